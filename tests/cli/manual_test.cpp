#include "cli/table/command_table.h"
#include "cli/table/manual.h"
#include "support/test_topic.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

using namespace lanyard::cli;

/// The page that is installed, as the build wrote it.
class ManualTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void hasEveryCommandWithItsOptions();
    void isRenderedWithoutComplaint();
    void textIsNoMarkup();

private:
    QString rendered() const;
    QByteArray m_page;
};

void ManualTest::initTestCase()
{
    QFile page(QStringLiteral(LANYARD_MANUAL));
    QVERIFY(page.open(QFile::ReadOnly));
    m_page = page.readAll();
}

/// As people read it, in one line.
QString ManualTest::rendered() const
{
    QProcess groff;
    groff.start(QStringLiteral("groff"),
        {QStringLiteral("-t"), QStringLiteral("-k"), QStringLiteral("-man"), QStringLiteral("-Tutf8"),
            QStringLiteral("-P-cbou"), QStringLiteral("-rLL=300n"), QStringLiteral("-ww"),
            QStringLiteral(LANYARD_MANUAL)});
    if (!groff.waitForFinished() || groff.exitCode() != 0 || !groff.readAllStandardError().isEmpty())
        return {};
    return QString::fromUtf8(groff.readAllStandardOutput())
        .replace(QChar(0x2010), u'-')
        .replace(QChar(0x2212), u'-')
        .simplified();
}

void ManualTest::hasEveryCommandWithItsOptions()
{
    const QString text = rendered();
    for (const Command &command : commands()) {
        const QString summary = QString::fromUtf8(command.summary);
        QVERIFY2(text.contains(summary), command.summary);
        for (const Option &option : optionsOf(command))
            QVERIFY2(text.contains(QStringLiteral("--%1").arg(QLatin1String(option.name))), option.name);
        for (const QString &example : examplesOf(command))
            QVERIFY2(text.contains(example.simplified()), qPrintable(example));
    }
    QVERIFY(!text.contains(u'@' + QStringLiteral("COMMANDS")));
}

void ManualTest::isRenderedWithoutComplaint()
{
    QVERIFY(!rendered().isEmpty());
}

void ManualTest::textIsNoMarkup()
{
    const QByteArray page = manualPage("@COMMANDS@\n");
    for (const QByteArray &line : page.split('\n')) {
        static const QRegularExpression request(QStringLiteral("^\\.(SS|TP|PP|RS 4|RE|nf|fi)\\b"));
        QVERIFY2(!line.startsWith('\'') && (!line.startsWith('.') || request.match(QString::fromUtf8(line)).hasMatch()),
            line.constData());
    }
    QVERIFY(page.contains("\\fB\\-\\-min\\-valid\\fR"));
}

LANYARD_TEST(ManualTest)
#include "manual_test.moc"
