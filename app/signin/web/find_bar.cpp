#include "signin/web/find_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QToolButton>
#include <QWebEngineFindTextResult>

namespace lanyard::signin {

static constexpr int kNoIcon = -1;

FindBar::FindBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    m_text->setPlaceholderText(tr("Find in page"));
    m_text->setAccessibleName(tr("Find in page"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaximumWidth(40 * fontMetrics().averageCharWidth());
    m_text->installEventFilter(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(m_text, 1);
    QToolButton *previous = addButton(tr("Previous match"), QStyle::SP_ArrowUp, QStringLiteral("Shift+F3"));
    QToolButton *next = addButton(tr("Next match"), QStyle::SP_ArrowDown, QStringLiteral("F3"));
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(m_count);
    row->addStretch();
    QToolButton *close = addButton(tr("Close"), kNoIcon, QStringLiteral("Esc"));
    close->setText(QStringLiteral("×")); // a style's own is made for title bars
    row->addWidget(close);
    connect(m_text, &QLineEdit::textChanged, this, [this] { find({}); });
    connect(previous, &QToolButton::clicked, this, &FindBar::previous);
    connect(next, &QToolButton::clicked, this, &FindBar::next);
    connect(close, &QToolButton::clicked, this, &FindBar::close);
    hide();
}

QToolButton *FindBar::addButton(const QString &text, int icon, const QString &key)
{
    auto *button = new QToolButton(this);
    if (icon != kNoIcon)
        button->setIcon(style()->standardIcon(QStyle::StandardPixmap(icon), nullptr, this));
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(
        QStringLiteral("%1 (%2)").arg(text, QKeySequence::fromString(key).toString(QKeySequence::NativeText)));
    button->setAutoRaise(true);
    return button;
}

void FindBar::setPage(QWebEnginePage *page)
{
    m_page = page;
    connect(page, &QWebEnginePage::findTextFinished, this,
        [this](const QWebEngineFindTextResult &result) { showCount(result.activeMatch(), result.numberOfMatches()); });
    connect(page, &QWebEnginePage::loadStarted, this, [this] { m_matches = 0; });
    connect(page, &QWebEnginePage::loadFinished, this, &FindBar::findInWhole);
}

// Chromium highlights matches in a page that loads later but does not count them: "Not found" would stand beside a
// match.
void FindBar::findInWhole()
{
    if (!isVisible() || m_text->text().isEmpty() || m_matches > 0)
        return;
    m_page->findText(QString());
    m_page->triggerAction(QWebEnginePage::Unselect); // or it starts after the match that was found
    find({});
}

void FindBar::open()
{
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    find({});
    Q_EMIT opened(true);
}

void FindBar::close()
{
    hide();
    if (m_page)
        m_page->findText(QString());
    Q_EMIT opened(false);
}

void FindBar::next()
{
    isVisible() ? find({}) : open();
}

void FindBar::previous()
{
    isVisible() ? find(QWebEnginePage::FindBackward) : open();
}

void FindBar::find(QWebEnginePage::FindFlags flags)
{
    if (m_text->text().isEmpty())
        m_count->clear();
    if (m_page)
        m_page->findText(m_text->text(), flags);
}

void FindBar::showCount(int active, int matches)
{
    m_matches = matches;
    if (!isVisible() || m_text->text().isEmpty())
        return;
    //: of a search: %1: the number of the match that is marked, %2: how many there are
    m_count->setText(matches == 0 ? tr("Not found") : tr("%1 of %2").arg(active).arg(matches));
    m_count->setAccessibleName(m_count->text());
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return false;
    key->modifiers().testFlag(Qt::ShiftModifier) ? previous() : next();
    return true;
}

}
