#pragma once

// A notification daemon that shows nothing and writes down every call (python-dbusmock), and answers for the user.

#include "tray/program.h"

#include <QTemporaryFile>
#include <memory>

namespace lanyard {

class MockDaemon {
public:
    explicit MockDaemon(const QString &capabilities = QStringLiteral("actions body"));

    /// Waits until it owns its name.
    bool isReady() const;
    /// Whether any daemon does.
    static bool isOwned();

    QStringList calls(const QString &method);
    /// How many notifications were sent, new or in the place of an older one.
    int sent() { return int(calls(QStringLiteral("Notify")).size()); }
    /// The latest; empty when there is none.
    QString last() { return calls(QStringLiteral("Notify")).value(sent() - 1); }
    int closed() { return int(calls(QStringLiteral("CloseNotification")).size()); }

    void press(uint id, const QString &button);
    void dismiss(uint id);
    /// From now on each is closed before its sender hears its id, which is always this one.
    void closeBeforeAnswering(uint id);
    /// Do not disturb, as Plasma says it.
    void setInhibited(bool inhibited);

private:
    void emitSignal(const QString &name, const QString &signature, const QVariantList &arguments);
    void callMock(const QString &method, const QVariantList &arguments);

    QTemporaryFile m_log;
    std::unique_ptr<Program> m_program;
    bool m_hasInhibited = false;
};

}
