#include "ui/sessions/sessions_proxy_model.h"

#include "ui/sessions/sessions_model.h"

namespace lanyard {

SessionsProxyModel::SessionsProxyModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setFilterKeyColumn(SessionsModel::Resource);
    setFilterRole(SessionsModel::SearchRole);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
    setSortRole(SessionsModel::SortRole);
}

bool SessionsProxyModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant one = left.data(sortRole());
    const QVariant other = right.data(sortRole());
    if (one.typeId() != QMetaType::QString)
        return QSortFilterProxyModel::lessThan(left, right);
    return m_collator.compare(one.toString(), other.toString()) < 0;
}

}
