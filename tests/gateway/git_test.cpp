#include "gateway/tool_run.h"
#include "support/test_topic.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QVersionNumber>

using namespace lanyard;

namespace {

constexpr int kLongest = 300000; // ms, of one command

/// More than git sends in one piece; the long form says otherwise.
int megabytes()
{
    const char *name = "LANYARD_GIT_MEGABYTES";
    return qEnvironmentVariableIsSet(name) ? qEnvironmentVariableIntValue(name) : 3;
}

QVersionNumber gitVersion()
{
    QProcess git;
    git.start(QStringLiteral("git"), {QStringLiteral("--version")});
    git.waitForFinished();
    return QVersionNumber::fromString(QString::fromUtf8(git.readAllStandardOutput()).section(u' ', 2, 2).trimmed());
}

QByteArray randomPages()
{
    QByteArray pages(megabytes() * 1000000, Qt::Uninitialized);
    QRandomGenerator::global()->fillRange(reinterpret_cast<quint32 *>(pages.data()), pages.size() / 4);
    return pages;
}

/// The way of a row: what stands before git's arguments.
enum class GitWay { Gateway, Cookies, Token };

QStringList gitBy(GitWay way)
{
    switch (way) {
    case GitWay::Gateway:
        return {QStringLiteral(RECIPES "/git.sh")};
    case GitWay::Cookies:
        return {QStringLiteral(LANYARD_CLI), QStringLiteral("exec"), QStringLiteral("wiki"), QStringLiteral("--"),
            QStringLiteral(RECIPES "/git-cookies.sh")};
    case GitWay::Token:
        return {QStringLiteral(RECIPES "/git-token.sh")};
    }
    Q_UNREACHABLE();
}

/// A folder, the repository behind the session, and git.
class Repository {
public:
    explicit Repository(GitWay way)
        : tools(way == GitWay::Token ? ToolRun::Way::Encrypted : ToolRun::Way::Plain)
        , m_way(way)
    {
    }

    /// Empty when it went well, here and below.
    QString prepare();
    QString git(const QStringList &arguments) { return run(gitBy(m_way) + arguments); }
    QString clone(const QString &folder);
    QString push();
    QString commit(const QByteArray &pages);
    QByteArray pagesIn(const QString &folder) const;
    /// While git waits: the tray has the next session, the gateway has heard of it, and the one before is over.
    void follow(const char *value);

    ToolRun tools;
    std::function<void()> whilePaused; ///< called once, where git waits for the resource

private:
    QString run(const QStringList &command);

    GitWay m_way;
};

QString Repository::run(const QStringList &command)
{
    QElapsedTimer timer;
    timer.start();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), tools.gateway.tray.folder.path());
    for (const QString &pair : tools.environment)
        environment.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(command.constFirst(), command.sliced(1));
    const auto isOver = [this, &process] {
        if (whilePaused && tools.isPaused())
            std::exchange(whilePaused, nullptr)();
        return process.state() == QProcess::NotRunning;
    };
    const bool hasEnded = QTest::qWaitFor(isOver, kLongest);
    qInfo(
        "%.1f s: ... %s", double(timer.elapsed()) / 1000, qPrintable(command.last(qMin(4, command.size())).join(u' ')));
    if (hasEnded && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    return QStringLiteral("it failed: ") + QString::fromUtf8(process.readAllStandardError());
}

QString Repository::prepare()
{
    if (!tools.isReady())
        return QStringLiteral("no resource");
    if (m_way == GitWay::Gateway) {
        if (const QString problem = tools.gateway.start(); !problem.isEmpty())
            return problem;
        tools.environment += QStringLiteral("LANYARD_GATEWAY=") + tools.gateway.ready.value(u"url").toString();
    }
    const QString place = tools.filePath(QStringLiteral("book.git"));
    const QString plain = QStringLiteral("git");
    const QString made =
        run({plain, QStringLiteral("init"), QStringLiteral("--quiet"), QStringLiteral("--bare"), place});
    const QStringList allowsPush{plain, QStringLiteral("-C"), place, QStringLiteral("config"),
        QStringLiteral("http.receivepack"), QStringLiteral("true")};
    return made.isEmpty() ? run(allowsPush) : made;
}

QString Repository::clone(const QString &folder)
{
    return git({QStringLiteral("clone"), QStringLiteral("--quiet"), tools.resource + QStringLiteral("git/book.git"),
        tools.filePath(folder)});
}

QString Repository::push()
{
    return git({QStringLiteral("-C"), tools.filePath(QStringLiteral("work")), QStringLiteral("push"),
        QStringLiteral("--quiet"), QStringLiteral("origin"), QStringLiteral("HEAD")});
}

QString Repository::commit(const QByteArray &pages)
{
    QFile file(tools.filePath(QStringLiteral("work/pages")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pages) != pages.size())
        return file.errorString();
    file.close();
    const QStringList plain{QStringLiteral("git"), QStringLiteral("-C"), tools.filePath(QStringLiteral("work")),
        QStringLiteral("-c"), QStringLiteral("user.name=Kim"), QStringLiteral("-c"),
        QStringLiteral("user.email=kim@example.com")};
    const QStringList commits{
        QStringLiteral("commit"), QStringLiteral("--quiet"), QStringLiteral("-m"), QStringLiteral("Pages")};
    const QString added = run(plain + QStringList{QStringLiteral("add"), QStringLiteral(".")});
    return added.isEmpty() ? run(plain + commits) : added;
}

void Repository::follow(const char *value)
{
    const auto handedOut = [this] { return tools.gateway.tray.sessions.calls().count(QStringLiteral("cookies wiki")); };
    const qsizetype before = handedOut();
    tools.refreshTo(QString::fromLatin1(value));
    if (m_way == GitWay::Gateway) // it takes the next one with its next request
        QTRY_VERIFY(!tools.gateway.get("/").isEmpty() && handedOut() > before);
    tools.setValue(value);
    tools.resumeGit();
}

QByteArray Repository::pagesIn(const QString &folder) const
{
    QFile copy(tools.filePath(folder + QStringLiteral("/pages")));
    return copy.open(QIODevice::ReadOnly) ? copy.readAll() : QByteArray();
}

}

Q_DECLARE_METATYPE(GitWay)

/// The real git with a smart HTTP repository behind the session, in each way of resources/recipes: clone, work, push
/// and clone again, while one session follows another.
class GitTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void overAnExpiry_data();
    void overAnExpiry();
    void duringATransfer_data();
    void duringATransfer();
};

void GitTest::overAnExpiry_data()
{
    QTest::addColumn<GitWay>("way");
    QTest::newRow("through the gateway") << GitWay::Gateway;
    QTest::newRow("with the cookies as they are") << GitWay::Cookies;
    QTest::newRow("with an ID token") << GitWay::Token;
}

/// The session ends between two commands, and nobody is told but IAP.
void GitTest::overAnExpiry()
{
    QFETCH(GitWay, way);
    if (way == GitWay::Token && gitVersion() < QVersionNumber(2, 46))
        QSKIP("this git is older than 2.46");
    Repository repository(way);
    QCOMPARE(repository.prepare(), QString());
    QCOMPARE(repository.clone(QStringLiteral("work")), QString());
    const QByteArray pages = randomPages();
    QCOMPARE(repository.commit(pages), QString());
    repository.tools.setValue("second");
    repository.tools.gateway.tray.sessions.setCookieValue(QStringLiteral("second"));
    repository.tools.gateway.tray.sessions.setToken(QStringLiteral("second"));
    QCOMPARE(repository.push(), QString());
    QCOMPARE(repository.clone(QStringLiteral("again")), QString());
    QVERIFY(repository.pagesIn(QStringLiteral("again")) == pages);
}

void GitTest::duringATransfer_data()
{
    QTest::addColumn<GitWay>("way");
    QTest::newRow("through the gateway") << GitWay::Gateway;
    QTest::newRow("with the cookies as they are") << GitWay::Cookies;
}

/// The session is refreshed, and the one before ends, between two requests of one command.
void GitTest::duringATransfer()
{
    QFETCH(GitWay, way);
    Repository repository(way);
    QCOMPARE(repository.prepare(), QString());
    QCOMPARE(repository.clone(QStringLiteral("work")), QString());
    const QByteArray pages = randomPages();
    QCOMPARE(repository.commit(pages), QString());
    const auto becoming = [&repository](const char *value) {
        repository.tools.pauseGit();
        repository.whilePaused = [&repository, value] { repository.follow(value); };
    };
    // The cookies as they are do not follow: git fails, says so, and works with the next ones.
    const bool follows = way != GitWay::Cookies;
    becoming("second");
    QVERIFY2(repository.push().isEmpty() == follows, "push");
    if (!follows)
        QCOMPARE(repository.push(), QString());
    becoming("third");
    QVERIFY2(repository.clone(QStringLiteral("again")).isEmpty() == follows, "clone");
    if (!follows)
        QCOMPARE(repository.clone(QStringLiteral("again")), QString());
    QVERIFY(repository.pagesIn(QStringLiteral("again")) == pages);
}

LANYARD_TEST(GitTest)
#include "git_test.moc"
