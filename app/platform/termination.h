#pragma once

// SIGTERM, SIGINT and SIGHUP as a Qt signal in the event loop, so that a logout shuts the program down in order.

#include <QObject>
#include <memory>

namespace lanyard {

class Termination : public QObject {
    Q_OBJECT
public:
    explicit Termination(QObject *parent = nullptr);
    ~Termination() override;

Q_SIGNALS:
    void requested();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}
