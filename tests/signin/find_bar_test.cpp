// The find bar on a real page, in a process of its own: the engine cannot be sanitised.

#include "signin/web/find_bar.h"
#include "support/test_topic.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>
#include <QWebEngineView>
#include <unistd.h>

using namespace lanyard::signin;

namespace {

constexpr int kPatience = 60'000;

// Chromium loses what is searched before the first frame.
const QString kSayWhenDrawn = QStringLiteral(
    "<script>onload = () => requestAnimationFrame(() => setTimeout(() => document.title = 'drawn', 200))</script>");
const QString kEmptyPage = QStringLiteral("<p>Nothing here");
const QString kTwoNeedles = QStringLiteral("<p>needle<p>needle");

}

class FindBarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysHowManyThereAre();
    void countsAgainInThePageThatComesNext_data();
    void countsAgainInThePageThatComesNext();
};

/// A view with the bar below, on a page that has come.
class Browser : public QWidget {
public:
    Browser()
    {
        m_bar.setPage(m_view.page());
        auto *column = new QVBoxLayout(this);
        column->addWidget(&m_view, 1);
        column->addWidget(&m_bar);
        resize(800, 600);
        show();
    }
    void load(const QString &html)
    {
        m_view.setHtml(QStringLiteral("<title>coming</title>") + html + kSayWhenDrawn);
        QTRY_VERIFY_WITH_TIMEOUT(m_view.title() != QLatin1String("drawn"), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(m_view.title(), QStringLiteral("drawn"), kPatience);
    }
    void search(const QString &text)
    {
        m_bar.open();
        QTest::keyClicks(m_bar.findChild<QLineEdit *>(), text);
    }
    void pressReturn() { QTest::keyClick(m_bar.findChild<QLineEdit *>(), Qt::Key_Return); }
    QString count() const { return m_bar.findChild<QLabel *>()->text(); }

private:
    QWebEngineView m_view;
    FindBar m_bar;
};

void FindBarTest::saysHowManyThereAre()
{
    Browser browser;
    browser.load(kTwoNeedles);
    browser.search(QStringLiteral("needle"));
    QTRY_COMPARE_WITH_TIMEOUT(browser.count(), QStringLiteral("1 of 2"), kPatience);
    browser.pressReturn();
    QTRY_COMPARE_WITH_TIMEOUT(browser.count(), QStringLiteral("2 of 2"), kPatience);
}

void FindBarTest::countsAgainInThePageThatComesNext_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("countBefore");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("countAfter");
    QTest::newRow("found at last") << kEmptyPage << QStringLiteral("Not found") << kTwoNeedles
                                   << QStringLiteral("1 of 2");
    QTest::newRow("found no more") << kTwoNeedles << QStringLiteral("1 of 2") << kEmptyPage
                                   << QStringLiteral("Not found");
}

void FindBarTest::countsAgainInThePageThatComesNext()
{
    QFETCH(QString, before);
    QFETCH(QString, countBefore);
    QFETCH(QString, after);
    QFETCH(QString, countAfter);
    Browser browser;
    browser.load(before);
    browser.search(QStringLiteral("needle"));
    QTRY_COMPARE_WITH_TIMEOUT(browser.count(), countBefore, kPatience);
    browser.load(after);
    QTRY_COMPARE_WITH_TIMEOUT(browser.count(), countAfter, kPatience);
}

LANYARD_TOPIC(
    FindBarTest, if (geteuid() == 0) qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1"); // Chromium's sandbox refuses root
    QApplication application(count, arguments);)

#include "find_bar_test.moc"
