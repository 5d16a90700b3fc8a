// browser package: an organisation's own extension, from its policy. Needs no tray.

#include "base/installation/helper_program.h"
#include "base/installation/shared_folder.h"
#include "browser/package/extension_package.h"
#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/exit_code.h"
#include "cli/output.h"
#include "cli/tray.h"
#include "policy/policy_files.h"
#include "storage/files.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>

namespace lanyard::cli {
namespace {

constexpr qint64 kLargestPackaged = 4 * 1024 * 1024;

Result<QByteArray> contentOf(const QString &path)
{
    auto content = readFile(path, kLargestPackaged);
    if (!content)
        //: %1: a file, %2: why, in the system's words
        content.error().sentence = CliText::tr("%1 could not be read: %2.").arg(path, content.error().text());
    return content;
}

/// The extension as it is, but for what only developers read.
Result<void> addExtension(browser::PackageFiles &files, const QDir &extension)
{
    QDirIterator found(extension.path(), QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        const QString path = found.next();
        const QString name = QStringLiteral("extension/") + extension.relativeFilePath(path);
        if (name.endsWith(QLatin1String(".md")) || name.endsWith(QLatin1String("CMakeLists.txt"))
            || files.contains(name))
            continue;
        const auto content = contentOf(path);
        if (!content)
            return tl::unexpected(content.error());
        files.insert(name, *content);
    }
    return {};
}

Result<void> writeFiles(const QDir &folder, const browser::PackageFiles &files)
{
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        const QString path = folder.filePath(file.key());
        QFile out(path);
        const bool isWritten = QDir().mkpath(QFileInfo(path).path()) && out.open(QIODevice::WriteOnly)
            && out.write(*file) == file->size() && out.flush();
        if (!isWritten)
            return failure(
                Reason::Configuration, path, CliText::tr("%1 could not be written: %2.").arg(path, out.errorString()));
    }
    return {};
}

Result<browser::PackageOrder> orderOf(const CommandLine &line)
{
    browser::PackageOrder order;
    const QString path = line.text("policy");
    const auto set = readPolicyAt(path);
    if (!set)
        return failure(Reason::Configuration, path, set.error());
    const auto permissions = browser::permissionsFor(set->policy);
    if (!permissions)
        return tl::unexpected(permissions.error());
    const QString keyFile = line.text("key");
    const auto pem = contentOf(keyFile);
    if (!pem)
        return tl::unexpected(pem.error());
    auto key = browser::publicKey(*pem);
    if (!key)
        return failure(Reason::Configuration, keyFile, keyFile + QLatin1String(": ") + key.error().text());
    order.permissions = *permissions;
    order.key = *key;
    order.url = QUrl(line.text("url"), QUrl::StrictMode);
    order.geckoId = line.text("gecko-id");
    order.relay = line.has("relay") ? line.text("relay") : helperProgram(QStringLiteral("lanyard-bridge"));
    return order;
}

Result<browser::PackageOrder> makePackage(const CommandLine &line)
{
    const auto order = orderOf(line);
    if (!order)
        return order;
    const QDir extension(sharedFolder(QStringLiteral("extension")));
    const auto manifest = contentOf(extension.filePath(QStringLiteral("manifest.json")));
    auto files = manifest ? browser::packageFiles(*order, *manifest)
                          : Result<browser::PackageFiles>(tl::unexpected(manifest.error()));
    if (!files)
        return tl::unexpected(files.error());
    if (const auto added = addExtension(*files, extension); !added)
        return tl::unexpected(added.error());
    const QString folder = line.argument(0);
    if (!QDir().mkdir(folder))
        return failure(
            Reason::Configuration, folder, CliText::tr("%1 could not be created, or already exists.").arg(folder));
    if (const auto written = writeFiles(QDir(folder), *files); !written)
        return tl::unexpected(written.error());
    return order;
}

}

int runBrowserPackage(const CommandLine &line)
{
    if (!line.has("key") || !line.has("url"))
        return line.usageError(CliText::tr("“browser package” needs --key and --url."));
    const auto made = makePackage(line);
    if (!made)
        return reportFailure(line, control::Failure{control::Code::Failed, made.error().text(), Reason::Configuration});
    const QString id = browser::chromiumId(made->key);
    if (line.wantsJson())
        printJson({{QStringLiteral("id"), id},
            {QStringLiteral("permissions"), QJsonArray::fromStringList(made->permissions)}});
    else if (!line.isQuiet())
        //: %1: a folder, %2: Chromium's id of an extension
        print(CliText::tr("%1: extension %2").arg(line.argument(0), id));
    return int(Exit::Done);
}

}
