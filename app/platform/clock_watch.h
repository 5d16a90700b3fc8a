#pragma once

// Reports that the computer's clock was set (by hand, by NTP, on resume). The kernel notifies us; nothing polls.

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
