#include "e2e/desktop.h"

#include "net/http_client.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <tuple>

namespace lanyard {

const QString Desktop::kPassword = QStringLiteral("correct horse");
const QString Desktop::kKim = QStringLiteral("kim@example.org");

Desktop::Desktop(sandbox::CompanyConfig config)
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

Desktop::~Desktop()
{
    quitTray();
}

QString Desktop::programs() const
{
    return QStringLiteral(LANYARD_PROGRAMS);
}

bool Desktop::startTray()
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

void Desktop::quitTray()
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

std::unique_ptr<QProcess> Desktop::begin(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->start(programs() + QStringLiteral("/lanyard"), arguments);
    return process;
}

Said Desktop::finish(QProcess &process, int milliseconds)
{
    const bool ended = QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, milliseconds);
    if (!ended)
        process.kill();
    return {ended ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

Said Desktop::lanyard(const QStringList &arguments, int milliseconds)
{
    const auto process = begin(arguments);
    return finish(*process, milliseconds);
}

Said Desktop::run(const QString &program, const QStringList &arguments, int milliseconds)
{
    QProcess process;
    process.start(program, arguments);
    return finish(process, milliseconds);
}

QJsonObject Desktop::status()
{
    return QJsonDocument::fromJson(lanyard({QStringLiteral("status"), QStringLiteral("--json")}).out.toUtf8()).object();
}

QJsonObject Desktop::session(const QString &id)
{
    const QJsonArray resources = status().value(u"resources").toArray();
    for (const QJsonValue &value : resources) {
        if (value.toObject().value(u"id").toString() == id)
            return value.toObject();
    }
    return {};
}

bool Desktop::waitForState(const QString &id, const QString &wanted, int milliseconds)
{
    return QTest::qWaitFor([&] { return state(id) == wanted; }, milliseconds);
}

bool Desktop::waitForReason(const QString &id, const QString &wanted, int milliseconds)
{
    return QTest::qWaitFor([&] { return session(id).value(u"reason").toString() == wanted; }, milliseconds);
}

DBusMenu Desktop::menu() const
{
    return DBusMenu::waitFor(trayPid()).value();
}

QString Desktop::click(const QStringList &path) const
{
    const auto found = DBusMenu::waitFor(trayPid());
    return found ? found->click(path) : QStringLiteral("no tray item");
}

QString Desktop::window(const QString &title, int milliseconds)
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

bool Desktop::waitForNoWindow(const QString &title, int milliseconds)
{
    return QTest::qWaitFor([&] { return window(title, 0).isEmpty(); }, milliseconds);
}

QString Desktop::titleOf(const QString &windowId)
{
    return run(QStringLiteral("xdotool"), {QStringLiteral("getwindowname"), windowId}).out.trimmed();
}

void Desktop::type(const QString &windowId, const QString &text)
{
    run(QStringLiteral("xdotool"),
        {QStringLiteral("windowfocus"), QStringLiteral("--sync"), windowId, QStringLiteral("type"),
            QStringLiteral("--delay"), QStringLiteral("15"), text});
}

void Desktop::key(const QString &windowId, const QString &key)
{
    run(QStringLiteral("xdotool"),
        {QStringLiteral("windowfocus"), QStringLiteral("--sync"), windowId, QStringLiteral("key"), key});
}

bool Desktop::signInInWindow(const QString &title, const QString &email, const QString &password)
{
    const auto loaded = [this] { return company.log().count(sandbox::Step::ProjectConfig); };
    const auto sent = [this, before = company.log().count(sandbox::Step::SignIn)] {
        return company.log().count(sandbox::Step::SignIn) > before;
    };
    for (int attempt = 0; attempt < 3; ++attempt) {
        const QString id = window(title, 60000); // each time, as a window may be made anew
        if (id.isEmpty())
            break;
        const auto before = attempt > 0 ? loaded() : 0;
        if (attempt > 0)
            key(id, QStringLiteral("F5"));
        // The form takes the focus by a script of its own, after it has asked the company about the project.
        std::ignore = QTest::qWaitFor([&] { return loaded() > before; }, 20000);
        QTest::qWait(1000 * (attempt + 1));
        type(id, email);
        key(id, QStringLiteral("Tab"));
        type(id, password);
        key(id, QStringLiteral("Return"));
        if (QTest::qWaitFor(sent, 10000))
            return true;
    }
    screenshot(QStringLiteral("no-form"));
    return false;
}

QString Desktop::signIn(const QString &id, const QString &tenant, const QString &password)
{
    QStringList arguments{QStringLiteral("sign-in"), id};
    if (!tenant.isEmpty())
        arguments << QStringLiteral("--tenant") << tenant;
    company.log().clear();
    const auto signingIn = begin(arguments);
    const bool typed = signInInWindow(QStringLiteral("Sign in to"), kKim, password);
    const Said said = finish(*signingIn, typed ? 60000 : 1000);
    if (said.code == 0 && !waitForNoWindow(QStringLiteral("Sign in to")))
        return QStringLiteral("the window stays");
    return said.code == 0 ? QString()
                          : QStringLiteral("%1 %2\n%3").arg(typed).arg(said.err, QString::fromUtf8(m_trayLog));
}

void Desktop::screenshot(const QString &name)
{
    const QString folder = QStringLiteral(LANYARD_PICTURES);
    QDir().mkpath(folder);
    run(QStringLiteral("import"),
        {QStringLiteral("-window"), QStringLiteral("root"), folder + u'/' + name + QStringLiteral(".png")});
}

QString Desktop::keychainEntry(const QString &key)
{
    return run(QStringLiteral("secret-tool"),
        {QStringLiteral("lookup"), QStringLiteral("server"), QStringLiteral("Lanyard"), QStringLiteral("user"), key})
        .out;
}

QStringList Desktop::keychainKeys()
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

HttpReply Desktop::get(const HttpRequest &request)
{
    HttpClient http({QString::fromUtf8(company.caCertificatePem())});
    return QCoro::waitFor(http.send(request));
}

HttpReply Desktop::get(const QUrl &url, const QByteArray &cookieHeader)
{
    HttpRequest request;
    request.url = url;
    request.headers.emplaceBack("Cookie", cookieHeader);
    request.headers.emplaceBack("X-Requested-With", "XMLHttpRequest");
    return get(request);
}

QUrl Desktop::address(const QString &id, const QString &path) const
{
    return company.resourceUrl(id).resolved(QUrl(path));
}

int Desktop::statusOf(const QString &id, const QString &path)
{
    return get(address(id, path), cookieHeader(id)).status;
}

QString Desktop::identity(const QString &id)
{
    const HttpReply reply = get(address(id, QStringLiteral("?gcp-iap-mode=IDENTITY")), cookieHeader(id));
    return QJsonDocument::fromJson(reply.body).object().value(u"email").toString();
}

QByteArray Desktop::cookieHeader(const QString &id)
{
    const Said said = lanyard({QStringLiteral("cookies"), id, QStringLiteral("--format"), QStringLiteral("header")});
    return said.out.trimmed().toUtf8().replace("Cookie: ", "");
}

}
