#include "ui/sessions/empty_page.h"

#include "desktop/desktop_actions.h"
#include "widgets/labels.h"

#include <QGuiApplication>
#include <QVBoxLayout>

namespace lanyard {

EmptyPage::EmptyPage(DesktopActions &desktop, QWidget *parent)
    : QWidget(parent)
{
    auto *picture = new QLabel(this);
    const int side = fontMetrics().height() * 5;
    picture->setPixmap(QGuiApplication::windowIcon().pixmap(QSize(side, side), devicePixelRatioF()));
    picture->setAlignment(Qt::AlignCenter);
    auto *welcome = new QLabel(tr("Welcome to Lanyard"), this);
    welcome->setFont(headingFont(headingFont(font())));
    welcome->setAlignment(Qt::AlignCenter);
    welcome->setWordWrap(true);
    m_text = new QLabel(this);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard); // for a reader, too
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    m_text->setMaximumWidth(fontMetrics().averageCharWidth() * 72);
    m_add = new QPushButton(tr("Add a resource…"), this);
    m_add->setAutoDefault(true);
    connect(m_add, &QPushButton::clicked, this, [&desktop] { desktop.addResource(); });

    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(fontMetrics().height());
    rows->addStretch(2);
    rows->addWidget(picture);
    rows->addWidget(welcome);
    auto *middle = new QHBoxLayout; // as wide as it likes, up to what reads well
    middle->addStretch(1);
    middle->addWidget(m_text, 8);
    middle->addStretch(1);
    rows->addLayout(middle);
    rows->addWidget(m_add, 0, Qt::AlignHCenter);
    rows->addStretch(3);
}

void EmptyPage::setMayAdd(bool mayAdd)
{
    m_text->setText(mayAdd ? tr("Lanyard keeps you signed in to the web resources you use at work.\n\n"
                                "Add the first one: paste the address you open in your browser.")
                           : tr("Lanyard keeps you signed in to the web resources you use at work.\n\n"
                                "Your organisation has not set up any yet. Ask your administrator."));
    m_add->setVisible(mayAdd);
    setFocusProxy(mayAdd ? static_cast<QWidget *>(m_add) : m_text);
}

}
