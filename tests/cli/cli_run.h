#pragma once

// Runs the real `lanyard` program while the test's event loop goes on.

#include <QProcess>
#include <QProcessEnvironment>
#include <QTest>

namespace lanyard {

struct CliRun {
    int exit = -1; ///< -1: it did not end by itself
    QString out;
    QString err;
};

/// @param patience milliseconds
inline CliRun runCli(const QStringList &arguments, const QString &runtimeFolder,
    const QString &program = QStringLiteral(LANYARD_CLI), const QStringList &extraEnvironment = {},
    int patience = 20000)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), runtimeFolder);
    environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    for (const QString &pair : extraEnvironment)
        environment.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.closeWriteChannel();
    const bool ended = QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, patience);
    if (!ended || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

}
