#include "diagnostics/harmless.h"

#include <QJsonDocument>
#include <algorithm>

namespace lanyard::diagnostics {

Harmless::Harmless(const QDateTime &time)
{
    if (time.isValid())
        m_json = time.toUTC().toString(Qt::ISODate);
}

Harmless::Harmless(const QVersionNumber &version)
{
    constexpr int kLargest = 99'999; // larger ones are somebody's numbers
    const QVector<int> segments = version.segments();
    const bool isVersion = std::all_of(segments.begin(), segments.end(), [](int one) { return one <= kLargest; });
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
