#include "signin/window_bench.h"

#include "signin/company_jobs.h"

#include <QRegularExpression>
#include <QTest>
#include <csignal>

namespace lanyard::signin {

using sandbox::Company;
using sandbox::CompanyConfig;
using sandbox::Fault;
using sandbox::Step;

namespace {

/// The company, and beside it a host of somebody else's.
CompanyConfig withGoogle()
{
    CompanyConfig config = CompanyConfig::acme();
    sandbox::Resource google;
    google.id = QStringLiteral("google-accounts");
    google.name = QStringLiteral("Google");
    google.host = QStringLiteral("accounts.google.com");
    google.protection = sandbox::Protection::None;
    config.resources.append(google);
    return config;
}

}

Fault page(const QByteArray &html)
{
    Fault fault = Fault::answer(Step::Challenge, 200, html).forever();
    fault.contentType = "text/html; charset=UTF-8";
    return fault;
}

WindowBench::WindowBench()
    : WindowBench(withGoogle())
{
}

WindowBench::WindowBench(const CompanyConfig &config)
    : m_config(config)
{
}

void WindowBench::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        QSKIP("needs an X display with a window manager: tests/support/with-desktop -- ctest -L window");
}

void WindowBench::init()
{
    m_company = std::make_unique<Company>(m_config);
    QVERIFY(m_company->start().has_value());
    m_window = std::make_unique<WindowDriver>();
}

void WindowBench::cleanup()
{
    m_window.reset();
    m_company.reset();
}

Job WindowBench::job() const
{
    return jobFor(*m_company, Job::Kind::Open, QStringLiteral("wiki"));
}

void WindowBench::open(const QByteArray &html, Job given, const QProcessEnvironment &more)
{
    m_company->inject(page(html));
    m_window->start(given, more);
    QVERIFY(m_window->waitForWindow(kTitle));
}

bool WindowBench::waitForTitle(const QString &pattern)
{
    const QRegularExpression wanted(pattern);
    return QTest::qWaitFor([&] { return m_window->titles().contains(wanted); }, kPatience);
}

bool WindowBench::waitForLog(const QByteArray &words)
{
    return QTest::qWaitFor([&] { return m_window->log().contains(words); }, kPatience);
}

void WindowBench::killPage()
{
    const QList<qint64> renderers = m_window->renderers();
    for (const qint64 renderer : renderers)
        kill(pid_t(renderer), SIGSEGV);
}

}
