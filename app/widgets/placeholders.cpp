#include "widgets/placeholders.h"

#include "widgets/colours.h"

#include <QApplication>
#include <QEvent>

namespace lanyard {

namespace {

void adapt()
{
    QPalette palette = QApplication::palette();
    const QColor wanted = tint(Tint::Quiet, palette);
    if (palette.color(QPalette::PlaceholderText) == wanted)
        return; // caused by our own change
    palette.setColor(QPalette::PlaceholderText, wanted); // this role only: the others keep following the desktop
    QApplication::setPalette(palette);
}

class PaletteWatch final : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ApplicationPaletteChange && watched == QCoreApplication::instance())
            adapt();
        return false;
    }
};

}

void keepPlaceholdersReadable()
{
    QCoreApplication::instance()->installEventFilter(new PaletteWatch(QCoreApplication::instance()));
    adapt();
}

}
