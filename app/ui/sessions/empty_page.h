#pragma once

// What the Sessions window shows while there is no resource: what Lanyard is for, and the one thing to do.

#include <QLabel>
#include <QPushButton>

namespace lanyard {

class DesktopActions;

class EmptyPage : public QWidget {
    Q_OBJECT
public:
    /// @param desktop outlives this
    explicit EmptyPage(DesktopActions &desktop, QWidget *parent = nullptr);

    /// @param mayAdd policy lets the user add resources
    void setMayAdd(bool mayAdd);

private:
    QLabel *m_text = nullptr;
    QPushButton *m_add = nullptr;
};

}
