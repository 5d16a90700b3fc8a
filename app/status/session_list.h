#pragma once

// The sessions of a Status: a list of views that are shared, never copied, so that passing it on costs next to nothing
// however many there are. A view that changed is a new object, so sharesView() finds out without comparing contents.

#include "status/session_view.h"

#include <algorithm>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <vector>

namespace lanyard {

class SessionList {
    using Shared = std::shared_ptr<const SessionView>;

public:
    class const_iterator {
    public:
        using iterator_category = std::random_access_iterator_tag;
        using value_type = SessionView;
        using difference_type = qsizetype;
        using pointer = const SessionView *;
        using reference = const SessionView &;

        const_iterator() = default;
        explicit const_iterator(const Shared *place)
            : m_place(place)
        {
        }
        reference operator*() const { return **m_place; }
        pointer operator->() const { return m_place->get(); }
        const_iterator &operator++() { return *this += 1; }
        const_iterator operator++(int) { return const_iterator(m_place++); }
        const_iterator &operator--() { return *this += -1; }
        const_iterator &operator+=(difference_type steps)
        {
            m_place += steps;
            return *this;
        }
        friend const_iterator operator+(const_iterator it, difference_type steps) { return it += steps; }
        friend difference_type operator-(const_iterator a, const_iterator b) { return a.m_place - b.m_place; }
        friend bool operator==(const_iterator, const_iterator) = default;

    private:
        const Shared *m_place = nullptr;
    };
    using value_type = SessionView;
    using size_type = qsizetype;
    using const_reference = const SessionView &;

    SessionList() = default;
    SessionList(std::initializer_list<SessionView> views);
    SessionList(const QList<SessionView> &views);

    qsizetype size() const { return m_views.size(); }
    bool isEmpty() const { return m_views.isEmpty(); }
    const SessionView &at(qsizetype place) const { return *m_views.at(place); }
    const SessionView &operator[](qsizetype place) const { return at(place); }
    const SessionView &constFirst() const { return at(0); }
    const SessionView &first() const { return at(0); }
    const SessionView &last() const { return at(size() - 1); }
    /// The first of them, or all where there are no more.
    SessionList first(qsizetype count) const;
    /// A view that says nothing where there is none.
    SessionView value(qsizetype place) const { return place < size() ? at(place) : SessionView(); }
    const_iterator begin() const { return const_iterator(m_views.constData()); }
    const_iterator end() const { return begin() + size(); }
    const_iterator cbegin() const { return begin(); }
    const_iterator cend() const { return end(); }

    /// The very same view stands at that place of both lists.
    bool sharesView(const SessionList &other, qsizetype place) const
    {
        return place < size() && place < other.size() && m_views[place] == other.m_views[place];
    }
    void append(SessionView view) { m_views.append(std::make_shared<const SessionView>(std::move(view))); }
    /// One of another list's: shared with it.
    void share(const SessionList &other, qsizetype place) { m_views.append(other.m_views.at(place)); }
    void replace(qsizetype place, SessionView view)
    {
        m_views[place] = std::make_shared<const SessionView>(std::move(view));
    }
    /// Replaces the view at that place by a copy that may be changed; whoever shares the old view keeps the old one.
    SessionView &edit(qsizetype place);
    /// The first `most` views in that order; equal ones keep their order.
    template <class Less> SessionList sorted(qsizetype most, const Less &less) const;
    void removeAt(qsizetype place) { m_views.removeAt(place); }
    void clear() { m_views.clear(); }
    SessionList &operator<<(SessionView view);

    friend bool operator==(const SessionList &a, const SessionList &b);

private:
    QList<Shared> m_views;
};

template <class Less> SessionList SessionList::sorted(qsizetype most, const Less &less) const
{
    std::vector<const Shared *> order;
    order.reserve(size_t(size()));
    for (const Shared &view : m_views)
        order.push_back(&view);
    const auto isBefore = [&less](const Shared *a, const Shared *b) {
        return less(**a, **b) || (a < b && !less(**b, **a));
    };
    const qsizetype count = std::min(most, size());
    std::partial_sort(order.begin(), order.begin() + count, order.end(), isBefore);
    SessionList list;
    for (qsizetype i = 0; i < count; ++i)
        list.m_views.append(*order[size_t(i)]);
    return list;
}

}
