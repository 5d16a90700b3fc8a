#include "diagnostics/harmless.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>

namespace lanyard::diagnostics {

Harmless::Harmless(const QDateTime &time)
{
    if (time.isValid())
        m_json = time.toUTC().toString(Qt::ISODate);
}

Harmless::Harmless(const QVersionNumber &version)
{
    constexpr int kLargest = 999; // larger ones are somebody's numbers
    constexpr qsizetype kMost = 3; // four are an address
    const QVector<int> segments = version.segments();
    const bool isVersion = segments.size() <= kMost
        && std::all_of(segments.begin(), segments.end(), [](int one) { return one <= kLargest; });
    if (!version.isNull() && isVersion)
        m_json = version.toString();
}

Harmless::Harmless(const QList<Harmless> &list)
{
    QJsonArray array;
    for (const Harmless &one : list)
        array.append(one.m_json);
    m_json = array;
}

Harmless releaseIn(QStringView text)
{
    static const QRegularExpression release(
        QRegularExpression::anchoredPattern(QStringLiteral("([0-9]{1,2}|20[0-9]{2})(\\.[0-9]{1,2})?")));
    Harmless harmless;
    if (release.match(text.toString()).hasMatch())
        harmless.m_json = text.toString();
    return harmless;
}

HarmlessObject::HarmlessObject(std::initializer_list<Field> fields)
{
    m_json = QJsonObject();
    for (const Field &field : fields)
        add(field);
}

void HarmlessObject::add(const Field &field)
{
    QJsonObject object = m_json.toObject();
    object.insert(field.name.text(), field.value.json());
    m_json = object;
}

QByteArray HarmlessObject::text() const
{
    return QJsonDocument(m_json.toObject()).toJson();
}

}
