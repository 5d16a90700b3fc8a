#include "tray/announcer.h"

#include "base/reason.h"
#include "session/overview.h"

#include <QLocale>

namespace lanyard {

namespace {

const QString kSignIn = QStringLiteral("sign-in");
const QString kFailure = QStringLiteral("failure");
const QString kDefault = QStringLiteral("default");

QString keyOf(Notice::Kind kind)
{
    return kind == Notice::Kind::SignInNeeded ? kSignIn : QStringLiteral("notice %1").arg(int(kind));
}

}

Announcer::Announcer(Sessions &sessions, QObject *parent)
    : QObject(parent)
    , m_sessions(sessions)
{
    connect(&sessions, &Sessions::notice, this, &Announcer::announce);
    connect(&sessions, &Sessions::changed, this, &Announcer::update);
    connect(&m_notifier, &Notifier::buttonPressed, this, &Announcer::pressed);
}

void Announcer::announce(const Notice &notice)
{
    if (notice.kind == Notice::Kind::SignInNeeded) {
        m_needSignIn.unite(QSet<QString>(notice.resources.begin(), notice.resources.end()));
        m_reasonText = notice.text;
        announceSignIn();
        return;
    }
    Notification news;
    news.title = QStringLiteral("Lanyard");
    news.body = notice.text;
    news.buttons = {{kDefault, tr("Show")}};
    if (notice.kind == Notice::Kind::PolicyProblem)
        news.urgency = Notification::Urgency::Critical;
    m_notifier.show(keyOf(notice.kind), news);
}

void Announcer::announceSignIn()
{
    const QStringList names = namesOf(m_needSignIn);
    if (names.isEmpty())
        return;
    Notification news;
    if (names.size() == 1) {
        news.title = tr("Sign in to %1").arg(names.first());
        news.body = m_reasonText;
    } else {
        news.title = tr("Sign in to %n resources", nullptr, int(names.size()));
        news.body = QLocale().createSeparatedList(names);
        if (const QString why = commonReason(); !why.isEmpty())
            news.body = tr("%1: %2", "names of resources: why they need a sign-in").arg(news.body, why);
    }
    news.buttons = {
        {kDefault, tr("Sign in")}, {QStringLiteral("sign-in"), tr("Sign in")}, {QStringLiteral("later"), tr("Later")}};
    news.stays = true;
    m_notifier.show(kSignIn, news);
}

void Announcer::update()
{
    QSet<QString> still;
    const Status status = m_sessions.status();
    for (const SessionView &session : status.sessions) {
        if (m_needSignIn.contains(session.id) && attention(session) == Attention::SignIn)
            still.insert(session.id);
    }
    if (still == m_needSignIn)
        return;
    m_needSignIn = still;
    if (still.isEmpty())
        m_notifier.withdraw(kSignIn);
    else if (m_notifier.isShown(kSignIn))
        announceSignIn();
}

void Announcer::retranslate()
{
    if (m_notifier.isShown(kSignIn))
        announceSignIn();
}

void Announcer::failed(const QString &title, const Error &error)
{
    Notification news;
    news.title = title;
    news.body = error.text();
    news.buttons = {{kDefault, tr("Show")}};
    m_notifier.show(kFailure, news);
}

void Announcer::pressed(const QString &key, const QString &button)
{
    m_notifier.withdraw(key);
    if (button == QLatin1String("later"))
        return;
    if (key == kSignIn)
        Q_EMIT signInWanted(QStringList(m_needSignIn.begin(), m_needSignIn.end()));
    else
        Q_EMIT showSessionsWanted();
}

QString Announcer::commonReason() const
{
    QSet<Reason> reasons;
    const Status status = m_sessions.status();
    for (const SessionView &session : status.sessions) {
        if (m_needSignIn.contains(session.id))
            reasons.insert(session.reason);
    }
    return reasons.size() == 1 ? ReasonText::brief(*reasons.begin()) : QString();
}

QStringList Announcer::namesOf(const QSet<QString> &resources) const
{
    QStringList names;
    const Status status = m_sessions.status();
    for (const SessionView &session : status.sessions) {
        if (resources.contains(session.id))
            names << session.name;
    }
    return names;
}

}
