#pragma once

// A lanyard-signin process as the session layer sees it: one job, commands in, events out.

#include "window/job.h"

#include <QObject>
#include <functional>
#include <memory>

namespace lanyard {

class Window : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void start(const signin::Job &job) = 0;
    virtual void send(const signin::Command &command) = 0;

Q_SIGNALS:
    void eventReported(const lanyard::signin::Event &event);
    /// The process broke (a segmentation fault and the like, not somebody's kill); `ended` follows.
    void crashed();
    /// The process is gone; the last signal. `problem` is for the log, empty after an orderly end.
    void ended(const QString &problem);
};

/// Ignores whatever the window says after its owner has released it: the owner may be destroyed before the window is.
struct WindowDeleter {
    void operator()(Window *window) const
    {
        window->disconnect();
        window->deleteLater();
    }
};
using WindowPtr = std::unique_ptr<Window, WindowDeleter>;
using WindowFactory = std::function<WindowPtr()>;

}
