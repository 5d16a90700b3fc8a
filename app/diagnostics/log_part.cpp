#include "diagnostics/parts.h"

#include <algorithm>

namespace lanyard::diagnostics {

namespace {

constexpr std::array kCategories{"lanyard.http", "lanyard.session", "lanyard.vault", "lanyard.policy",
    "lanyard.desktop", "lanyard.control", "lanyard.browser"};
constexpr qsizetype kLongestName = 60;

/// As we call the files of our source: small letters, digits and _, and .cpp or .h.
bool isSourceFile(const QString &name)
{
    const qsizetype end = name.indexOf(u'.');
    const QStringView stem = QStringView(name).left(end);
    const QStringView suffix = QStringView(name).mid(end);
    const auto isPlain = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_'; };
    return end > 0 && end <= kLongestName && std::all_of(stem.begin(), stem.end(), isPlain)
        && (suffix == QLatin1String(".cpp") || suffix == QLatin1String(".h"));
}

QByteArray lineOf(const LogTrace &trace)
{
    QByteArray line = trace.at.toUTC().toString(Qt::ISODateWithMs).toLatin1() + ' ' + code(trace.level).data() + ' '
        + oneOf<kCategories>(trace.category).text().data();
    if (isSourceFile(trace.file))
        line += ' ' + trace.file.toLatin1() + ':' + QByteArray::number(trace.line);
    return line + '\n';
}

}

QByteArray logPart(const Seen &seen)
{
    QByteArray text;
    for (const LogTrace &trace : seen.log)
        text += lineOf(trace);
    return text;
}

}
