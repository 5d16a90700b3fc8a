#include "support/sample_status.h"

#include <QTimeZone>

namespace lanyard {

QDateTime testNow()
{
    return QDateTime(QDate(2026, 11, 23), QTime(17, 0), QTimeZone::utc());
}

SessionView activeSession(const QString &id, const QString &name)
{
    const QString tenant = QStringLiteral("acme-emea");
    const QString tenantName = QStringLiteral("Acme EMEA");
    SessionView session;
    session.id = id;
    session.name = name;
    session.url = QUrl(QStringLiteral("https://%1.example.com/").arg(id));
    session.state = State::Active;
    session.message = ReasonText::of(Reason::Ok);
    const QString email = QStringLiteral("kim@example.org");
    session.account = AccountView{email, email, QStringLiteral("p7Yd"), tenant, tenantName};
    session.startedAt = testNow().addSecs(-18 * 60);
    session.expiresAt = testNow().addSecs(42 * 60);
    session.refreshAt = testNow().addSecs(23 * 60);
    session.verifiedAt = testNow().addSecs(-18 * 60);
    session.tenants = {{tenant, tenantName, true, true},
        {QStringLiteral("acme-americas"), QStringLiteral("Acme Americas"), true, false},
        {QStringLiteral("acme-apac"), QStringLiteral("Acme APAC"), false, false}};
    session.authOrigin = QStringLiteral("https://login.example.com");
    return session;
}

SessionView sessionIn(const QString &id, const QString &name, State state, Reason reason)
{
    SessionView session = activeSession(id, name);
    session.state = state;
    session.reason = reason;
    session.message = ReasonText::of(reason);
    if (state == State::SignedOut)
        session.account.reset();
    if (state != State::Active)
        session.startedAt = session.expiresAt = session.refreshAt = {};
    return session;
}

Status statusOf(const QList<SessionView> &sessions)
{
    Status status;
    status.now = testNow();
    status.sessions = sessions;
    return status;
}

namespace {

SessionView wiki()
{
    return activeSession(QStringLiteral("wiki"), QStringLiteral("Wiki"));
}
SessionView payroll()
{
    return activeSession(QStringLiteral("payroll"), QStringLiteral("Payroll"));
}

SessionView reports()
{
    SessionView session = activeSession(QStringLiteral("reports"), QStringLiteral("Reports"));
    session.tenants.clear();
    session.account->tenantId.clear();
    session.account->tenantName.clear();
    session.expiresAt = testNow().addSecs(40);
    session.removable = true;
    return session;
}

Status many(int count)
{
    const QStringList names{QStringLiteral("Travel"), QStringLiteral("Expenses"), QStringLiteral("Build farm"),
        QStringLiteral("Grafana"), QStringLiteral("Design reviews"), QStringLiteral("Time sheets")};
    Status status = statusOf({});
    for (int i = 0; i < count; ++i) {
        const QString name =
            QStringLiteral("%1 %2").arg(names.at(i % int(names.size()))).arg(i / int(names.size()) + 1);
        SessionView session = activeSession(QStringLiteral("resource-%1").arg(i), name);
        session.expiresAt = testNow().addSecs(60 * (i % 55 + 5));
        session.startedAt = session.expiresAt.addSecs(-3600);
        status.sessions << session;
    }
    status.sessions.edit(3) =
        sessionIn(QStringLiteral("resource-3"), QStringLiteral("Grafana 1"), State::SignInNeeded, Reason::Revoked);
    status.sessions.edit(11) =
        sessionIn(QStringLiteral("resource-11"), QStringLiteral("Time sheets 2"), State::Error, Reason::AccessDenied);
    status.sessions.edit(17) =
        sessionIn(QStringLiteral("resource-17"), QStringLiteral("Time sheets 3"), State::SignedOut, Reason::Ok);
    return status;
}

Status longWords()
{
    SessionView one =
        activeSession(QStringLiteral("reise"), QStringLiteral("Reisekostenabrechnungsgenehmigungsverfahren & Spesen"));
    one.account->tenantName = QStringLiteral("Acme Donaudampfschifffahrtsgesellschaft Süd-Ost mbH & Co. KG");
    one.account->name = QStringLiteral("maximiliane-alexandra.mustermann-schmidt@donaudampfschifffahrt.example.org");
    SessionView two = sessionIn(
        QStringLiteral("lohn"), QStringLiteral("Lohn- und Gehaltsabrechnung"), State::SignInNeeded, Reason::Revoked);
    two.message = QStringLiteral(
        "Ihr Kennwort oder Ihre E-Mail-Adresse wurde geändert, oder Sie wurden von der Verwaltung abgemeldet. "
        "Melden Sie sich bitte erneut an, damit Lanyard die Sitzung wieder erneuern kann.");
    SessionView three = activeSession(QStringLiteral("wiki"), QStringLiteral("ويكي الشركة"));
    return statusOf({one, two, three});
}

/// With the characters that menus take for accelerators.
Status oddNames()
{
    SessionView one = activeSession(QStringLiteral("ops"), QStringLiteral("R&D & Ops"));
    one.account->name = QStringLiteral("first_last@example.org");
    one.tenants = {{QStringLiteral("acme_emea_1"), {}, true, true},
        {QStringLiteral("rd"), QStringLiteral("R&D_west & R&D_east"), true, false},
        {QStringLiteral("end"), QStringLiteral("_Sales & Co_&"), true, false}};
    const SessionView two =
        sessionIn(QStringLiteral("portal"), QStringLiteral("hr_portal_eu"), State::SignInNeeded, Reason::Revoked);
    return statusOf({one, two});
}

}

Discovery sampleDiscovery(bool isDoubtful)
{
    Discovery found;
    found.url =
        QUrl(isDoubtful ? QStringLiteral("https://wіkі.example.com/") : QStringLiteral("https://wiki.example.com/"));
    found.authPage = QUrl(QStringLiteral("https://login.example.net/"));
    found.authOrigin = QStringLiteral("https://login.example.net");
    found.apiKey = QStringLiteral("AIzaSyEXAMPLE-ONLY-000000000000000000000");
    found.tenants = {{QStringLiteral("acme-emea"), QStringLiteral("Acme EMEA"), true, false},
        {QStringLiteral("acme-apac"), QStringLiteral("acme-apac"), false, false}};
    if (isDoubtful)
        found.unlisted << QStringLiteral("login.example.net");
    else
        found.people << QStringLiteral("kim@example.org");
    return found;
}

static HistoryEntry entryAt(const QDateTime &at, HistoryEntry::Kind kind, State state = State::Active)
{
    HistoryEntry entry;
    entry.at = at;
    entry.kind = kind;
    entry.state = state;
    if (state == State::Active)
        entry.endsAt = at.addSecs(3600);
    return entry;
}

History sampleHistory()
{
    using Kind = HistoryEntry::Kind;
    const QDateTime begin = testNow().addDays(-1);
    QList<HistoryEntry> wiki{entryAt(begin.addSecs(600), Kind::SignedIn)};
    wiki.last().tenant = QStringLiteral("Acme EMEA");
    for (int i = 1; i <= 8; ++i)
        wiki << entryAt(begin.addSecs(600 + i * 2460), Kind::Refreshed);
    wiki << entryAt(begin.addSecs(6 * 3600), Kind::Stopped, State::SignedOut);
    wiki << entryAt(begin.addSecs(13 * 3600), Kind::State, State::Expired);
    for (int i = 0; i < 7; ++i)
        wiki << entryAt(begin.addSecs(13 * 3600 + 20 + i * 2460), Kind::Refreshed);
    wiki << entryAt(begin.addSecs(63420), Kind::Fault);
    wiki.last().reason = Reason::Offline;
    wiki.last().endsAt = begin.addSecs(64000);
    wiki << entryAt(begin.addSecs(64000), Kind::Ended, State::Waiting);
    wiki << entryAt(begin.addSecs(68000), Kind::Refreshed);
    wiki << entryAt(begin.addSecs(70000), Kind::Switched);
    wiki.last().tenant = QStringLiteral("Acme EMEA");
    for (int i = 1; i <= 6; ++i)
        wiki << entryAt(begin.addSecs(70000 + i * 2460), Kind::Refreshed);
    wiki << entryAt(testNow().addSecs(-18 * 60), Kind::Refreshed);
    History history;
    history.put(QStringLiteral("wiki"), wiki);
    HistoryEntry revoked = entryAt(testNow().addSecs(-3000), Kind::Fault, State::SignInNeeded);
    revoked.reason = Reason::Revoked;
    history.put(QStringLiteral("payroll"), {entryAt(testNow().addSecs(-8000), Kind::Refreshed), revoked});
    return history;
}

Status sampleStatus(const QString &name)
{
    const QString signIn = QStringLiteral("payroll");
    if (name == QLatin1String("two")) {
        SessionView own = sessionIn(signIn, QStringLiteral("Payroll"), State::SignInNeeded, Reason::Revoked);
        own.removable = true;
        return statusOf({wiki(), own});
    }
    if (name == QLatin1String("three"))
        return statusOf({wiki(), payroll(), reports()});
    if (name == QLatin1String("refreshing")) {
        Status status = statusOf({wiki(), payroll(), reports()});
        status.sessions.edit(0).refreshing = true;
        return status;
    }
    if (name == QLatin1String("revoked"))
        return statusOf(
            {wiki(), sessionIn(signIn, QStringLiteral("Payroll"), State::SignInNeeded, Reason::Revoked), reports()});
    if (name == QLatin1String("mixed")) {
        SessionView refreshing = reports();
        refreshing.refreshing = true;
        return statusOf({wiki(), sessionIn(signIn, QStringLiteral("Payroll"), State::SignInNeeded, Reason::Revoked),
            refreshing, sessionIn(QStringLiteral("crm"), QStringLiteral("CRM"), State::Error, Reason::AccessDenied),
            sessionIn(QStringLiteral("build"), QStringLiteral("Build farm"), State::Waiting, Reason::IapUnavailable),
            sessionIn(QStringLiteral("travel"), QStringLiteral("Travel"), State::SignedOut, Reason::Ok)});
    }
    if (name == QLatin1String("offline")) {
        Status status =
            statusOf({wiki(), sessionIn(signIn, QStringLiteral("Payroll"), State::Waiting, Reason::Offline)});
        status.sessions.edit(0).reason = Reason::Offline;
        status.network = NetworkState::Offline;
        return status;
    }
    if (name == QLatin1String("many"))
        return many(30);
    if (name == QLatin1String("hundred"))
        return many(100);
    if (name == QLatin1String("long"))
        return longWords();
    if (name == QLatin1String("odd"))
        return oddNames();
    Status status = statusOf({});
    status.allowUserResources = name != QLatin1String("managed");
    if (name != QLatin1String("empty") && name != QLatin1String("managed"))
        status.problem = QStringLiteral("There is no sample called %1").arg(name);
    return status;
}

}
