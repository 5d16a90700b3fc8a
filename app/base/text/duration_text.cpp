#include "base/text/duration_text.h"

#include <QLocale>
#include <algorithm>

namespace lanyard {

namespace {

constexpr qsizetype kMostDigits = 5;

/// Takes "12h" off the front and says 12; 0, and nothing taken, where something else comes next.
int take(QStringView &rest, QChar unit)
{
    qsizetype digits = 0;
    int number = 0;
    while (digits < std::min(rest.size(), kMostDigits) && rest.at(digits) >= u'0' && rest.at(digits) <= u'9')
        number = number * 10 + (rest.at(digits++).unicode() - u'0');
    if (digits == 0 || digits == rest.size() || rest.at(digits) != unit)
        return 0;
    rest = rest.sliced(digits + 1);
    return number;
}

}

std::optional<std::chrono::seconds> parseDuration(QStringView text)
{
    using std::chrono::hours, std::chrono::minutes, std::chrono::seconds;
    QStringView rest = text;
    const hours h(take(rest, u'h'));
    const minutes m(take(rest, u'm'));
    const seconds s(take(rest, u's'));
    const seconds sum = h + m + s;
    const bool isWhole = !text.isEmpty() && rest.isEmpty();
    return isWhole && sum <= hours(24) ? std::optional(sum) : std::nullopt;
}

namespace {

// Whole units, rounded down: nobody is promised a minute that is not there.
struct Span {
    explicit Span(qint64 milliseconds)
        : minutes(milliseconds / 60000 % 60)
        , hours(milliseconds / 3600000)
        , total(milliseconds / 60000)
    {
    }
    qint64 minutes;
    qint64 hours;
    qint64 total; ///< minutes
};

}

QString DurationText::left(const QDateTime &now, const QDateTime &end)
{
    if (!end.isValid())
        return {};
    if (end <= now)
        //: a session has ended
        return tr("expired");
    const Span span(now.msecsTo(end));
    if (span.total < 1)
        return tr("less than a minute left");
    if (span.hours < 1)
        return tr("%n min left", nullptr, int(span.minutes));
    //: %1: hours, %2: minutes; abbreviated as you would, there is little room
    return tr("%1 h %2 min left").arg(span.hours).arg(span.minutes);
}

QString DurationText::until(const QDateTime &now, const QDateTime &then)
{
    if (!then.isValid())
        return {};
    if (then <= now)
        //: the next refresh is due
        return tr("now");
    const Span span(now.msecsTo(then));
    if (span.total < 1)
        return tr("in less than a minute");
    if (span.hours < 1)
        return tr("in %n min", nullptr, int(span.minutes));
    //: %1: hours, %2: minutes; abbreviated as you would, there is little room
    return tr("in %1 h %2 min").arg(span.hours).arg(span.minutes);
}

QString DurationText::ago(const QDateTime &now, const QDateTime &then)
{
    if (!then.isValid())
        return {};
    const Span span(qMax<qint64>(0, then.msecsTo(now)));
    if (span.total < 1)
        //: when a session was last verified
        return tr("just now");
    if (span.hours < 1)
        return tr("%n min ago", nullptr, int(span.minutes));
    //: %1: hours, %2: minutes; abbreviated as you would, there is little room
    return tr("%1 h %2 min ago").arg(span.hours).arg(span.minutes);
}

QString DurationText::timeOfDay(const QDateTime &moment)
{
    const QTime time = moment.toLocalTime().time();
    const bool isNobodys = QLocale().language() == QLocale::C; // it would write seconds
    return isNobodys ? time.toString(QStringLiteral("HH:mm")) : QLocale().toString(time, QLocale::ShortFormat);
}

}
