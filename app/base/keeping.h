#pragma once

// What a sign-in page keeps of its user (PROTOCOL.md#nothing-kept): one code with its sentence for each. Where it keeps
// nothing that Lanyard can use, the user signs in every hour, and whoever administers the page wants to know why.

#include <QCoreApplication>
#include <QLatin1String>
#include <QString>
#include <array>

namespace lanyard {

enum class Keeping {
    User, ///< whoever signed in
    AnotherKey, ///< users of another API key than the resource names
    OnlyGuest, ///< an anonymous user, and the session is not known to be that one's
    AnotherPerson, ///< users, none of whom is known to be the session's
    Cookies, ///< in cookies of the page's own server
    Emptied, ///< the SDK's storage is there, and nobody is in it: signed out, or moved to memory
    Nothing, ///< the SDK has no storage: in memory, or this is no page of the SDK's
    Unreadable, ///< not known
};
inline constexpr std::array kAllKeepings{Keeping::User, Keeping::AnotherKey, Keeping::OnlyGuest, Keeping::AnotherPerson,
    Keeping::Cookies, Keeping::Emptied, Keeping::Nothing, Keeping::Unreadable};

/// The stable code ("another-key").
QLatin1String code(Keeping keeping);

/// One translated sentence for whoever administers the page. Empty for User.
class KeepingText {
    Q_DECLARE_TR_FUNCTIONS(lanyard::KeepingText)
public:
    static QString of(Keeping keeping);
};

}
