// Reads the project's own files and holds them to the rules of the house; the first half shows that each rule can fail.

#include "architecture/project_files.h"
#include "architecture/rules.h"
#include "support/test_topic.h"

#include <QTest>

using namespace architecture;
using namespace Qt::StringLiterals;

namespace {

const QStringList kCode{u"*.cpp"_s, u"*.h"_s};

/// "iap/token.h" -> "iap"; where a folder holds several libraries, the one that lists the file.
QHash<QString, QString> layersOfFiles()
{
    QHash<QString, QString> layers;
    for (const QString &cmake : filesBelow(u"app"_s, {u"CMakeLists.txt"_s})) {
        const QString folder = cmake.section(u'/', 1, -2);
        for (const Library &library : librariesOf(readFile(cmake)))
            for (const QString &source : library.sources)
                layers.insert(folder + u'/' + source, library.name);
    }
    return layers;
}

QList<Source> sources(const QHash<QString, QString> &layers)
{
    QList<Source> all;
    for (const QString &path : filesBelow(u"app"_s, kCode)) {
        const QString inApp = path.section(u'/', 1);
        all.append({path, layers.value(inApp, folderLayer(inApp)), readFile(path)});
    }
    return all;
}

}

class ArchitectureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void breachIsReported_data();
    void breachIsReported();
    void goodCodePasses_data();
    void goodCodePasses();
    void linksPointLeft();
    void includesPointLeft();
    void reservedLibrariesStayHome();
    void awaitsAreSimple();
    void filesAreShort();
    void foldersHaveReadme();
    void promisesAreProved_data();
    void promisesAreProved();
    void securityIsProved();
};

namespace {

QStringList allFindings(const QString &layer, const QString &text)
{
    const Source source{u"app/x/x.cpp"_s, layer, text};
    const QHash<QString, QString> layers{
        {u"window/job.h"_s, u"window_job"_s}, {u"control/message.h"_s, u"control_message"_s}};
    return checkIncludes(source, layers) + checkReserved(source) + checkAwaits(source.path, text)
        + checkLength(source.path, text);
}

}

void ArchitectureTest::breachIsReported_data()
{
    QTest::addColumn<QString>("layer");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("finding");
    const auto row = [](const char *name, const QString &layer, const QString &text, const QString &finding) {
        QTest::newRow(name) << layer << text << finding;
    };
    row("arrow to the right", u"base"_s, u"\n#include \"iap/token.h\"\n"_s,
        u"app/x/x.cpp:2: base must not include iap/token.h (iap)"_s);
    row("between neighbours", u"tray"_s, u"#include \"ui/window.h\""_s,
        u"app/x/x.cpp:1: tray must not include ui/window.h (ui)"_s);
    row("what is known starts nothing", u"state"_s, u"#include \"refresh/refresher.h\""_s,
        u"state must not include refresh/refresher.h (refresh)"_s);
    row("platform knows no sessions", u"platform"_s, u"#include \"status/status.h\""_s,
        u"must not include status/status.h"_s);
    row("the window beside its format", u"session"_s, u"#include \"signin/window.h\""_s,
        u"must not include signin/window.h (signin)"_s);
    row("the server from the command", u"cli"_s, u"#include \"control/server.h\""_s,
        u"must not include control/server.h (control)"_s);
    row("no path", u"iap"_s, u"#include \"token.h\""_s, u"by its path from app/"_s);
    row("test code in the product", u"session"_s, u"#include \"sandbox/company.h\""_s, u"app/ must not include"_s);
    row("second HTTP client", u"session"_s, u"\n\nQNetworkAccessManager manager;"_s,
        u"app/x/x.cpp:3: QNetworkAccessManager"_s);
    row("keychain elsewhere", u"agent"_s, u"QKeychain::ReadPasswordJob job;"_s, u"only vault touches the keychain"_s);
    row("WebEngine in the tray", u"agent"_s, u"#include <QWebEngineView>"_s, u"only signin/web includes WebEngine"_s);
    row("WebEngine beside the web folder", u"signin"_s, u"#include <QWebEnginePage>"_s,
        u"only signin/web includes WebEngine"_s);
    row("WebEngine in the window's widgets", u"signin_widgets"_s, u"#include <QWebEngineView>"_s,
        u"only signin/web includes WebEngine"_s);
    row("WebEngine before it may start", u"signin_process"_s, u"#include <QtWebEngineCore>"_s,
        u"only signin/web includes WebEngine"_s);
    row("the window's parts know no page", u"signin_widgets"_s, u"#include \"signin/web/page.h\""_s,
        u"signin_widgets must not include signin/web/page.h (signin_web)"_s);
    row("the process knows no widgets", u"signin_process"_s, u"#include \"signin/widgets/tool_bar.h\""_s,
        u"signin_process must not include signin/widgets/tool_bar.h (signin_widgets)"_s);
    row("the window's logic knows no window", u"signin"_s, u"#include \"signin/web/page.h\""_s,
        u"signin must not include signin/web/page.h (signin_web)"_s);
    row("protocol reads a file", u"iap"_s, u"QFile file(path);"_s, u"iap does no input or output"_s);
    row("await with braces", u"session"_s, u"co_await go({1});"_s, u"co_await with '{'"_s);
    row("await with a lambda", u"session"_s, u"co_await go(\n    [x] );"_s, u"app/x/x.cpp:1: co_await with '['"_s);
    row("await with a choice", u"session"_s, u"co_await go(a ? b : c);"_s, u"co_await with '?'"_s);
    row("long file", u"session"_s, QString(401, u'\n'), u"longer than 400 lines"_s);
}

void ArchitectureTest::breachIsReported()
{
    QFETCH(QString, layer);
    QFETCH(QString, text);
    QFETCH(QString, finding);
    const QStringList findings = allFindings(layer, text);
    QCOMPARE(findings.size(), 1);
    QVERIFY2(findings.first().contains(finding), qPrintable(findings.first()));
}

void ArchitectureTest::goodCodePasses_data()
{
    QTest::addColumn<QString>("layer");
    QTest::addColumn<QString>("text");
    QTest::newRow("arrow to the left") << u"session"_s << u"#include \"iap/token.h\"\n#include \"window/job.h\"\n"_s;
    QTest::newRow("own folder") << u"iap"_s << u"#include \"iap/token.h\""_s;
    QTest::newRow("the format of the command") << u"cli"_s << u"#include \"control/message.h\""_s;
    QTest::newRow("words in a comment") << u"iap"_s << u"// a QFile { would be wrong here\n/* QWebEngineView */"_s;
    QTest::newRow("WebEngine at home") << u"signin_web"_s << u"#include \"window/job.h\"\n#include <QWebEnginePage>"_s;
    QTest::newRow("plain await") << u"session"_s
                                 << u"const auto a = co_await go(b, c);\nif (a) { d[0] = e ? 1 : 2; }"_s;
    QTest::newRow("slashes in text") << u"iap"_s << u"f(u\"https://x\"); // QFile"_s;
}

void ArchitectureTest::goodCodePasses()
{
    QFETCH(QString, layer);
    QFETCH(QString, text);
    QCOMPARE(allFindings(layer, text), QStringList());
}

void ArchitectureTest::linksPointLeft()
{
    QStringList findings;
    const QStringList files = filesBelow(u"app"_s, {u"CMakeLists.txt"_s});
    QVERIFY(files.size() > 1);
    for (const QString &cmake : files)
        findings += checkUses(cmake, readFile(cmake));
    report(findings);
}

void ArchitectureTest::includesPointLeft()
{
    const auto layers = layersOfFiles();
    QStringList findings;
    for (const Source &source : sources(layers))
        findings += checkIncludes(source, layers);
    report(findings);
}

void ArchitectureTest::reservedLibrariesStayHome()
{
    QStringList findings;
    for (const Source &source : sources(layersOfFiles()))
        findings += checkReserved(source);
    report(findings);
}

void ArchitectureTest::awaitsAreSimple()
{
    QStringList findings;
    for (const QString &path : filesBelow(u"app"_s, kCode) + filesBelow(u"tests"_s, kCode))
        if (!path.startsWith(u"tests/architecture/"_s))
            findings += checkAwaits(path, readFile(path));
    report(findings);
}

void ArchitectureTest::filesAreShort()
{
    const QStringList files = filesBelow(u"app"_s, kCode) + filesBelow(u"tests"_s, kCode);
    QVERIFY(files.size() > 10);
    QStringList findings;
    for (const QString &path : files)
        findings += checkLength(path, readFile(path));
    report(findings);
}

void ArchitectureTest::foldersHaveReadme()
{
    QStringList folders{u"tests"_s, u"packaging"_s, u"resources"_s};
    for (const QString &name : foldersIn(u"app"_s))
        folders.append(u"app/"_s + name);
    for (const QString &name : foldersIn(u"tests"_s))
        if (!fileExists(u"app/"_s + name))
            folders.append(u"tests/"_s + name);
    QStringList findings;
    for (const QString &folder : std::as_const(folders))
        if (!filesBelow(folder, {u"*"_s}).isEmpty() && readFile(folder + u"/README.md"_s).isEmpty())
            findings.append(folder + u": no README.md"_s);
    report(findings);
}

void ArchitectureTest::promisesAreProved_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("finding"); // empty: none
    QTest::newRow("a test that is there") << u"| P1 | x | `tests/a/b.cpp#works` |"_s << QString();
    QTest::newRow("a row that is there") << u"| P1 | x | `tests/a/b.cpp#works/a row` |"_s << QString();
    QTest::newRow("no promise") << u"| asset | worth |"_s << QString();
    QTest::newRow("no proof") << u"| P1 | x | believe us |"_s << u"SECURITY.md:1: a promise without a proof"_s;
    QTest::newRow("no such file") << u"| P1 | x | `tests/a/c.cpp#works` |"_s << u"there is no tests/a/c.cpp"_s;
    QTest::newRow("no such test") << u"| P1 | x | `tests/a/b.cpp#fails` |"_s << u"no test fails"_s;
    QTest::newRow("part of a name") << u"| P1 | x | `tests/a/b.cpp#work` |"_s << u"no test work"_s;
    QTest::newRow("no such row") << u"| P1 | x | `tests/a/b.cpp#works/another` |"_s << u"no row another"_s;
}

void ArchitectureTest::promisesAreProved()
{
    QFETCH(QString, line);
    QFETCH(QString, finding);
    const auto readIt = [](const QString &path) {
        return path == u"tests/a/b.cpp" ? u"void A::works()\n{ row(\"a row\") }"_s : QString();
    };
    const QStringList findings = checkPromises(line, readIt);
    QCOMPARE(findings.size(), finding.isEmpty() ? 0 : 1);
    QVERIFY2(finding.isEmpty() || findings.first().contains(finding), qPrintable(findings.join(u'\n')));
}

void ArchitectureTest::securityIsProved()
{
    const QString text = readFile(u"SECURITY.md"_s);
    QVERIFY(text.count(u"\n| P"_s) >= 20);
    report(checkPromises(text, readFile));
}

LANYARD_TEST(ArchitectureTest)
#include "architecture_test.moc"
