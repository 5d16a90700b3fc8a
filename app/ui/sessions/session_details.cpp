#include "ui/sessions/session_details.h"

#include "base/text/bidi_isolate.h"
#include "base/text/duration_text.h"
#include "ui/timeline/timeline_legend.h"
#include "ui/timeline/timeline_text.h"
#include "ui/timeline/timeline_view.h"
#include "widgets/labels.h"

#include <QLocale>
#include <QResizeEvent>
#include <QScrollBar>

namespace lanyard {

namespace {

/// "17:42 (in 23 min)"; with the date where it is another day.
QString moment(const QDateTime &time, const QDateTime &now, const QString &span)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    const bool isToday = local.date() == now.toLocalTime().date();
    const QString clock = isToday ? DurationText::timeOfDay(time) : QLocale().toString(local, QLocale::ShortFormat);
    //: %1 is a time of day, perhaps with its date, %2 says how far away that is: "17:42 (in 23 min)"
    return SessionDetails::tr("%1 (%2)").arg(clock, span);
}

}

SessionDetails::SessionDetails(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Details of the selected session"));
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(fontMetrics().averageCharWidth() * 3);
    m_columns->addWidget(buildFacts(), 2);
    m_columns->addWidget(buildDay(), 3);
}

QLabel *SessionDetails::addFact(QFormLayout &form, const QString &label)
{
    auto *value = new QLabel(this);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setAlignment(leadingSide(*this) | Qt::AlignTop);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    form.addRow(label, value);
    return value;
}

QWidget *SessionDetails::buildFacts()
{
    auto *facts = new QWidget(this);
    auto *form = new QFormLayout(facts);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(fontMetrics().height() / 4);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto line = [&](const QFont &ofThat) {
        auto *label = new QLabel(facts);
        label->setFont(ofThat);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(leadingSide(*this) | Qt::AlignTop);
        form->addRow(label);
        return label;
    };
    m_name = line(headingFont(font()));
    m_message = line(font());
    m_address = addFact(*form, tr("Address:"));
    m_account = addFact(*form, tr("Account:"));
    m_tenant = addFact(*form, tr("Tenant:"));
    m_signInPage = addFact(*form, tr("Sign-in page:"));
    m_expires = addFact(*form, tr("Session ends:"));
    m_verified = addFact(*form, tr("Last verified:"));
    m_refresh = addFact(*form, tr("Next refresh:"));
    return facts;
}

QWidget *SessionDetails::buildDay()
{
    auto *day = new QWidget(this);
    auto *rows = new QVBoxLayout(day);
    rows->setContentsMargins(0, 0, 0, 0);
    m_summary = new QLabel(day);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_timeline = new TimelineView(day);
    m_events = new QListWidget(day);
    m_events->setAccessibleName(tr("Events of the last day"));
    m_events->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // it takes what the pane leaves it
    m_events->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_events->setUniformItemSizes(true);
    m_events->setTextElideMode(Qt::ElideRight);
    connect(m_timeline, &TimelineView::currentChanged, this, &SessionDetails::pickEvent);
    rows->addWidget(m_summary);
    rows->addWidget(m_timeline);
    rows->addWidget(new TimelineLegend(day));
    rows->addWidget(m_events, 1);
    rows->addStretch();
    return day;
}

void SessionDetails::describe(
    const std::optional<SessionView> &session, const QList<HistoryEntry> &entries, const QDateTime &now)
{
    setVisible(session.has_value());
    if (!session)
        return;
    if (m_shown != session->id) {
        m_shown = session->id;
        m_timeline->setCurrent(-1);
        m_events->clear();
    }
    showFacts(*session, now);
    showDay(entries, now);
}

void SessionDetails::showFacts(const SessionView &session, const QDateTime &now)
{
    const auto fact = [](QLabel *value, const QString &text) {
        if (value->text() != (text.isEmpty() ? QStringLiteral("–") : text)) // a selection in it stays
            value->setText(text.isEmpty() ? QStringLiteral("–") : text);
    };
    const AccountView account = session.account.value_or(AccountView());
    fact(m_name, session.name);
    fact(m_message, session.note.isEmpty() ? session.message : session.message + u'\n' + session.note);
    fact(m_address, session.url.toString(QUrl::FullyEncoded));
    fact(m_account, isolated(account.name));
    m_account->setAccessibleName(account.name);
    fact(m_tenant, account.tenantName);
    fact(m_signInPage, session.authOrigin);
    fact(m_expires, moment(session.expiresAt, now, DurationText::left(now, session.expiresAt)));
    fact(m_verified, moment(session.verifiedAt, now, DurationText::ago(now, session.verifiedAt)));
    fact(m_refresh, moment(session.refreshAt, now, DurationText::until(now, session.refreshAt)));
}

void SessionDetails::showDay(const QList<HistoryEntry> &entries, const QDateTime &now)
{
    const Timeline timeline = timelineOf(entries, now);
    m_timeline->setTimeline(timeline);
    const QString summary = TimelineText::summary(timeline);
    //: %1 is a summary such as "12 refreshes, 1 problem: offline 10:32"
    m_summary->setText(timeline.marks.isEmpty() ? summary : tr("Last day: %1").arg(summary));
    m_events->setVisible(!timeline.marks.isEmpty());
    QStringList lines; // the newest first
    for (auto mark = timeline.marks.rbegin(); mark != timeline.marks.rend(); ++mark)
        lines << TimelineText::mark(*mark, now);
    QStringList before;
    for (int i = 0; i < m_events->count(); ++i)
        before << m_events->item(i)->text();
    if (lines == before)
        return;
    m_events->clear();
    m_events->addItems(lines);
    pickEvent(m_timeline->current());
}

void SessionDetails::pickEvent(int mark)
{
    m_events->clearSelection();
    QListWidgetItem *item = mark < 0 ? nullptr : m_events->item(m_events->count() - 1 - mark);
    if (!item)
        return;
    // Selected, not current: Qt reports a current item as focused, but the timeline has the focus.
    item->setSelected(true);
    m_events->scrollToItem(item);
}

void SessionDetails::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = event->size().width() < fontMetrics().averageCharWidth() * 100;
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

}
