#include "signin/web/security_keys.h"

#include "iap/origin.h"
#include "signin/process/log.h"
#include "signin/script.h"
#include "signin/widgets/security_key_dialog.h"

#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWebEngineView>
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
#include <QWebEngineWebAuthUxRequest>
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QWebEngineFrame>
#endif

namespace lanyard::signin {

static constexpr int kMostRefusals = 3;

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

static void cancelIn(QWebEngineFrame frame)
{
    frame.runJavaScript(kCancelSecurityKey, QWebEngineScript::MainWorld);
    const QList<QWebEngineFrame> children = frame.children();
    for (const QWebEngineFrame &child : children)
        cancelIn(child);
}

static void cancelInAllFrames(QWebEnginePage *page)
{
    cancelIn(page->mainFrame());
}

#else

static void cancelInAllFrames(QWebEnginePage *page)
{
    page->runJavaScript(kCancelSecurityKey, QWebEngineScript::MainWorld);
}

#endif

SecurityKeys::SecurityKeys(QWebEnginePage *page)
    : QObject(page)
    , m_page(page)
{
    const auto leave = [this] {
        m_refusals = 0;
        forget();
    };
    connect(page, &QWebEnginePage::loadStarted, this, leave);
    connect(page, &QWebEnginePage::renderProcessTerminated, this, leave);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    connect(page, &QWebEnginePage::webAuthUxRequested, this, &SecurityKeys::follow);
#endif
}

void SecurityKeys::hear(const QString &line)
{
    if (line == kSecurityKeyRefused)
        Q_EMIT refused();
    else if (line == kSecurityKeyAwaited && kHasSecurityKeys)
        ask();
    else if (line == kSecurityKeyOver && m_awaited > 0 && --m_awaited == 0)
        forget();
}

void SecurityKeys::ask()
{
    ++m_awaited;
    if (QWebEngineView::forPage(m_page) && m_refusals < kMostRefusals) {
        dialog();
        return;
    }
    cancelInAllFrames(m_page);
    Q_EMIT refused();
}

SecurityKeyDialog *SecurityKeys::dialog()
{
    if (m_dialog)
        return m_dialog;
    qCInfo(logSignin).noquote() << "asking for a security key for" << hostOf(m_page->url());
    m_dialog = new SecurityKeyDialog(hostOf(m_page->url()), QWebEngineView::forPage(m_page));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::rejected, this, [this] {
        ++m_refusals;
        cancel();
    });
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    connect(m_dialog, &SecurityKeyDialog::pinEntered, this, [this](const QString &pin) {
        if (m_request)
            m_request->setPin(pin);
    });
    connect(m_dialog, &SecurityKeyDialog::accountChosen, this, [this](const QString &name) {
        if (m_request)
            m_request->setSelectedAccount(name);
    });
    connect(m_dialog, &SecurityKeyDialog::retryWanted, this, [this] {
        if (m_request)
            m_request->retry();
    });
#endif
    m_dialog->open();
    return m_dialog;
}

void SecurityKeys::forget()
{
    m_awaited = 0;
    m_request.clear();
    if (m_dialog) {
        m_dialog->disconnect(this);
        m_dialog->close();
        m_dialog = nullptr;
    }
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)

static PinQuestion questionOf(const QWebEngineWebAuthPinRequest &pin)
{
    using Reason = QWebEngineWebAuthUxRequest::PinEntryReason;
    using Error = QWebEngineWebAuthUxRequest::PinEntryError;
    static const QHash<Reason, PinQuestion::Kind> kinds{
        {Reason::Set, PinQuestion::Kind::First}, {Reason::Change, PinQuestion::Kind::Changed}};
    static const QHash<Error, PinQuestion::Problem> problems{
        {Error::InternalUvLocked, PinQuestion::Problem::FingerLocked}, {Error::WrongPin, PinQuestion::Problem::Wrong},
        {Error::TooShort, PinQuestion::Problem::TooShort}, {Error::InvalidCharacters, PinQuestion::Problem::Characters},
        {Error::SameAsCurrentPin, PinQuestion::Problem::Same}};
    return {kinds.value(pin.reason, PinQuestion::Kind::Known), problems.value(pin.error, PinQuestion::Problem::None),
        pin.minPinLength};
}

static KeyFailure failureOf(QWebEngineWebAuthUxRequest::RequestFailureReason reason)
{
    using Reason = QWebEngineWebAuthUxRequest::RequestFailureReason;
    static const QHash<Reason, KeyFailure> failures{{Reason::Timeout, KeyFailure::Timeout},
        {Reason::KeyNotRegistered, KeyFailure::Unknown}, {Reason::KeyAlreadyRegistered, KeyFailure::AlreadyKnown},
        {Reason::SoftPinBlock, KeyFailure::TooManyPins}, {Reason::HardPinBlock, KeyFailure::Locked},
        {Reason::AuthenticatorRemovedDuringPinEntry, KeyFailure::Removed},
        {Reason::AuthenticatorMissingResidentKeys, KeyFailure::Unsuited},
        {Reason::AuthenticatorMissingUserVerification, KeyFailure::Unsuited},
        {Reason::AuthenticatorMissingLargeBlob, KeyFailure::Unsuited},
        {Reason::NoCommonAlgorithms, KeyFailure::Unsuited}, {Reason::StorageFull, KeyFailure::Full}};
    return failures.value(reason, KeyFailure::Other);
}

void SecurityKeys::follow(QWebEngineWebAuthUxRequest *request)
{
    m_request = request;
    if (!QWebEngineView::forPage(m_page)) {
        request->cancel();
        return;
    }
    connect(request, &QWebEngineWebAuthUxRequest::stateChanged, this, &SecurityKeys::showState);
    showState();
}

void SecurityKeys::showState()
{
    using State = QWebEngineWebAuthUxRequest::WebAuthUxState;
    if (!m_request)
        return;
    switch (m_request->state()) {
    case State::NotStarted:
        break;
    case State::SelectAccount:
        dialog()->showAccounts(m_request->userNames());
        break;
    case State::CollectPin:
        dialog()->showPin(questionOf(m_request->pinRequest()));
        break;
    case State::FinishTokenCollection:
        dialog()->showTouchAgain();
        break;
    case State::RequestFailed:
        dialog()->showFailure(failureOf(m_request->requestFailureReason()));
        break;
    case State::Cancelled:
    case State::Completed:
        forget();
        break;
    }
}

void SecurityKeys::cancel()
{
    if (m_request)
        m_request->cancel();
    cancelInAllFrames(m_page);
}

#else

void SecurityKeys::cancel()
{
    cancelInAllFrames(m_page);
}

#endif

}
