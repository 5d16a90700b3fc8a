#pragma once

// Back, reload or stop, where the page is, and how large it is shown when that is not the usual.

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
    /// In the place of "reload", while a page takes its time.
    void setCanStop(bool can);
    void showZoom(int percent);

Q_SIGNALS:
    void backWanted();
    void reloadWanted();
    void stopWanted();
    void usualZoomWanted();

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
