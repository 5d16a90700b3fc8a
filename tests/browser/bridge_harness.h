#pragma once

// The bridge over a real socket, with sessions and a user that do as a test says.

#include "browser/browser_bridge.h"
#include "browser/fake_extension.h"
#include "session/test_clock.h"
#include "support/recorded_desktop.h"
#include "support/scripted_sessions.h"

#include <QTemporaryDir>

namespace lanyard::browser {

using namespace Qt::StringLiterals;

inline const QByteArray kCookie = "__Host-GCP_IAP_AUTH_TOKEN_1";

inline HeldSession sessionOf(const QString &uid, const QByteArray &value, int minutes = 42)
{
    HeldSession held;
    held.url = QUrl(u"https://wiki.example.com/"_s);
    held.owner = {u"acme"_s, u"acme-emea"_s, uid};
    held.cookies = {{kCookie, Secret(QByteArray(value)), QString(), u"/"_s, true},
        {"GCP_IAP_XSRF_NONCE_1", Secret(QByteArray("nonce")), QString(), u"/"_s, true}};
    held.endsAt = testNow().addSecs(minutes * 60);
    return held;
}

inline SitePolicy policyOf(BridgeMode mode, const QStringList &browsers = {}, const QStringList &resources = {})
{
    return {BridgeRules{mode, browsers, resources}, false};
}

/// The bridge over a real socket, with a file of profiles that outlives it.
class Bridge {
public:
    explicit Bridge(const SitePolicy &policy = policyOf(BridgeMode::Ask))
    {
        sessions.setStatus(sampleStatus(u"two"_s));
        start(policy);
    }

    void start(const SitePolicy &policy)
    {
        profiles = std::make_unique<BrowserProfiles>(folder.filePath(u"browsers.json"_s), clock);
        QVERIFY(profiles->load());
        server = std::make_unique<BrowserServer>(ruleForTests(), *profiles, clock);
        bridge = std::make_unique<BrowserBridge>(sessions, desktop, *server, *profiles);
        bridge->setPolicy(policy);
        QVERIFY(server->listen(folder.path()));
        bridge->start({});
    }
    void restart(const SitePolicy &policy = policyOf(BridgeMode::Ask))
    {
        bridge.reset();
        server.reset();
        profiles.reset();
        start(policy);
    }

    /// Pairs and enables the wiki, as clicks in the popup do.
    std::unique_ptr<FakeExtension> enabled()
    {
        auto extension = std::make_unique<FakeExtension>(folder.path());
        extension->say(u"pair"_s);
        key = extension->next(u"paired"_s).value(u"profile").toString();
        extension->say(u"enable"_s, u"wiki"_s);
        if (!QTest::qWaitFor([this] { return profiles->isEnabled(profile(), u"wiki"_s); }))
            qFatal("the wiki was not enabled");
        return extension;
    }
    /// The same, and the wiki's first session came.
    std::unique_ptr<FakeExtension> shown()
    {
        hold(sessionOf(u"u1"_s, "one"));
        auto extension = enabled();
        if (extension->next(u"session"_s).isEmpty())
            qFatal("the session did not come");
        return extension;
    }
    std::unique_ptr<FakeExtension> reconnected() { return std::make_unique<FakeExtension>(folder.path(), key); }
    QString profile() const { return profiles->all().value(0).id; }
    BrowserSiteView wiki() const { return bridge->view().profiles.value(0).sites.value(0); }
    void hold(const HeldSession &held)
    {
        sessions.hold(u"wiki"_s, held);
        sessions.setStatus(sessions.status());
    }
    void setState(State state)
    {
        Status status = sessions.status();
        status.sessions.edit(0).state = state;
        sessions.setStatus(status);
    }
    void setUrl(const QUrl &url)
    {
        Status status = sessions.status();
        status.sessions.edit(0).url = url;
        sessions.setStatus(status);
    }
    void signOut()
    {
        sessions.drop(u"wiki"_s);
        setState(State::SignedOut);
    }

    QTemporaryDir folder;
    ClockTest clock;
    ScriptedSessionService sessions;
    RecordedDesktop desktop;
    std::unique_ptr<BrowserProfiles> profiles;
    std::unique_ptr<BrowserServer> server;
    std::unique_ptr<BrowserBridge> bridge;
    QString key;
};

}
