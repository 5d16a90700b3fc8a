#pragma once

// Stands in the page's place: our error page, the question, the wait at the end. Shows a Cover, reports its two
// buttons.

#include "signin/dialogue.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace lanyard::signin {

class CoverPanel : public QWidget {
    Q_OBJECT
public:
    explicit CoverPanel(QWidget *parent = nullptr);

    void show(const Cover &cover);

Q_SIGNALS:
    void accepted();
    void rejected();

private:
    void speak(const Cover &cover);

    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QProgressBar *m_busy;
    QPushButton *m_accept;
    QPushButton *m_reject;
};

}
