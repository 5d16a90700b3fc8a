#pragma once

// Back, reload or stop, the page's address, and its zoom if that is not 100 %.

#include <QKeySequence>
#include <QList>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QToolButton;

namespace lanyard::signin {

class AddressLine;

class ToolBar : public QWidget {
    Q_OBJECT
public:
    /// @param window in which the shortcuts count
    explicit ToolBar(QWidget *window);

    AddressLine *address() const { return m_address; }
    void setCanGoBack(bool can);
    void setCanReload(bool can);
    /// Replaces "reload" while a page loads slowly.
    void setCanStop(bool can);
    void showZoom(int percent);

Q_SIGNALS:
    void backRequested();
    void reloadRequested();
    void stopRequested();
    void zoomResetRequested();

private:
    QAction *addAction(const QString &text, int icon, const QList<QKeySequence> &keys);
    QToolButton *addButton(QAction *action);

    QWidget *m_window;
    QHBoxLayout *m_row;
    AddressLine *m_address;
    QToolButton *m_zoom;
    QAction *m_back;
    QAction *m_reload;
    QAction *m_stop;
};

}
