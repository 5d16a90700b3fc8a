#pragma once

// A thin progress line above the page. Does not show for quick loads, so that nothing flickers; keeps its space, so
// that the page does not jump.

#include <QProgressBar>
#include <QTimer>

namespace lanyard::signin {

class LoadLine : public QProgressBar {
    Q_OBJECT
public:
    explicit LoadLine(QWidget *parent = nullptr);

    void start();
    void finish();
    void setProgress(int percent);

Q_SIGNALS:
    /// True once a load takes its time, false when it is over.
    void waiting(bool isWaiting);

private:
    void draw();

    QTimer m_showDelay;
    int m_percent = 0;
    bool m_isWaiting = false;
};

}
