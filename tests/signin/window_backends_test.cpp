// A window whose page goes from one back end of its host to another, each behind an IAP of its own.

#include "sandbox/company_names.h"
#include "signin/company_jobs.h"
#include "signin/window_bench.h"
#include "support/test_topic.h"

#include <QTest>
#include <algorithm>

using namespace lanyard;
using namespace lanyard::signin;
using sandbox::kLogin;
using sandbox::kWiki;
using sandbox::Step;

namespace {

const QString kGrafana = QStringLiteral("grafana");

sandbox::CompanyConfig withGrafana()
{
    sandbox::CompanyConfig config = sandbox::CompanyConfig::acme();
    sandbox::Resource second = *std::find_if(config.resources.cbegin(), config.resources.cend(),
        [](const sandbox::Resource &resource) { return resource.id == kWiki; });
    second.id = kGrafana;
    second.path = QStringLiteral("/grafana/");
    second.hex.clear();
    config.resources.append(second);
    return config;
}

}

class WindowBackends : public WindowBench {
    Q_OBJECT
public:
    WindowBackends()
        : WindowBench(withGrafana())
    {
    }

private Q_SLOTS:
    void theOthersSessionIsShown();
    void withoutOneTheUserSignsInRightHere();

private:
    Job goingToGrafana();
};

/// The wiki's window, on its way.
Job WindowBackends::goingToGrafana()
{
    Job given = jobFor(*m_company, Job::Kind::Open, kWiki);
    given.redirectUri = m_company->redirectUri(kWiki);
    given.resourceUrl = m_company->resourceUrl(kGrafana);
    given.cookies = sessionOf(*m_company, kWiki);
    return given;
}

void WindowBackends::theOthersSessionIsShown()
{
    const QList<CookieLine> its = sessionOf(*m_company, kGrafana);
    const Job given = goingToGrafana();
    const QString host = m_company->resource(kGrafana).host;
    const int asked = m_company->log().countOfHost(kLogin);
    const int shown = m_company->log().count(Step::App, host);
    m_window->start(given);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->count<BackendMet>(), 1, kPatience);
    QCOMPARE(m_window->last<BackendMet>().address, m_company->resourceUrl(kGrafana));
    QCOMPARE(m_window->last<BackendMet>().redirectUri, m_company->redirectUri(kGrafana));
    m_window->send(BackendSession{its});
    QTRY_VERIFY_WITH_TIMEOUT(m_company->log().count(Step::App, host) > shown, kPatience);
    QCOMPARE(m_window->count<BackendMet>(), 1);
    QCOMPARE(m_window->count<SessionEnded>(), 0);
    QCOMPARE(m_company->log().countOfHost(kLogin), asked); // no sign-in page
}

void WindowBackends::withoutOneTheUserSignsInRightHere()
{
    const Job given = goingToGrafana();
    const QString host = m_company->resource(kGrafana).host;
    const int asked = m_company->log().countOfHost(kLogin);
    m_window->start(given);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->count<BackendMet>(), 1, kPatience);
    QCOMPARE(m_company->log().countOfHost(kLogin), asked);
    m_window->send(BackendSession{});
    QVERIFY(m_window->waitForWindow(QStringLiteral("Acme sign-in"))); // the form is there
    m_window->screenshot(QStringLiteral("open-second-backend"));
    m_window->type(QStringLiteral("kim@example.org"));
    m_window->press(QStringLiteral("Tab"));
    m_window->type(QStringLiteral("correct horse"));
    m_window->press(QStringLiteral("Return"));
    QTRY_VERIFY_WITH_TIMEOUT(m_company->log().count(Step::App, host) > 0, kPatience); // its page
    QCOMPARE(m_window->count<BackendMet>(), 1);
    QCOMPARE(m_window->count<SessionEnded>(), 0);
}

LANYARD_TEST(WindowBackends)
#include "window_backends_test.moc"
