// Every string of the sources is in the files, and nothing is left there of what the sources no longer say.

#include "support/test_topic.h"
#include "translations/catalogue.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace translations;

namespace {

const QDir kFolder(QStringLiteral(TRANSLATIONS));

QStringList files()
{
    return kFolder.entryList({QStringLiteral("*.ts")}, QDir::Files, QDir::Name);
}

QSet<QString> sources(const Catalogue &read)
{
    QSet<QString> found;
    for (const Message &message : read.messages)
        found << message.place() + (message.comment.isEmpty() ? QString() : QStringLiteral(" // ") + message.comment);
    return found;
}

QString listed(const QSet<QString> &places)
{
    return QStringList(places.begin(), places.end()).join(u'\n');
}

}

class CompleteTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void filesSayWhatTheSourcesSay_data() { addFiles(); }
    void filesSayWhatTheSourcesSay();

private:
    static void addFiles();

    QTemporaryDir m_updated; ///< the files, after an update
};

void CompleteTest::addFiles()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : files())
        QTest::newRow(qPrintable(file)) << file;
}

void CompleteTest::initTestCase()
{
    QVERIFY(m_updated.isValid());
    for (const QString &file : files())
        QVERIFY(QFile::copy(kFolder.filePath(file), m_updated.filePath(file)));
    QCOMPARE(QProcess::execute(kFolder.filePath(QStringLiteral("update")), {m_updated.path()}), 0);
}

void CompleteTest::filesSayWhatTheSourcesSay()
{
    QFETCH(QString, file);
    const QByteArray before = contentOf(kFolder.filePath(file));
    const QByteArray after = contentOf(m_updated.filePath(file));
    const QSet<QString> there = sources(catalogue(before));
    const QSet<QString> wanted = sources(catalogue(after));
    QVERIFY2(wanted - there == QSet<QString>(), qPrintable(QStringLiteral("missing:\n") + listed(wanted - there)));
    QVERIFY2(there - wanted == QSet<QString>(), qPrintable(QStringLiteral("gone:\n") + listed(there - wanted)));
    QVERIFY2(before == after, "run translations/update: hints or the order changed");
}

LANYARD_PLAIN_TEST(CompleteTest)
#include "complete_test.moc"
