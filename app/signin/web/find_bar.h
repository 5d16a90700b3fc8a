#pragma once

// Find in the page: a line to type in, the next and the previous one, how many there are. The page is searched while it
// is typed.

#include <QFrame>
#include <QPointer>
#include <QWebEnginePage>

class QLabel;
class QLineEdit;
class QToolButton;

namespace lanyard::signin {

class FindBar : public QFrame {
    Q_OBJECT
public:
    explicit FindBar(QWidget *parent = nullptr);

    /// Not owned. Set before anything else is called.
    void setPage(QWebEnginePage *page);
    void open();
    void close(); ///< and removes the highlights
    void next();
    void previous();

Q_SIGNALS:
    void opened(bool isOpen);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *addButton(const QString &text, int icon, const QString &key);
    void find(QWebEnginePage::FindFlags flags);
    void findInWhole();
    void showCount(int active, int matches);

    QPointer<QWebEnginePage> m_page;
    int m_matches = 0; ///< found in this page
    QLineEdit *m_text;
    QLabel *m_count;
};

}
