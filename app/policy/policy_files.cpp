#include "policy/policy_files.h"

#include "storage/files.h"
#include "storage/folders.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lanyard {

namespace {

constexpr qint64 kLargestPolicy = 1024 * 1024;
constexpr auto kAuthorities = "certificateAuthorities";

struct PolicyFilesText {
    Q_DECLARE_TR_FUNCTIONS(lanyard::PolicyFiles)
};

/// What is wrong with who may write it; empty when nothing is. Links are not followed: who may write what they lead to
/// is another question.
QString writableByOthers(const QString &path, uint owner)
{
    const QFileInfo info(path);
    if (info.isSymLink())
        return PolicyFilesText::tr("%1 is a link. A policy must be a file of its own.").arg(path);
    if (info.ownerId() != owner)
        return PolicyFilesText::tr("%1 does not belong to root.").arg(path);
    if (info.permissions() & (QFile::WriteGroup | QFile::WriteOther))
        return PolicyFilesText::tr("Users other than root can change %1.").arg(path);
    return {};
}

}

PolicyPlaces PolicyPlaces::ofThisUser(const QString &commandLine)
{
    PolicyPlaces places;
    places.commandLine = commandLine;
    places.environment = qEnvironmentVariable("LANYARD_POLICY");
    places.user = configurationFolder() + QStringLiteral("/policy.json");
    return places;
}

QString PolicyPlaces::dropInFolder() const
{
    return QFileInfo(administrator).absolutePath() + QStringLiteral("/policy.d");
}

QStringList dropInFiles(const QString &folder)
{
    QStringList names = QDir(folder).entryList(QDir::Files | QDir::System | QDir::Dirs);
    names.removeIf([](const QString &name) { return !name.endsWith(QLatin1String(".json")); });
    std::sort(names.begin(), names.end());
    for (QString &name : names)
        name.prepend(folder + u'/');
    return names;
}

/// None where there is no folder; an error where it cannot be looked into: what may be there is not passed over.
static tl::expected<QStringList, QString> findDropIns(const QString &folder)
{
    if (!mayExist(folder))
        return QStringList();
    const QFileInfo info(folder);
    if (!info.isDir() || !info.isReadable())
        return tl::unexpected(PolicyFilesText::tr("%1 is not a folder, or cannot be read.").arg(folder));
    return dropInFiles(folder);
}

QString policyFile(const PolicyPlaces &places)
{
    if (mayExist(places.administrator) || findDropIns(places.dropInFolder()) != QStringList())
        return places.administrator;
    if (!places.commandLine.isEmpty())
        return places.commandLine;
    if (!places.environment.isEmpty())
        return places.environment;
    return mayExist(places.user) ? places.user : QString();
}

QStringList authorityFiles(const PolicyText &text)
{
    if (!text.json.contains(kAuthorities))
        return {}; // as most: this is asked at every change of a folder
    const QDir folder = QFileInfo(text.file).absoluteDir();
    QStringList files;
    for (const QJsonValue &name :
        QJsonDocument::fromJson(text.json).object().value(QLatin1String(kAuthorities)).toArray())
        files.append(folder.absoluteFilePath(name.toString()));
    return files;
}

static QByteArray digestOf(const QStringList &files)
{
    if (files.isEmpty())
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &file : files) {
        const auto content = readFile(file, kLargestPolicy);
        hash.addData(content ? *content : content.error().text().toUtf8());
        hash.addData(QByteArrayView("", 1));
    }
    return hash.result();
}

static tl::expected<PolicyText, QString> readText(const QString &file, bool isDropIn)
{
    auto json = readFile(file, kLargestPolicy);
    if (!json)
        return tl::unexpected(file + QStringLiteral(": ") + json.error().text());
    PolicyText text{file, *std::move(json), isDropIn, {}};
    text.authorities = digestOf(authorityFiles(text));
    return text;
}

static tl::expected<void, QString> addDropIns(QList<PolicyText> &texts, const PolicyPlaces &places)
{
    const QString folder = places.dropInFolder();
    const auto found = findDropIns(folder);
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return {};
    for (const QString &path : QStringList(folder) + *found) {
        if (const QString problem = writableByOthers(path, places.owner); !problem.isEmpty())
            return tl::unexpected(problem);
        if (path == folder)
            continue;
        auto text = readText(path, true);
        if (!text)
            return tl::unexpected(text.error());
        texts.append(*std::move(text));
    }
    return {};
}

PolicyTexts readPolicyTexts(const PolicyPlaces &places)
{
    const QString file = policyFile(places);
    QList<PolicyText> texts;
    if (file.isEmpty())
        return texts;
    const bool isAdministrators = file == places.administrator;
    if (!isAdministrators || mayExist(file)) {
        auto text = readText(file, false);
        if (!text)
            return tl::unexpected(text.error());
        texts.append(*std::move(text));
    }
    if (isAdministrators) {
        if (const auto added = addDropIns(texts, places); !added)
            return tl::unexpected(added.error());
    }
    return texts;
}

tl::expected<PolicySet, QString> readPolicy(const PolicyPlaces &places)
{
    return readPolicyTexts(places).and_then(readPolicySet);
}

/// What the administrator's files are, and the folders right above them. Root's own right to read everything does not
/// count.
static QStringList filesForEverybody(const PolicyPlaces &places, const QList<PolicyText> &texts)
{
    QStringList paths{QFileInfo(places.administrator).absolutePath()};
    if (mayExist(places.dropInFolder()))
        paths.append(places.dropInFolder());
    for (const PolicyText &text : texts)
        paths += QStringList(text.file) + authorityFiles(text);
    return paths;
}

static bool isForEverybody(const QString &path)
{
    const QFileInfo info(path);
    const QFile::Permissions wanted =
        info.isDir() ? QFile::Permissions(QFile::ReadOther | QFile::ExeOther) : QFile::Permissions(QFile::ReadOther);
    return (info.permissions() & wanted) == wanted;
}

tl::expected<PolicySet, QString> checkPolicy(const PolicyPlaces &places)
{
    const QString file = policyFile(places);
    if (file.isEmpty())
        return tl::unexpected(PolicyFilesText::tr("There is no policy."));
    const PolicyTexts texts = readPolicyTexts(places);
    auto set = texts.and_then(readPolicySet);
    if (!set || file != places.administrator)
        return set;
    for (const QString &path : filesForEverybody(places, *texts)) {
        if (!isForEverybody(path))
            return tl::unexpected(
                PolicyFilesText::tr("Not everybody can read %1, so Lanyard would refuse the policy.").arg(path));
    }
    return set;
}

tl::expected<PolicySet, QString> readPolicyAt(const QString &path)
{
    const QString name = QStringLiteral("policy.json");
    const bool isFolder = QFileInfo(path).isDir();
    const QString folder = isFolder ? path : QFileInfo(path).absolutePath();
    const bool isDropIn = !isFolder && QFileInfo(folder).fileName() == QLatin1String("policy.d");
    const QString main = isFolder ? path + u'/' + name : path;
    const bool hasDropIns = isFolder || QFileInfo(path).fileName() == name;
    QStringList files = hasDropIns ? dropInFiles(folder + QStringLiteral("/policy.d")) : QStringList();
    if (files.isEmpty() || mayExist(main))
        files.prepend(main);
    QList<PolicyText> texts;
    for (const QString &file : std::as_const(files)) {
        auto text = readText(file, isDropIn || file != main);
        if (!text)
            return tl::unexpected(text.error());
        texts.append(*std::move(text));
    }
    return readPolicySet(texts);
}

}
