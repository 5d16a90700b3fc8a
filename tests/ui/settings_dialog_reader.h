#pragma once

// Reads and uses the settings dialog as its user would.

#include <QComboBox>
#include <QStringList>
#include <QWidget>

namespace lanyard {

template <class T> T *named(QWidget &dialog, const QString &name)
{
    for (T *widget : dialog.findChildren<T *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

inline QStringList texts(const QComboBox &box)
{
    QStringList all;
    for (int i = 0; i < box.count(); ++i)
        all << box.itemText(i);
    return all;
}

inline void pick(QComboBox &box, const QString &text)
{
    box.setCurrentIndex(box.findText(text));
    Q_EMIT box.activated(box.currentIndex()); // as by mouse or keyboard
}

}
