// What comments and documents cite is there; the first half shows that each check can fail.

#include "architecture/citations.h"
#include "architecture/owners.h"
#include "architecture/project_files.h"
#include "architecture/rules.h"
#include "support/test_topic.h"

#include <QTest>

using namespace architecture;
using namespace Qt::StringLiterals;

namespace {

QString readSample(const QString &path)
{
    static const QHash<QString, QString> files{
        {u"app/README.md"_s, u"# The design\n<a id=\"trust-2\"></a>\n## 7. Trust rules\n"_s},
        {u"app/iap/PROTOCOL.md"_s, u"<a id=\"challenge\"></a>\n"_s},
        {u"SECURITY.md"_s, u"# Security\n"_s},
        {u"app/iap/trust.cpp"_s, u"Result<void> checkPin(const Challenge &challenge)\n{ }"_s},
    };
    return files.value(path);
}

/// Everything that may cite, but this test's own bad examples.
QStringList citingFiles()
{
    QStringList files;
    for (const QString &folder : {u"app"_s, u"tests"_s, u"packaging"_s, u"resources"_s, u"translations"_s})
        files += filesBelow(folder, {u"*.cpp"_s, u"*.h"_s, u"*.js"_s, u"*.mjs"_s, u"*.py"_s});
    files.removeIf([](const QString &path) { return path.startsWith(u"tests/architecture/"_s); });
    return files;
}

QStringList documents()
{
    QStringList files{u"README.md"_s, u"CHANGELOG.md"_s, u"CONTRIBUTING.md"_s, u"SECURITY.md"_s};
    for (const QString &folder : {u"app"_s, u"tests"_s, u"packaging"_s, u"resources"_s, u"translations"_s})
        files += filesBelow(folder, {u"*.md"_s});
    return files;
}

}

class DocumentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void citations_data();
    void citations();
    void codeNames_data();
    void codeNames();
    void pictures_data();
    void pictures();
    void owners_data();
    void owners();
    void whatCommentsCiteIsThere();
    void whatDocumentsNameIsThere();
    void thePictureOfTheLayersIsTrue();
    void ownersOwn();
};

void DocumentsTest::citations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("finding"); // empty: none
    const auto row = [](const char *name, const QString &text, const QString &finding = {}) {
        QTest::newRow(name) << text << finding;
    };
    row("by name", u"// IAP's 302 (PROTOCOL.md#challenge)."_s);
    row("by path", u"// app/README.md#trust-2"_s);
    row("a heading", u"// app/README.md#7-trust-rules"_s);
    row("a whole document", u"// SECURITY.md names the proofs."_s);
    row("elsewhere", u"// https://example.com/docs/faq.md#top"_s);
    row("a standard", u"// RFC 6265, section 5.2"_s);
    row("no such document", u"\n// desktop.md says so"_s, u"app/x/x.h:2: there is no desktop.md"_s);
    row("no such section", u"// PROTOCOL.md#weather"_s, u"app/iap/PROTOCOL.md has no #weather"_s);
    row("part of an anchor", u"// app/README.md#trust"_s, u"app/README.md has no #trust"_s);
    row("by number", u"// the challenge (PROTOCOL.md 2.4)"_s, u"cite by an anchor: “PROTOCOL.md 2”"_s);
    row("the design's number", u"// design section 7, rule 2"_s, u"cite by an anchor: “design section 7”"_s);
    row("over a line's end", u"// as the design\n// section 7 says"_s, u"app/x/x.h:1: cite by an anchor"_s);
}

void DocumentsTest::citations()
{
    QFETCH(QString, text);
    QFETCH(QString, finding);
    const QStringList findings = checkCitations(u"app/x/x.h"_s, text, readSample);
    QCOMPARE(findings.size(), finding.isEmpty() ? 0 : 1);
    QVERIFY2(finding.isEmpty() || findings.first().contains(finding), qPrintable(findings.join(u'\n')));
}

void DocumentsTest::codeNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("finding");
    QTest::newRow("a file") << u"see `iap/trust.cpp`"_s << QString();
    QTest::newRow("in the folder") << u"see `README.md` and `trust.cpp`"_s << QString();
    QTest::newRow("a function") << u"`iap/trust.cpp#checkPin`"_s << QString();
    QTest::newRow("no such file") << u"\n`iap/faith.cpp`"_s << u"app/iap/README.md:2: there is no iap/faith.cpp"_s;
    QTest::newRow("no such function") << u"`iap/trust.cpp#checkTenant`"_s << u"iap/trust.cpp has no checkTenant()"_s;
    QTest::newRow("part of a name") << u"`iap/trust.cpp#check`"_s << u"iap/trust.cpp has no check()"_s;
}

void DocumentsTest::codeNames()
{
    QFETCH(QString, text);
    QFETCH(QString, finding);
    const QStringList findings = checkCodeNames(u"app/iap/README.md"_s, text, readSample);
    QCOMPARE(findings.size(), finding.isEmpty() ? 0 : 1);
    QVERIFY2(finding.isEmpty() || findings.first().contains(finding), qPrintable(findings.join(u'\n')));
}

void DocumentsTest::pictures_data()
{
    QTest::addColumn<QString>("arrows");
    QTest::addColumn<QString>("finding");
    QTest::newRow("each arrow") << u"net & tray --> iap --> base"_s << QString();
    QTest::newRow("one that is not allowed")
        << u"net & tray --> iap --> base\nbase --> net"_s << u"the picture's arrow base --> net is not allowed"_s;
    QTest::newRow("one too few") << u"net & tray --> base"_s << u"the picture does not show that net uses iap"_s;
    QTest::newRow("no picture") << QString() << u"the picture does not show that iap uses base"_s;
}

void DocumentsTest::pictures()
{
    QFETCH(QString, arrows);
    QFETCH(QString, finding);
    const QHash<QString, QSet<QString>> allowed{{u"base"_s, {}}, {u"iap"_s, {u"base"_s}},
        {u"net"_s, {u"iap"_s, u"base"_s}}, {u"tray"_s, {u"iap"_s, u"base"_s}}};
    const QString markdown = u"```mermaid\nflowchart LR\n  %1\n```\n"_s.arg(arrows);
    const QStringList findings = checkPicture(u"app/README.md"_s, markdown, allowed);
    QCOMPARE(findings.isEmpty(), finding.isEmpty());
    QVERIFY2(findings.join(u'\n').contains(finding), qPrintable(findings.join(u'\n')));
}

void DocumentsTest::owners_data()
{
    QTest::addColumn<QString>("comment");
    QTest::addColumn<QString>("member"); // of class Agent
    QTest::addColumn<bool>("isTrue");
    QTest::newRow("a value") << u"Owned by the Agent."_s << u"Clock m_clock;"_s << true;
    QTest::newRow("a pointer") << u"Owned by Agent."_s << u"std::unique_ptr<Clock> m_clock;"_s << true;
    QTest::newRow("a reference") << u"Owned by the Agent."_s << u"Clock &m_clock;"_s << false;
    QTest::newRow("another class") << u"Owned by the Agent."_s << u"ClockWatch m_clock;"_s << false;
    QTest::newRow("over a line's end") << u"Owned by the\n// Agent."_s << u"Clock &m_clock;"_s << false;
    QTest::newRow("not main") << u"Owned by main."_s << u"Clock m_clock;"_s << false;
    QTest::newRow("no class") << u"Owned by whoever made it."_s << u"Clock &m_clock;"_s << true;
}

void DocumentsTest::owners()
{
    QFETCH(QString, comment);
    QFETCH(QString, member);
    const Sources sources{{u"app/base/clock.h"_s, u"// "_s + comment + u"\nclass Clock {\n};\n"_s},
        {u"app/agent/agent.h"_s, u"class Agent {\n    "_s + member + u"\n};\n"_s},
        {u"app/agent/main.cpp"_s, u"Agent agent;\n"_s}};
    const QStringList findings = checkOwners(u"app/base/clock.h"_s, sources);
    QTEST(findings.isEmpty(), "isTrue");
}

void DocumentsTest::whatCommentsCiteIsThere()
{
    const QStringList files = citingFiles();
    QVERIFY(files.size() > 300);
    QStringList findings;
    for (const QString &path : files)
        findings += checkCitations(path, readFile(path), readFile);
    report(findings);
}

void DocumentsTest::whatDocumentsNameIsThere()
{
    const QStringList files = documents();
    QVERIFY(files.size() > 30);
    QStringList findings;
    for (const QString &path : files) {
        const QString text = readFile(path);
        findings += checkCitations(path, text, readFile);
        if (path != u"SECURITY.md"_s) // its proofs have a check of their own
            findings += checkCodeNames(path, text, readFile);
    }
    report(findings);
}

void DocumentsTest::thePictureOfTheLayersIsTrue()
{
    const QString design = u"app/README.md"_s;
    report(checkPicture(design, readFile(design), allowedUses()));
}

void DocumentsTest::ownersOwn()
{
    Sources sources;
    for (const QString &path : filesBelow(u"app"_s, {u"*.cpp"_s, u"*.h"_s}))
        sources.insert(path, readFile(path));
    QStringList findings;
    int claims = 0;
    for (auto source = sources.cbegin(); source != sources.cend(); ++source) {
        claims += int(source.value().count(u"Owned by "_s));
        findings += checkOwners(source.key(), sources);
    }
    findings.sort();
    QVERIFY(claims > 10);
    report(findings);
}

LANYARD_TEST(DocumentsTest)
#include "documents_test.moc"
