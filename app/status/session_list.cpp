#include "status/session_list.h"

#include <algorithm>
#include <utility>

namespace lanyard {

SessionList::SessionList(std::initializer_list<SessionView> views)
{
    for (const SessionView &view : views)
        append(view);
}

SessionList::SessionList(const QList<SessionView> &views)
{
    for (const SessionView &view : views)
        append(view);
}

SessionList SessionList::first(qsizetype count) const
{
    SessionList list;
    list.m_views = m_views.first(std::min(count, size()));
    return list;
}

SessionView &SessionList::edit(qsizetype place)
{
    auto own = std::make_shared<SessionView>(at(place));
    m_views[place] = own;
    return *own;
}

SessionList &SessionList::operator<<(SessionView view)
{
    append(std::move(view));
    return *this;
}

bool operator==(const SessionList &a, const SessionList &b)
{
    const auto isSame = [](const SessionList::Shared &one, const SessionList::Shared &other) {
        return one == other || *one == *other;
    };
    return std::equal(a.m_views.begin(), a.m_views.end(), b.m_views.begin(), b.m_views.end(), isSame);
}

}
