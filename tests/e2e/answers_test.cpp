#include "e2e/desktop.h"
#include "sandbox/company_names.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;
using sandbox::kWiki;

namespace {

HttpReply ask(Desktop &desktop, const QString &path, const QByteArray &cookie, bool isScript)
{
    HttpRequest request;
    request.url = desktop.address(kWiki, path);
    request.headers.emplaceBack("Cookie", cookie);
    request.headers.emplaceBack("Accept", "text/html,*/*");
    if (isScript)
        request.headers.emplaceBack("X-Requested-With", "XMLHttpRequest");
    return desktop.get(request);
}

}

// What a resource answers with and without the session of `lanyard cookies` (PROTOCOL.md#answers), and that the app's
// own 401 leaves the session alone.
class AnswersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answers()
    {
        Desktop desktop;
        QVERIFY(desktop.startTray());
        QCOMPARE(desktop.signIn(kWiki), QString());
        const QByteArray cookie = desktop.cookieHeader(kWiki);
        struct Row {
            const char *meaning;
            const char *path;
            QByteArray cookie;
            bool isScript;
            int status;
            bool marker;
        };
        const QList<Row> rows{{"a script without session", "api/time", "", true, 401, true},
            {"a page without session", "", "", false, 302, true}, {"a script", "api/time", cookie, true, 200, false},
            {"a page", "", cookie, false, 200, false}, {"the app's own 401", "api/own-401", cookie, true, 401, false},
            {"who am I", "?gcp-iap-mode=IDENTITY", cookie, true, 200, true},
            {"who am I, without session", "?gcp-iap-mode=IDENTITY", "", true, 401, true}};
        for (const Row &row : rows) {
            const HttpReply reply = ask(desktop, QLatin1String(row.path), row.cookie, row.isScript);
            QVERIFY2(reply.status == row.status,
                qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(row.meaning)).arg(reply.status)));
            QVERIFY2(reply.hasMarker() == row.marker, row.meaning);
        }
        QVERIFY(desktop.identity(kWiki).endsWith(QStringLiteral(":kim@example.org")));
        appsOwn401(desktop, cookie);
    }

private:
    static void appsOwn401(Desktop &desktop, const QByteArray &cookie)
    {
        desktop.company.log().clear();
        const QString url = desktop.address(kWiki, QStringLiteral("api/own-401")).toString();
        const QStringList options{QStringLiteral("-s"), QStringLiteral("--cacert"), desktop.caFile(),
            QStringLiteral("-w"), QStringLiteral("%{http_code}")};
        const Said said = desktop.lanyard(QStringList{QStringLiteral("curl"), url} + options);
        QVERIFY2(said.code == 0 && said.out.endsWith(QStringLiteral("401")),
            qPrintable(QString::number(said.code) + said.out + said.err));
        QCOMPARE(desktop.state(kWiki), QStringLiteral("active"));
        QCOMPARE(desktop.company.log().count(sandbox::Step::Exchange), 0);
        QCOMPARE(desktop.cookieHeader(kWiki), cookie);
    }
};

LANYARD_TEST(AnswersTest)
#include "answers_test.moc"
