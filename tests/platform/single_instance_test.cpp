#include "platform/single_instance.h"
#include "support/test_topic.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;

class SingleInstanceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyOneOfTwoProcesses()
    {
        QProcess other;
        QVERIFY(startHolder(other));
        SingleInstance mine(m_folder.path());
        QVERIFY(!mine.acquire());
        other.kill(); // as kill -9: nothing is cleaned up
        QVERIFY(other.waitForFinished());
        QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("tray.lock"))));
        QVERIFY(mine.acquire());
    }

    void releaseLetsTheNextIn()
    {
        SingleInstance mine(m_folder.path());
        QVERIFY(mine.acquire());
        mine.release();
        QProcess other;
        QVERIFY(startHolder(other));
        other.kill();
        QVERIFY(other.waitForFinished());
    }

private:
    bool startHolder(QProcess &process)
    {
        process.start(QStringLiteral(LOCK_HOLDER), {m_folder.path()});
        return process.waitForReadyRead() && process.readLine() == "held\n";
    }

    QTemporaryDir m_folder;
};

LANYARD_TEST(SingleInstanceTest)
#include "single_instance_test.moc"
