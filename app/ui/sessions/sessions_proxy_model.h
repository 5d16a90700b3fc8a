#pragma once

// Which sessions the table shows, and in which order: filtered by the search, in natural order ("Build farm 2" before
// "Build farm 10").

#include <QCollator>
#include <QSortFilterProxyModel>

namespace lanyard {

class SessionsProxyModel : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit SessionsProxyModel(QObject *parent = nullptr);

private:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

    QCollator m_collator;
};

}
