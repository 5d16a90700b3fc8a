// A working day of people, hosts and tenants with names that nobody else has; then their file for support is searched
// for every one of them, and for every secret of the day.

#include "cli/cli_run.h"
#include "diagnostics/unzipped.h"
#include "integration/tray_harness.h"
#include "support/test_topic.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSysInfo>

using namespace lanyard;
using namespace Qt::StringLiterals;
using diagnostics::Files;
using sandbox::Fault;
using sandbox::Step;

namespace {

const QString kPlum = u"zwetschge"_s; // resources by id: no tenants
const QString kPear = u"birnbaum"_s; // one tenant
const QString kQuince = u"quittenkern"_s; // two, which only the server names
const QString kElder = u"holunder.obstgarten.localhost"_s; // the user's own
const QString kNorth = u"nordhang-k3x9q"_s; // tenants
const QString kSouth = u"suedhang-7hd2m"_s;
const QString kWest = u"westhang-5tq1z"_s;
const QString kBrandauer = u"wendelin.brandauer@kletterverein.test"_s; // people
const QString kPhone = u"+4983511123456"_s;
const QString kNobody = u"uidJungfrauEiger77"_s;
const QString kApiKey = u"AIzaSyGARTENSCHLUESSEL-GELB-0000000000000"_s;

/// Whatever the company can be recognised by.
const QStringList kNames{kPlum, kPear, kQuince, kElder, kNorth, kSouth, kWest, kBrandauer, kPhone, kNobody,
    u"Zwetschge & S\u00f6hne"_s, u"Birnbaum GmbH"_s, u"Quittenkern"_s, u"Holunderbusch"_s, u"Obsthof Nordhang"_s,
    u"Kolonie Suedhang"_s, u"Westhang Holding"_s, u"Wendelin Brandauer"_s, u"Gerlinde Watzmann"_s,
    u"anmeldung.obstgarten.localhost"_s, u"pforte.obstgarten.localhost"_s, u"ausweis.obstgarten.localhost"_s,
    u"obstgarten-kelterei-prod"_s, kApiKey};

/// What a server says when something is wrong, in each of its ways.
const QString kDetail = u"Alpspitze kelterei.zugspitze.test watzmann@hochkalter.test"_s;

sandbox::Resource resourceOf(const QString &id, const QString &name, const QList<sandbox::Tenant> &tenants)
{
    sandbox::Resource resource;
    resource.id = id;
    resource.name = name;
    resource.host = id.contains(u'.') ? id : id + u".obstgarten.localhost"_s;
    resource.tenants = tenants;
    resource.authPage = QUrl(u"https://anmeldung.obstgarten.localhost/"_s);
    return resource;
}

sandbox::User userOf(const QString &email, const QString &tenant)
{
    sandbox::User user;
    user.email = email;
    user.tenant = tenant;
    user.name = email.isEmpty() ? u"Gerlinde Watzmann"_s : u"Wendelin Brandauer"_s;
    return user;
}

sandbox::CompanyConfig orchard()
{
    sandbox::CompanyConfig config = sandbox::CompanyConfig::acme();
    config.projects[0] = {u"obstgarten-kelterei-prod"_s, u"481516234200"_s, kApiKey};
    config.resources = {resourceOf(kPlum, u"Zwetschge & S\u00f6hne"_s, {}),
        resourceOf(kPear, u"Birnbaum GmbH"_s, {{kNorth, u"Obsthof Nordhang"_s}}),
        resourceOf(kQuince, u"Quittenkern"_s, {{kSouth, u"Kolonie Suedhang"_s}, {kWest, u"Westhang Holding"_s}}),
        resourceOf(kElder, u"Holunderbusch"_s, {})};
    config.resources[0].policyPins = true;
    config.resources[3].inPolicy = false;
    sandbox::AuthPage page;
    page.host = u"anmeldung.obstgarten.localhost"_s;
    config.authPages = {page};
    config.iapHost = u"pforte.obstgarten.localhost"_s;
    config.identityPlatformHost = u"ausweis.obstgarten.localhost"_s;
    sandbox::User phone = userOf({}, kNorth);
    phone.phoneNumber = kPhone;
    phone.provider = u"phone"_s;
    sandbox::User nobody = userOf({}, kSouth);
    nobody.uid = kNobody;
    nobody.provider = u"custom"_s;
    config.users = {userOf(kBrandauer, {}), phone, nobody};
    return config;
}

QJsonObject resource(const QString &id)
{
    return {{u"resource"_s, id}};
}

/// A computer may be called "debian" or "main", which the files say of themselves.
bool isWordOfOurs(const QString &name)
{
    QDirIterator sources(
        QStringLiteral(LANYARD_SOURCES), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        QFile source(sources.next());
        if (sources.fileName().contains(name, Qt::CaseInsensitive)
            || (source.open(QFile::ReadOnly)
                && QString::fromUtf8(source.readAll()).contains(name, Qt::CaseInsensitive)))
            return true;
    }
    return false;
}

QStringList runsIn(const QString &text)
{
    static const QRegularExpression run(u"\\p{L}{4,}|\\p{Nd}{4,}"_s);
    QStringList runs;
    for (auto found = run.globalMatch(text); found.hasNext();)
        runs << found.next().captured();
    return runs;
}

}

class StoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingOfItIsInTheFile();

private:
    void signIn(const QString &id, const QString &tenant, const QString &who);
    void liveThroughTheDay();
    void breakThePolicy() const;
    QString policyWithoutNamesOfTenants() const;
    /// Makes one and searches it.
    void takeFile(const char *when, Files &files);
    void search(const Files &files) const;
    QStringList whatMustNotBeFound() const;

    std::unique_ptr<PrivateKeyring> m_keyring;
    std::unique_ptr<TrayHarness> m_place;
    QTemporaryDir m_folder;
};

void StoryTest::initTestCase()
{
    m_keyring = std::make_unique<PrivateKeyring>(PrivateKeyring::Activation::None);
    QVERIFY(m_keyring->isValid() && m_keyring->startUnlocked());
}

void StoryTest::signIn(const QString &id, const QString &tenant, const QString &who)
{
    m_place->awaitPerson(id, tenant, who);
    const QJsonObject answer = m_place->call(u"signIn"_s, resource(id), 60000);
    m_place->nobodyIsThere();
    QVERIFY2(answer.contains(u"result"), (QJsonDocument(answer).toJson() + m_place->log()).constData());
}

/// The server alone knows the tenants of one resource.
QString StoryTest::policyWithoutNamesOfTenants() const
{
    QFile file(m_place->policyFile());
    if (!file.open(QFile::ReadWrite))
        return file.errorString();
    QJsonObject policy = QJsonDocument::fromJson(file.readAll()).object();
    QJsonArray resources = policy.value(u"resources").toArray();
    QJsonObject quince = resources.at(2).toObject();
    quince.remove(u"tenants");
    resources[2] = quince;
    policy.insert(u"resources"_s, resources);
    file.resize(0);
    file.write(QJsonDocument(policy).toJson());
    const QJsonObject own{{u"id"_s, kElder}, {u"name"_s, u"Holunderbusch"_s},
        {u"url"_s, m_place->company.resourceUrl(kElder).toString()}};
    QDir().mkpath(m_place->configurationFolder());
    QFile mine(m_place->configurationFolder() + u"/resources.json"_s);
    if (!mine.open(QFile::WriteOnly))
        return mine.errorString();
    mine.write(QJsonDocument(QJsonObject{{u"version"_s, 1}, {u"resources"_s, QJsonArray{own}}}).toJson());
    return {};
}

void StoryTest::liveThroughTheDay()
{
    signIn(kPlum, {}, kBrandauer);
    signIn(kPear, kNorth, kPhone);
    signIn(kQuince, kSouth, kNobody);
    m_place->call(u"verify"_s, resource(kPlum));
    QVERIFY(m_place->call(u"token"_s, resource(kPlum)).contains(u"result"));
    QVERIFY(m_place->call(u"cookies"_s, resource(kPear)).contains(u"result"));
    m_place->call(u"refresh"_s, {{u"resource"_s, u"https://nirgends.zugspitze.test/?alpspitze=watzmann"_s}});
    const QByteArray detail = kDetail.toUtf8();
    const QList<Fault> faults{Fault::googleError(Step::Token, 400, detail),
        Fault::googleError(Step::Exchange, 403, detail),
        Fault::answer(Step::TargetUri, 502, "<html>" + detail + "</html>"),
        Fault::redirect(Step::Challenge, "https://kelterei.zugspitze.test/?alpspitze=watzmann"),
        Fault::answer(Step::Identity, 200, "{\"email\":\"" + detail + "\"}")};
    for (const Fault &fault : faults) {
        m_place->company.inject(fault);
        m_place->call(u"refresh"_s, resource(kPlum), 60000);
        m_place->company.clearFaults();
    }
    m_place->company.revoke(kPhone, kNorth);
    m_place->call(u"refresh"_s, resource(kPear), 60000);
    m_place->call(u"signOut"_s, resource(kQuince));
}

void StoryTest::breakThePolicy() const
{
    QFile file(m_place->policyFile());
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("{ \"version\": 1,\n  \"watzmann.hochkalter.test\": true }");
}

QStringList StoryTest::whatMustNotBeFound() const
{
    QStringList texts = kNames + runsIn(kDetail) + runsIn(u"https nirgends hochkalter kelterei obstgarten"_s);
    texts << QDir::homePath() << m_place->policyFile() << QFileInfo(m_place->policyFile()).dir().dirName()
          << qEnvironmentVariable("XDG_RUNTIME_DIR") << QString::number(m_place->company.port()).prepend(u':')
          << u"sandbox test authority"_s << u'/' + qEnvironmentVariable("USER", u"root"_s);
    if (!isWordOfOurs(QSysInfo::machineHostName()))
        texts << QSysInfo::machineHostName();
    for (const QString &name : kNames)
        texts << runsIn(name);
    for (const QString &who : {kBrandauer, kPhone})
        texts << m_place->company.uidOf(who, who == kPhone ? kNorth : QString());
    for (const sandbox::IssuedSecret &secret : m_place->company.issued().all()) {
        texts << QString::fromLatin1(secret.text);
        for (const QByteArray &part : secret.text.split('.')) {
            if (part.size() >= 8)
                texts << QString::fromLatin1(part);
        }
    }
    texts.removeIf([](const QString &text) { return text.size() < 4; });
    texts.removeDuplicates();
    return texts;
}

void StoryTest::search(const Files &files) const
{
    const QStringList texts = whatMustNotBeFound();
    QVERIFY2(texts.size() > 60, qPrintable(QString::number(texts.size())));
    QStringList found;
    for (auto file = files.begin(); file != files.end(); ++file) {
        for (const QString &text : texts) {
            if (QString::fromUtf8(*file).contains(text, Qt::CaseInsensitive))
                found << file.key() + u": "_s + text;
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void StoryTest::takeFile(const char *when, Files &files)
{
    const QString path = m_folder.filePath(QString::fromLatin1(when) + u".zip"_s);
    const CliRun run =
        runCli({u"diagnostics"_s, path, u"--policy"_s, m_place->policyFile()}, qEnvironmentVariable("XDG_RUNTIME_DIR"));
    QVERIFY2(run.exit == 0, qPrintable(run.err));
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    files = unzipped(file.readAll());
    QCOMPARE(files.size(), 7);
    search(files);
}

void StoryTest::nothingOfItIsInTheFile()
{
    m_place = std::make_unique<TrayHarness>(*m_keyring, orchard());
    m_place->company.issued().keep();
    m_place->company.setRotation(sandbox::Rotation::OldStaysValid);
    m_place->setEnvironment(u"QT_LOGGING_RULES"_s, u"lanyard.*=true"_s);
    QCOMPARE(policyWithoutNamesOfTenants(), QString());
    QVERIFY(m_place->start());
    liveThroughTheDay();
    if (QTest::currentTestFailed())
        return;

    Files files;
    takeFile("running", files);
    const QByteArray states = files.value(u"states.json"_s);
    const QJsonArray resources = QJsonDocument::fromJson(states)[u"resources"].toArray();
    QVERIFY2(resources.size() == 4 && states.contains("\"addedByUser\": true"), states.constData());
    QVERIFY2(states.contains("\"hasAddress\": false"), states.constData());
    QVERIFY(QJsonDocument::fromJson(files.value(u"events.json"_s))[u"events"].toArray().size() > 5);
    const QByteArray log = files.value(u"log.txt"_s);
    QVERIFY2(log.contains(" lanyard.http http_client.cpp:"), log.constData());
    QVERIFY2(log.contains(" warning lanyard.session refresh_service.cpp:"), log.constData());
    QVERIFY(m_place->log().contains("watzmann")); // so that nothing found above means something
    const QByteArray doctor = files.value(u"doctor.json"_s);
    QVERIFY2(doctor.contains("\"result\": \"failed\"") && doctor.contains("\"resource\": 4"), doctor.constData());

    breakThePolicy();
    QVERIFY(waitUntil([this] { return !m_place->agent().value(u"problem").isNull(); }, 20000));
    takeFile("broken", files);
    const QByteArray policy = files.value(u"policy.json"_s);
    QVERIFY2(policy.contains("\"readable\": false") && policy.contains("\"line\": 2"), policy.constData());

    QVERIFY(m_place->quit());
    takeFile("alone", files);
    QVERIFY(files.value(u"states.json"_s).contains("\"running\": false"));
}

LANYARD_TEST(StoryTest)
#include "story_test.moc"
