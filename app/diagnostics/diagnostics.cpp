#include "diagnostics/diagnostics.h"

#include "diagnostics/parts.h"

namespace lanyard::diagnostics {

namespace {

constexpr const char *kReadme = R"(For whoever helps with Lanyard
==============================

Made by "lanyard diagnostics". All of it is plain text: look into it before
you send it.

README.txt     this text
versions.json  of Lanyard, Qt and the system
policy.json    each value that is in force: where it comes from, and what it is
               where it is one of a few words, yes or no. Of everything else
               only that it is set, or how many there are
states.json    the state of each session, and of connected browsers
events.json    what happened to the sessions lately, and on the last day
doctor.json    what "lanyard doctor" found, step by step, without its sentences
log.txt        the last lines of Lanyard's log without their words: time,
               level, category, and where in Lanyard's source the line stands

states.json, events.json and log.txt say little while Lanyard does not run.

Names and addresses are nowhere in these files. Resources, accounts, tenants,
sign-in pages and browser profiles have numbers instead; the same number means
the same thing in all files. Which number is which resource:
"lanyard status" lists them in that order.
)";

}

Harmless numberOf(Numbers &numbers, const QString &name)
{
    const int number = numbers.of(name);
    return number > 0 ? Harmless(number) : Harmless();
}

HarmlessObject doctorPart(const Seen &seen, Numbering &numbers)
{
    QList<Harmless> steps;
    for (const CheckFinding &finding : seen.findings)
        steps.append(HarmlessObject{
            {"step", finding.step},
            {"resource", numberOf(numbers.resources, finding.resource)},
            {"result", finding.result},
            {"reason", finding.reason},
            {"ms", int(finding.took.count())},
        });
    return {{"steps", steps}};
}

Files diagnosticFiles(const Seen &seen)
{
    Numbering numbers;
    Files files{{QStringLiteral("README.txt"), QByteArray(kReadme)}};
    files.insert(QStringLiteral("versions.json"), versionsPart(seen).text());
    files.insert(QStringLiteral("states.json"), statesPart(seen, numbers).text()); // numbers in the order of status
    files.insert(QStringLiteral("policy.json"), policyPart(seen, numbers).text());
    files.insert(QStringLiteral("events.json"), eventsPart(seen, numbers).text());
    files.insert(QStringLiteral("doctor.json"), doctorPart(seen, numbers).text());
    files.insert(QStringLiteral("log.txt"), logPart(seen));
    return files;
}

}
