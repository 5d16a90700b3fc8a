// Stands in for lanyard-signin where a test is not about the window: answers the job at once with the refresh token
// that the test left beside the program (RESOURCE-ID.json), and closes when it is told that it may. The tray finds it
// as it finds the real one, beside itself.

#include "storage/line_reader.h"
#include "window/job.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>
#include <unistd.h>

using namespace lanyard;

namespace {

QString beside(const QString &name)
{
    return QCoreApplication::applicationDirPath() + u'/' + name;
}

/// One line for each window that was opened, so that the test can count them.
void noteWindow(const QString &resourceId)
{
    QFile file(beside(QStringLiteral("windows.log")));
    if (file.open(QFile::Append | QFile::Unbuffered))
        file.write(resourceId.toUtf8() + '\n');
}

void say(const signin::Event &event)
{
    const QByteArray line = signin::encode(event);
    [[maybe_unused]] const auto written = write(STDOUT_FILENO, line.constData(), size_t(line.size()));
}

void answer(const signin::Job &job)
{
    QFile file(beside(job.resourceId + QStringLiteral(".json")));
    if (!file.open(QFile::ReadOnly))
        return say(signin::Cancelled{}); // nobody is here to type
    const QJsonObject person = QJsonDocument::fromJson(file.readAll()).object();
    signin::FirebaseRecord record;
    record.origin = job.authOrigin;
    record.key = QStringLiteral("firebase:authUser:%1:[DEFAULT]").arg(job.apiKey);
    record.apiKey = job.apiKey;
    record.tenantId = person.value(u"tenant").toString();
    record.uid = person.value(u"uid").toString();
    record.refreshToken = Secret(person.value(u"token").toString());
    say(signin::Ready{});
    say(signin::SignedIn{{record}, {}});
}

/// @return whether the conversation goes on
bool hear(const QByteArray &line, bool isFirst)
{
    if (isFirst) {
        const auto job = signin::decodeJob(line);
        if (!job)
            return false;
        noteWindow(job->resourceId);
        answer(*job);
        return true;
    }
    const auto command = signin::decodeCommand(line);
    return command && !std::holds_alternative<signin::Done>(*command)
        && !std::holds_alternative<signin::Close>(*command);
}

}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QFile input;
    if (!input.open(STDIN_FILENO, QFile::ReadOnly | QFile::Unbuffered))
        return 1;
    LineReader reader(signin::kMaxLine);
    char buffer[4096];
    for (bool isFirst = true;;) {
        const auto count = ::read(STDIN_FILENO, buffer, sizeof buffer);
        if (count <= 0)
            return 0;
        const auto lines = reader.feed(QByteArrayView(buffer, count));
        if (!lines)
            return 1;
        for (const QByteArray &line : *lines) {
            if (!hear(line, std::exchange(isFirst, false)))
                return 0;
        }
    }
}
