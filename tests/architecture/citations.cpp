#include "architecture/citations.h"

#include <QDir>
#include <QRegularExpression>

namespace architecture {

using namespace Qt::StringLiterals;

namespace {

QString at(const QString &path, const QString &text, qsizetype offset, const QString &what)
{
    return u"%1:%2: %3"_s.arg(path).arg(text.left(offset).count(u'\n') + 1).arg(what);
}

QString folderOf(const QString &path)
{
    return path.contains(u'/') ? path.section(u'/', 0, -2) + u'/' : QString();
}

/// Where a document may be that is cited in `from`. The protocol's is cited by its name alone.
QString documentFor(const QString &from, const QString &cited, const Read &read)
{
    const QStringList places{QDir::cleanPath(folderOf(from) + cited), cited, u"app/iap/"_s + cited};
    for (const QString &place : places)
        if (!read(place).isEmpty())
            return place;
    return {};
}

/// Comments may break anywhere: one text with neither line ends nor comment marks, of the same length.
QString unbroken(QString text)
{
    static const QRegularExpression lineEnd(u"\\n[ \\t]*(?://+|\\*|#)?"_s);
    for (auto found = lineEnd.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i)
            text[i] = u' ';
    }
    return text;
}

QString slugOf(QString heading)
{
    static const QRegularExpression dropped(u"[^\\w\\- ]"_s);
    return heading.toLower().remove(dropped).trimmed().replace(u' ', u'-');
}

}

QSet<QString> anchorsOf(const QString &markdown)
{
    static const QRegularExpression mark(u"<a id=\"([\\w-]+)\"></a>|^#+ +(.+)$"_s, QRegularExpression::MultilineOption);
    QSet<QString> anchors;
    for (auto found = mark.globalMatch(markdown); found.hasNext();) {
        const auto match = found.next();
        anchors.insert(match.hasCaptured(2) ? slugOf(match.captured(2)) : match.captured(1));
    }
    return anchors;
}

QStringList checkCitations(const QString &path, const QString &text, const Read &read)
{
    static const QRegularExpression document(
        u"(?<![\\w/.:-])((?:\\.\\./)*(?:[\\w-]+/)*[\\w-]+\\.md)\\b(?:#([\\w-]+))?|\\]\\(#([\\w-]+)\\)"_s);
    static const QRegularExpression byNumber(
        u"\\b(?:[Dd]esign|[Ss]tyle) +sections? +\\d|\\b\\w+\\.md,? +(?:section +)?\\d|\\b[Dd]esign +\\d"_s);
    QStringList findings;
    const QString whole = unbroken(text);
    for (auto found = byNumber.globalMatch(whole); found.hasNext();) {
        const auto match = found.next();
        findings +=
            at(path, text, match.capturedStart(), u"cite by an anchor: “%1”"_s.arg(match.captured().simplified()));
    }
    for (auto found = document.globalMatch(whole); found.hasNext();) {
        const auto match = found.next();
        const QString cited = match.captured(1).isEmpty() ? path : documentFor(path, match.captured(1), read);
        const QString anchor = match.captured(2) + match.captured(3);
        if (cited.isEmpty())
            findings += at(path, text, match.capturedStart(), u"there is no "_s + match.captured(1));
        else if (!anchor.isEmpty() && !anchorsOf(read(cited)).contains(anchor))
            findings += at(path, text, match.capturedStart(), u"%1 has no #%2"_s.arg(cited, anchor));
    }
    return findings;
}

QStringList checkCodeNames(const QString &path, const QString &markdown, const Read &read)
{
    static const QRegularExpression name(u"`((?:[\\w-]+/)*[\\w-]+\\.(?:cpp|h|js|py))(?:#(\\w+))?`"_s);
    QStringList findings;
    for (auto found = name.globalMatch(markdown); found.hasNext();) {
        const auto match = found.next();
        const QString file = match.captured(1);
        const QStringList places{folderOf(path) + file, u"app/"_s + file, file};
        QString source;
        for (const QString &place : places)
            source = source.isEmpty() ? read(place) : source;
        const QRegularExpression function(u"\\b%1\\("_s.arg(match.captured(2)));
        if (source.isEmpty())
            findings += at(path, markdown, match.capturedStart(), u"there is no "_s + file);
        else if (match.hasCaptured(2) && !source.contains(function))
            findings += at(path, markdown, match.capturedStart(), u"%1 has no %2()"_s.arg(file, match.captured(2)));
    }
    return findings;
}

namespace {

using Arrows = QHash<QString, QSet<QString>>;

/// "a & b --> c --> d" -> a: c, b: c, c: d
void addArrows(Arrows &arrows, const QString &line)
{
    const QStringList groups = line.split(u"-->"_s);
    for (qsizetype i = 1; i < groups.size(); ++i) {
        for (const QString &from : groups[i - 1].split(u'&'))
            for (const QString &to : groups[i].split(u'&'))
                arrows[from.trimmed()].insert(to.trimmed());
    }
}

QSet<QString> reached(const Arrows &arrows, const QString &from)
{
    QSet<QString> all;
    QStringList next{from};
    while (!next.isEmpty()) {
        for (const QString &to : arrows.value(next.takeLast())) {
            if (!all.contains(to))
                next += to;
            all.insert(to);
        }
    }
    return all;
}

}

QStringList checkPicture(const QString &path, const QString &markdown, const QHash<QString, QSet<QString>> &allowedUses)
{
    static const QRegularExpression picture(
        u"```mermaid\\s+flowchart(.*?)```"_s, QRegularExpression::DotMatchesEverythingOption);
    Arrows arrows;
    for (const QString &line : picture.match(markdown).captured(1).split(u'\n'))
        addArrows(arrows, line);
    QStringList findings;
    for (auto from = arrows.cbegin(); from != arrows.cend(); ++from)
        for (const QString &to : from.value())
            if (!allowedUses.value(from.key()).contains(to))
                findings += u"%1: the picture's arrow %2 --> %3 is not allowed"_s.arg(path, from.key(), to);
    for (auto layer = allowedUses.cbegin(); layer != allowedUses.cend(); ++layer)
        for (const QString &missing : layer.value() - reached(arrows, layer.key()))
            findings += u"%1: the picture does not show that %2 uses %3"_s.arg(path, layer.key(), missing);
    findings.sort();
    return findings;
}

}
