#pragma once

// What stands for a name: a number. The same in all files.

#include <QHash>
#include <QString>

namespace lanyard::diagnostics {

class Numbers {
public:
    /// From 1, in the order in which they are first asked for; 0 for an empty name.
    int of(const QString &name)
    {
        if (name.isEmpty())
            return 0;
        const auto known = m_all.constFind(name);
        return known != m_all.constEnd() ? *known : *m_all.insert(name, int(m_all.size()) + 1);
    }

private:
    QHash<QString, int> m_all;
};

struct Numbering {
    Numbers resources; ///< by id
    Numbers accounts; ///< by sign-in page, tenant and uid
    Numbers tenants; ///< by id
    Numbers pages; ///< sign-in pages, by origin
};

}
