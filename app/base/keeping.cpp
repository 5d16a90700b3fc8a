#include "base/keeping.h"

namespace lanyard {

namespace {

struct KeepingRow {
    Keeping keeping;
    const char *code;
    const char *sentence;
};

// In the order of the enumeration, which is the index.
constexpr std::array kKeepingRows{
    KeepingRow{Keeping::User, "user", ""},
    KeepingRow{Keeping::AnotherKey, "another-key",
        QT_TRANSLATE_NOOP("lanyard::KeepingText",
            "You have to sign in every hour because the sign-in page uses an API key other than this resource's.")},
    KeepingRow{Keeping::OnlyGuest, "only-guest",
        QT_TRANSLATE_NOOP("lanyard::KeepingText",
            "You have to sign in every hour because the sign-in page stores only an anonymous user.")},
    KeepingRow{Keeping::AnotherPerson, "another-person",
        QT_TRANSLATE_NOOP("lanyard::KeepingText",
            "You have to sign in every hour because the sign-in page stores only users other than the one who signed "
            "in.")},
    KeepingRow{Keeping::Cookies, "cookies",
        QT_TRANSLATE_NOOP("lanyard::KeepingText",
            "You have to sign in every hour because the sign-in page stores its user in cookies.")},
    KeepingRow{Keeping::Emptied, "emptied",
        QT_TRANSLATE_NOOP("lanyard::KeepingText",
            "You have to sign in every hour because the sign-in page signs its user out again or stops storing them.")},
    KeepingRow{Keeping::Nothing, "nothing",
        QT_TRANSLATE_NOOP("lanyard::KeepingText",
            "You have to sign in every hour because the sign-in page stores its user in memory only, or not at all.")},
    KeepingRow{Keeping::Unreadable, "unreadable",
        QT_TRANSLATE_NOOP("lanyard::KeepingText",
            "You have to sign in every hour because what the sign-in page stores could not be read.")},
};

constexpr bool areKeepingsInOrder()
{
    for (std::size_t i = 0; i < kKeepingRows.size(); ++i) {
        if (kKeepingRows[i].keeping != Keeping(i) || kAllKeepings[i] != Keeping(i))
            return false;
    }
    return kKeepingRows.size() == kAllKeepings.size();
}
static_assert(areKeepingsInOrder());

}

QLatin1String code(Keeping keeping)
{
    return QLatin1String(kKeepingRows[std::size_t(keeping)].code);
}

QString KeepingText::of(Keeping keeping)
{
    const char *sentence = kKeepingRows[std::size_t(keeping)].sentence;
    return *sentence ? tr(sentence) : QString();
}

}
