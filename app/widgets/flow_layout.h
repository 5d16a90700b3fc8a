#pragma once

// Widgets side by side, in as many lines as the width asks for: a row of buttons that is never cut off.
// Begins where reading begins.

#include <QLayout>
#include <QList>

namespace lanyard {

class FlowLayout : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), Move::No); }
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &place) override;

private:
    enum class Move { No, Yes };
    /// The height that it takes.
    int arrange(const QRect &place, Move move) const;
    int gap() const;

    QList<QLayoutItem *> m_items;
};

}
