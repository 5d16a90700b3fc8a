#include "signin/web/page.h"

#include "base/logging.h"
#include "iap/origin.h"
#include "signin/process/log.h"
#include "signin/providers.h"
#include "signin/web/engine_terms.h"
#include "signin/web/permissions.h"
#include "signin/web/security_keys.h"
#include "signin/widgets/file_choice.h"
#include "signin/widgets/page_dialog.h"
#include "signin/widgets/password_dialog.h"

#include <QAuthenticator>
#include <QTimer>
#include <QWebEngineCertificateError>
#include <QWebEngineLoadingInfo>
#include <QWebEngineRegisterProtocolHandlerRequest>
#include <QWebEngineView>
#include <utility>

namespace lanyard::signin {

Page::Page(QWebEngineProfile *profile, QObject *parent)
    : QWebEnginePage(profile, parent)
    , m_keys(new SecurityKeys(this))
{
    connect(this, &QWebEnginePage::loadingChanged, this, &Page::onLoadingChanged);
    connect(this, &QWebEnginePage::urlChanged, this, &Page::onUrlChanged);
    connect(this, &QWebEnginePage::certificateError, this, [this](QWebEngineCertificateError error) {
        error.rejectCertificate();
        const bool isPart = isOfPart(error);
        qCWarning(logSignin).noquote() << (isPart ? "certificate of a part refused:" : "certificate refused:")
                                       << withoutQuery(error.url()) << error.description();
        const QString host = hostOf(error.url());
        Q_EMIT noticed(isPart ? PageNotices::partRefused(host) : PageNotices::certificateRefused(host));
    });
    connect(
        this, &QWebEnginePage::renderProcessTerminated, this, [this](RenderProcessTerminationStatus status, int code) {
            qCWarning(logSignin) << "the page's process ended" << status << code;
            if (status != NormalTerminationStatus)
                Q_EMIT crashed(status == KilledTerminationStatus ? PageEnd::Killed : PageEnd::Fault);
        });
    blockFeatures();
    handleAuthentication();
}

void Page::blockFeatures()
{
    connect(m_keys, &SecurityKeys::refused, this, [this] { block(BlockedFeature::SecurityKey, url()); });
    denyPermissions(this, [this](BlockedFeature feature, const QUrl &who) { block(feature, who); });
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
        [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::printRequested, this, [this] { block(BlockedFeature::Printing, url()); });
}

void Page::handleAuthentication()
{
    connect(
        this, &QWebEnginePage::authenticationRequired, this, [this](const QUrl &who, QAuthenticator *authenticator) {
            // An image from another site must not ask in the page's name.
            const bool isPage = isSameOrigin(who, m_goingTo) || isSameOrigin(who, url());
            *authenticator = QAuthenticator();
            if (!viewer())
                return;
            if (isPage)
                PasswordDialog::askForServer(who, authenticator, viewer());
            else
                block(BlockedFeature::Password, who);
        });
    connect(this, &QWebEnginePage::proxyAuthenticationRequired, this,
        [this](
            const QUrl &, QAuthenticator *authenticator, const QString &proxy) { answerProxy(proxy, authenticator); });
}

void Page::answerProxy(const QString &proxy, QAuthenticator *authenticator)
{
    *authenticator = QAuthenticator();
    const std::optional<ProxyLogin> login = std::exchange(m_proxyLogin, std::nullopt);
    if (login && login->proxy.host.compare(proxy, Qt::CaseInsensitive) == 0) {
        authenticator->setUser(login->user);
        authenticator->setPassword(login->password.revealText());
    } else if (viewer()) {
        PasswordDialog::askForProxy(proxy, authenticator, viewer());
    }
}

QWidget *Page::viewer() const
{
    return QWebEngineView::forPage(this);
}

void Page::loadSoon(const QUrl &url)
{
    QTimer::singleShot(0, this, [this, url] { setUrl(url); });
}

void Page::onUrlChanged(const QUrl &url)
{
    m_questions = 0;
    m_isSilenced = false;
    const QString origin = originOf(url);
    if (origin == m_origin)
        return;
    m_origin = origin;
    m_blocked.clear();
    Q_EMIT moved();
    const QString provider = refusingProvider(url);
    if (provider.isEmpty())
        return;
    qCInfo(logSignin).noquote() << provider << "refuses windows like this one";
    Q_EMIT noticed(PageNotices::providerRefuses(provider, m_resourceName));
}

void Page::block(BlockedFeature feature, const QUrl &who)
{
    if (m_blocked.contains(feature))
        return;
    m_blocked.insert(feature);
    qCInfo(logSignin).noquote() << "blocked" << word(feature) << "for" << hostOf(who);
    Q_EMIT noticed(PageNotices::blocked(feature, hostOf(who)));
}

bool Page::acceptNavigationRequest(const QUrl &to, NavigationType type, bool isMainFrame)
{
    if (!m_filter)
        return to.scheme() == QLatin1String("data");
    NavigationRequest request;
    request.from = url();
    request.to = to;
    request.mainFrame = isMainFrame;
    request.form = type == NavigationTypeFormSubmitted;
    const bool isAllowed = m_filter(request);
    if (isAllowed && isMainFrame)
        m_goingTo = to;
    return isAllowed;
}

void Page::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &message, int, const QString &)
{
    m_keys->hear(message);
}

std::optional<QString> Page::ask(PageQuestion question)
{
    if (!viewer() || m_isSilenced)
        return std::nullopt;
    question.isRepeated = m_questions++ > 0;
    PageDialog dialog(question, viewer());
    const bool isAccepted = dialog.exec() == QDialog::Accepted;
    m_isSilenced = dialog.wantsSilence();
    return isAccepted ? std::optional(dialog.answer()) : std::nullopt;
}

void Page::javaScriptAlert(const QUrl &origin, const QString &message)
{
    ask({PageQuestion::Kind::Alert, origin, message, {}});
}

bool Page::javaScriptConfirm(const QUrl &origin, const QString &message)
{
    return ask({PageQuestion::Kind::Confirm, origin, message, {}}).has_value();
}

bool Page::javaScriptPrompt(const QUrl &origin, const QString &message, const QString &suggested, QString *answer)
{
    const std::optional<QString> typed = ask({PageQuestion::Kind::Prompt, origin, message, suggested});
    *answer = typed.value_or(QString());
    return typed.has_value();
}

QStringList Page::chooseFiles(FileSelectionMode mode, const QStringList &, const QStringList &)
{
    if (!m_acceptsFiles)
        block(BlockedFeature::Files, url());
    else if (mode == FileSelectUploadFolder)
        block(BlockedFeature::Folder, url());
    else if (viewer() && mode != FileSelectSave)
        return chooseUsersFiles(mode == FileSelectOpenMultiple, viewer());
    return {};
}

void Page::onLoadingChanged(const QWebEngineLoadingInfo &info)
{
    const bool isOver = info.status() != QWebEngineLoadingInfo::LoadStartedStatus;
    if (info.status() == QWebEngineLoadingInfo::LoadSucceededStatus)
        Q_EMIT loaded(true);
    // The engine swallows addresses of other applications before it asks us.
    const QString scheme = info.url().scheme();
    const bool isOthers = info.status() == QWebEngineLoadingInfo::LoadStoppedStatus && isOtherApplications(scheme);
    if (isOthers) {
        qCInfo(logSignin).noquote() << "refused to go to" << scheme;
        Q_EMIT noticed(PageNotices::addressRefused(info.url()));
    }
    if (!isOver || info.status() != QWebEngineLoadingInfo::LoadFailedStatus || wasStopped(info))
        return;
    qCWarning(logSignin).noquote() << "cannot load" << withoutQuery(info.url()) << info.errorString()
                                   << info.errorCode();
    const bool hasOwnPage = info.errorDomain() == QWebEngineLoadingInfo::HttpStatusCodeDomain && !info.isErrorPage();
    if (hasOwnPage)
        Q_EMIT loaded(false);
    else
        Q_EMIT loadFailed(reasonOf(info), hostOf(info.url()));
}

}
