// Commands that find out what is wrong.

#include "cli/commands.h"
#include "cli/table/command_table.h"

namespace lanyard::cli {
namespace {

constexpr Option kPolicy{.name = "policy",
    .placeholder = "FILE",
    .text = QT_TRANSLATE_NOOP(
        "lanyard::Cli", "The policy file that Lanyard was started with, if it is not in one of the usual places."),
    .completes = Completes::File};

constexpr std::array kSupportCommands{
    Command{
        .name = "doctor",
        .summary = QT_TRANSLATE_NOOP("lanyard::Cli", "Find out what is wrong, step by step."),
        .details = QT_TRANSLATE_NOOP("lanyard::Cli",
            "Examines Lanyard, the policy, the keychain and the desktop, and each resource from its host's name to its "
            "session, even when Lanyard is not running. For each step, shows what it found, how long it took and what "
            "to do. Steps that depend on a failed step are not tried. Changes nothing: the keychain gets an entry "
            "that is deleted again. The exit code is that of the worst step; a warning (!) does not count."),
        .arguments = {Argument{.name = "RESOURCE", .isOptional = true, .completes = Completes::Resource}},
        .options = {kPolicy},
        .examples = {"lanyard doctor", "lanyard doctor wiki --json"},
        .run = runDoctor,
    },
    Command{
        .name = "diagnostics",
        .summary = QT_TRANSLATE_NOOP("lanyard::Cli", "Write a file for support, without names and secrets."),
        .details = QT_TRANSLATE_NOOP("lanyard::Cli",
            "Examines everything as doctor does and writes a zip file of text files: versions, states, events, "
            "what doctor found, and where in Lanyard's source each line of the log stands. Names, addresses and "
            "what servers said are not in it; numbers stand for resources, accounts and tenants. Read it before you "
            "send it: README.txt explains what is in it. FILE must be new; - is standard output."),
        .arguments = {Argument{.name = "FILE", .completes = Completes::File}},
        .options = {kPolicy},
        .examples = {"lanyard diagnostics lanyard.zip && unzip -p lanyard.zip | less"},
        .run = runDiagnostics,
    },
};

}

std::span<const Command> supportCommands()
{
    return kSupportCommands;
}

}
