#include "session/switch_question.h"

#include "base/text/bidi_isolate.h"
#include "session/session_host.h"

namespace lanyard {

SwitchQuestion::SwitchQuestion(SessionHost &host, SessionView session, bool hasWindow)
    : m_host(host)
    , m_session(std::move(session))
    , m_hasWindow(hasWindow)
{
}

QString SwitchQuestion::nameOf(const QString &tenant) const
{
    for (const TenantView &known : m_session.tenants) {
        if (known.id == tenant && !known.name.isEmpty())
            return known.name;
    }
    return tenant;
}

QCoro::Task<bool> SwitchQuestion::maySwitchTo(QString tenant)
{
    const int count = co_await m_host.openPages(m_session.id);
    if (count == 0 && !m_hasWindow)
        co_return true;
    Question question;
    question.title = tr("Switch tenant");
    //: %1: a resource's name, %2: a tenant's
    question.text = tr("Switch %1 to %2?").arg(isolated(m_session.name), isolated(nameOf(tenant)));
    if (count > 0)
        //: %1: a resource's name
        question.text += QLatin1String("\n\n")
            + tr("%n pages of %1 are open in your browser. Each one will ask you to reload or keep it.", nullptr, count)
                  .arg(isolated(m_session.name));
    if (m_hasWindow)
        //: %1: a resource's name
        question.text += QLatin1String("\n\n")
            + tr("The Lanyard window of %1 will close and open again. Save your work there first.")
                  .arg(isolated(m_session.name));
    question.accept = tr("&Switch");
    question.reject = tr("Cancel");
    const bool isAgreed = co_await m_host.ask(std::move(question));
    co_return isAgreed;
}

}
