#include "window/window_memory.h"

#include "base/logging.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <algorithm>

namespace lanyard {

namespace {

using signin::Geometry;
using signin::Job;

constexpr qint64 kLargestFile = 64 * 1024;

struct Named {
    Job::Kind kind;
    QLatin1String name;
};
constexpr Named kKinds[] = {{Job::Kind::SignIn, QLatin1String("signIn")}, {Job::Kind::Open, QLatin1String("open")}};

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly)) // opening a pipe would wait
        return {};
    return file.read(kLargestFile);
}

}

Geometry sensible(Geometry geometry)
{
    geometry.width = std::clamp(geometry.width, 320, 8192);
    geometry.height = std::clamp(geometry.height, 240, 8192);
    return geometry;
}

QByteArray writeHabits(const WindowHabits &habits)
{
    QJsonObject root{{QStringLiteral("version"), 1}};
    for (const Named &named : kKinds) {
        const auto geometry = habits.geometries.find(named.kind);
        if (geometry != habits.geometries.end())
            root.insert(named.name,
                QJsonObject{{QStringLiteral("width"), geometry->width}, {QStringLiteral("height"), geometry->height},
                    {QStringLiteral("maximised"), geometry->maximised}});
    }
    if (!habits.softwareSince.isEmpty())
        root.insert(QStringLiteral("softwareRenderingSince"), habits.softwareSince);
    return QJsonDocument(root).toJson();
}

WindowHabits readHabits(const QByteArray &json)
{
    WindowHabits habits;
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root.value(u"version").toInt() != 1)
        return habits;
    for (const Named &named : kKinds) {
        const QJsonObject object = root.value(named.name).toObject();
        Geometry geometry;
        geometry.width = object.value(u"width").toInt();
        geometry.height = object.value(u"height").toInt();
        geometry.maximised = object.value(u"maximised").toBool();
        if (geometry.width > 0 && geometry.height > 0)
            habits.geometries.insert(named.kind, sensible(geometry));
    }
    habits.softwareSince = root.value(u"softwareRenderingSince").toString();
    return habits;
}

WindowMemory::WindowMemory(QString path, QString version)
    : m_path(std::move(path))
    , m_version(std::move(version))
{
}

const WindowHabits &WindowMemory::habits() const
{
    if (!m_habits)
        m_habits = readHabits(contentsOf(m_path));
    return *m_habits;
}

std::optional<Geometry> WindowMemory::geometry(Job::Kind kind) const
{
    const auto found = habits().geometries.find(kind);
    return found == habits().geometries.end() ? std::nullopt : std::optional(*found);
}

void WindowMemory::keep(Job::Kind kind, const Geometry &geometry)
{
    WindowHabits changed = habits();
    changed.geometries.insert(kind, sensible(geometry));
    if (changed == *m_habits)
        return;
    m_habits = changed;
    save();
}

bool WindowMemory::needsSoftware() const
{
    return habits().softwareSince == m_version;
}

void WindowMemory::setNeedsSoftware(bool needs)
{
    if (needs == needsSoftware())
        return;
    m_habits->softwareSince = needs ? m_version : QString();
    save();
}

void WindowMemory::save()
{
    const QString folder = QFileInfo(m_path).path();
    QSaveFile file(m_path);
    const bool isSaved = QDir().mkpath(folder) && file.open(QIODevice::WriteOnly)
        && file.write(writeHabits(*m_habits)) > 0 && file.flush() && file.commit();
    if (!isSaved)
        qCInfo(logSession).noquote() << "the windows' sizes are not remembered:" << file.errorString();
}

}
