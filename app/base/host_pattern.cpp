#include "base/host_pattern.h"

#include <QRegularExpression>

namespace lanyard {

static constexpr qsizetype kLongestHost = 253;

bool isHostPattern(QStringView text)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\*\\.(?=[^.]+\\.))?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*\\z"));
    static const QRegularExpression number(QStringLiteral("(^|\\.)(0x[0-9a-f]*|[0-9]+)\\z")); // as the last label
    return text.size() <= kLongestHost && form.match(text).hasMatch() && !number.match(text).hasMatch();
}

}
