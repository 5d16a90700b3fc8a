// What the policy says of windows, as servers see it: whom a ticket is shown to, and what the window calls itself.

#include "net/dated_certificate.h"
#include "signin/company_jobs.h"
#include "signin/window_bench.h"
#include "support/test_topic.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTest>

using namespace lanyard;
using namespace lanyard::signin;
using namespace Qt::StringLiterals;

namespace {

const QString kProvider = u"sso.acme.localhost"_s;

/// tests/signin/kerberos.py
class Realm {
public:
    explicit Realm(const DatedCertificate &certificate)
    {
        write(u"certificate.pem"_s, certificate.pem);
        write(u"key.pem"_s, certificate.keyPem);
        m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_program.start(u"/usr/bin/python3"_s,
            {QStringLiteral(LANYARD_KERBEROS), m_folder.path(), kProvider, file(u"certificate.pem"_s),
                file(u"key.pem"_s)});
        while (!m_program.canReadLine() && m_program.waitForReadyRead(kPatience)) { } // a line may come in pieces
        if (m_program.canReadLine())
            m_port = QJsonDocument::fromJson(m_program.readLine()).object().value(u"port").toInt();
    }
    ~Realm()
    {
        m_program.closeWriteChannel();
        m_program.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Realm)

    QUrl signInPage() const { return QUrl(u"https://%1:%2/sign-in"_s.arg(kProvider).arg(m_port)); }
    bool isReady() const { return m_port > 0; }
    /// What it was offered, each once: the engine may ask again.
    QString offered()
    {
        while (m_program.canReadLine()) {
            const QJsonObject line = QJsonDocument::fromJson(m_program.readLine()).object();
            const bool mayDelegate = line.value(u"mayDelegate").toBool(true);
            m_offered += line.value(u"offered").toString() + (mayDelegate ? u", for others too"_s : QString());
        }
        m_offered.removeDuplicates();
        return m_offered.join(u", "_s);
    }
    /// As somebody has who signed in to the computer.
    QProcessEnvironment environment(bool hasTicket) const
    {
        QProcessEnvironment environment;
        environment.insert(u"KRB5_CONFIG"_s, file(u"krb5.conf"_s));
        environment.insert(u"KRB5CCNAME"_s, u"FILE:"_s + file(hasTicket ? u"ticket"_s : u"none"_s));
        return environment;
    }

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &text) const
    {
        QFile out(file(name));
        if (!out.open(QFile::WriteOnly) || out.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(out.fileName()));
    }

    QTemporaryDir m_folder;
    QProcess m_program;
    QStringList m_offered;
    int m_port = 0;
};

}

class WindowPolicy : public WindowBench {
    Q_OBJECT

    static bool hasKerberos()
    {
        QProcess probe;
        probe.start(u"/usr/bin/python3"_s, {u"-c"_s, u"import gssapi"_s});
        const bool hasLibrary = probe.waitForFinished() && probe.exitCode() == 0;
        return hasLibrary && !QStandardPaths::findExecutable(u"krb5kdc"_s, {u"/usr/sbin"_s}).isEmpty();
    }

private Q_SLOTS:
    void aTicketIsShownToTheHostsOfThePolicyAlone_data()
    {
        QTest::addColumn<QStringList>("hosts");
        QTest::addColumn<bool>("hasTicket");
        QTest::addColumn<bool>("signsIn");
        QTest::newRow("the host") << QStringList{kProvider} << true << true;
        QTest::newRow("all below its domain")
            << QStringList{u"sso.example.com"_s, u"*.acme.localhost"_s} << true << true;
        QTest::newRow("nobody") << QStringList() << true << false;
        QTest::newRow("another host") << QStringList{u"login.acme.localhost"_s} << true << false;
        QTest::newRow("its domain without a star") << QStringList{u"acme.localhost"_s} << true << false;
        QTest::newRow("the end of its name") << QStringList{u"so.acme.localhost"_s} << true << false;
        QTest::newRow("all below the host") << QStringList{u"*.sso.acme.localhost"_s} << true << false;
        QTest::newRow("without a ticket") << QStringList{kProvider} << false << false;
    }

    void aTicketIsShownToTheHostsOfThePolicyAlone()
    {
        QFETCH(QStringList, hosts);
        QFETCH(bool, hasTicket);
        QFETCH(bool, signsIn);
        if (!hasKerberos())
            QSKIP("needs krb5-kdc, krb5-admin-server, krb5-user and python3-gssapi");
        const DatedCertificate certificate =
            makeCertificate(kProvider.toLatin1(), -std::chrono::hours(1), std::chrono::hours(24));
        Realm realm(certificate);
        QVERIFY(realm.isReady());
        m_company->authPage(u"login.acme.localhost"_s).singleSignOn = realm.signInPage();
        Job given = jobFor(*m_company, Job::Kind::SignIn, u"wiki"_s);
        given.certificateAuthorities += QString::fromLatin1(certificate.caPem);
        given.kerberosHosts = hosts;
        m_window->start(given, realm.environment(hasTicket));
        if (signsIn) {
            QTRY_COMPARE_WITH_TIMEOUT(m_window->count<SignedIn>(), 1, kPatience);
            QCOMPARE(m_window->last<SignedIn>().records.value(0).uid, m_company->uidOf(u"kim@example.org"_s));
            QCOMPARE(realm.offered(), u"nothing, a ticket of kim@ACME.TEST"_s);
        } else {
            QTRY_COMPARE_WITH_TIMEOUT(realm.offered(), u"nothing, a form's password"_s, kPatience);
            QCOMPARE(m_window->count<SignedIn>(), 0);
        }
    }

    void theWindowCallsItselfAsThePolicySays_data()
    {
        QTest::addColumn<QString>("added");
        QTest::addColumn<QString>("instead");
        QTest::addColumn<QString>("seen"); ///< a pattern
        QTest::newRow("by default") << QString() << QString() << u"^Mozilla/5.0 .* QtWebEngine/.*Safari/[0-9.]+$"_s;
        QTest::newRow("with more") << u"AcmeManaged/2 (\"x\"; y)"_s << QString()
                                   << u"^Mozilla/5.0 .* QtWebEngine/.*Safari/[0-9.]+ AcmeManaged/2 \\(\"x\"; y\\)$"_s;
        QTest::newRow("otherwise") << QString() << u"AcmeWindow/1"_s << u"^AcmeWindow/1$"_s;
    }

    void theWindowCallsItselfAsThePolicySays()
    {
        QFETCH(QString, added);
        QFETCH(QString, instead);
        QFETCH(QString, seen);
        Job given = jobFor(*m_company, Job::Kind::SignIn, u"wiki"_s);
        given.userAgentAdded = added;
        given.userAgentInstead = instead;
        m_window->start(given);
        QTRY_VERIFY_WITH_TIMEOUT(m_company->log().count(sandbox::Step::ProjectConfig) > 0, kPatience);
        const QRegularExpression wanted(seen);
        for (const sandbox::LogEntry &entry : m_company->log().entries()) {
            for (const auto &[name, value] : entry.headers) {
                if (name.toLower() == "user-agent")
                    QVERIFY2(wanted.match(QString::fromLatin1(value)).hasMatch(), value.constData());
            }
        }
        QVERIFY(m_company->log().entries().size() > 3); // the resource, the page, its scripts
    }
};

LANYARD_TEST(WindowPolicy)
#include "window_policy_test.moc"
