#pragma once

// What a person sees of our windows: which are there, what they say, which buttons they have.

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>

namespace lanyard {

template <class Window> Window *shown()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *window = qobject_cast<Window *>(widget);
        if (window && window->isVisible())
            return window;
    }
    return nullptr;
}

inline QString allText(const QWidget &window)
{
    QStringList text;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible())
            text << label->text();
    }
    return text.join(u'\n');
}

inline QPushButton *button(const QWidget &window, const QString &text)
{
    for (QPushButton *candidate : window.findChildren<QPushButton *>()) {
        if (candidate->text().remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

inline QAction *action(const QWidget &window, const QString &text)
{
    for (QAction *candidate : window.findChildren<QAction *>()) {
        if (candidate->text().remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

}
