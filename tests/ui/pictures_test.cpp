// The windows in every light: dark, twice the size, from right to left, full and empty. Nothing may be cut off.
// With LANYARD_PICTURES=FOLDER each scene is left there as a PNG.

#include "storage/ui_state_file.h"
#include "support/recorded_desktop.h"
#include "support/scripted_sessions.h"
#include "support/test_topic.h"
#include "ui/dialogs/add_resource_dialog.h"
#include "ui/dialogs/sign_out_dialog.h"
#include "ui/sessions/sessions_window.h"
#include "ui/window_manager.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QStyleFactory>
#include <QTest>
#include <memory>

using namespace lanyard;

namespace {

QPalette darkPalette()
{
    QPalette dark(QColor(0x2b, 0x2d, 0x31));
    dark.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
    dark.setColor(QPalette::AlternateBase, QColor(0x26, 0x28, 0x2c));
    dark.setColor(QPalette::Highlight, QColor(0x2f, 0x65, 0xca));
    dark.setColor(QPalette::HighlightedText, Qt::white);
    return dark;
}

QPalette contrastPalette()
{
    QPalette palette(Qt::black, Qt::black);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(role, Qt::white);
    for (const auto role : {QPalette::Base, QPalette::Window, QPalette::Button, QPalette::AlternateBase})
        palette.setColor(role, Qt::black);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    return palette;
}

/// Visible widgets whose words need more room than they have.
QStringList cutOff(const QWidget &window)
{
    QStringList list;
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        const bool isShown = button->isVisible() && !button->text().isEmpty();
        const bool isSmall =
            button->width() < button->sizeHint().width() || button->height() < button->sizeHint().height();
        if (isShown && (isSmall || button->visibleRegion().boundingRect() != button->rect()))
            list << QStringLiteral("button ") + button->text();
    }
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        const bool isNarrow = !label->wordWrap() && label->width() < label->sizeHint().width();
        if (label->height() < needed || isNarrow)
            list << QStringLiteral("label ") + label->text();
    }
    return list;
}

}

class PicturesTest : public QObject {
    Q_OBJECT
public:
    static void initMain();

private Q_SLOTS:
    void init();
    void cleanup();
    void sessions_data();
    void sessions();
    void addResource_data();
    void addResource();

private:
    void light(const QString &how);
    void keep(QWidget &window);
    static void looks();

    QFont m_font;
    QPalette m_palette;
    std::unique_ptr<ScriptedSessionService> m_sessions;
};

void PicturesTest::initMain()
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "Europe/Zurich");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void PicturesTest::init()
{
    m_font = QApplication::font();
    m_palette = QApplication::palette();
    QApplication::setWindowIcon(
        QIcon(QStringLiteral(QT_TESTCASE_SOURCEDIR "/../../resources/icons/app/lanyard-256.png")));
    m_sessions = std::make_unique<ScriptedSessionService>();
    m_sessions->setHistory(sampleHistory());
}

void PicturesTest::cleanup()
{
    m_sessions->settle();
    m_sessions.reset();
    QApplication::setFont(m_font);
    QApplication::setPalette(m_palette);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void PicturesTest::light(const QString &how)
{
    QFont large = m_font;
    large.setPointSizeF(m_font.pointSizeF() * 2);
    if (how.contains(QLatin1String("large")))
        QApplication::setFont(large);
    if (how.contains(QLatin1String("dark")))
        QApplication::setPalette(darkPalette());
    if (how.contains(QLatin1String("contrast")))
        QApplication::setPalette(contrastPalette());
    if (how.contains(QLatin1String("mirrored")))
        QApplication::setLayoutDirection(Qt::RightToLeft);
}

void PicturesTest::keep(QWidget &window)
{
    const QString folder = qEnvironmentVariable("LANYARD_PICTURES");
    const QString name =
        QStringLiteral("%1-%2.png")
            .arg(QString::fromLatin1(QTest::currentTestFunction()), QString::fromLatin1(QTest::currentDataTag()));
    if (!folder.isEmpty())
        window.grab().save(QDir(folder).filePath(QString(name).replace(u' ', u'-')));
}

void PicturesTest::looks()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("selected");
}

void PicturesTest::sessions_data()
{
    looks();
    const auto row = [](const char *sample, const char *how, const char *selected) {
        QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(sample), QLatin1String(how))))
            << QString::fromLatin1(sample) << QString::fromLatin1(how) << QString::fromLatin1(selected);
    };
    row("mixed", "", "wiki");
    row("mixed", "dark", "wiki");
    row("mixed", "contrast", "wiki");
    row("mixed", "large", "payroll");
    row("mixed", "mirrored", "wiki");
    row("mixed", "narrow", "wiki");
    row("mixed", "searching", "");
    row("hundred", "", "resource-3");
    row("long", "", "reise");
    row("long", "large mirrored", "lohn");
    row("empty", "", "");
    row("empty", "large", "");
    row("managed", "dark", "");
}

void PicturesTest::sessions()
{
    QFETCH(QString, sample);
    QFETCH(QString, how);
    QFETCH(QString, selected);
    light(how);
    m_sessions->setStatus(sampleStatus(sample));
    SessionCommands commands(*m_sessions);
    RecordedDesktop desktop;
    UiStateFile uiState;
    SessionsWindow window(*m_sessions, commands, desktop, uiState);
    window.show();
    const QSize usual = QSize(1120, 760) * (how.contains(QLatin1String("large")) ? 1.4 : 1.0);
    window.resize(how.contains(QLatin1String("narrow")) ? window.minimumSize() : usual);
    if (how.contains(QLatin1String("searching")))
        window.findChild<QLineEdit *>()->setText(QStringLiteral("Lohnbuchhaltung"));
    window.select(selected);
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    for (int i = 0; i < 3; ++i) // a layout may ask for another
        QCoreApplication::processEvents();
    keep(window);
    QCOMPARE(cutOff(window).join(u'|'), QString());
}

void PicturesTest::addResource_data()
{
    looks();
    const auto row = [](const char *step, const char *how) {
        QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(step), QLatin1String(how))))
            << QString::fromLatin1(step) << QString::fromLatin1(how) << QString();
    };
    row("address", "");
    row("failed", "");
    row("found", "");
    row("found", "dark large");
    row("doubtful", "");
    row("doubtful", "mirrored");
}

void PicturesTest::addResource()
{
    QFETCH(QString, sample);
    QFETCH(QString, how);
    light(how);
    m_sessions->setDiscovery(sampleDiscovery(sample == QLatin1String("doubtful")));
    if (sample == QLatin1String("failed"))
        m_sessions->failWith(QStringLiteral("discover"), Error{Reason::Offline, {}, {}, {}});
    AddResourceDialog dialog(*m_sessions);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.suggest(QUrl(QStringLiteral("https://wiki.example.com/")));
    dialog.show();
    if (sample != QLatin1String("address")) {
        QTest::keyClick(&dialog, Qt::Key_Return);
        m_sessions->settle();
        QCoreApplication::processEvents();
    }
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QCoreApplication::processEvents();
    keep(dialog);
    QCOMPARE(cutOff(dialog).join(u'|'), QString());
}

LANYARD_WIDGET_TEST(PicturesTest)
#include "pictures_test.moc"
