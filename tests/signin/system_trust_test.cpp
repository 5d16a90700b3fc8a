#include "signin/process/certificate_store.h"
#include "support/private_certificates.h"
#include "support/test_topic.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace lanyard;
using namespace lanyard::signin;

namespace {

const QString kRoot = QStringLiteral("mozilla/ISRG_Root_X1.crt");

QByteArray pemOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// An authority like a company's: no public one.
QByteArray companysOwn(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("company.pem"));
    QProcess::execute(QStringLiteral("openssl"),
        {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
            QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"),
            QStringLiteral("-keyout"), QStringLiteral("/dev/null"), QStringLiteral("-subj"),
            QStringLiteral("/CN=Acme Inspecting Proxy"), QStringLiteral("-days"), QStringLiteral("2"),
            QStringLiteral("-out"), path});
    return pemOf(path);
}

/// The window's store, as certutil lists it.
QByteArray listOf(const QTemporaryDir &home)
{
    QProcess list;
    list.start(QStringLiteral("certutil"),
        {QStringLiteral("-L"), QStringLiteral("-d"),
            QStringLiteral("sql:") + home.filePath(QStringLiteral(".pki/nssdb"))});
    list.waitForFinished();
    return list.readAllStandardOutput();
}

}

class SystemTrustTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!m_certificates.isValid())
            QSKIP("needs root, a mount namespace and the package ca-certificates");
    }
    void cleanup() { QVERIFY(m_certificates.undo()); }

    void anUntouchedSystemHasNothingToSay()
    {
        const SystemTrust trust = systemTrust();
        QCOMPARE(trust.added, QByteArrayList());
        QCOMPARE(trust.removed, QByteArrayList());
        QTemporaryDir home;
        QVERIFY(trustAuthorities(home.path(), trust, {}).has_value());
        QVERIFY(!QFile::exists(home.filePath(QStringLiteral(".pki"))));
    }

    void aCompanysOwnIsAdded()
    {
        QTemporaryDir home;
        QVERIFY(m_certificates.add(companysOwn(home)));
        const SystemTrust trust = systemTrust();
        QCOMPARE(trust.added.size(), 1);
        QCOMPARE(trust.removed.size(), 0);
        QVERIFY(trustAuthorities(home.path(), trust, {}).has_value());
        const QByteArray list = listOf(home);
        QVERIFY2(list.contains("system-1") && list.contains("C,,"), list.constData());
    }

    void oneThatIsSwitchedOffIsProhibited()
    {
        QVERIFY(m_certificates.switchOff(kRoot));
        const SystemTrust trust = systemTrust();
        QCOMPARE(trust.added.size(), 0);
        QCOMPARE(trust.removed.size(), 1);
        QTemporaryDir home;
        QVERIFY(trustAuthorities(home.path(), trust, {}).has_value());
        const QByteArray list = listOf(home);
        QVERIFY2(list.contains("p,p,p"), list.constData());
    }

    void thePolicyHasTheLastWord()
    {
        QVERIFY(m_certificates.switchOff(kRoot));
        QTemporaryDir home;
        const QByteArray root = pemOf(QStringLiteral("/usr/share/ca-certificates/") + kRoot);
        QVERIFY(trustAuthorities(home.path(), systemTrust(), {QString::fromLatin1(root)}).has_value());
        const QByteArray list = listOf(home);
        QVERIFY2(list.contains("C,,") && !list.contains("p,p,p"), list.constData());
    }

    void withoutAListOfPublicRootsAllAreTaken()
    {
        const SystemTrust trust = systemTrust(QStringLiteral("/nonexistent"));
        QVERIFY(trust.added.size() > 50);
        QCOMPARE(trust.removed.size(), 0);
    }

    void whatTheSystemSaysWronglyDoesNotStopTheWindow()
    {
        QTemporaryDir home;
        const SystemTrust broken{{"no certificate"}, {}};
        QVERIFY(trustAuthorities(home.path(), broken, {}).has_value());
    }

private:
    PrivateCertificates m_certificates;
};

LANYARD_TEST(SystemTrustTest)
#include "system_trust_test.moc"
