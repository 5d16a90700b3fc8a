#pragma once

// A line above the page with up to two buttons.

#include <QFrame>

class QLabel;
class QPushButton;

namespace lanyard::signin {

class NoticeBar : public QFrame {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void show(const QString &text, const QString &accept, const QString &dismiss);

Q_SIGNALS:
    void accepted();
    void dismissed();

private:
    QLabel *m_text;
    QPushButton *m_accept;
    QPushButton *m_dismiss;
};

}
