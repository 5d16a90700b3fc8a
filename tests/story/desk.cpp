#include "story/desk.h"

#include "net/http_client.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <tuple>

namespace lanyard {

Desk::Desk(sandbox::CompanyConfig config)
    : company(std::move(config))
{
    const auto started = company.start();
    if (!started)
        qFatal("%s", qPrintable(started.error()));
    const auto write = [this](const QString &name, const QByteArray &content) {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
    };
    write(QStringLiteral("ca.pem"), company.caCertificatePem());
    write(QStringLiteral("policy.json"), company.policyJson(QStringLiteral("ca.pem")));
}

Desk::~Desk()
{
    quitTray();
}

QString Desk::programs() const
{
    return QStringLiteral(LANYARD_PROGRAMS);
}

bool Desk::startTray()
{
    m_tray = std::make_unique<QProcess>();
    m_tray->setProcessChannelMode(QProcess::MergedChannels);
    QObject::connect(m_tray.get(), &QProcess::readyRead, m_tray.get(), [this] { m_trayLog += m_tray->readAll(); });
    m_tray->start(programs() + QStringLiteral("/lanyard-tray"), {QStringLiteral("--policy"), policyFile()});
    if (!m_tray->waitForStarted())
        return false;
    const bool listens = QTest::qWaitFor([this] { return lanyard({QStringLiteral("status")}, 5000).code == 0; }, 20000);
    const bool hasIcon = listens && QTest::qWaitFor([this] { return DBusMenu::of(trayPid()).has_value(); }, 20000);
    if (!hasIcon)
        qWarning("tray: %s", m_trayLog.constData());
    return hasIcon;
}

void Desk::quitTray()
{
    if (!m_tray || m_tray->state() == QProcess::NotRunning)
        return;
    lanyard({QStringLiteral("quit")});
    const bool ended = QTest::qWaitFor([this] { return m_tray->state() == QProcess::NotRunning; }, 15000);
    if (!ended)
        qWarning("the tray did not quit: %s", m_trayLog.constData());
    else if (m_tray->exitCode() != 0)
        qWarning("the tray ended with %d: %s", m_tray->exitCode(), m_trayLog.constData());
    m_tray->kill();
    m_tray->waitForFinished(3000);
}

void Desk::killTray()
{
    m_tray->kill();
    m_tray->waitForFinished(3000);
}

std::unique_ptr<QProcess> Desk::begin(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->start(programs() + QStringLiteral("/lanyard"), arguments);
    return process;
}

Said Desk::finish(QProcess &process, int milliseconds)
{
    const bool ended = QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, milliseconds);
    if (!ended)
        process.kill();
    return {ended ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

Said Desk::lanyard(const QStringList &arguments, int milliseconds)
{
    const auto process = begin(arguments);
    return finish(*process, milliseconds);
}

Said Desk::run(const QString &program, const QStringList &arguments, int milliseconds)
{
    QProcess process;
    process.start(program, arguments);
    return finish(process, milliseconds);
}

QJsonObject Desk::status()
{
    return QJsonDocument::fromJson(lanyard({QStringLiteral("status"), QStringLiteral("--json")}).out.toUtf8()).object();
}

QJsonObject Desk::session(const QString &id)
{
    const QJsonArray resources = status().value(u"resources").toArray();
    for (const QJsonValue &value : resources) {
        if (value.toObject().value(u"id").toString() == id)
            return value.toObject();
    }
    return {};
}

bool Desk::waitForState(const QString &id, const QString &wanted, int milliseconds)
{
    return QTest::qWaitFor([&] { return state(id) == wanted; }, milliseconds);
}

bool Desk::waitForReason(const QString &id, const QString &wanted, int milliseconds)
{
    return QTest::qWaitFor([&] { return session(id).value(u"reason").toString() == wanted; }, milliseconds);
}

DBusMenu Desk::menu() const
{
    return DBusMenu::waitFor(trayPid()).value();
}

QString Desk::click(const QStringList &path) const
{
    const auto found = DBusMenu::waitFor(trayPid());
    return found ? found->click(path) : QStringLiteral("no tray item");
}

QString Desk::window(const QString &title, int milliseconds)
{
    QString id;
    std::ignore = QTest::qWaitFor(
        [&] {
            const Said said = run(QStringLiteral("xdotool"),
                {QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"), title});
            id = said.out.trimmed().section(u'\n', -1);
            return said.code == 0 && !id.isEmpty();
        },
        milliseconds);
    return id;
}

bool Desk::waitForNoWindow(const QString &title, int milliseconds)
{
    return QTest::qWaitFor([&] { return window(title, 0).isEmpty(); }, milliseconds);
}

QString Desk::titleOf(const QString &windowId)
{
    return run(QStringLiteral("xdotool"), {QStringLiteral("getwindowname"), windowId}).out.trimmed();
}

void Desk::type(const QString &windowId, const QString &text)
{
    run(QStringLiteral("xdotool"),
        {QStringLiteral("windowfocus"), QStringLiteral("--sync"), windowId, QStringLiteral("type"),
            QStringLiteral("--delay"), QStringLiteral("15"), text});
}

void Desk::key(const QString &windowId, const QString &key)
{
    run(QStringLiteral("xdotool"),
        {QStringLiteral("windowfocus"), QStringLiteral("--sync"), windowId, QStringLiteral("key"), key});
}

bool Desk::signInInWindow(const QString &title, const QString &email, const QString &password)
{
    const QString id = window(title, 30000);
    const int before = company.log().count(sandbox::Step::ProjectConfig);
    std::ignore = QTest::qWaitFor([&] { return company.log().count(sandbox::Step::ProjectConfig) > before; }, 3000);
    QTest::qWait(500); // the form takes the focus by a script of its own
    type(id, email);
    key(id, QStringLiteral("Tab"));
    type(id, password);
    key(id, QStringLiteral("Return"));
    return !id.isEmpty();
}

void Desk::screenshot(const QString &name)
{
    const QString folder = QStringLiteral(LANYARD_PICTURES);
    QDir().mkpath(folder);
    run(QStringLiteral("import"),
        {QStringLiteral("-window"), QStringLiteral("root"), folder + u'/' + name + QStringLiteral(".png")});
}

QString Desk::keychainEntry(const QString &key)
{
    return run(QStringLiteral("secret-tool"),
        {QStringLiteral("lookup"), QStringLiteral("server"), QStringLiteral("Lanyard"), QStringLiteral("user"), key})
        .out;
}

QStringList Desk::keychainKeys()
{
    const Said said = run(QStringLiteral("secret-tool"),
        {QStringLiteral("search"), QStringLiteral("--all"), QStringLiteral("server"), QStringLiteral("Lanyard")});
    QStringList keys;
    for (const QString &line : (said.out + said.err).split(u'\n')) {
        if (line.startsWith(QLatin1String("attribute.user = ")))
            keys += line.section(QStringLiteral(" = "), 1);
    }
    return keys;
}

int Desk::get(const QUrl &url, const QByteArray &header)
{
    HttpClient http({QString::fromUtf8(company.caCertificatePem())});
    HttpRequest request;
    request.url = url;
    request.headers.emplaceBack("Cookie", header);
    request.headers.emplaceBack("X-Requested-With", "XMLHttpRequest");
    return QCoro::waitFor(http.send(request)).status;
}

QByteArray Desk::cookieHeader(const QString &id)
{
    return lanyard({QStringLiteral("cookies"), id, QStringLiteral("--format"), QStringLiteral("header")})
        .out.trimmed()
        .toUtf8();
}

}
