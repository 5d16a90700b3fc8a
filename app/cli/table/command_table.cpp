#include "cli/table/command_table.h"

#include "cli/commands.h"

#include <vector>

namespace lanyard::cli {
namespace {

constexpr Argument kResource{.name = "RESOURCE", .completes = Completes::Resource};
constexpr Argument kPerhapsResource{.name = "RESOURCE", .isOptional = true, .completes = Completes::Resource};

constexpr Option kBrowser{.name = "browser",
    .placeholder = "B",
    .text = QT_TRANSLATE_NOOP("lanyard::Cli", "The browser's id or name, where several are connected.")};

constexpr Option kAuthorities{.name = "cacert",
    .placeholder = "FILE",
    .text = QT_TRANSLATE_NOOP("lanyard::Cli", "Trust these certificate authorities (PEM), too."),
    .completes = Completes::File};

constexpr std::array kCommands{
    Command{
        .name = "status",
        .summary =
            QT_TRANSLATE_NOOP("lanyard::Cli", "Show the state of each session, when it expires, and any problem."),
        .details = QT_TRANSLATE_NOOP("lanyard::Cli",
            "The format of --json is stable: keys may be added, and times are UTC. With --check the exit code says how "
            "things stand, for scripts."),
        .arguments = {kPerhapsResource},
        .options = {Option{.name = "check",
                        .text = QT_TRANSLATE_NOOP("lanyard::Cli",
                            "Exit with 0 if all sessions are active, 3 if a sign-in is needed, 5 if trying later may "
                            "help, 1 otherwise.")},
            Option{.name = "min-valid",
                .placeholder = "10m",
                .text = QT_TRANSLATE_NOOP("lanyard::Cli", "With --check: require at least this much time left."),
                .fallback = "0s"},
            Option{.name = "watch",
                .text =
                    QT_TRANSLATE_NOOP("lanyard::Cli", "Show it again whenever something changes, until interrupted.")}},
        .examples = {"lanyard status", "lanyard status wiki --check --min-valid 10m || lanyard sign-in wiki",
            "lanyard status --json | jq -r '.resources[] | .name + \": \" + .state'"},
        .run = runStatus,
    },
    Command{
        .name = "sign-in",
        .summary = QT_TRANSLATE_NOOP("lanyard::Cli", "Sign in to a resource."),
        .details = QT_TRANSLATE_NOOP("lanyard::Cli", "Waits until you have signed in and the session is verified."),
        .arguments = {kResource},
        .options = {Option{.name = "tenant",
                        .placeholder = "T",
                        .text = QT_TRANSLATE_NOOP("lanyard::Cli", "Sign in to this tenant."),
                        .completes = Completes::Tenant},
            Option{.name = "browser",
                .text = QT_TRANSLATE_NOOP(
                    "lanyard::Cli", "Sign in with your own browser, where the resource is switched on.")}},
        .examples = {"lanyard sign-in wiki", "lanyard sign-in wiki --tenant acme-emea",
            "lanyard sign-in wiki --browser"},
        .run = runSignIn,
    },
    Command{
        .name = "refresh",
        .summary = QT_TRANSLATE_NOOP("lanyard::Cli", "Refresh a session now."),
        .details = QT_TRANSLATE_NOOP("lanyard::Cli", "Lanyard does so by itself before a session ends."),
        .arguments = {kPerhapsResource},
        .options = {Option{.name = "all", .text = QT_TRANSLATE_NOOP("lanyard::Cli", "Refresh all sessions.")}},
        .examples = {"lanyard refresh wiki", "lanyard refresh --all"},
        .run = runRefresh,
    },
    Command{
        .name = "switch",
        .summary = QT_TRANSLATE_NOOP("lanyard::Cli", "Switch a resource to another tenant."),
        .details =
            QT_TRANSLATE_NOOP("lanyard::Cli", "A window opens only if you have not signed in to that tenant before."),
        .arguments = {kResource, Argument{.name = "TENANT", .completes = Completes::Tenant}},
        .examples = {"lanyard switch wiki acme-emea"},
        .run = runSwitch,
    },
    Command{
        .name = "sign-out",
        .summary = QT_TRANSLATE_NOOP("lanyard::Cli", "Sign out of a resource and forget the accounts of its tenants."),
        .details = QT_TRANSLATE_NOOP("lanyard::Cli",
            "Says which other resources are affected, and until when copies of the session may keep working."),
        .arguments = {kPerhapsResource},
        .options = {Option{.name = "everywhere",
            .text = QT_TRANSLATE_NOOP("lanyard::Cli", "Sign out of all resources and forget all accounts.")}},
        .examples = {"lanyard sign-out wiki", "lanyard sign-out --everywhere"},
        .run = runSignOut,
    },
    Command{
        .name = "token",
        .summary = QT_TRANSLATE_NOOP("lanyard::Cli", "Print an ID token for a resource, for programs that call it."),
        .details = QT_TRANSLATE_NOOP("lanyard::Cli",
            "A token is as good as a password while it is valid. Do not put it on a command line, where every user of "
            "the computer can read it: pass it through a pipe, or use lanyard curl."),
        .arguments = {kResource},
        .options = {Option{.name = "min-valid",
                        .placeholder = "5m",
                        .text = QT_TRANSLATE_NOOP(
                            "lanyard::Cli", "Minimum remaining validity of the token (default: 5m).")},
            Option{.name = "header",
                .text = QT_TRANSLATE_NOOP("lanyard::Cli", "Print a complete header: Authorization: Bearer ...")}},
        .examples = {"lanyard token wiki --header | curl -H @- https://wiki.example.com/api/pages"},
        .canBeQuiet = false,
        .run = runToken,
    },
    Command{
        .name = "cookies",
        .summary = QT_TRANSLATE_NOOP("lanyard::Cli", "Print the cookies of a resource's session."),
        .details = QT_TRANSLATE_NOOP("lanyard::Cli",
            "They are as good as a password while the session lasts, and belong to this resource only."),
        .arguments = {kResource},
        .options = {Option{.name = "format",
            .placeholder = "header|netscape|json",
            .text = QT_TRANSLATE_NOOP(
                "lanyard::Cli", "A Cookie header (default), a cookie file for curl and wget, or JSON."),
            .fallback = "header"}},
        .examples = {"lanyard cookies wiki | curl -H @- https://wiki.example.com/api/pages"},
        .canBeQuiet = false,
        .run = runCookies,
    },
    Command{
        .name = "curl",
        .summary = QT_TRANSLATE_NOOP("lanyard::Cli", "Call a resource with curl and its session."),
        .details = QT_TRANSLATE_NOOP("lanyard::Cli",
            "The session is passed in an anonymous cookie file that is valid for the resource's host only. curl "
            "options that could send it elsewhere or reveal it are refused, such as -K, -x, -k, -v, --next, --resolve "
            "and further URLs, and so are abbreviated options. Your .curlrc is not read. Where Identity-Aware Proxy "
            "says that the session has ended, it is refreshed and the request repeated once, unless its data comes "
            "from standard input or a pipe. The exit code is curl's."),
        .arguments = {Argument{.name = "RESOURCE-URL", .completes = Completes::ResourceUrl}},
        .examples = {"lanyard curl https://wiki.example.com/api/pages -sS"},
        .passesOn = QT_TRANSLATE_NOOP("lanyard::Cli", "curl arguments"),
        .completesPassedOn = Completes::File,
        .printsJson = false,
        .canBeQuiet = false,
        .run = runCurl,
    },
    Command{
        .name = "exec",
        .summary = QT_TRANSLATE_NOOP("lanyard::Cli", "Run a command that gets a resource's session."),
        .details = QT_TRANSLATE_NOOP("lanyard::Cli",
            "The session is in two files in memory that the command inherits: LANYARD_COOKIE_FILE names a cookie "
            "file for curl and wget, LANYARD_HEADER_FILE a Cookie header. It is not in any argument or environment "
            "variable, and is not refreshed while the command runs."),
        .arguments = {kResource},
        .options = {Option{.name = "gateway",
                        .text = QT_TRANSLATE_NOOP("lanyard::Cli",
                            "Give it a gateway of its own instead, which refreshes the session: LANYARD_GATEWAY is the "
                            "address, LANYARD_NETRC_FILE and LANYARD_HEADER_FILE name files with the password.")},
            kAuthorities},
        .examples = {"lanyard exec wiki -- sh -c 'wget --load-cookies \"$LANYARD_COOKIE_FILE\" "
                     "https://wiki.example.com/backup.zip'",
            "lanyard exec git -- sh -c 'git -c http.cookieFile=\"$LANYARD_COOKIE_FILE\" clone "
            "https://git.example.com/team/handbook.git'",
            "lanyard exec --gateway wiki -- sh -c 'NETRC=$LANYARD_NETRC_FILE python3 report.py'",
            "lanyard exec --gateway wiki -- /usr/share/doc/lanyard/examples/recipes/postman.sh",
            "lanyard exec --gateway wiki -- env -C /usr/share/doc/lanyard/examples/recipes httpyac send rest.http "
            "--all --output body"},
        .passesOn = QT_TRANSLATE_NOOP("lanyard::Cli", "-- COMMAND"),
        .completesPassedOn = Completes::Program,
        .printsJson = false,
        .canBeQuiet = false,
        .run = runExec,
    },
    Command{
        .name = "proxy",
        .summary =
            QT_TRANSLATE_NOOP("lanyard::Cli", "Make a resource available on this computer, with its session added."),
        .details = QT_TRANSLATE_NOOP("lanyard::Cli",
            "Runs a gateway until interrupted, for tools and browsers that cannot sign in. A browser opens the first "
            "address, which works once. Tools use the other one, with the user and the password, or with the password "
            "in a header Lanyard-Secret; on a local socket they need neither. The session is refreshed as needed and "
            "never reaches the client. After a sign-out the gateway refuses everything within a second. Requests of "
            "other pages are refused."),
        .arguments = {kResource},
        .options = {Option{.name = "listen",
                        .placeholder = "ADDRESS",
                        .text = QT_TRANSLATE_NOOP(
                            "lanyard::Cli", "127.0.0.1:PORT (0, the default: any that is free) or unix:PATH."),
                        .fallback = "127.0.0.1:0"},
            kAuthorities},
        .examples = {"lanyard proxy wiki", "lanyard proxy wiki --listen 127.0.0.1:8080",
            "lanyard proxy wiki --listen unix:$XDG_RUNTIME_DIR/wiki.sock"},
        .canBeQuiet = false,
        .run = runProxy,
    },
    Command{
        .name = "git-credential",
        .summary = QT_TRANSLATE_NOOP("lanyard::Cli", "Tell git the password of a running gateway, or an ID token."),
        .details = QT_TRANSLATE_NOOP("lanyard::Cli",
            "A credential helper that git calls. It answers for your own gateways only, and stores nothing."),
        .arguments = {Argument{.name = "OPERATION"}},
        .options = {Option{.name = "token",
            .text = QT_TRANSLATE_NOOP("lanyard::Cli",
                "Answer for resources, too, with an ID token (git 2.46 and newer). Git sends it to the resource, which "
                "can then use your other resources of that project and tenant for up to an hour.")}},
        .examples = {"lanyard git-credential get",
            "git -c credential.http://127.0.0.1:8080.helper='!lanyard git-credential' clone "
            "http://127.0.0.1:8080/team/handbook.git",
            "git config --global url.http://127.0.0.1:8080/.insteadOf https://git.example.com/",
            "git -c credential.https://git.example.com.helper='!lanyard git-credential --token' "
            "-c http.https://git.example.com/.proactiveAuth=auto clone https://git.example.com/team/handbook.git"},
        .printsJson = false,
        .canBeQuiet = false,
        .run = runGitCredential,
    },
    Command{
        .name = "open",
        .summary = QT_TRANSLATE_NOOP("lanyard::Cli", "Open a resource in a window that is signed in to it."),
        .arguments = {kResource},
        .examples = {"lanyard open wiki"},
        .run = runOpen,
    },
    Command{
        .name = "add",
        .summary = QT_TRANSLATE_NOOP("lanyard::Cli", "Add the resource at a URL, after checking its sign-in page."),
        .arguments = {Argument{.name = "URL"}},
        .options = {Option{
            .name = "name", .placeholder = "N", .text = QT_TRANSLATE_NOOP("lanyard::Cli", "Name of the resource.")}},
        .examples = {"lanyard add https://wiki.example.com/ --name Wiki"},
        .run = runAdd,
    },
    Command{
        .name = "remove",
        .summary = QT_TRANSLATE_NOOP("lanyard::Cli", "Remove a resource that you added, and its session."),
        .arguments = {kResource},
        .examples = {"lanyard remove wiki"},
        .run = runRemove,
    },
    Command{
        .name = "browser status",
        .summary = QT_TRANSLATE_NOOP(
            "lanyard::Cli", "Show which of your browsers are connected, and what each is signed in to."),
        .examples = {"lanyard browser status"},
        .run = runBrowserStatus,
    },
    Command{
        .name = "browser enable",
        .summary = QT_TRANSLATE_NOOP(
            "lanyard::Cli", "Stay signed in to a resource in your own browser. Lanyard asks you first."),
        .arguments = {kResource},
        .options = {kBrowser},
        .examples = {"lanyard browser enable wiki"},
        .run = runBrowserEnable,
    },
    Command{
        .name = "browser disable",
        .summary = QT_TRANSLATE_NOOP("lanyard::Cli", "Remove a resource's session from your own browser."),
        .arguments = {kResource},
        .options = {kBrowser},
        .examples = {"lanyard browser disable wiki"},
        .run = runBrowserDisable,
    },
    Command{
        .name = "events",
        .summary = QT_TRANSLATE_NOOP("lanyard::Cli", "Print recent session events."),
        .details = QT_TRANSLATE_NOOP("lanyard::Cli", "With --json, each event is a JSON object on a line of its own."),
        .options = {Option{.name = "follow",
                        .text = QT_TRANSLATE_NOOP("lanyard::Cli", "Keep printing events until interrupted.")},
            Option{.name = "journal",
                .text = QT_TRANSLATE_NOOP("lanyard::Cli",
                    "Write them to the system's journal instead, with LANYARD_RESOURCE, LANYARD_STATE and more as "
                    "fields.")}},
        .examples = {"lanyard events --follow", "lanyard events --follow --json | jq -r .message",
            "lanyard events --follow --journal & journalctl -t lanyard LANYARD_STATE=expired"},
        .canBeQuiet = false,
        .run = runEvents,
    },
    Command{
        .name = "quit",
        .summary = QT_TRANSLATE_NOOP("lanyard::Cli", "Quit Lanyard. Sessions are not refreshed until it runs again."),
        .examples = {"lanyard quit"},
        .run = runQuit,
    },
};

constexpr Option kJson{.name = "json", .text = QT_TRANSLATE_NOOP("lanyard::Cli", "Print JSON in a stable format.")};
constexpr Option kQuiet{.name = "quiet", .text = QT_TRANSLATE_NOOP("lanyard::Cli", "Print nothing but errors.")};
constexpr Option kTimeout{
    .name = "timeout", .placeholder = "30s", .text = QT_TRANSLATE_NOOP("lanyard::Cli", "Give up after this time.")};
constexpr Option kHelp{.name = "help", .text = QT_TRANSLATE_NOOP("lanyard::Cli", "Show this help.")};

}

std::span<const Command> commands()
{
    static const std::vector<Command> all = [] {
        std::vector<Command> gathered(kCommands.begin(), kCommands.end());
        for (const std::span<const Command> more : {supportCommands(), administratorCommands()})
            gathered.insert(gathered.end(), more.begin(), more.end());
        return gathered;
    }();
    return all;
}

FoundCommand findCommand(const QStringList &arguments)
{
    for (const Command &command : commands()) {
        const QStringList words = QString::fromLatin1(command.name).split(u' ');
        if (arguments.mid(0, words.size()) == words)
            return {&command, words.size()};
    }
    return {};
}

QStringList secondWords(const QString &first)
{
    QStringList words;
    for (const Command &command : commands()) {
        const QString name = QString::fromLatin1(command.name);
        if (name.startsWith(first + u' '))
            words.append(name.section(u' ', 1));
    }
    return words;
}

QList<Option> optionsOf(const Command &command)
{
    QList<Option> options;
    for (const Option &option : command.options) {
        if (option.name)
            options.append(option);
    }
    if (command.printsJson)
        options.append(kJson);
    if (command.canBeQuiet)
        options.append(kQuiet);
    options << kTimeout << kHelp;
    return options;
}

QList<Argument> argumentsOf(const Command &command)
{
    QList<Argument> arguments;
    for (const Argument &argument : command.arguments) {
        if (argument.name)
            arguments.append(argument);
    }
    return arguments;
}

QList<QString> examplesOf(const Command &command)
{
    QList<QString> examples;
    for (const char *example : command.examples) {
        if (example)
            examples.append(QString::fromLatin1(example));
    }
    return examples;
}

QString usageOf(const Command &command)
{
    QStringList words{QStringLiteral("lanyard"), QString::fromLatin1(command.name)};
    if (command.passesOn)
        words.append(QStringLiteral("[options]"));
    for (const Argument &argument : argumentsOf(command))
        words.append(QString::fromLatin1(argument.isOptional ? "[%1]" : "%1").arg(QLatin1String(argument.name)));
    words.append(
        command.passesOn ? QStringLiteral("[%1]").arg(CliText::tr(command.passesOn)) : QStringLiteral("[options]"));
    return words.join(u' ');
}

}
