// A program in lanyard-signin's place. Writes what it was given (arguments, environment, open descriptors, input) to a
// file beside itself, then prints the contents of the file impostor.says.

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <unistd.h>

int main(int argc, char **argv)
{
    QJsonArray descriptors;
    for (int descriptor = 0; descriptor < 1024; ++descriptor) {
        const QString link = QFile::symLinkTarget(QStringLiteral("/proc/self/fd/%1").arg(descriptor));
        if (!link.isEmpty())
            descriptors.append(QStringLiteral("%1 %2").arg(descriptor).arg(link));
    }
    const QCoreApplication application(argc, argv);
    QFile input;
    if (!input.open(STDIN_FILENO, QIODevice::ReadOnly, QFileDevice::DontCloseHandle))
        return 1;
    const QString job = QString::fromUtf8(input.readLine(1024 * 1024));
    const QJsonObject report{{QStringLiteral("arguments"), QJsonArray::fromStringList(QCoreApplication::arguments())},
        {QStringLiteral("environment"),
            QJsonArray::fromStringList(QProcessEnvironment::systemEnvironment().toStringList())},
        {QStringLiteral("descriptors"), descriptors}, {QStringLiteral("folder"), QDir::currentPath()},
        {QStringLiteral("job"), job}};
    const QDir beside(QCoreApplication::applicationDirPath());
    QFile file(beside.filePath(QStringLiteral("impostor.report")));
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(report).toJson()) < 0)
        return 1;
    file.close();

    QFile says(beside.filePath(QStringLiteral("impostor.says")));
    if (!says.open(QIODevice::ReadOnly))
        return 1;
    const QByteArray words = says.readAll();
    for (qsizetype at = 0; at < words.size();) {
        const ssize_t written = write(STDOUT_FILENO, words.constData() + at, size_t(words.size() - at));
        if (written <= 0)
            return 1;
        at += written;
    }
    while (!input.readLine().isEmpty()) // until the tray hangs up
        continue;
    return 0;
}
