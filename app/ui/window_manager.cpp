#include "ui/window_manager.h"

#include "base/installation/helper_program.h"
#include "base/text/bidi_isolate.h"
#include "base/text/plain_text.h"
#include "desktop/desktop_actions.h"
#include "status/overview.h"
#include "status/sign_out_text.h"
#include "storage/ui_state_file.h"
#include "ui/dialogs/add_resource_dialog.h"
#include "ui/dialogs/browser_question_box.h"
#include "ui/dialogs/browsers_dialog.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/dialogs/sign_out_dialog.h"
#include "ui/dialogs/web_addresses.h"
#include "ui/sessions/sessions_window.h"
#include "widgets/button_icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>

namespace lanyard {

namespace {

void present(QWidget *window)
{
    window->show();
    window->raise();
    window->activateWindow();
}

/// Do not offer clipboard text that is merely a valid host name.
std::optional<QUrl> copiedAddress()
{
    constexpr qsizetype kLongest = 2000;
    const QString text = QGuiApplication::clipboard()->text();
    const bool isWhole = text.trimmed().startsWith(QLatin1String("https://")) && text.size() <= kLongest;
    return isWhole ? webAddress(text) : std::nullopt;
}

}

WindowManager::WindowManager(SessionService &sessions, DesktopActions &desktop, UiStateFile &uiState)
    : m_sessions(sessions)
    , m_desktop(desktop)
    , m_uiState(uiState)
    , m_commands(sessions)
{
    connect(&m_commands, &SessionCommands::started, this, &WindowManager::showStatus);
    connect(&m_commands, &SessionCommands::succeeded, this, &WindowManager::showStatus);
    connect(&m_commands, &SessionCommands::failed, this, &WindowManager::onCommandFailed);
}

WindowManager::~WindowManager()
{
    deleteAll(); // their own deferred deletion would come after the event loop
}

void WindowManager::deleteAll()
{
    for (QWidget *window : QList<QWidget *>{
             m_question, m_proxy, m_remove, m_text, m_add, m_browsers, m_settings, m_signOut, m_sessionsWindow})
        delete window; // the Sessions window last: it owns the others
}

bool WindowManager::anyOpen() const
{
    return m_sessionsWindow || m_add || m_settings || m_signOut || m_remove || m_text || m_browsers || m_question
        || m_proxy;
}

bool WindowManager::showsSettings() const
{
    return m_settings;
}

bool WindowManager::showsSignOutReport() const
{
    return m_signOut && m_signOut->isReporting();
}

void WindowManager::closeAll()
{
    for (QWidget *window : QList<QWidget *>{
             m_question, m_proxy, m_remove, m_text, m_add, m_browsers, m_settings, m_signOut, m_sessionsWindow}) {
        if (window)
            window->close();
    }
}

void WindowManager::retranslate()
{
    hideButtonIconsFromRightToLeft();
    QMetaObject::invokeMethod(this, &WindowManager::rebuild, Qt::QueuedConnection);
}

void WindowManager::rebuild()
{
    const bool showedSessions = m_sessionsWindow;
    const QString selected = showedSessions ? m_sessionsWindow->selected() : QString();
    const std::optional<QPoint> settings = m_settings ? std::optional(m_settings->pos()) : std::nullopt;
    deleteAll(); // at once: it saves its geometry for the next one
    if (showedSessions) {
        showSessions();
        m_sessionsWindow->select(selected);
    }
    if (settings)
        m_desktop.showSettings();
    if (settings && m_settings) {
        m_settings->move(*settings);
        m_settings->focusLanguage(); // focus the language, which was just chosen
    }
}

void WindowManager::showSettings(const SettingsView &view)
{
    if (!m_settings) {
        m_settings = new SettingsDialog(view, m_sessionsWindow);
        connect(m_settings, &SettingsDialog::chosen, this,
            [this](const Settings &settings) { m_desktop.changeSettings(settings); });
        connect(m_settings, &SettingsDialog::browsersWanted, this, [this] { m_desktop.showBrowsers(); });
        connect(m_settings, &SettingsDialog::forgetProxiesWanted, this, [this] { m_desktop.forgetProxies(); });
    }
    m_settings->setView(view);
    present(m_settings);
}

void WindowManager::updateSettings(const SettingsView &view)
{
    if (m_settings)
        m_settings->setView(view);
}

void WindowManager::showBrowsers()
{
    if (!m_browsers)
        m_browsers = new BrowsersDialog(
            m_desktop.browsers(), m_settings ? static_cast<QWidget *>(m_settings) : m_sessionsWindow);
    present(m_browsers);
}

void WindowManager::ask(const BrowserQuestion &question, const std::function<void(bool)> &answer)
{
    if (m_question)
        return answer(false);
    // Once, whatever ends it: an answer, a closed window, or one that goes with its parent.
    const auto once = [answered = std::make_shared<bool>(false), answer](bool isYes) {
        if (!std::exchange(*answered, true))
            answer(isYes);
    };
    m_question = browserQuestionBox(question, m_browsers);
    connect(m_question, &QMessageBox::finished, this, [this, box = m_question.data(), once] {
        m_question.clear(); // it is deleted later
        once(box->buttonRole(box->clickedButton()) == QMessageBox::AcceptRole);
    });
    connect(m_question, &QObject::destroyed, this, [once] { once(false); });
    present(m_question);
}

void WindowManager::withdrawQuestion()
{
    if (m_question)
        m_question->reject();
}

void WindowManager::askForProxy(const ProxyQuestion &question, const ProxyDialog::Answer &answer)
{
    const bool isFirst = question.problem.isEmpty();
    if (!m_proxy && !isFirst)
        return answer(std::nullopt); // closed while the proxy was asked
    if (!m_proxy)
        m_proxy = new ProxyDialog;
    m_proxy->ask(question, answer);
    if (isFirst)
        present(m_proxy);
}

bool WindowManager::closeProxyQuestion()
{
    if (!m_proxy)
        return false;
    m_proxy->finish();
    m_proxy.clear(); // it is deleted later
    return true;
}

void WindowManager::raiseProxyQuestion()
{
    if (m_proxy)
        present(m_proxy);
}

void WindowManager::showSessions()
{
    if (!m_sessionsWindow) {
        m_sessionsWindow = new SessionsWindow(m_sessions, m_commands, m_desktop, m_uiState);
        m_sessionsWindow->setAttribute(Qt::WA_DeleteOnClose);
    }
    present(m_sessionsWindow);
    m_uiState.change([](UiState &state) { state.sessionsShown = true; });
}

void WindowManager::showOnFirstStart()
{
    if (!m_uiState.state().sessionsShown)
        showSessions();
}

void WindowManager::addResource()
{
    if (!m_add) {
        m_add = new AddResourceDialog(m_sessions, m_sessionsWindow);
        connect(m_add, &AddResourceDialog::added, this,
            [this](const QString &resource) { showResource(resource, tr("%1 added.")); });
        connect(m_add, &AddResourceDialog::known, this,
            [this](const QString &resource) { showResource(resource, tr("%1 is already in your list.")); });
        if (const auto copied = copiedAddress())
            m_add->suggest(*copied);
    }
    present(m_add);
}

void WindowManager::showResource(const QString &resource, const QString &sentence)
{
    showSessions();
    m_sessionsWindow->select(resource);
    const std::optional<SessionView> session = sessionById(m_sessions.status(), resource);
    m_sessionsWindow->showMessage(sentence.arg(session ? session->name : resource));
}

void WindowManager::confirmSignOut(const QString &resource)
{
    if (sessionById(m_sessions.status(), resource))
        confirm(resource);
}

void WindowManager::confirmSignOutEverywhere()
{
    confirm({});
}

void WindowManager::confirm(const QString &resource)
{
    delete m_signOut; // an older question is answered by the newer one
    m_signOut = new SignOutDialog(m_sessions, m_desktop, resource, m_sessionsWindow);
    present(m_signOut);
}

void WindowManager::confirmRemove(const QString &resource)
{
    const std::optional<SessionView> session = sessionById(m_sessions.status(), resource);
    if (!session)
        return;
    delete m_remove;
    m_remove = new QMessageBox(QMessageBox::Question, plainTitle(tr("Remove %1").arg(session->name)),
        tr("Remove %1 from Lanyard?").arg(session->name), QMessageBox::Cancel, m_sessionsWindow);
    m_remove->setAttribute(Qt::WA_DeleteOnClose);
    m_remove->setTextFormat(Qt::PlainText);
    m_remove->setInformativeText(SignOutText::questionOfRemoval(m_sessions.keepingAccountsOf(resource)));
    m_remove->setDefaultButton(QMessageBox::Cancel);
    const QPushButton *yes = m_remove->addButton(tr("&Remove"), QMessageBox::AcceptRole);
    connect(yes, &QPushButton::clicked, this, [this, resource] { remove(resource); });
    present(m_remove);
}

void WindowManager::remove(const QString &resource)
{
    const SessionView session = sessionById(m_sessions.status(), resource).value_or(SessionView());
    const QString title = tr("%1 could not be removed").arg(isolated(session.name));
    QCoro::connect(m_sessions.remove(resource), this, [this, title](const Result<SignOutReport> &removed) {
        if (!removed)
            onCommandFailed(title, removed.error());
    });
}

void WindowManager::showMessage(const QString &sentence)
{
    showSessions();
    showStatus(sentence);
}

void WindowManager::onCommandFailed(const QString &title, const Error &error)
{
    if (m_sessionsWindow)
        showFailure(title, error);
    else if (!isUsersOwnDoing(error.reason))
        m_desktop.reportFailure(title, error); // closed meanwhile; the answer comes all the same
}

void WindowManager::showFailure(const QString &title, const Error &error)
{
    //: %1 is "Wiki could not be opened", %2 a sentence that says why
    showStatus(tr("%1: %2").arg(title, error.text()));
}

void WindowManager::showStatus(const QString &sentence)
{
    if (m_sessionsWindow)
        m_sessionsWindow->showMessage(sentence);
}

void WindowManager::showHelp()
{
    showText(tr("How Lanyard works"), tr("Sign in once; Lanyard keeps you signed in."),
        tr("Each resource has a session of about an hour. Lanyard refreshes it in the background, so that it does not "
           "end while you work. The icon changes when something needs your attention.\n\n"
           "Open shows a resource in a window that uses this session. Open in browser opens the address in your web "
           "browser, which has its own session.\n\n"
           "Switch tenant changes which account a resource sees. Sign out removes the session and the account from "
           "this computer."));
}

void WindowManager::showAbout()
{
    showText(tr("About Lanyard"), tr("Lanyard %1").arg(QStringLiteral(LANYARD_VERSION)),
        tr("Keeps your sessions behind Identity-Aware Proxy alive.\n\nLicensed under the Apache License, version "
           "2.0."));
    auto *window = new QProcess(this); // not the box's: one that is closed sooner must not wait for it
    connect(window, &QProcess::errorOccurred, window, &QObject::deleteLater);
    connect(window, &QProcess::finished, window, &QObject::deleteLater);
    connect(window, &QProcess::finished, m_text, [box = m_text.data(), window] {
        const QString engine = webEngineOf(window->readAllStandardOutput());
        if (!engine.isEmpty())
            box->setInformativeText(box->informativeText() + QLatin1String("\n\n") + engine);
    });
    window->start(helperProgram(QStringLiteral("lanyard-signin")), {QStringLiteral("--version")});
}

void WindowManager::showText(const QString &title, const QString &text, const QString &more)
{
    delete m_text;
    m_text = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::Close, m_sessionsWindow);
    m_text->setAttribute(Qt::WA_DeleteOnClose);
    m_text->setTextFormat(Qt::PlainText);
    const int side = m_text->style()->pixelMetric(QStyle::PM_MessageBoxIconSize, nullptr, m_text);
    m_text->setIconPixmap(QGuiApplication::windowIcon().pixmap(QSize(side, side), m_text->devicePixelRatioF()));
    m_text->setInformativeText(more);
    present(m_text);
}

}
