#include "fleet/guide.h"

#include <cmath>

namespace lanyard::fleet {

using namespace Qt::StringLiterals;

namespace {

const QString kBegin = u"<!-- figures of tests/fleet -->\n"_s;
const QString kEnd = u"<!-- end of the figures -->\n"_s;

QString cells(const QStringList &words)
{
    return u"| "_s + words.join(u" | "_s) + u" |\n"_s;
}

/// Two digits of it, upwards: who asks for less is refused.
QString roundedUp(double value)
{
    const double unit = std::pow(10, std::max(0.0, std::floor(std::log10(std::max(value, 1.0))) - 1));
    return QString::number(std::ceil(value / unit) * unit, 'f', 0);
}

QString orNothing(double value)
{
    return value > 0 ? rounded(value) : u"–"_s;
}

QString peakText(const Peak &peak)
{
    const QString times = peak.overMean > 0 ? u" (%1)"_s.arg(peak.overMean, 0, 'f', 1) : QString();
    return orNothing(peak.busiest) + times;
}

Peak peakOf(const QString &text)
{
    const QStringList parts = text.split(u" ("_s);
    return {parts.first().toDouble(), parts.size() > 1 ? parts.last().chopped(1).toDouble() : 0};
}

}

QString rounded(double value)
{
    if (value < 10)
        return QString::number(value, 'f', 1);
    const double unit = std::pow(10, std::floor(std::log10(value)) - 1);
    return QString::number(std::round(value / unit) * unit, 'f', 0);
}

QString textOf(const Figures &figures)
{
    QString text = cells({u"server"_s, u"usual"_s, u"ask for"_s}) + u"| --- | ---: | ---: |\n"_s;
    for (const QuotaRow &row : figures.quota)
        text += cells({row.server, rounded(row.usual), roundedUp(row.ask)});
    text += u"\nThe busiest minute of each event, in requests a second, and how many times the mean that is:\n\n"_s
        + cells({u"event"_s, u"server"_s, u"mean"_s, u"Lanyard"_s, u"every 45 minutes"_s, u"web page"_s})
        + u"| --- | --- | ---: | ---: | ---: | ---: |\n"_s;
    QString before;
    for (const LoadRow &row : figures.loads) {
        text += cells({row.what == before ? QString() : row.what, row.server, orNothing(row.mean),
            peakText(row.peaks[0]), peakText(row.peaks[1]), peakText(row.peaks[2])});
        before = row.what;
    }
    text += u'\n' + cells({u"what people notice"_s, u"Lanyard"_s, u"every 45 minutes"_s, u"web page"_s})
        + u"| --- | --- | --- | --- |\n"_s;
    for (const PeopleRow &row : figures.people)
        text += cells({row.what, row.words[0], row.words[1], row.words[2]});
    return text;
}

Figures figuresIn(const QString &guide)
{
    Figures figures;
    QString event;
    const QStringList lines = figuresTextIn(guide).split(u'\n');
    for (const QString &line : lines) {
        if (!line.startsWith(u"| "_s) || line.startsWith(u"| ---"_s))
            continue;
        const QStringList words = line.mid(2, line.size() - 4).split(u" | "_s);
        if (words.size() == 3 && words[1] != u"usual")
            figures.quota.append({words[0], words[1].toDouble(), words[2].toDouble()});
        if (words.size() != 6 || words[1] == u"server")
            continue;
        event = words[0].isEmpty() ? event : words[0];
        figures.loads.append(
            {event, words[1], words[2].toDouble(), {peakOf(words[3]), peakOf(words[4]), peakOf(words[5])}});
    }
    return figures;
}

QString figuresTextIn(const QString &guide)
{
    return guide.section(kBegin, 1, 1).section(kEnd, 0, 0);
}

QString withFigures(const QString &guide, const QString &text)
{
    return guide.section(kBegin, 0, 0) + kBegin + text + kEnd + guide.section(kEnd, 1);
}

}
