#include "cli/table/completion.h"
#include "support/sample_status.h"
#include "support/test_topic.h"

using namespace lanyard;
using namespace lanyard::cli;

class CompletionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void completes_data();
    void completes();
    void asksTheAppOnlyWhereItKnowsMore();
    void namesAreShownBesideIds();
};

void CompletionTest::completes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *line, const char *words) {
        QTest::newRow(name) << QString::fromLatin1(line) << QString::fromLatin1(words);
    };
    row("a command by its beginning", "sign", "sign-in sign-out");
    row("nothing that no command begins with", "frob", "");
    row("nothing after what is no command", "frobnicate ", "");
    row("the first of two words, once", "bro", "browser");
    row("the second of two words", "browser en", "enable");
    row("a resource after two words", "browser enable w", "wiki");
    row("a resource", "refresh ", "wiki payroll");
    row("a resource by its beginning", "refresh w", "wiki");
    row("nothing after the last argument", "refresh wiki ", "");
    row("an option of the command, and what all have", "refresh --", "--all --json --quiet --timeout --help");
    row("an option after an argument", "status wiki --ch", "--check");
    row("a resource after an option with a value", "status --min-valid 10m p", "payroll");
    row("no resource as the value of a duration", "status --min-valid ", "");
    row("the few values of an option", "cookies wiki --format n", "netscape");
    row("a tenant of the resource", "switch wiki acme-a", "acme-americas acme-apac");
    row("a tenant of a resource called by its name", "switch Wiki acme-e", "acme-emea");
    row("no tenant of an unknown resource", "switch intranet ", "");
    row("a tenant as an option", "sign-in wiki --tenant acme-e", "acme-emea");
    row("the address of a resource", "curl https://w", "https://wiki.example.com/");
    row("an option of ours before the address", "curl --t", "--timeout");
    row("programs after a resource", "exec wiki ", ":programs");
    row("files where curl's arguments begin", "curl https://wiki.example.com/ -o ", ":files");
}

void CompletionTest::completes()
{
    QFETCH(QString, line);
    const Completion found = complete(line.split(u' '), [] { return sampleStatus(QStringLiteral("two")); });
    QStringList words;
    for (const Candidate &candidate : found.candidates)
        words.append(candidate.word);
    if (found.also == Completion::Also::Files)
        words.append(QStringLiteral(":files"));
    if (found.also == Completion::Also::Programs)
        words.append(QStringLiteral(":programs"));
    QTEST(words.join(u' '), "words");
}

void CompletionTest::asksTheAppOnlyWhereItKnowsMore()
{
    int asked = 0;
    const auto status = [&asked] {
        ++asked;
        return Status();
    };
    for (const char *line : {"", "sta", "status --", "cookies wiki --format ", "frobnicate ", "curl x -o "})
        complete(QString::fromLatin1(line).split(u' '), status);
    QCOMPARE(asked, 0);
    complete({QStringLiteral("status"), QString()}, status);
    QCOMPARE(asked, 1);
}

void CompletionTest::namesAreShownBesideIds()
{
    const auto status = [] { return sampleStatus(QStringLiteral("two")); };
    const Completion resources = complete({QStringLiteral("open"), QStringLiteral("w")}, status);
    QCOMPARE(resources.candidates, (QList<Candidate>{{QStringLiteral("wiki"), QStringLiteral("Wiki")}}));
    const Completion tenants =
        complete({QStringLiteral("switch"), QStringLiteral("wiki"), QStringLiteral("acme-e")}, status);
    QCOMPARE(tenants.candidates, (QList<Candidate>{{QStringLiteral("acme-emea"), QStringLiteral("Acme EMEA")}}));
}

LANYARD_TEST(CompletionTest)
#include "completion_test.moc"
