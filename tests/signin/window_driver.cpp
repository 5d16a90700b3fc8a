#include "signin/window_driver.h"

#include <QDir>
#include <QEventLoop>
#include <QTest>

using namespace lanyard;
using namespace lanyard::signin;

WindowDriver::WindowDriver()
{
    QDir().mkpath(home());
    QFile::setPermissions(
        m_folder.filePath(QStringLiteral("run")), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &WindowDriver::readEvents);
    connect(&m_process, &QProcess::readyReadStandardError, this, [this] { m_log += m_process.readAllStandardError(); });
}

WindowDriver::~WindowDriver()
{
    m_process.disconnect(this);
    m_process.closeWriteChannel();
    if (isRunning() && !m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
    if (qEnvironmentVariableIsSet("LANYARD_WINDOW_LOG"))
        fputs(m_log.constData(), stderr);
}

void WindowDriver::start(const Job &job, const QProcessEnvironment &more)
{
    QProcessEnvironment environment;
    for (const char *name : {"DISPLAY", "PATH", "XAUTHORITY", "QT_SCALE_FACTOR"})
        environment.insert(QLatin1String(name), qEnvironmentVariable(name));
    environment.insert(QStringLiteral("HOME"), home());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.filePath(QStringLiteral("run")));
    environment.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8"));
    environment.insert(more);
    m_process.setProcessEnvironment(environment);
    m_process.start(QStringLiteral(LANYARD_SIGNIN_PROGRAM), QStringList());
    m_process.write(encode(job));
}

void WindowDriver::send(const Command &command)
{
    m_process.write(encode(command));
}

void WindowDriver::readEvents()
{
    const auto lines = m_reader.feed(m_process.readAllStandardOutput());
    QVERIFY(lines.has_value());
    for (const QByteArray &line : *lines) {
        const Result<Event> event = decodeEvent(line);
        QVERIFY2(event.has_value(), line.constData());
        m_events.append(*event);
    }
}

static qint64 parentOf(qint64 process)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(process));
    if (!stat.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray read = stat.readAll();
    const QList<QByteArray> fields = read.mid(read.lastIndexOf(')') + 2).split(' ');
    return fields.size() < 2 || fields.at(0) == "Z" ? 0 : fields.at(1).toLongLong();
}

QList<qint64> WindowDriver::descendants() const
{
    QList<qint64> family{pid()};
    const QStringList all = QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs);
    for (qsizetype before = 0; before != family.size();) {
        before = family.size();
        for (const QString &name : all) {
            const qint64 process = name.toLongLong();
            if (!family.contains(process) && family.contains(parentOf(process)))
                family.append(process);
        }
    }
    return family.mid(1);
}

QList<qint64> WindowDriver::renderers() const
{
    QList<qint64> found = descendants();
    found.removeIf([this](qint64 process) { return parentOf(process) == pid(); });
    return found;
}

QString WindowDriver::descriptor(qint64 process, int number)
{
    const QString link = QStringLiteral("/proc/%1/fd/%2").arg(process).arg(number);
    return QFile::symLinkTarget(link).section(QLatin1Char('/'), -1);
}

QByteArray WindowDriver::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    QEventLoop loop; // the company must go on answering meanwhile
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&process, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
    process.start(program, arguments);
    loop.exec();
    return process.readAllStandardOutput();
}

// Ours by process, since several tests may share a display; by title, since popups are ours too.
QString WindowDriver::window(const QString &title) const
{
    const QString ids = QString::fromLatin1(run(QStringLiteral("xdotool"),
        {QStringLiteral("search"), QStringLiteral("--all"), QStringLiteral("--onlyvisible"), QStringLiteral("--pid"),
            QString::number(pid()), QStringLiteral("--name"), title}));
    return ids.section(QLatin1Char('\n'), 0, 0);
}

void WindowDriver::turnWheel(const QString &title, int steps)
{
    const QSize half = size(title) / 2;
    run(QStringLiteral("xdotool"),
        {QStringLiteral("mousemove"), QStringLiteral("--window"), window(title), QString::number(half.width()),
            QString::number(half.height()), QStringLiteral("keydown"), QStringLiteral("ctrl"), QStringLiteral("click"),
            QStringLiteral("--repeat"), QString::number(std::abs(steps)),
            steps > 0 ? QStringLiteral("4") : QStringLiteral("5"), QStringLiteral("keyup"), QStringLiteral("ctrl")});
}

QSize WindowDriver::size(const QString &title) const
{
    const QString said = QString::fromLatin1(run(
        QStringLiteral("xdotool"), {QStringLiteral("getwindowgeometry"), QStringLiteral("--shell"), window(title)}));
    const auto number = [&said](const QString &name) {
        return said.section(name + QLatin1Char('='), 1, 1).section(QLatin1Char('\n'), 0, 0).toInt();
    };
    return {number(QStringLiteral("WIDTH")), number(QStringLiteral("HEIGHT"))};
}

void WindowDriver::resize(const QString &title, QSize size)
{
    run(QStringLiteral("xdotool"),
        {QStringLiteral("windowsize"), window(title), QString::number(size.width()), QString::number(size.height())});
}

bool WindowDriver::waitForWindow(const QString &title, std::chrono::seconds patience)
{
    return QTest::qWaitFor(
        [this, &title] {
            const QString id = window(title);
            if (id.isEmpty())
                return false;
            run(QStringLiteral("xdotool"), {QStringLiteral("windowactivate"), QStringLiteral("--sync"), id});
            return true;
        },
        int(patience.count()) * 1000);
}

void WindowDriver::type(const QString &text)
{
    run(QStringLiteral("xdotool"), {QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("8"), text});
}

void WindowDriver::press(const QString &keys)
{
    run(QStringLiteral("xdotool"), {QStringLiteral("key"), keys});
}

QString WindowDriver::titles() const
{
    QString titles;
    const QByteArray ids = run(QStringLiteral("xdotool"),
        {QStringLiteral("search"), QStringLiteral("--all"), QStringLiteral("--onlyvisible"), QStringLiteral("--pid"),
            QString::number(pid()), QStringLiteral("--name"), QStringLiteral(".")});
    for (const QByteArray &id : ids.trimmed().split('\n'))
        titles += QString::fromUtf8(
            run(QStringLiteral("xdotool"), {QStringLiteral("getwindowname"), QString::fromLatin1(id)}));
    return titles;
}

void WindowDriver::screenshot(const QString &name)
{
    const QString folder = qEnvironmentVariable("LANYARD_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    QTest::qWait(400); // what was decided is drawn a few frames later
    run(QStringLiteral("import"),
        {QStringLiteral("-window"), QStringLiteral("root"), folder + QLatin1Char('/') + name + QStringLiteral(".png")});
}
