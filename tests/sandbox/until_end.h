#pragma once

// Ends the event loop on SIGTERM and SIGINT and, where asked, at the end of stdin. One per process, made by main after
// the application object.

#include <QSocketNotifier>
#include <memory>

namespace sandbox {

class UntilEnd {
public:
    explicit UntilEnd(bool alsoAtEndOfInput);
    ~UntilEnd();
    Q_DISABLE_COPY_MOVE(UntilEnd)

private:
    int m_signals = -1;
    std::unique_ptr<QSocketNotifier> m_onSignal;
    std::unique_ptr<QSocketNotifier> m_onInput;
};

}
