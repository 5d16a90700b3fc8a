#include "status/change_text.h"

#include "status/overview.h"

namespace lanyard {

QString ChangeText::of(const SessionChange &change)
{
    switch (change.kind) {
    case SessionChange::Kind::Added:
        return tr("Added");
    case SessionChange::Kind::Removed:
        return tr("Removed");
    case SessionChange::Kind::Tenant:
        return tr("Tenant switched");
    case SessionChange::Kind::Refreshed:
        return tr("Refreshed");
    case SessionChange::Kind::State:
        return OverviewText::state(change.after);
    }
    Q_UNREACHABLE();
}

}
