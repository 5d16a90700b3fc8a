#include "cli/cli_tray.h"
#include "support/test_topic.h"

#include <QFileInfo>

using namespace lanyard;

/// Tab in real shells, completing from a running app.
class ShellsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void completes_data();
    void completes();
};

void ShellsTest::completes_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("becomes");
    const auto row = [](const char *name, const char *typed, const char *becomes) {
        for (const char *shell : {"bash", "zsh", "fish"}) {
            QTest::addRow("%s in %s", name, shell)
                << QString::fromLatin1(shell) << QString::fromLatin1(typed) << QString::fromLatin1(becomes);
        }
    };
    row("command", "lanyard sta", "lanyard status");
    row("option", "lanyard status --che", "lanyard status --check");
    row("resource", "lanyard refresh pay", "lanyard refresh payroll");
    row("tenant", "lanyard switch wiki acme-ap", "lanyard switch wiki acme-apac");
    row("address with a colon", "lanyard curl https://wi", "lanyard curl https://wiki.example.com/");
    row("value of an option", "lanyard cookies wiki --format net", "lanyard cookies wiki --format netscape");
}

void ShellsTest::completes()
{
    QFETCH(QString, shell);
    QFETCH(QString, typed);
    QFETCH(QString, becomes);
    CliTray tray;
    QVERIFY(tray.isReady);
    const QString programs = QFileInfo(QStringLiteral(LANYARD_CLI)).path();
    const CliRun run = runCli({shell, typed}, tray.folder.path(), QStringLiteral(LANYARD_PRESS_TAB),
        {QStringLiteral("PATH=%1:%2").arg(programs, qEnvironmentVariable("PATH")),
            QStringLiteral("LANYARD_COMPLETIONS=" LANYARD_COMPLETIONS)});
    QCOMPARE(run.exit, 0);
    if (shell == QLatin1String("fish")) { // says the word, with its text behind a tab
        QCOMPARE(run.out.section(u'\t', 0, 0).trimmed(), becomes.section(u' ', -1));
        QCOMPARE(run.out.trimmed().count(u'\n'), 0);
    } else {
        QCOMPARE(run.out.trimmed(), becomes);
    }
}

LANYARD_TEST(ShellsTest)
#include "shells_test.moc"
