#pragma once

// The Sessions window's table: a Status, row by row. Rows keep their identity (the resource's id) while values change,
// so that selection and scroll position stay. Times are relative to Status::now; the view sets a newer Status.

#include "status/status.h"

#include <QAbstractTableModel>

namespace lanyard {

class SessionsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Resource, StateColumn, Account, Tenant, Expires, Verified, Refresh, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, ///< QString
        SortRole, ///< what needs attention first in StateColumn; times as times
        SearchRole, ///< everything that can be searched for, in Resource
        BarRole, ///< std::optional<ExpiryBar>, in Expires
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Draws the rows that changed.
    void setStatus(const Status &status);
    /// What is shown as a difference to the present is drawn again.
    void timePassed();
    const Status &status() const { return m_status; }
    int rowOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const SessionView &session, int column) const;
    QVariant sortValue(const SessionView &session, int column) const;
    QVariant accessibleText(const SessionView &session, int column) const;
    QString toolTip(const SessionView &session, int column) const;

    Status m_status;
};

}
