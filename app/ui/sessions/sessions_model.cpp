#include "ui/sessions/sessions_model.h"

#include "base/text/bidi_isolate.h"
#include "base/text/duration_text.h"
#include "base/text/plain_text.h"
#include "base/text/untrusted_text.h"
#include "status/overview.h"
#include "ui/sessions/attention_mark.h"
#include "ui/sessions/expiry_bar.h"

#include <QGuiApplication>
#include <QLocale>
#include <algorithm>
#include <utility>

namespace lanyard {

namespace {

bool hasSameRows(const SessionList &a, const SessionList &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
        [](const SessionView &one, const SessionView &other) { return &one == &other || one.id == other.id; });
}

QString moment(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::LongFormat) : QString();
}

}

void SessionsModel::setStatus(const Status &status)
{
    if (hasSameRows(status.sessions, m_status.sessions)) {
        const Status before = std::exchange(m_status, status);
        for (int row = 0; row < rowCount(); ++row) {
            if (!status.sessions.sharesView(before.sessions, row))
                Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
        return;
    }
    // Resources come and go rarely; the window selects by id again.
    beginResetModel();
    m_status = status;
    endResetModel();
}

void SessionsModel::timePassed()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int SessionsModel::rowOf(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_status.sessions.at(row).id == id)
            return row;
    }
    return -1;
}

int SessionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_status.sessions.size());
}

int SessionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SessionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SessionView &session = m_status.sessions.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(session, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(session, index.column()));
    case Qt::DecorationRole:
        return index.column() == Resource ? attentionMark(attention(session), QGuiApplication::palette()) : QVariant();
    case Qt::AccessibleTextRole:
        return withoutMarks(text(session, index.column()));
    case Qt::AccessibleDescriptionRole:
        return accessibleText(session, index.column());
    case IdRole:
        return session.id;
    case BarRole:
        return index.column() == Expires ? QVariant::fromValue(expiryBar(session, m_status.now)) : QVariant();
    case SortRole:
        return sortValue(session, index.column());
    case SearchRole: {
        const AccountView account = session.account.value_or(AccountView());
        return QStringList({session.name, session.id, session.url.toString(), account.name, account.tenantName,
                               OverviewText::state(session)})
            .join(u'\n');
    }
    default:
        return {};
    }
}

QString SessionsModel::text(const SessionView &session, int column) const
{
    const QDateTime &now = m_status.now;
    switch (column) {
    case Resource:
        return session.name;
    case StateColumn:
        return session.refreshing ? tr("%1, refreshing").arg(OverviewText::state(session))
                                  : OverviewText::state(session);
    case Account:
        return session.account ? isolated(session.account->name) : QString();
    case Tenant:
        return session.account ? session.account->tenantName : QString();
    case Expires:
        return session.state == State::Active ? DurationText::left(now, session.expiresAt) : QString();
    case Verified:
        return DurationText::ago(now, session.verifiedAt);
    case Refresh:
        return DurationText::until(now, session.refreshAt);
    default:
        return {};
    }
}

// A screen reader that reads a single cell nearly always reads the first: it has the state, after the name.
QVariant SessionsModel::accessibleText(const SessionView &session, int column) const
{
    if (column != Resource)
        return {};
    const QString left = text(session, Expires);
    //: joins "Active" and "42 min left"
    return left.isEmpty() ? text(session, StateColumn) : tr("%1, %2").arg(text(session, StateColumn), left);
}

QVariant SessionsModel::sortValue(const SessionView &session, int column) const
{
    switch (column) {
    case StateColumn: // what needs attention first, then by name
        return QStringLiteral("%1 %2").arg(int(attention(session))).arg(session.name);
    case Account:
        return session.account ? session.account->name : QString();
    case Expires:
        return session.expiresAt;
    case Verified:
        return session.verifiedAt;
    case Refresh:
        return session.refreshAt;
    default:
        return text(session, column);
    }
}

QString SessionsModel::toolTip(const SessionView &session, int column) const
{
    switch (column) {
    case Resource:
        return session.url.toString();
    case StateColumn:
        return session.message;
    case Expires:
        return moment(session.expiresAt);
    case Verified:
        return moment(session.verifiedAt);
    case Refresh:
        return moment(session.refreshAt);
    default:
        return text(session, column);
    }
}

QVariant SessionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Resource:
        return tr("Resource");
    case StateColumn:
        return tr("State");
    case Account:
        return tr("Account");
    case Tenant:
        return tr("Tenant");
    case Expires:
        return tr("Expires");
    case Verified:
        return tr("Last verified");
    case Refresh:
        return tr("Next refresh");
    default:
        return {};
    }
}

}
