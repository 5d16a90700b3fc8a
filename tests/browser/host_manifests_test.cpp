// What tells browsers which program Lanyard's extension may start.

#include "support/test_topic.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QJsonObject hostManifest(const QString &family)
{
    return jsonIn(QStringLiteral(HOST_MANIFESTS) + u'/' + family + u".json"_s);
}

QJsonObject extensionManifest()
{
    return jsonIn(QStringLiteral(EXTENSION) + u"/manifest.json"_s);
}

/// As Chromium derives it from the public key: half of its SHA-256, in letters from a to p.
QString chromiumIdOf(const QByteArray &key)
{
    const QByteArray hash = QCryptographicHash::hash(QByteArray::fromBase64(key), QCryptographicHash::Sha256);
    QString id;
    for (const char digit : hash.first(16).toHex())
        id += QChar(u'a' + QByteArray(1, digit).toInt(nullptr, 16));
    return id;
}

}

class BrowserHostManifestsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bothNameTheRelay_data();
    void bothNameTheRelay();
    void eachLetsOurExtensionInAndNoOther();
    void theRepositoryHasNoPrivateKey();
};

void BrowserHostManifestsTest::bothNameTheRelay_data()
{
    QTest::addColumn<QString>("family");
    QTest::newRow("Chromium, Chrome and Edge") << u"chromium"_s;
    QTest::newRow("Firefox") << u"firefox"_s;
}

void BrowserHostManifestsTest::bothNameTheRelay()
{
    QFETCH(QString, family);
    const QJsonObject manifest = hostManifest(family);
    QCOMPARE(manifest.value(u"name"_s), QJsonValue(u"org.lanyard.bridge"_s));
    QCOMPARE(manifest.value(u"type"_s), QJsonValue(u"stdio"_s));
    const QString path = manifest.value(u"path"_s).toString();
    QVERIFY(QDir::isAbsolutePath(path));
    QVERIFY(path.endsWith(u"/lanyard/lanyard-bridge"_s));
    QVERIFY(!path.contains(u'@'));
}

/// Firefox refuses a file with both keys.
void BrowserHostManifestsTest::eachLetsOurExtensionInAndNoOther()
{
    const QJsonObject extension = extensionManifest();
    QVERIFY(!extension.isEmpty());
    const QString id = chromiumIdOf(extension.value(u"key"_s).toString().toLatin1());
    const QJsonObject chromium = hostManifest(u"chromium"_s);
    QCOMPARE(chromium.value(u"allowed_origins"_s), QJsonValue(QJsonArray{u"chrome-extension://%1/"_s.arg(id)}));
    QVERIFY(!chromium.contains(u"allowed_extensions"_s));
    const QJsonObject firefox = hostManifest(u"firefox"_s);
    const QJsonValue geckoId = extension[u"browser_specific_settings"_s][u"gecko"_s][u"id"_s];
    QCOMPARE(firefox.value(u"allowed_extensions"_s), QJsonValue(QJsonArray{geckoId}));
    QVERIFY(!firefox.contains(u"allowed_origins"_s));
}

void BrowserHostManifestsTest::theRepositoryHasNoPrivateKey()
{
    const QByteArray key = QByteArray::fromBase64(extensionManifest().value(u"key"_s).toString().toLatin1());
    QVERIFY(key.size() > 64 && key.size() < 400); // a public one of 2,048 bits has 294 bytes, a private one 1,200
}

LANYARD_TEST(BrowserHostManifestsTest)
#include "host_manifests_test.moc"
