#include "peers/browser.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTest>
#include <QTimer>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineView>
#include <functional>

using namespace std::chrono_literals;

namespace {

constexpr auto kPatience = 45s;

/// Waits in a real event loop: QTest::qWaitFor sleeps between bursts of events, which a browser engine feels at every
/// request.
void pass(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

bool until(const std::function<bool()> &condition)
{
    const QDeadlineTimer deadline(kPatience);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        pass(20ms);
    }
    return true;
}

QString quoted(const QString &text)
{
    return u'\'' + QString(text).replace(QLatin1String("'"), QLatin1String("\\'")) + u'\'';
}

}

Browser::Browser()
    : m_profile(std::make_unique<QWebEngineProfile>())
    , m_view(std::make_unique<QWebEngineView>())
{
    m_view->setPage(new QWebEnginePage(m_profile.get(), m_view.get()));
    m_view->resize(900, 700);
    m_view->show();
}

Browser::~Browser() = default;

void Browser::open(const QUrl &url)
{
    m_view->load(url);
}

QUrl Browser::url() const
{
    return m_view->url();
}

QVariant Browser::value(const QString &script)
{
    // A page that goes away may never answer: then the answer outlives this call, and the caller asks again.
    struct Answer {
        QVariant value;
        QEventLoop arrival;
    };
    const auto answer = std::make_shared<Answer>();
    m_view->page()->runJavaScript(script, [answer](const QVariant &value) {
        answer->value = value;
        answer->arrival.quit();
    });
    QTimer::singleShot(1s, &answer->arrival, &QEventLoop::quit);
    answer->arrival.exec();
    return answer->value;
}

QVariant Browser::run(const QString &script)
{
    // runJavaScript does not wait for promises, so the value is left in the page and fetched from there.
    const QString slot = QStringLiteral("globalThis.lanyardTest");
    value(QStringLiteral("%1 = null; Promise.resolve(%2).then(v => %1 = {v}, e => %1 = {v: 'failed: ' + e}); 0")
              .arg(slot, script));
    QVariantMap left;
    until([&] {
        left = value(slot).toMap();
        return !left.isEmpty();
    });
    return left.value(QStringLiteral("v"));
}

bool Browser::waitFor(const QString &condition)
{
    return until([&] { return value(condition).toBool(); });
}

bool Browser::waitForHost(const QString &host)
{
    return waitFor(QStringLiteral("location.hostname === %1 && document.readyState === 'complete'").arg(quoted(host)));
}

bool Browser::click(const QString &selector)
{
    const QString element = QStringLiteral("document.querySelector(%1)").arg(quoted(selector));
    return waitFor(QStringLiteral("!!%1").arg(element))
        && value(QStringLiteral("(%1.click(), true)").arg(element)).toBool();
}

bool Browser::type(const QString &selector, const QString &text)
{
    const QString element = QStringLiteral("document.querySelector(%1)").arg(quoted(selector));
    const QString focused =
        QStringLiteral("%1 && (%1.value = '', %1.focus(), document.activeElement === %1)").arg(element);
    return waitFor(focused) && until([&] {
        // Keys go to the widget of the page on show; one that is just being replaced loses them.
        value(focused);
        QTest::keyClicks(m_view->focusProxy(), text);
        pass(100ms);
        return value(QStringLiteral("%1?.value === %2").arg(element, quoted(text))).toBool();
    });
}
