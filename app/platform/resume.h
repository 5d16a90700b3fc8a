#pragma once

// Reports that the computer resumed from suspend (logind's PrepareForSleep on the system bus). Without a system bus or
// logind it never does; WakeTimer::lateness() tells the same where a refresh was due meanwhile.

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
