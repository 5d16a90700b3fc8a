// Commands for those who roll Lanyard out.

#include "cli/commands.h"
#include "cli/table/command_table.h"

namespace lanyard::cli {
namespace {

constexpr std::array kAdministratorCommands{
    Command{
        .name = "browser package",
        .summary = QT_TRANSLATE_NOOP("lanyard::Cli", "Make your organisation's own browser extension from its policy."),
        .details = QT_TRANSLATE_NOOP("lanyard::Cli",
            "For administrators. Creates FOLDER, with the extension, files for each computer, and files for your web "
            "server. The private half of the key stays with you."),
        .arguments = {Argument{.name = "FOLDER", .completes = Completes::File}},
        .options = {Option{.name = "key",
                        .placeholder = "FILE",
                        .text = QT_TRANSLATE_NOOP("lanyard::Cli", "Public RSA key of your extension (PEM)."),
                        .completes = Completes::File},
            Option{.name = "url",
                .placeholder = "URL",
                .text =
                    QT_TRANSLATE_NOOP("lanyard::Cli", "Folder on your web server that the extension is published in.")},
            Option{.name = "policy",
                .placeholder = "PATH",
                .text = QT_TRANSLATE_NOOP("lanyard::Cli", "The policy that says which sites may be in browsers."),
                .fallback = "/etc/lanyard",
                .completes = Completes::File},
            Option{.name = "gecko-id",
                .placeholder = "ID",
                .text = QT_TRANSLATE_NOOP("lanyard::Cli", "The id under which Mozilla signed the add-on.")},
            Option{.name = "relay",
                .placeholder = "FILE",
                .text = QT_TRANSLATE_NOOP(
                    "lanyard::Cli", "Path of lanyard-bridge on the computers, if it differs from the path here."),
                .completes = Completes::File}},
        .examples = {"lanyard browser package out --key extension.pub.pem --url https://intranet.example.com/lanyard"},
        .run = runBrowserPackage,
    },
    Command{
        .name = "policy check",
        .summary = QT_TRANSLATE_NOOP("lanyard::Cli", "Check a policy before it is rolled out, or the one in force."),
        .details = QT_TRANSLATE_NOOP("lanyard::Cli",
            "For administrators. PATH is a policy file, or a folder with policy.json and policy.d as in /etc/lanyard. "
            "What is wrong is named with file, line and key."),
        .arguments = {Argument{.name = "PATH", .isOptional = true, .completes = Completes::File}},
        .examples = {"lanyard policy check policy.json", "lanyard policy check ./etc/lanyard"},
        .run = runPolicyCheck,
    },
    Command{
        .name = "policy explain",
        .summary =
            QT_TRANSLATE_NOOP("lanyard::Cli", "Show each value in force, where it comes from, and what is locked."),
        .details = QT_TRANSLATE_NOOP("lanyard::Cli",
            "For administrators. KEY is one value, such as exportSessions, or all of a resource: resources.wiki."),
        .arguments = {Argument{.name = "KEY", .isOptional = true}},
        .options = {Option{.name = "policy",
            .placeholder = "FILE",
            .text = QT_TRANSLATE_NOOP(
                "lanyard::Cli", "Explain what would be in force if the tray had been started with this file."),
            .completes = Completes::File}},
        .examples = {"lanyard policy explain", "lanyard policy explain browserBridge"},
        .canBeQuiet = false,
        .run = runPolicyExplain,
    },
};

}

std::span<const Command> administratorCommands()
{
    return kAdministratorCommands;
}

}
