#include "cli/table/completion.h"

#include "cli/commands.h"
#include "cli/output.h"
#include "cli/table/command_table.h"
#include "cli/tray.h"
#include "status/status_json.h"

#include <algorithm>

namespace lanyard::cli {
namespace {

constexpr std::chrono::seconds kPatience(1); // of somebody who pressed Tab

/// Where the cursor is: the words before it, read by the table.
struct Place {
    QStringList arguments; ///< those before the cursor
    std::optional<Option> valueOf; ///< the cursor is at this option's value
    bool isPassedOn = false;
};

std::optional<Option> optionNamed(const Command &command, const QString &word)
{
    for (const Option &option : optionsOf(command)) {
        if (word == QStringLiteral("--") + QLatin1String(option.name))
            return option;
    }
    return std::nullopt;
}

Place placeOf(const Command &command, const QStringList &before)
{
    Place place;
    for (const QString &word : before) {
        if (place.isPassedOn)
            break;
        if (place.valueOf) {
            place.valueOf.reset();
            continue;
        }
        if (word.startsWith(QLatin1String("--"))) {
            const auto option = optionNamed(command, word);
            if (option && option->placeholder)
                place.valueOf = option;
            continue;
        }
        place.arguments.append(word);
        place.isPassedOn = command.passesOn != nullptr;
    }
    return place;
}

QList<Candidate> resourceCandidates(const Status &status)
{
    QList<Candidate> all;
    for (const SessionView &session : status.sessions)
        all.append({session.id, session.name});
    return all;
}

QList<Candidate> urlCandidates(const Status &status)
{
    QList<Candidate> all;
    for (const SessionView &session : status.sessions)
        all.append({session.url.toString(QUrl::FullyEncoded), session.name});
    return all;
}

QList<Candidate> tenantCandidates(const Status &status, const QString &resource)
{
    QList<Candidate> all;
    for (const SessionView &session : status.sessions) {
        if (session.id != resource && session.name != resource)
            continue;
        for (const TenantView &tenant : session.tenants)
            all.append({tenant.id, tenant.name});
    }
    return all;
}

Completion ofKind(Completes kind, const Place &place, const std::function<Status()> &status)
{
    switch (kind) {
    case Completes::Nothing:
        return {};
    case Completes::Resource:
        return {resourceCandidates(status())};
    case Completes::ResourceUrl:
        return {urlCandidates(status())};
    case Completes::Tenant:
        return {tenantCandidates(status(), place.arguments.value(0))};
    case Completes::File:
        return {{}, Completion::Also::Files};
    case Completes::Program:
        return {{}, Completion::Also::Programs};
    }
    Q_UNREACHABLE();
}

Completion optionNames(const Command &command)
{
    Completion all;
    for (const Option &option : optionsOf(command))
        all.candidates.append({QStringLiteral("--") + QLatin1String(option.name), CliText::tr(option.text)});
    return all;
}

Completion valuesOf(const Option &option, const Place &place, const std::function<Status()> &status)
{
    const QStringList choices = QString::fromLatin1(option.placeholder).split(u'|');
    if (choices.size() < 2)
        return ofKind(option.completes, place, status);
    Completion all;
    for (const QString &choice : choices)
        all.candidates.append({choice, QString()});
    return all;
}

/// Of commands of two words the first, once.
Completion commandNames()
{
    Completion all;
    for (const Command &command : commands()) {
        const QString name = QString::fromLatin1(command.name);
        const Candidate candidate{
            name.section(u' ', 0, 0), name.contains(u' ') ? QString() : CliText::tr(command.summary)};
        if (!all.candidates.contains(candidate))
            all.candidates.append(candidate);
    }
    all.candidates.append({QStringLiteral("--help"), CliText::tr("Show this help.")});
    all.candidates.append({QStringLiteral("--version"), QString()});
    return all;
}

Completion secondWordsAfter(const QString &first)
{
    Completion all;
    for (const QString &word : secondWords(first))
        all.candidates.append({word, CliText::tr(findCommand({first, word}).command->summary)});
    return all;
}

Completion allAt(const QStringList &words, const std::function<Status()> &status)
{
    if (words.size() < 2)
        return commandNames();
    const auto [command, nameWords] = findCommand(words.first(words.size() - 1));
    if (!command)
        return words.size() == 2 ? secondWordsAfter(words.constFirst()) : Completion();
    const Place place = placeOf(*command, words.sliced(nameWords, words.size() - 1 - nameWords));
    if (place.isPassedOn)
        return ofKind(command->completesPassedOn, place, status);
    if (place.valueOf)
        return valuesOf(*place.valueOf, place, status);
    if (words.constLast().startsWith(u'-'))
        return optionNames(*command);
    const QList<Argument> arguments = argumentsOf(*command);
    const qsizetype index = place.arguments.size();
    return index < arguments.size() ? ofKind(arguments.at(index).completes, place, status) : Completion();
}

Status askedStatus()
{
    const auto status = decoded(askTray(QStringLiteral("status"), {}, kPatience), readStatus);
    return status.value_or(Status());
}

}

Completion complete(const QStringList &words, const std::function<Status()> &status)
{
    Completion all = allAt(words, status);
    const QString typed = words.isEmpty() ? QString() : words.constLast();
    all.candidates.removeIf(
        [&typed](const Candidate &one) { return one.word.isEmpty() || !one.word.startsWith(typed); });
    return all;
}

int runComplete(const QStringList &words)
{
    const Completion found = complete(words, askedStatus);
    for (const Candidate &candidate : found.candidates) {
        const QString text = printable(candidate.text).replace(u'\n', u' ');
        print((printable(candidate.word) + (text.isEmpty() ? QString() : u'\t' + text)).toUtf8());
    }
    if (found.also != Completion::Also::Nothing)
        print(QByteArray(found.also == Completion::Also::Files ? ":files" : ":programs"));
    return int(Exit::Done);
}

}
