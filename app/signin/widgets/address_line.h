#pragma once

// Where the page is: padlock and origin, never the path. The host is the part that people must be able to judge, so its
// end is always readable; a host that is too long is elided in the middle and whole in the tooltip. Always from left to
// right, in ASCII (hosts of other scripts as they are on the wire). The tooltip, which a press shows at once, says
// whether the connection is secure.

#include <QAbstractButton>
#include <QUrl>

namespace lanyard::signin {

class AddressLine : public QAbstractButton {
    Q_OBJECT
public:
    explicit AddressLine(QWidget *parent = nullptr);

    void setUrl(const QUrl &url);
    /// What is shown did not come from there: no padlock.
    void setBroken(bool isBroken);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString security() const;
    void describe();
    void explain();
    void paintFrame(QPainter *painter);
    void paintPadlock(QPainter *painter, const QRectF &square) const;

    QString m_origin;
    bool m_isSecure = false;
    bool m_isBroken = false;
};

}
