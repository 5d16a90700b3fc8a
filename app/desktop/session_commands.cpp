#include "desktop/session_commands.h"

#include "base/text/bidi_isolate.h"
#include "status/overview.h"

namespace lanyard {

SessionCommands::SessionCommands(SessionService &sessions, QObject *parent)
    : QObject(parent)
    , m_sessions(sessions)
{
}

std::optional<SessionView> SessionCommands::session(const QString &id) const
{
    return sessionById(m_sessions.status(), id);
}

void SessionCommands::open(const QString &id)
{
    if (const auto it = session(id))
        run(m_sessions.open(id),
            {tr("Opening %1…").arg(isolated(it->name)), {}, tr("%1 could not be opened").arg(isolated(it->name))}, id);
}

void SessionCommands::refresh(const QString &id)
{
    if (const auto it = session(id))
        run(m_sessions.refresh(id),
            {tr("Refreshing %1…").arg(isolated(it->name)), tr("%1 refreshed.").arg(isolated(it->name)),
                tr("%1 could not be refreshed").arg(isolated(it->name))},
            id);
}

void SessionCommands::signIn(const QString &id)
{
    if (const auto it = session(id))
        signIn(*it, tr("Sign in to %1 in the window that opens.").arg(isolated(it->name)));
}

void SessionCommands::signInWithBrowser(const QString &id, const QString &profile)
{
    if (const auto it = session(id))
        run(m_sessions.signInWithBrowser(id, profile),
            {tr("Sign in to %1 in the tab that opens in your browser.").arg(isolated(it->name)),
                tr("You are signed in to %1.").arg(isolated(it->name)),
                tr("You are not signed in to %1").arg(isolated(it->name))},
            id);
}

void SessionCommands::signIn(const SessionView &session, const QString &started)
{
    run(m_sessions.signIn(session.id, {}),
        {started, tr("You are signed in to %1.").arg(isolated(session.name)),
            tr("You are not signed in to %1").arg(isolated(session.name))},
        session.id);
}

void SessionCommands::switchTenant(const QString &id, const QString &tenant)
{
    const auto it = session(id);
    if (!it)
        return;
    QString name = tenant;
    for (const TenantView &known : it->tenants) {
        if (known.id == tenant && !known.name.isEmpty())
            name = known.name;
    }
    //: %1: a resource's name, %2: a tenant's
    const Texts texts{tr("Switching %1 to %2…").arg(isolated(it->name), isolated(name)),
        tr("%1 now uses %2.").arg(isolated(it->name), isolated(name)),
        tr("The tenant of %1 was not switched").arg(isolated(it->name))};
    run(m_sessions.switchTenant(id, tenant), texts, id);
}

void SessionCommands::refreshAll()
{
    run(m_sessions.refreshAll(),
        {tr("Refreshing all sessions…"), tr("All sessions refreshed."), tr("Not every session could be refreshed")});
}

void SessionCommands::signInAll()
{
    QStringList ids;
    const Status status = m_sessions.status();
    for (const SessionView &session : status.sessions) {
        if (offersSignIn(session))
            ids << session.id;
    }
    signInAll(ids);
}

void SessionCommands::signInAll(const QStringList &ids)
{
    const SessionList sessions = sortedByAttention(m_sessions.status().sessions);
    for (const SessionView &session : sessions) {
        if (ids.contains(session.id))
            signIn(session, {}); // each window says what it is for
    }
}

void SessionCommands::run(QCoro::Task<Result<void>> task, const Texts &texts, const QString &resource)
{
    if (!texts.started.isEmpty())
        Q_EMIT started(texts.started);
    QCoro::connect(std::move(task), this, [this, texts, resource](const Result<void> &result) {
        if (result)
            Q_EMIT succeeded(texts.succeeded);
        else
            Q_EMIT failed(texts.failed, result.error(), resource);
    });
}

}
