#include "agent/desktop_host.h"

#include "agent/configuration.h"
#include "async/event_queue.h"
#include "base/installation/helper_program.h"
#include "desktop/browser_service.h"
#include "storage/folders.h"
#include "window/window_process.h"

#include <QGuiApplication>
#include <QMessageBox>
#include <QPalette>
#include <QPushButton>
#include <memory>

namespace lanyard {

namespace {

using Answer = std::shared_ptr<EventQueue<bool>>;

void show(const Question &question, const Answer &answer)
{
    auto *box = new QMessageBox(QMessageBox::Question, question.title, question.text);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton *yes = box->addButton(question.accept, QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(question.reject, QMessageBox::RejectRole));
    QObject::connect(
        box, &QMessageBox::finished, box, [box, yes, answer] { answer->post(box->clickedButton() == yes); });
    box->show();
    box->raise();
    box->activateWindow();
}

}

DesktopHost::DesktopHost(const QString &runtimeFolder, Configuration &configuration, UiStateFile &uiState)
    : m_runtimeFolder(runtimeFolder)
    , m_configuration(configuration)
    , m_uiState(uiState)
{
}

SessionFiles DesktopHost::files() const
{
    SessionFiles files;
    files.accounts = configurationFolder() + QStringLiteral("/accounts.json");
    files.history = stateFolder() + QStringLiteral("/history.json");
    return files;
}

QCoro::Task<bool> DesktopHost::ask(Question question)
{
    const Answer answer = std::make_shared<EventQueue<bool>>();
    ++m_questions;
    show(question, answer);
    const bool accepted = co_await answer->next();
    --m_questions;
    co_return accepted;
}

QCoro::Task<int> DesktopHost::openPages(QString resource)
{
    return m_browsers->openPages(resource);
}

QCoro::Task<LeftInBrowsers> DesktopHost::signedOut(QStringList resources)
{
    return m_browsers->signedOut(resources);
}

QCoro::Task<Result<BrowserSignIn>> DesktopHost::signInWithBrowser(BrowserSignInJob job)
{
    return m_browsers->signIn(job);
}

void DesktopHost::cancelSignInWithBrowser(const QString &id)
{
    m_browsers->cancelSignIn(id);
}

WindowPtr DesktopHost::makeWindow()
{
    return WindowPtr(new WindowProcess(helperProgram(QStringLiteral("lanyard-signin")), m_runtimeFolder));
}

bool DesktopHost::isDesktopDark() const
{
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
}

Result<void> DesktopHost::saveUserResources(const QList<Resource> &resources)
{
    return m_configuration.saveUserResources(resources);
}

}
