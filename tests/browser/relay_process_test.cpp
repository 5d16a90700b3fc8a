// The filter on programs: a path alone is no evidence, and only the system's browsers pass.

#include "browser/server/relay_process.h"
#include "support/test_topic.h"

#include <QHash>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <unistd.h>

using namespace lanyard::browser;
using namespace Qt::StringLiterals;

namespace {

const QString kRelay = u"/usr/libexec/lanyard/lanyard-bridge"_s;
const QString kChromium = u"/usr/lib/chromium/chromium"_s;
const FileIdentity kRelayFile{1, 10, true, false};
const FileIdentity kChromiumFile{1, 20, true, false};

RelayProcess genuine()
{
    return {4711, true, Executable{kRelay, kRelayFile}, Executable{kChromium, kChromiumFile}};
}

std::optional<FileIdentity> onDisk(const QString &path)
{
    static const QHash<QString, FileIdentity> files{{kRelay, kRelayFile}, {kChromium, kChromiumFile}};
    const auto found = files.constFind(path);
    return found == files.constEnd() ? std::nullopt : std::optional(*found);
}

}

class BrowserRelayProcessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void judges_data();
    void judges();
    void seesWhoConnects();
    void everyBrowserHasAWordAndAnAbsolutePath();
};

void BrowserRelayProcessTest::judges_data()
{
    QTest::addColumn<RelayProcess>("process");
    QTest::addColumn<RelayVerdict>("verdict");
    const auto row = [](const char *name, RelayVerdict verdict, const std::function<void(RelayProcess &)> &change) {
        RelayProcess process = genuine();
        change(process);
        QTest::newRow(name) << process << verdict;
    };
    row("the relay below Chromium", RelayVerdict::Passes, [](RelayProcess &) {});
    row("a browser that an upgrade replaced", RelayVerdict::Passes, [](RelayProcess &p) {
        p.parent = Executable{kChromium + u" (deleted)"_s, {1, 19, true, true}};
    });
    row("another name for the same file", RelayVerdict::Passes, [](RelayProcess &p) { p.parent->path = u"/mnt/x"_s; });
    row("another user", RelayVerdict::OtherUser, [](RelayProcess &p) { p.isOurUser = false; });
    row("a relay that cannot be seen", RelayVerdict::Unseen, [](RelayProcess &p) { p.program.reset(); });
    row("a browser that cannot be seen", RelayVerdict::Unseen, [](RelayProcess &p) { p.parent.reset(); });
    row("a script", RelayVerdict::NotTheRelay, [](RelayProcess &p) {
        p.program = Executable{u"/usr/bin/python3.11"_s, {1, 30, true, false}};
    });
    row("another file at the relay's path", RelayVerdict::NotTheRelay,
        [](RelayProcess &p) { p.program->file.inode = 99; });
    row("the same number on another disk", RelayVerdict::NotTheRelay,
        [](RelayProcess &p) { p.program->file.device = 2; });
    row("a shell", RelayVerdict::NotABrowser, [](RelayProcess &p) {
        p.parent = Executable{u"/usr/bin/dash"_s, {1, 31, true, false}};
    });
    row("another file at the browser's path", RelayVerdict::NotABrowser,
        [](RelayProcess &p) { p.parent->file.inode = 99; });
    row("a file that is merely called deleted", RelayVerdict::NotABrowser, [](RelayProcess &p) {
        p.parent = Executable{kChromium + u" (deleted)"_s, {1, 30, true, false}};
    });
    row("the user's own file, deleted", RelayVerdict::NotABrowser, [](RelayProcess &p) {
        p.parent = Executable{kChromium + u" (deleted)"_s, {1, 30, false, true}};
    });
    row("a browser that the user may write to", RelayVerdict::NotABrowser,
        [](RelayProcess &p) { p.parent->file.isSystems = false; });
    row("a browser in the home folder", RelayVerdict::NotABrowser, [](RelayProcess &p) {
        p.parent = Executable{u"/home/ada/firefox/firefox"_s, {1, 32, false, false}};
    });
    row("a browser from Snap", RelayVerdict::Confined, [](RelayProcess &p) {
        p.parent = Executable{u"/snap/firefox/1/usr/lib/firefox/firefox"_s, {7, 1, true, false}};
    });
    row("a browser from Flatpak", RelayVerdict::Confined, [](RelayProcess &p) {
        p.parent = Executable{u"/app/lib/firefox/firefox"_s, {8, 1, true, false}};
    });
}

void BrowserRelayProcessTest::judges()
{
    QFETCH(RelayProcess, process);
    QFETCH(RelayVerdict, verdict);
    const RelayJudgement judgement = judge(process, {kRelay, knownBrowsers()}, onDisk);
    QCOMPARE(judgement.verdict, verdict);
    QCOMPARE(judgement.browser, verdict == RelayVerdict::Passes ? u"chromium"_s : QString());
    QCOMPARE(judgement.sentence.isEmpty(), verdict == RelayVerdict::Passes);
}

void BrowserRelayProcessTest::seesWhoConnects()
{
    const QTemporaryDir folder;
    QLocalServer server;
    QVERIFY(server.listen(folder.filePath(u"socket"_s)));
    QLocalSocket caller;
    caller.connectToServer(server.fullServerName());
    QVERIFY(server.waitForNewConnection(5000));
    const std::unique_ptr<QLocalSocket> accepted(server.nextPendingConnection());
    const RelayProcess process = relayProcess(accepted->socketDescriptor());
    QVERIFY(process.isOurUser);
    QCOMPARE(process.pid, qint64(getpid()));
    QVERIFY(process.program && process.parent);
    QCOMPARE(process.program->path, QCoreApplication::applicationFilePath());
    QCOMPARE(fileAt(process.program->path), std::optional(process.program->file));
    QVERIFY(!process.program->file.isDeleted);
    QVERIFY(!fileAt(folder.filePath(u"nothing"_s)));
}

void BrowserRelayProcessTest::everyBrowserHasAWordAndAnAbsolutePath()
{
    for (const KnownBrowser &browser : knownBrowsers()) {
        QVERIFY(!browser.word.isEmpty());
        QVERIFY(browser.path.startsWith(u'/'));
    }
}

LANYARD_TEST(BrowserRelayProcessTest)
#include "relay_process_test.moc"
