#include "tray/menu_model.h"

#include "base/text/bidi_isolate.h"
#include "base/text/shortened.h"
#include "desktop/command_text.h"
#include "status/overview.h"

#include <QLocale>
#include <algorithm>

namespace lanyard {

namespace {

using Kind = MenuAction::Kind;
using Type = MenuEntry::Type;

constexpr int kLongestName = 40;
constexpr int kLongestDetail = 60;

/// Text from outside as a menu label: one line, of limited length, without accidental accelerators.
QString label(const QString &text, int longest)
{
    QString line = shortened(text.simplified(), longest);
    return line.replace(u'&', QLatin1String("&&"));
}

MenuEntry sentence(const QString &key, const QString &text)
{
    return {Type::Sentence, key, text, {}, false, false, {}};
}

MenuEntry separator(const QString &key)
{
    return {Type::Separator, key, {}, {}, true, false, {}};
}

/// The order of a list that does not fit: what needs attention, what was used last, the rest, the signed-out.
int rankOf(const SessionView &session, const QStringList &recent)
{
    if (attention(session) < Attention::None)
        return 0;
    if (recent.contains(session.id))
        return 1;
    return attention(session) == Attention::None ? 2 : 3;
}

/// Those of a list that does not fit that are shown, in their order.
SessionList topOf(const Status &status, const MenuOptions &options)
{
    SessionList ranks[4];
    for (qsizetype i = 0; i < status.sessions.size(); ++i)
        ranks[rankOf(status.sessions.at(i), options.recent)].share(status.sessions, i);
    SessionList top;
    for (const SessionList &rank : ranks) {
        const SessionList sorted = sortedByAttention(rank, options.mostResources - top.size());
        for (qsizetype i = 0; i < sorted.size(); ++i)
            top.share(sorted, i);
    }
    return top;
}

/// Right to left even where the panel is not: the panel uses the desktop's language, which may differ from ours.
QList<MenuEntry> directed(QList<MenuEntry> menu)
{
    if (QLocale().textDirection() != Qt::RightToLeft)
        return menu;
    for (MenuEntry &entry : menu) {
        if (!entry.text.isEmpty())
            entry.text =
                QChar(0x2067) + entry.text + QChar(0x2069); // right-to-left isolate ... pop directional isolate
        entry.children = directed(entry.children);
    }
    return menu;
}

MenuEntry item(const QString &key, const QString &text, Kind kind, const QString &resource = {})
{
    return {Type::Action, key, text, {kind, resource, {}}, true, false, {}};
}

}

QList<MenuEntry> MenuModel::of(const Status &status, const MenuOptions &options)
{
    QList<MenuEntry> menu;
    menu << sentence(QStringLiteral("summary"), label(OverviewText::summary(status), 2 * kLongestDetail));
    menu << separator(QStringLiteral("after summary"));
    menu << resources(status, options);
    menu << separator(QStringLiteral("after resources"));
    if (const QList<MenuEntry> all = forAll(status); !all.isEmpty())
        menu << all << separator(QStringLiteral("after all"));
    menu << item(QStringLiteral("sessions"), tr("Se&ssions…"), Kind::ShowSessions);
    menu << item(QStringLiteral("settings"), CommandText::settings(), Kind::ShowSettings);
    menu << help();
    menu << item(QStringLiteral("quit"), tr("&Quit"), Kind::Quit);
    return directed(menu);
}

QList<MenuEntry> MenuModel::resources(const Status &status, const MenuOptions &options)
{
    QList<MenuEntry> list;
    const qsizetype count = status.sessions.size();
    const bool isLong = count > options.mostResources;
    int last = -1;
    for (const SessionView &session : isLong ? topOf(status, options) : sortedByAttention(status.sessions)) {
        const int now = isLong ? qMin(rankOf(session, options.recent), 2) : 0;
        if (last >= 0 && now != last)
            list << separator(QStringLiteral("before rank %1").arg(now));
        last = now;
        list << resource(session, status.now, options);
    }
    const int more = int(count) - options.mostResources;
    if (more > 0)
        list << item(QStringLiteral("more"), tr("%n more in Sessions…", nullptr, more), Kind::ShowSessions);
    if (count == 0 && status.allowUserResources)
        list << item(QStringLiteral("add"), CommandText::addResource(), Kind::AddResource);
    else if (count == 0)
        list << sentence(QStringLiteral("none"), tr("Your organisation has not set up any resources"));
    return list;
}

MenuEntry MenuModel::resource(const SessionView &session, const QDateTime &now, const MenuOptions &options)
{
    // No tab: to panels that draw with GTK it is the next multiple of eight characters, not a column.
    const QString text = isolated(label(session.name, kLongestName)) + QStringLiteral(" \u2014 ")
        + label(OverviewText::beside(session, now), kLongestDetail);
    MenuEntry entry{Type::Submenu, QStringLiteral("resource ") + session.id, text, {}, true, false, {}};
    const MenuEntry signIn = item(QStringLiteral("sign in"), CommandText::signIn(), Kind::SignIn, session.id);
    const bool mayHelp = session.reason == Reason::KeychainUnavailable; // its entry may be gone for good
    if (offersSignIn(session) || mayHelp)
        entry.children << signIn << separator(QStringLiteral("after sign in"));
    entry.children << account(session);
    entry.children << item(QStringLiteral("open"), CommandText::open(), Kind::Open, session.id);
    entry.children << item(QStringLiteral("browser"), CommandText::openInBrowser(), Kind::OpenInBrowser, session.id);
    entry.children << item(QStringLiteral("refresh"), tr("&Refresh now"), Kind::Refresh, session.id);
    if (session.tenants.size() > 1)
        entry.children << tenants(session, options);
    entry.children << separator(QStringLiteral("before sign out"));
    entry.children << item(QStringLiteral("sign out"), tr("&Sign out…"), Kind::SignOut, session.id);

    const bool signedOut = session.state == State::SignedOut;
    for (MenuEntry &child : entry.children) {
        if (child.action.kind == Kind::Refresh)
            child.enabled = !signedOut && !session.refreshing;
        if (child.action.kind == Kind::SignOut)
            child.enabled = !signedOut;
    }
    return entry;
}

// Shown prominently, so that nobody works with the wrong account.
QList<MenuEntry> MenuModel::account(const SessionView &session)
{
    const QString name = session.account.value_or(AccountView()).name;
    if (name.isEmpty())
        return {};
    //: %1 is an e-mail address, a phone number or a name
    const QString text = offersSignIn(session) ? tr("Last signed in as %1") : tr("Signed in as %1");
    return {sentence(QStringLiteral("person"), text.arg(isolated(label(name, kLongestDetail)))),
        separator(QStringLiteral("after person"))};
}

QList<MenuEntry> MenuModel::tenants(const SessionView &session, const MenuOptions &options)
{
    QList<MenuEntry> list;
    QList<TenantView> tenants = session.tenants;
    const bool isLong = tenants.size() > options.mostTenants;
    if (isLong) { // those at hand first
        std::stable_partition(tenants.begin(), tenants.end(), [](const TenantView &tenant) { return tenant.signedIn; });
        tenants = tenants.mid(0, 3 * options.mostTenants);
    }
    for (const TenantView &tenant : std::as_const(tenants)) {
        QString text = isolated(label(tenant.name.isEmpty() ? tenant.id : tenant.name, kLongestName));
        if (!tenant.signedIn)
            text += QChar(0x2026); // a window will open
        list << MenuEntry{Type::Radio, QStringLiteral("tenant ") + tenant.id, text,
            {Kind::SwitchTenant, session.id, tenant.id}, true, tenant.current, {}};
    }
    //: a tenant that is not in the list; the sign-in page asks which
    const MenuEntry other = item(QStringLiteral("other"), tr("O&ther…"), Kind::OtherTenant, session.id);
    if (isLong)
        return {{Type::Submenu, QStringLiteral("tenants"), tr("Switch &tenant"), {}, true, false, list << other}};
    //: heading of the tenants that one can switch to
    const MenuEntry heading = sentence(QStringLiteral("tenants"), tr("Tenant"));
    return QList<MenuEntry>{separator(QStringLiteral("before tenants")), heading} + list << other;
}

QList<MenuEntry> MenuModel::forAll(const Status &status)
{
    QList<MenuEntry> list;
    QStringList names;
    for (const SessionView &session : status.sessions) {
        if (offersSignIn(session))
            names << session.name;
    }
    const int count = int(names.size());
    if (count == 1)
        list << item(QStringLiteral("sign in all"),
            tr("Sign &in to %1…").arg(isolated(label(names.first(), kLongestName))), Kind::SignInAll);
    else if (count > 1)
        list << item(QStringLiteral("sign in all"), tr("Sign &in to %n resources…", nullptr, count), Kind::SignInAll);
    if (waitsForProxy(status))
        list << item(QStringLiteral("proxy"), CommandText::signInToProxy(), Kind::SignInToProxy);
    MenuEntry refresh = item(QStringLiteral("refresh all"), CommandText::refreshAll(), Kind::RefreshAll);
    MenuEntry signOut =
        item(QStringLiteral("sign out everywhere"), CommandText::signOutEverywhere(), Kind::SignOutEverywhere);
    refresh.enabled = overview(status).signedOut < status.sessions.size();
    signOut.enabled = mayEndAnything(status);
    if (!status.sessions.isEmpty())
        list << refresh;
    if (!status.sessions.isEmpty() || signOut.enabled)
        list << signOut;
    return list;
}

MenuEntry MenuModel::help()
{
    MenuEntry entry{Type::Submenu, QStringLiteral("help"), CommandText::help(), {}, true, false, {}};
    entry.children << item(QStringLiteral("how"), CommandText::howLanyardWorks(), Kind::ShowHelp);
    entry.children << item(QStringLiteral("about"), CommandText::about(), Kind::ShowAbout);
    return entry;
}

}
