#include "peers/browser.h"

#include <QTest>
#include <QWebEngineCookieStore>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineView>
#include <optional>

namespace {

constexpr int kPatienceMs = 15000;

QString quoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', u"\\'") + u'\'';
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

QVariant Browser::run(const QString &script)
{
    // runJavaScript does not wait for promises, so the value is left in the page and fetched from there.
    static int number = 0;
    const QString slot = QStringLiteral("globalThis.test%1").arg(++number);
    m_view->page()->runJavaScript(
        QStringLiteral("%1 = null; Promise.resolve((() => (%2))()).then(v => %1 = {v}, e => %1 = {v: 'failed: ' + e})")
            .arg(slot, script));
    std::optional<QVariant> value;
    const auto fetched = [&] {
        m_view->page()->runJavaScript(slot, [&value](const QVariant &left) {
            if (const QVariantMap map = left.toMap(); !map.isEmpty())
                value = map.value(QStringLiteral("v"));
        });
        QTest::qWait(10);
        return value.has_value();
    };
    if (!QTest::qWaitFor(fetched, kPatienceMs))
        return {};
    return *value;
}

bool Browser::waitFor(const QString &condition)
{
    return QTest::qWaitFor([&] { return run(condition).toBool(); }, kPatienceMs);
}

bool Browser::waitForHost(const QString &host)
{
    return QTest::qWaitFor([&] { return url().host() == host; }, kPatienceMs)
        && waitFor(QStringLiteral("location.hostname === %1 && document.readyState === 'complete'").arg(quoted(host)));
}

bool Browser::click(const QString &selector)
{
    const QString element = QStringLiteral("document.querySelector(%1)").arg(quoted(selector));
    return waitFor(QStringLiteral("!!%1").arg(element))
        && run(QStringLiteral("(%1.click(), true)").arg(element)).toBool();
}

bool Browser::type(const QString &selector, const QString &text)
{
    const QString element = QStringLiteral("document.querySelector(%1)").arg(quoted(selector));
    if (!waitFor(QStringLiteral("!!%1 && (%1.focus(), document.activeElement === %1)").arg(element)))
        return false;
    QTest::keyClicks(m_view->focusProxy(), text);
    return waitFor(QStringLiteral("%1.value === %2").arg(element, quoted(text)));
}
