#pragma once

// Replaces the page: our error page, a question, the wait at the end. Shows an Overlay and reports its two buttons. A
// short wait does not show: for a moment it looks like the page before it.

#include "signin/sign_in_state_machine.h"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace lanyard::signin {

class OverlayPanel : public QWidget {
    Q_OBJECT
public:
    explicit OverlayPanel(QWidget *parent = nullptr);

    /// @param before what was in this place, for the first moment of a wait; null to show the overlay at once
    void show(const Overlay &overlay, const QPixmap &before);
    /// Puts the focus where Return does what is expected of it. The panel must be visible.
    void focusAnswer();

Q_SIGNALS:
    void accepted();
    void rejected();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void announceOverlay(const Overlay &overlay);
    void reveal();

    QWidget *m_content;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QProgressBar *m_busy;
    QPushButton *m_accept;
    QPushButton *m_reject;
    QPixmap m_before;
    QTimer m_delay;
    bool m_isQuestion = false;
};

}
