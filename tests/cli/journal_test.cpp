// `lanyard events --journal` into the real journal daemon, in a mount namespace of its own.

#include "cli/cli_tray.h"
#include "support/test_topic.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <unistd.h>

using namespace lanyard;

/// Starts a journal, runs "$1" events, and prints what it has of Lanyard.
static const QString kScript = QStringLiteral(R"(
mount -t tmpfs none /run && mkdir -p /run/systemd/journal /run/log/journal || exit 90
mountpoint -q /sys/fs/cgroup || mount -t cgroup2 none /sys/fs/cgroup
/lib/systemd/systemd-journald >/dev/null 2>&1 &
journald=$!
for i in $(seq 100); do [ -S /run/systemd/journal/socket ] && break; sleep 0.1; done
"$1" events --journal && "$1" events --journal --follow --timeout 1s; code=$?
for i in $(seq 50); do journalctl -q -o json -t lanyard | grep -q . && break; sleep 0.1; done
journalctl -q -o json -t lanyard
kill $journald || exit 91 # it ended by itself, as newer ones do without a control group
exit $code
)");

class CliJournalTest : public QObject {
    Q_OBJECT

    static CliRun inOwnMounts(const QStringList &arguments, const QString &runtimeFolder)
    {
        return runCli(QStringList{QStringLiteral("--mount"), QStringLiteral("sh"), QStringLiteral("-c"), kScript,
                          QStringLiteral("sh")}
                + arguments,
            runtimeFolder, QStringLiteral("/usr/bin/unshare"));
    }

private Q_SLOTS:
    void eventsAreEntries()
    {
        if (::geteuid() != 0 || !QFile::exists(QStringLiteral("/lib/systemd/systemd-journald")))
            QSKIP("a journal of its own needs root and systemd-journald");
        CliTray tray;
        QVERIFY(tray.isReady);
        Status status = tray.sessions.status();
        status.sessions.edit(0).state = State::Expired;
        status.sessions.edit(0).name = QStringLiteral("Wiki\nPRIORITY=0");
        tray.sessions.setStatus(status);
        const CliRun run = inOwnMounts({QStringLiteral(LANYARD_CLI)}, tray.folder.path());
        if (run.exit == 91)
            QSKIP("systemd-journald does not run here");
        QVERIFY2(run.exit == 0, qPrintable(run.err));
        const QJsonObject entry = QJsonDocument::fromJson(run.out.trimmed().section(u'\n', -1).toUtf8()).object();
        QVERIFY2(!entry.isEmpty(), qPrintable(run.out));
        QCOMPARE(run.out.count(QStringLiteral("\"expired\"")), 1); // who follows does not begin with what was written
        QCOMPARE(entry.value(u"LANYARD_AT").toString(), QStringLiteral("2026-11-23T17:00:00Z"));
        QCOMPARE(entry.value(u"LANYARD_EVENT").toString(), QStringLiteral("state"));
        QCOMPARE(entry.value(u"LANYARD_RESOURCE").toString(), QStringLiteral("wiki"));
        QCOMPARE(entry.value(u"LANYARD_STATE").toString(), QStringLiteral("expired"));
        QCOMPARE(entry.value(u"PRIORITY").toString(), QStringLiteral("4")); // whatever a resource is called
        QVERIFY(entry.value(u"MESSAGE").toString().contains(QStringLiteral("Wiki")));
    }

    void saysThatThereIsNone()
    {
        if (QFile::exists(QStringLiteral("/run/systemd/journal/socket")))
            QSKIP("there is one here");
        CliTray tray;
        QVERIFY(tray.isReady);
        Status status = tray.sessions.status();
        status.sessions.edit(0).state = State::Expired;
        tray.sessions.setStatus(status);
        const CliRun run = tray.run(QStringLiteral("events --journal"));
        QCOMPARE(run.exit, 1);
        QVERIFY2(run.err.contains(QStringLiteral("journal cannot be reached")), qPrintable(run.err));
    }
};

LANYARD_TEST(CliJournalTest)
#include "journal_test.moc"
