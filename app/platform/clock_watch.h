#pragma once

// Tells when somebody set the computer's clock (by hand, by NTP's step, on resume). The kernel tells; nothing polls.

#include <QObject>
#include <memory>

namespace lanyard {

class ClockWatch : public QObject {
    Q_OBJECT
public:
    explicit ClockWatch(QObject *parent = nullptr);
    ~ClockWatch() override;

Q_SIGNALS:
    void clockChanged();

private:
    void arm();

    struct Private;
    std::unique_ptr<Private> d;
};

}
