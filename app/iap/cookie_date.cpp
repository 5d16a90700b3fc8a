#include "iap/cookie_date.h"

#include <QList>
#include <QRegularExpression>
#include <optional>

namespace lanyard {

namespace {

bool isDelimiter(char c)
{
    const auto byte = uchar(c);
    return byte == 0x09 || (byte >= 0x20 && byte <= 0x2f) || (byte >= 0x3b && byte <= 0x40)
        || (byte >= 0x5b && byte <= 0x60) || (byte >= 0x7b && byte <= 0x7e);
}

QList<QByteArray> partsOf(const QByteArray &text)
{
    QList<QByteArray> parts(1);
    for (const char c : text) {
        if (!isDelimiter(c))
            parts.last() += c;
        else if (!parts.constLast().isEmpty())
            parts.append(QByteArray());
    }
    return parts;
}

/// The number at the beginning, of so many digits and not followed by another one.
std::optional<int> number(const QByteArray &part, int fewest, int most)
{
    qsizetype digits = 0;
    while (digits < part.size() && part[digits] >= '0' && part[digits] <= '9')
        ++digits;
    if (digits < fewest || digits > most)
        return std::nullopt;
    return part.left(digits).toInt();
}

std::optional<QTime> timeIn(const QByteArray &part)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2}):(\\d{1,2}):(\\d{1,2})(\\D|\\z)"));
    const auto match = form.match(QString::fromLatin1(part));
    if (!match.hasMatch())
        return std::nullopt;
    return QTime(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()); // may be invalid
}

std::optional<int> monthIn(const QByteArray &part)
{
    static const QByteArrayList names{
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
    const qsizetype index = names.indexOf(part.left(3).toLower());
    return index < 0 ? std::nullopt : std::optional(int(index) + 1);
}

int wholeYear(int year)
{
    if (year >= 70 && year <= 99)
        return year + 1900;
    return year <= 69 ? year + 2000 : year;
}

}

QDateTime cookieDate(const QByteArray &text)
{
    std::optional<QTime> time;
    std::optional<int> day;
    std::optional<int> month;
    std::optional<int> year;
    const QList<QByteArray> parts = partsOf(text);
    for (const QByteArray &part : parts) {
        if (!time && (time = timeIn(part)))
            continue;
        if (!day && (day = number(part, 1, 2)))
            continue;
        if (!month && (month = monthIn(part)))
            continue;
        if (!year)
            year = number(part, 2, 4);
    }
    if (!time || !day || !month || !year || wholeYear(*year) < 1601)
        return {};
    const QDate date(wholeYear(*year), *month, *day);
    return date.isValid() && time->isValid() ? QDateTime(date, *time, Qt::UTC) : QDateTime();
}

}
