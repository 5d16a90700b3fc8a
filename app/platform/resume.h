#pragma once

// Tells when the computer comes back from suspend (logind's PrepareForSleep on the system bus). Without a system bus or
// logind it stays silent: WakeTimer alone is then a little late at worst.

#include <QObject>

namespace lanyard {

class Resume : public QObject {
    Q_OBJECT
public:
    explicit Resume(QObject *parent = nullptr);

Q_SIGNALS:
    void resumed();

private Q_SLOTS:
    void prepareForSleep(bool goingDown);
};

}
