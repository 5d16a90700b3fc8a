#include "diagnostics/policy_place.h"

#include <QFileInfo>

namespace lanyard::diagnostics {

namespace {

constexpr qsizetype kMostDigits = 7; // a policy has at most 1 MiB

/// Of "FILE:LINE..." the line; 0: it is about the file as a whole. Nothing: it is about another file.
std::optional<int> lineIn(const QString &text, const QString &file)
{
    if (file.isEmpty() || !text.startsWith(file + u':'))
        return std::nullopt;
    const QStringView rest = QStringView(text).mid(file.size() + 1);
    qsizetype digits = 0;
    while (digits < rest.size() && rest.at(digits) >= u'0' && rest.at(digits) <= u'9')
        ++digits;
    return digits <= kMostDigits ? rest.left(digits).toInt() : 0;
}

HarmlessObject found(PolicyFile file, int line)
{
    HarmlessObject place{{"file", file}};
    if (line > 0)
        place.add({"line", line});
    return place;
}

}

QLatin1String code(PolicyFile file)
{
    switch (file) {
    case PolicyFile::Policy:
        return QLatin1String("policy.json");
    case PolicyFile::DropIn:
        return QLatin1String("policy.d");
    case PolicyFile::Other:
        return QLatin1String("another");
    }
    Q_UNREACHABLE();
}

HarmlessObject policyPlace(const QString &text, const PolicyFiles &files)
{
    if (const auto line = lineIn(text, files.main)) {
        const bool isUsual = QFileInfo(files.main).fileName() == QLatin1String("policy.json");
        return found(isUsual ? PolicyFile::Policy : PolicyFile::Other, *line);
    }
    for (qsizetype i = 0; i < files.dropIns.size(); ++i) {
        const auto line = lineIn(text, files.dropIns.at(i));
        if (!line)
            continue;
        HarmlessObject place = found(PolicyFile::DropIn, *line);
        place.add({"number", int(i) + 1});
        return place;
    }
    return {};
}

}
