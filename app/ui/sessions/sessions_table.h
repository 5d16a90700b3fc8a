#pragma once

// The table of sessions: a row is chosen by double click or Return, whatever the desktop's single click does; its menu
// opens at the row by keyboard too; and it says so when it has nothing to show.

#include <QTreeView>

namespace lanyard {

class SessionsTable : public QTreeView {
    Q_OBJECT
public:
    explicit SessionsTable(QWidget *parent = nullptr);

    /// What stands in place of rows where there are none.
    void setEmptyText(const QString &text);
    /// Widths that suit what is shown, in this font.
    void fitColumns();

Q_SIGNALS:
    /// The current row.
    void chosen();
    /// @param isOnRow the current row is meant, not the empty space below
    void menuWanted(const QPoint &globalPlace, bool isOnRow);

private:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

    QString m_emptyText;
};

}
