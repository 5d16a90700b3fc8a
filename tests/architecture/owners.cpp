#include "architecture/owners.h"

#include <QRegularExpression>

namespace architecture {

using namespace Qt::StringLiterals;

namespace {

QStringList classesIn(const QString &text)
{
    static const QRegularExpression declared(
        u"^(?:class|struct) (\\w+)[^;{]*\\{"_s, QRegularExpression::MultilineOption);
    QStringList names;
    for (auto found = declared.globalMatch(text); found.hasNext();)
        names += found.next().captured(1);
    return names;
}

/// The files that may own for `owner`: every main.cpp, or the header and source of that class.
QStringList filesOf(const QString &owner, const Sources &sources)
{
    QStringList files;
    for (auto source = sources.cbegin(); source != sources.cend(); ++source) {
        const bool isMain = owner == u"main"_s && source.key().endsWith(u"/main.cpp"_s);
        if (isMain || (source.key().endsWith(u".h"_s) && classesIn(source.value()).contains(owner)))
            files += source.key();
    }
    const QStringList headers = files;
    for (const QString &header : headers)
        files += QString(header).replace(QRegularExpression(u"\\.h$"_s), u".cpp"_s);
    return files;
}

/// As a member or variable, in a smart pointer or container, or made by new.
bool owns(const QString &text, const QString &owned)
{
    const QRegularExpression held(u"\\b%1\\s+\\w+\\s*[;({]|<(?:const )?(?:\\w+::)*%1>|\\bnew %1\\b"_s.arg(owned));
    return text.contains(held);
}

}

QStringList checkOwners(const QString &path, const Sources &sources)
{
    static const QRegularExpression claim(u"\\bOwned by\\s+(?://+\\s+)?(?:the\\s+)?(?://+\\s+)?(\\w+)"_s);
    const QString text = sources.value(path);
    QStringList findings;
    for (auto found = claim.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const QString owner = match.captured(1);
        const QStringList files = filesOf(owner, sources);
        bool isTrue = files.isEmpty(); // no class
        for (const QString &owned : classesIn(text))
            for (const QString &file : files)
                isTrue = isTrue || owns(sources.value(file), owned);
        if (!isTrue)
            findings += u"%1:%2: %3 does not own it"_s.arg(path)
                            .arg(text.left(match.capturedStart()).count(u'\n') + 1)
                            .arg(owner);
    }
    return findings;
}

}
