#include "browser/open_pages.h"

#include "async/event_queue.h"

#include <QPointer>
#include <QTimer>

namespace lanyard::browser {

namespace {

constexpr std::chrono::seconds kCountTime(1);

}

OpenPages::OpenPages(BrowserServer &server, BrowserProfiles &profiles)
    : m_server(server)
    , m_profiles(profiles)
{
}

OpenPages::~OpenPages()
{
    stop();
}

void OpenPages::stop()
{
    for (const QuestionPtr &question : std::as_const(m_questions))
        question->answers->post(false);
}

OpenPages::QuestionPtr OpenPages::ask(int request, const QString &site)
{
    auto question = std::make_shared<Question>();
    question->answers = std::make_shared<EventQueue<bool>>();
    const QList<Visitor> visitors = m_server.visitors();
    for (const Visitor &visitor : visitors) {
        if (!m_profiles.isEnabled(visitor.profile, site))
            continue;
        question->open.insert(visitor.profile);
        m_server.send(visitor.connection, CountPages{request, site});
    }
    m_questions.insert(request, question);
    QTimer::singleShot(kCountTime, this, [answers = question->answers] { answers->post(false); });
    return question;
}

QCoro::Task<int> OpenPages::of(QString site)
{
    const QPointer<OpenPages> self(this);
    const int request = ++m_lastRequest;
    const QuestionPtr question = ask(request, site);
    bool goesOn = true;
    while (goesOn && !question->open.isEmpty())
        goesOn = co_await question->answers->next();
    if (self)
        m_questions.remove(request);
    co_return question->count;
}

void OpenPages::hear(const QString &profile, const PageCount &pages)
{
    const QuestionPtr question = m_questions.value(pages.request);
    if (!question || !question->open.remove(profile))
        return;
    question->count += pages.count;
    question->answers->post(true);
}

}
