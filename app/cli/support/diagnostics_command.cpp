// diagnostics: the file for support. lanyard-doctor makes it; what may be in it is app/diagnostics/README.md#harmless.

#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/support/doctor_program.h"
#include "cli/tray.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <unistd.h>

namespace lanyard::cli {
namespace {

struct SupportFile {
    QStringList contains;
    QByteArray zip;
};

control::Failure failed(const QString &sentence)
{
    return {control::Code::Failed, sentence};
}

bool isThere(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

tl::expected<SupportFile, control::Failure> makeSupportFile(const CommandLine &line)
{
    const auto run = runDoctorProgram(line, {QStringLiteral("--diagnostics")});
    if (!run)
        return tl::unexpected(run.error());
    if (run->late)
        return tl::unexpected(*run->late);
    const QJsonObject object = QJsonDocument::fromJson(run->printed).object();
    SupportFile file;
    for (const QJsonValue &name : object.value(QLatin1String("contains")).toArray())
        file.contains.append(name.toString());
    file.zip = QByteArray::fromBase64(object.value(QLatin1String("zip")).toString().toLatin1());
    if (!file.zip.startsWith("PK"))
        return tl::unexpected(doctorNotUnderstood(QStringLiteral("no file")));
    return file;
}

/// A file of its own for its owner alone; nothing is left of one that could not be written.
tl::expected<void, control::Failure> writeNew(const QString &path, const QByteArray &content)
{
    const auto unwritten = [&path](const QString &why) {
        return tl::unexpected(failed(CliText::tr("%1 could not be written: %2.").arg(path, why)));
    };
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return unwritten(file.errorString());
    const bool isTaken = file.write(content) == content.size() && file.flush();
    QString why = file.errorString();
    file.close(); // where a network's disk says that it is full
    if (isTaken && file.error() == QFile::NoError)
        return {};
    if (isTaken)
        why = file.errorString();
    file.remove();
    return unwritten(why);
}

/// As one word of a shell's command line.
QString shellWord(const QString &path)
{
    static const QRegularExpression plain(QStringLiteral("^[\\w./+][\\w./+-]*\\z"));
    if (plain.match(path).hasMatch())
        return path;
    const QString safe = path.startsWith(u'-') ? QStringLiteral("./") + path : path;
    return u'\'' + QString(safe).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

QString contentsText(const SupportFile &file, const QString &path)
{
    //: %1: names of files
    return CliText::tr("Text files, without names, addresses and secrets: %1.")
               .arg(file.contains.join(QStringLiteral(", ")))
        + u'\n'
        //: %1: a command to type
        + CliText::tr("Read them before you send it: %1").arg(QStringLiteral("unzip -p ") + shellWord(path));
}

}

int runDiagnostics(const CommandLine &line)
{
    const QString path = line.argument(0);
    const bool isPassedOn = path == QLatin1String("-");
    if (isPassedOn && line.wantsJson())
        return line.usageError(CliText::tr("With --json, name a file."));
    if (isPassedOn && isatty(STDOUT_FILENO) == 1)
        return line.usageError(CliText::tr("A terminal cannot show a zip file. Name a file."));
    if (!isPassedOn && isThere(path))
        return reportFailure(line, failed(CliText::tr("%1 already exists. Name a new file.").arg(path)));
    const auto file = makeSupportFile(line);
    if (!file)
        return reportFailure(line, file.error());
    if (isPassedOn) {
        fwrite(file->zip.constData(), 1, size_t(file->zip.size()), stdout);
        return int(flushed() ? Exit::Done : Exit::Failed);
    }
    if (const auto written = writeNew(path, file->zip); !written)
        return reportFailure(line, written.error());
    if (line.wantsJson())
        printJson({{QStringLiteral("version"), 1}, {QStringLiteral("file"), path},
            {QStringLiteral("contains"), QJsonArray::fromStringList(file->contains)}});
    else if (!line.isQuiet())
        print(contentsText(*file, path));
    return int(Exit::Done);
}

}
