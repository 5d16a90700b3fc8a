#pragma once

// The commands as data: what each is called, takes, says about itself, and runs. Help, manual page and completion are
// drawn from this table and from nothing else, so that none of them can lag behind.

#include <QList>
#include <QStringList>
#include <array>
#include <span>

namespace lanyard::cli {

class CommandLine;

/// What stands at a place of the command line, for completion.
enum class Completes { Nothing, Resource, ResourceUrl, Tenant, File, Program };

struct Argument {
    const char *name = nullptr; ///< as people read it: RESOURCE
    bool isOptional = false;
    Completes completes = Completes::Nothing;
};

struct Option {
    const char *name = nullptr; ///< without the dashes
    const char *placeholder = nullptr; ///< of its value, "a|b" where only these will do; none: a flag
    const char *text = nullptr; ///< translated by CliText
    const char *fallback = nullptr; ///< its value where it is left out
    Completes completes = Completes::Nothing;
};

struct Command {
    const char *name = nullptr; ///< one word, or two
    const char *summary = nullptr; ///< one line, translated by CliText
    const char *details = nullptr; ///< a paragraph, translated by CliText; may be none
    std::array<Argument, 2> arguments = {};
    std::array<Option, 6> options = {}; ///< its own; commonOptions() come on top
    std::array<const char *, 5> examples = {}; ///< whole command lines
    /// The arguments after the first belong to another program, and are not read here: "curl arguments". None: no.
    const char *passesOn = nullptr;
    Completes completesPassedOn = Completes::Nothing;
    bool printsJson = true;
    bool canBeQuiet = true; ///< what it prints is a confirmation only
    int (*run)(const CommandLine &line) = nullptr;
};

std::span<const Command> commands();
// The commands at the end of the table.
std::span<const Command> supportCommands();
std::span<const Command> administratorCommands();

struct FoundCommand {
    const Command *command = nullptr; ///< none: there is no command of that name
    qsizetype words = 0; ///< of its name: "browser enable" has two
};
FoundCommand findCommand(const QStringList &arguments);
/// What may follow a first word that is no command by itself.
QStringList secondWords(const QString &first);

/// All that the command takes: its own, then --json, --quiet, --timeout, --help.
QList<Option> optionsOf(const Command &command);
QList<Argument> argumentsOf(const Command &command);
QList<QString> examplesOf(const Command &command);
/// "lanyard switch RESOURCE TENANT [options]".
QString usageOf(const Command &command);

}
