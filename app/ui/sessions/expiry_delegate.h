#pragma once

// The table's cell for what is left of a session: a thin bar, and the time in words beside it. Columns and rows stay
// as the style draws them.

#include <QStyledItemDelegate>

namespace lanyard {

class ExpiryDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}
