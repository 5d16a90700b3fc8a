#include "translations/rules.h"

#include <QRegularExpression>

namespace translations {

namespace {

struct Grammar {
    const char *language;
    qsizetype forms; ///< of the plural
    qsizetype exact; ///< so many forms, from the first, stand for one number each: they may say it in words
};

constexpr Grammar kGrammars[] = {{"ar", 6, 3}, {"de", 2, 1}, {"en", 2, 1}, {"es", 2, 1}, {"fr", 2, 0}, {"ja", 1, 0},
    {"pt_BR", 2, 0}, {"zh_CN", 1, 0}};

const Grammar *grammar(const QString &language)
{
    for (const Grammar &one : kGrammars) {
        if (language == QLatin1String(one.language))
            return &one;
    }
    return nullptr;
}

QStringList matches(const QRegularExpression &pattern, const QString &text)
{
    QStringList found;
    for (auto all = pattern.globalMatch(text); all.hasNext();)
        found << all.next().captured();
    found.sort();
    return found;
}

/// %1 and %n; that a number is written by locale (%L1) is the translator's choice.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?(?:\\d{1,2}|n)"));
    return matches(pattern, text).replaceInStrings(QStringLiteral("L"), QString());
}

/// What has to be typed, or is a name: options, addresses, keys in quotation marks, words in capitals, commands.
QStringList literals(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(
        "--[a-z][a-z-]+|https?://(?:[\\w/-]|\\.(?=\\w))*|\"[\\w.-]+\"|\\b[A-Z][A-Z_]{2,}\\b|Lanyard|lanyard-tray|"
        "lanyard (?:add|sign-in|status)\\b|curl|\\bNUL\\b"));
    QStringList found = matches(pattern, text);
    for (const char *translated : {"COMMAND", "QT_LAYOUT_DIRECTION"})
        found.removeAll(QString::fromLatin1(translated));
    found.removeDuplicates();
    return found;
}

QString kindOfEnd(QString text)
{
    while (text.endsWith(u'"') || text.endsWith(u'”') || text.endsWith(QChar(0x2069)))
        text.chop(1);
    const QChar last = text.isEmpty() ? QChar() : text.back();
    if (last == u'…')
        return QStringLiteral("…");
    if (last == u':' || last == u'：')
        return QStringLiteral(":");
    if (last == u'.' || last == u'。')
        return QStringLiteral(".");
    if (last == u'?' || last == u'？' || last == u'؟')
        return QStringLiteral("?");
    return QStringLiteral("a word");
}

QString withoutEastAsianMark(QString text)
{
    static const QRegularExpression mark(QStringLiteral("\\(&[A-Z0-9]\\)"));
    return text.remove(mark);
}

bool isBalanced(const QString &text)
{
    return text.count(QChar(0x2067)) + text.count(QChar(0x2068)) == text.count(QChar(0x2069));
}

bool hasWords(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{3,}"));
    return matches(word, text).size() >= 3;
}

/// Qt draws the marked letter by itself: a word whose letters are joined becomes wider than its label, and loses its
/// end.
bool isAcceleratorBetweenJoinedLetters(const QString &text)
{
    static const QString unjoined = QStringLiteral("اأإآدذرزوؤةى");
    const qsizetype mark = text.indexOf(u'&');
    const QChar before = mark > 0 ? text.at(mark - 1) : QChar(u' ');
    const QChar letter = text.at(mark + 1);
    const QChar after = mark + 2 < text.size() ? text.at(mark + 2) : QChar(u' ');
    const bool joinsBefore = before.isLetter() && !unjoined.contains(before);
    const bool joinsAfter = after.isLetter() && !unjoined.contains(letter);
    return joinsBefore || joinsAfter;
}

QStringList acceleratorFaults(const QString &language, const QString &source, const QString &form)
{
    static const QRegularExpression mark(QStringLiteral("(?<!&)&(?!&)"));
    static const QRegularExpression eastAsian(QStringLiteral("\\(&[A-Z0-9]\\)"));
    QStringList found;
    const qsizetype wanted = matches(mark, source).size();
    if (matches(mark, form).size() != wanted)
        found << QStringLiteral("another number of accelerators (&)");
    else if (wanted == 1 && accelerator(form).isEmpty())
        found << QStringLiteral("an accelerator on no letter");
    else if (wanted == 1 && (language == QLatin1String("ja") || language == QLatin1String("zh_CN"))
        && !form.contains(eastAsian))
        found << QStringLiteral("an accelerator not written as (&X)");
    else if (wanted == 1 && language == QLatin1String("ar") && kindOfEnd(form) == QLatin1String(":")
        && isAcceleratorBetweenJoinedLetters(form))
        found << QStringLiteral("an accelerator between joined letters");
    return found;
}

QStringList formFaults(const QString &language, const Message &message, const QString &form, bool mayOmitNumber)
{
    const QString &source = message.source;
    QStringList found = acceleratorFaults(language, source, form);
    QStringList wanted = placeholders(source);
    QStringList there = placeholders(form);
    if (mayOmitNumber && !there.contains(QLatin1String("%n")))
        wanted.removeAll(QStringLiteral("%n"));
    if (wanted != there)
        found << QStringLiteral("placeholders %1 became %2").arg(wanted.join(u' '), there.join(u' '));
    if (kindOfEnd(source) != kindOfEnd(withoutEastAsianMark(form)))
        found << QStringLiteral("it ends in %1, not in %2").arg(kindOfEnd(form), kindOfEnd(source));
    if (source.count(u'\n') != form.count(u'\n'))
        found << QStringLiteral("another number of lines");
    if (form != form.trimmed() && source == source.trimmed())
        found << QStringLiteral("blanks at its beginning or end");
    for (const QString &literal : literals(source)) {
        if (!literals(form).contains(literal) && language != QLatin1String("en"))
            found << QStringLiteral("%1 is lost").arg(literal);
    }
    if (!isBalanced(form))
        found << QStringLiteral("an isolate that is not closed");
    if (form == source && hasWords(source) && language != QLatin1String("en"))
        found << QStringLiteral("left in English");
    return found;
}

}

qsizetype pluralForms(const QString &language)
{
    const Grammar *found = grammar(language);
    return found ? found->forms : 0;
}

QStringList faults(const QString &language, const Message &message)
{
    if (!gaps(message).isEmpty())
        return {};
    const qsizetype wanted = message.isPlural ? pluralForms(language) : 1;
    if (message.forms.size() != wanted)
        return {QStringLiteral("%1 plural forms instead of %2").arg(message.forms.size()).arg(wanted)};
    QStringList found;
    for (qsizetype i = 0; i < message.forms.size(); ++i) {
        const bool isExact = message.isPlural && i < grammar(language)->exact;
        found << formFaults(language, message, message.forms.at(i), isExact);
    }
    return found;
}

QStringList gaps(const Message &message)
{
    if (!message.type.isEmpty())
        return {message.type};
    if (message.forms.isEmpty() || message.forms.contains(QString()))
        return {QStringLiteral("empty")};
    return {};
}

QString accelerator(const QString &text)
{
    static const QRegularExpression mark(QStringLiteral("(?<!&)&([^&\\s…)])"));
    QString pairs = text;
    pairs.replace(QLatin1String("&&"), QLatin1String("  "));
    const QString letter = mark.match(pairs).captured(1);
    return !letter.isEmpty() && letter.front().isLetterOrNumber() ? letter.toUpper() : QString();
}

}
