#include "base/text/untrusted_text.h"

#include "base/text/shortened.h"

namespace lanyard {

namespace {

constexpr qsizetype kMostLines = 15;
constexpr QChar kLeftToRightIsolate(0x2066);
constexpr QChar kPopIsolate(0x2069);

bool isHarmful(QChar c)
{
    const bool joins = c.unicode() == 0x200c || c.unicode() == 0x200d; // letters and emoji need them
    return !joins && (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format);
}

QString cut(const QString &text, qsizetype most)
{
    return text.size() <= most ? text : beginningOf(text, most) + QChar(0x2026);
}

}

QString leftToRight(const QString &text)
{
    return text.isEmpty() ? text : kLeftToRightIsolate + text + kPopIsolate;
}

QString withoutMarks(QString text)
{
    text.removeIf([](QChar c) { return c >= kLeftToRightIsolate && c <= kPopIsolate; });
    return text;
}

QString sanitizedLines(const QString &raw, qsizetype most)
{
    QString text = raw.left(2 * most);
    text.replace(QChar(QChar::LineSeparator), QLatin1Char('\n'));
    text.replace(QChar(QChar::ParagraphSeparator), QLatin1Char('\n'));
    text.replace(QLatin1Char('\t'), QLatin1Char(' '));
    text.removeIf([](QChar c) { return c != QLatin1Char('\n') && isHarmful(c); });
    return cut(text.trimmed().section(QLatin1Char('\n'), 0, kMostLines - 1), most);
}

QString sanitized(const QString &raw, qsizetype most)
{
    QString text = raw.left(2 * most).simplified();
    text.removeIf(isHarmful);
    return cut(text.simplified(), most);
}

}
