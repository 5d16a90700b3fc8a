// lanyard-gateway: an HTTP/1.1 reverse proxy on loopback that adds one resource's session. `lanyard proxy` and `lanyard
// exec --gateway` start it; it speaks to the tray by the control socket.

#include "base/logging.h"
#include "base/translations.h"
#include "control/socket_path.h"
#include "gateway/announcement.h"
#include "gateway/gateway.h"
#include "gateway/listening.h"
#include "gateway/password_socket.h"
#include "gateway/process.h"
#include "gateway/rules/gateway_text.h"

#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <boost/asio/signal_set.hpp>
#include <csignal>
#include <cstdio>

using namespace lanyard;
using namespace lanyard::gateway;

namespace {

constexpr int kUsage = 2;
constexpr int kFailed = 1;

struct Options {
    QString resource;
    QString name;
    QUrl url;
    ListenAddress listen;
    QString authorities;
    pid_t until = 0; ///< 0: until a signal
    bool json = false;
};

int fail(const QString &sentence, int exit = kFailed)
{
    std::fputs(qPrintable(QStringLiteral("lanyard: ") + sentence + u'\n'), stderr);
    return exit;
}

tl::expected<Options, QString> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const char *name : {"resource", "name", "url", "listen", "authorities", "until"})
        parser.addOption(QCommandLineOption(QLatin1String(name), QString(), QStringLiteral("value")));
    parser.addOption(QCommandLineOption(QStringLiteral("json")));
    if (!parser.parse(arguments))
        return tl::unexpected(parser.errorText());
    const auto value = [&parser](const char *name) { return parser.value(QLatin1String(name)); };
    const auto listen = ListenAddress::parse(value("listen"));
    if (!listen)
        return tl::unexpected(
            GatewayText::tr("--listen must be 127.0.0.1:PORT or unix:PATH, not “%1”.").arg(value("listen")));
    return Options{value("resource"), value("name"), QUrl(value("url")), *listen, value("authorities"),
        pid_t(value("until").toInt()), parser.isSet(QStringLiteral("json"))};
}

void announce(const Access &access, const Options &options)
{
    const QByteArray text =
        options.json ? readyJson(access, options.listen.path) : readyText(access, options.name, options.listen.path);
    std::fputs(text.constData(), stdout);
    std::fflush(stdout);
}

/// Until the context is stopped. An exception of a handler is one connection's, and ends no other.
void runAll(asio::io_context &context)
{
    while (!context.stopped()) {
        try {
            context.run();
        } catch (const std::exception &error) {
            qCWarning(logHttp) << "a connection to the gateway failed:" << error.what();
        }
    }
}

int serve(asio::io_context &context, const Options &options, const QString &controlSocket)
{
    const auto address = ResourceAddress::of(options.url);
    if (!address)
        return fail(GatewayText::tr("“%1” is not the URL of a resource.").arg(options.url.toString()), kUsage);
    QString why;
    OriginPool origin(context, *address, OriginSettings{options.authorities}, why);
    if (!why.isEmpty())
        return fail(GatewayText::tr("The certificates in “%1” could not be read: %2.").arg(options.authorities, why));
    std::vector<TcpAcceptor> acceptors;
    if (options.listen.path.isEmpty()) {
        auto listening = listenOnLoopback(context, options.listen.port);
        if (!listening)
            return fail(listening.error());
        acceptors = std::move(*listening);
    }
    const std::uint16_t port = acceptors.empty() ? std::uint16_t(0) : acceptors.front().local_endpoint().port();
    Access access(port);
    std::function<void()> cut = [] {};
    const SessionSubject subject{options.resource, QString::fromStdString(address->host)};
    SessionSource sessions(context, controlSocket, subject, [&cut] { cut(); });
    Gateway gateway(GatewayParts{context, access, sessions, origin}, access);
    cut = [&gateway] { gateway.cutAll(); };
    sessions.start();
    PasswordSocket passwords(context, access);
    for (auto &acceptor : acceptors)
        gateway.serve(std::move(acceptor));
    if (!acceptors.empty()) {
        if (const auto listening = passwords.listen(QFileInfo(controlSocket).path(), port); !listening)
            return fail(listening.error());
    } else {
        auto local = listenOnSocket(context, options.listen.path);
        if (!local)
            return fail(local.error());
        gateway.serve(std::move(*local));
    }
    announce(access, options);
    runAll(context);
    if (!options.listen.path.isEmpty())
        QFile::remove(options.listen.path);
    return 0;
}

}

int main(int argc, char **argv)
{
    prepareProcess();
    installLogging();
    const QCoreApplication application(argc, argv);
    Translations translations;
    translations.use({});
    if (QCoreApplication::arguments().value(1) == QLatin1String("--version")) {
        std::puts("lanyard-gateway " LANYARD_VERSION);
        return 0;
    }
    if (QCoreApplication::arguments().value(1) == QLatin1String("--help")) {
        std::puts("Usage: lanyard proxy RESOURCE [options]");
        return 0;
    }
    const auto options = readOptions(QCoreApplication::arguments());
    const auto socket = control::socketPath();
    if (!options)
        return fail(options.error(), kUsage);
    if (!socket)
        return fail(trayGoneText());
    asio::io_context context(1);
    std::signal(SIGPIPE, SIG_IGN);
    asio::signal_set signals(context, SIGINT, SIGTERM, SIGHUP);
    signals.async_wait([&context](const ErrorCode &, int) { context.stop(); });
    if (options->until > 0)
        endWith(context, options->until);
    return serve(context, *options, *socket);
}
