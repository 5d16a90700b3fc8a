#include "signin/web/script_run.h"

#include "signin/auth_storage.h"

#include <QWebEngineScript>
#include <chrono>

namespace lanyard::signin {

using namespace std::chrono_literals;

ScriptRun::ScriptRun(QWebEnginePage *page, const QString &script)
    : QObject(page)
    , m_page(page)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { finish(QString()); });
    m_deadline.start(3s);
    m_page->runJavaScript(script, QWebEngineScript::ApplicationWorld);
    poll();
}

void ScriptRun::poll()
{
    const QPointer<ScriptRun> self(this);
    m_page->runJavaScript(outcomeScript(), QWebEngineScript::ApplicationWorld, [self](const QVariant &outcome) {
        if (!self || !self->m_deadline.isActive())
            return;
        if (outcome.typeId() == QMetaType::QString)
            return self->finish(outcome.toString());
        QTimer::singleShot(5ms, self.data(), &ScriptRun::poll);
    });
}

void ScriptRun::finish(const QString &outcome)
{
    m_deadline.stop();
    Q_EMIT finished(outcome);
    deleteLater();
}

}
