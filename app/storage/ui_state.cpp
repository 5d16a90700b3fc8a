#include "storage/ui_state.h"

#include "storage/json_document.h"

#include <QJsonDocument>
#include <algorithm>

namespace lanyard {

namespace {

constexpr int kLeastWidth = 320;
constexpr int kLeastHeight = 240;
constexpr int kLargestSide = 8192;

QJsonObject sizesToJson(const QMap<QString, WindowSize> &sizes)
{
    QJsonObject object;
    for (auto size = sizes.begin(); size != sizes.end(); ++size) {
        object.insert(size.key(),
            QJsonObject{{QStringLiteral("width"), size->width}, {QStringLiteral("height"), size->height},
                {QStringLiteral("maximised"), size->maximised}});
    }
    return object;
}

QJsonObject layoutsToJson(const QMap<QString, QByteArray> &layouts)
{
    QJsonObject object;
    for (auto layout = layouts.begin(); layout != layouts.end(); ++layout)
        object.insert(layout.key(), QString::fromLatin1(layout->toBase64()));
    return object;
}

WindowSize sizeFrom(JsonReader object)
{
    WindowSize size;
    size.width = object.number(QLatin1String("width"), kLeastWidth, kLargestSide);
    size.height = object.number(QLatin1String("height"), kLeastHeight, kLargestSide);
    size.maximised = object.flag(QLatin1String("maximised"));
    object.refuseOthers();
    return size;
}

QByteArray layoutFrom(const JsonItem &item, JsonFaults &faults)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(item.value.toString().toUtf8(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        faults.add(item, QStringLiteral("This must be Base64."));
    return decoded.decoded;
}

UiState stateFrom(JsonReader &root)
{
    UiState state;
    root.requireVersion1();
    for (const JsonMember &window : root.takeMembers(QLatin1String("windows"), QJsonValue::Object))
        state.sizes.insert(window.key, sizeFrom(JsonReader(window.item, root.faults())));
    for (const JsonMember &layout : root.takeMembers(QLatin1String("layouts"), QJsonValue::String))
        state.layouts.insert(layout.key, layoutFrom(layout.item, root.faults()));
    const QList<JsonItem> recent = root.takeTexts(QLatin1String("recent")).value_or(QList<JsonItem>());
    for (auto resource = recent.crbegin(); resource != recent.crend(); ++resource)
        state.resourceUsed(resource->value.toString());
    state.softwareRenderingSince = root.takeText(QLatin1String("softwareRenderingSince")).value_or(QString());
    state.sessionsShown = root.takeFlag(QLatin1String("sessionsShown")).value_or(false);
    state.noTrayReported = root.takeFlag(QLatin1String("noTrayReported")).value_or(false);
    root.refuseOthers();
    return state;
}

}

void UiState::windowLeft(const QString &window, WindowSize size)
{
    size.width = std::clamp(size.width, kLeastWidth, kLargestSide);
    size.height = std::clamp(size.height, kLeastHeight, kLargestSide);
    sizes.insert(window, size);
}

void UiState::resourceUsed(const QString &resource)
{
    recent.removeAll(resource);
    recent.prepend(resource);
    recent = recent.mid(0, kMostRecent);
}

QByteArray writeUiState(const UiState &state)
{
    QJsonObject root{{QStringLiteral("version"), 1}, {QStringLiteral("windows"), sizesToJson(state.sizes)},
        {QStringLiteral("layouts"), layoutsToJson(state.layouts)},
        {QStringLiteral("recent"), QJsonArray::fromStringList(state.recent)},
        {QStringLiteral("sessionsShown"), state.sessionsShown},
        {QStringLiteral("noTrayReported"), state.noTrayReported}};
    if (!state.softwareRenderingSince.isEmpty())
        root.insert(QStringLiteral("softwareRenderingSince"), state.softwareRenderingSince);
    return QJsonDocument(root).toJson();
}

tl::expected<UiState, JsonError> readUiState(const QByteArray &json)
{
    return readJson(json, stateFrom);
}

}
