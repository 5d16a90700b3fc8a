#include "signin/web/page.h"

#include "base/logging.h"
#include "iap/origin.h"
#include "signin/log.h"
#include "signin/providers.h"
#include "signin/script.h"
#include "signin/web/engine_words.h"
#include "signin/web/file_choice.h"
#include "signin/web/password_dialog.h"

#include <QAuthenticator>
#include <QTimer>
#include <QWebEngineCertificateError>
#include <QWebEngineLoadingInfo>
#include <QWebEngineRegisterProtocolHandlerRequest>
#include <QWebEngineView>

namespace lanyard::signin {

Page::Page(QWebEngineProfile *profile, QObject *parent)
    : QWebEnginePage(profile, parent)
{
    connect(this, &QWebEnginePage::loadingChanged, this, &Page::judgeLoad);
    connect(this, &QWebEnginePage::urlChanged, this, &Page::followAddress);
    connect(this, &QWebEnginePage::certificateError, this, [this](QWebEngineCertificateError error) {
        error.rejectCertificate();
        qCWarning(logSignin).noquote() << "certificate refused:" << withoutQuery(error.url()) << error.description();
        Q_EMIT remarked(Remarks::certificateRefused(hostOf(error.url())));
    });
    connect(
        this, &QWebEnginePage::renderProcessTerminated, this, [this](RenderProcessTerminationStatus status, int code) {
            qCWarning(logSignin) << "the page's process ended" << status << code;
            if (status != NormalTerminationStatus)
                Q_EMIT crashed(status == KilledTerminationStatus ? PageEnd::Killed : PageEnd::Fault);
        });
    refuseWishes();
    answerPasswords();
}

void Page::refuseWishes()
{
    connect(this, &QWebEnginePage::featurePermissionRequested, this, [this](const QUrl &who, Feature feature) {
        setFeaturePermission(who, feature, PermissionDeniedByUser);
        refuse(wishOf(feature), who);
    });
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
        [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::printRequested, this, [this] { refuse(Wish::Printing, url()); });
}

void Page::answerPasswords()
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
                refuse(Wish::Password, who);
        });
    connect(this, &QWebEnginePage::proxyAuthenticationRequired, this,
        [this](const QUrl &, QAuthenticator *authenticator, const QString &proxy) {
            *authenticator = QAuthenticator();
            if (viewer())
                PasswordDialog::askForProxy(proxy, authenticator, viewer());
        });
}

QWidget *Page::viewer() const
{
    return QWebEngineView::forPage(this);
}

void Page::loadSoon(const QUrl &url)
{
    QTimer::singleShot(0, this, [this, url] { setUrl(url); });
}

void Page::followAddress(const QUrl &url)
{
    m_questions = 0;
    m_isSilenced = false;
    const QString origin = originOf(url);
    if (origin == m_origin)
        return;
    m_origin = origin;
    m_refused.clear();
    Q_EMIT moved();
    const QString provider = refusingProvider(url);
    if (provider.isEmpty())
        return;
    qCInfo(logSignin).noquote() << provider << "refuses windows like this one";
    Q_EMIT remarked(Remarks::providerRefuses(provider, m_resourceName));
}

void Page::refuse(Wish wish, const QUrl &who)
{
    if (m_refused.contains(wish))
        return;
    m_refused.insert(wish);
    qCInfo(logSignin).noquote() << hostOf(who) << "asked in vain for" << word(wish);
    Q_EMIT remarked(Remarks::refused(wish, hostOf(who)));
}

bool Page::acceptNavigationRequest(const QUrl &to, NavigationType type, bool isMainFrame)
{
    if (!m_judge)
        return to.scheme() == QLatin1String("data");
    NavigationRequest request;
    request.from = url();
    request.to = to;
    request.mainFrame = isMainFrame;
    request.form = type == NavigationTypeFormSubmitted;
    const bool isAllowed = m_judge(request);
    if (isAllowed && isMainFrame)
        m_goingTo = to;
    return isAllowed;
}

void Page::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &message, int, const QString &)
{
    if (message == kSecurityKeyWanted)
        refuse(Wish::SecurityKey, url());
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

void Page::javaScriptAlert(const QUrl &origin, const QString &said)
{
    ask({PageQuestion::Kind::Alert, origin, said, {}});
}

bool Page::javaScriptConfirm(const QUrl &origin, const QString &said)
{
    return ask({PageQuestion::Kind::Confirm, origin, said, {}}).has_value();
}

bool Page::javaScriptPrompt(const QUrl &origin, const QString &said, const QString &suggested, QString *answer)
{
    const std::optional<QString> typed = ask({PageQuestion::Kind::Prompt, origin, said, suggested});
    *answer = typed.value_or(QString());
    return typed.has_value();
}

QStringList Page::chooseFiles(FileSelectionMode mode, const QStringList &, const QStringList &)
{
    if (!m_takesFiles)
        refuse(Wish::Files, url());
    else if (mode == FileSelectUploadFolder)
        refuse(Wish::Folder, url());
    else if (viewer() && mode != FileSelectSave)
        return chooseUsersFiles(mode == FileSelectOpenMultiple, viewer());
    return {};
}

void Page::judgeLoad(const QWebEngineLoadingInfo &info)
{
    const bool isOver = info.status() != QWebEngineLoadingInfo::LoadStartedStatus;
    if (info.status() == QWebEngineLoadingInfo::LoadSucceededStatus)
        Q_EMIT loaded(true);
    // The engine swallows addresses of other applications before it asks us.
    const QString scheme = info.url().scheme();
    const bool isOthers = info.status() == QWebEngineLoadingInfo::LoadStoppedStatus && isOtherApplications(scheme);
    if (isOthers) {
        qCInfo(logSignin).noquote() << "refused to go to" << scheme;
        Q_EMIT remarked(Remarks::addressRefused(info.url()));
    }
    if (!isOver || info.status() != QWebEngineLoadingInfo::LoadFailedStatus || wasStopped(info))
        return;
    qCWarning(logSignin).noquote() << "cannot load" << withoutQuery(info.url()) << info.errorString()
                                   << info.errorCode();
    const bool hasOwnPage = info.errorDomain() == QWebEngineLoadingInfo::HttpStatusCodeDomain && !info.isErrorPage();
    if (hasOwnPage)
        Q_EMIT loaded(false);
    else
        Q_EMIT loadTrouble(reasonOf(info), hostOf(info.url()));
}

}
