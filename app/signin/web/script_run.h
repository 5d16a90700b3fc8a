#pragma once

// Runs one of our scripts in the isolated world of a page's document, and polls for its outcome, since runJavaScript
// does not wait for promises. Deletes itself after `finished`, which comes exactly once unless the page goes first.

#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>
#include <QWebEnginePage>

namespace lanyard::signin {

class ScriptRun : public QObject {
    Q_OBJECT
public:
    ScriptRun(QWebEnginePage *page, const QString &script);

Q_SIGNALS:
    void finished(const QString &outcome); ///< empty: none came in time

private:
    void poll();
    void finish(const QString &outcome);

    QWebEnginePage *m_page; ///< our parent
    QTimer m_deadline;
};

}
