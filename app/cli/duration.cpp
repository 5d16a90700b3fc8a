#include "cli/duration.h"

#include "cli/commands.h"

#include <QRegularExpression>

namespace lanyard::cli {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

std::optional<seconds> parseDuration(QStringView text)
{
    static const QRegularExpression form(QStringLiteral("\\A(?=.)(?:(\\d{1,5})h)?(?:(\\d{1,5})m)?(?:(\\d{1,5})s)?\\z"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const seconds sum = hours(match.capturedView(1).toInt()) + minutes(match.capturedView(2).toInt())
        + seconds(match.capturedView(3).toInt());
    return sum <= hours(24) ? std::optional(sum) : std::nullopt;
}

QString durationText(seconds duration)
{
    if (duration < minutes(1))
        //: a duration in seconds
        return CliText::tr("%1 s").arg(std::max<qint64>(duration.count(), 0));
    const qint64 all = std::chrono::floor<minutes>(duration).count();
    if (all < 60)
        //: a duration in minutes
        return CliText::tr("%1 min").arg(all);
    //: a duration in hours and minutes
    return CliText::tr("%1 h %2 min").arg(all / 60).arg(all % 60);
}

}
