#pragma once

// What may go into the file for support. Nothing is taken out of it, because nothing gets in: a Harmless is made from a
// flag, a number, a time, a version or a word that our own source wrote, and from no text. So this file and its .cpp
// are all that one must read to know that no name, address or secret is in any of the JSON files. Pure.

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QVersionNumber>
#include <concepts>
#include <initializer_list>
#include <type_traits>

namespace lanyard::diagnostics {

/// A word that stands in our source: the compiler must know all of it, so no array that a program filled is one.
class KnownWord {
public:
    template <std::size_t Size>
    consteval KnownWord(const char (&literal)[Size])
        : m_text(literal)
    {
    }
    template <std::size_t Size> KnownWord(char (&array)[Size]) = delete;
    QLatin1String text() const { return QLatin1String(m_text); }

private:
    constexpr explicit KnownWord(const char *const &constant)
        : m_text(constant)
    {
    }
    template <const auto &Words> friend KnownWord oneOf(QStringView text);

    const char *m_text;
};

/// Which of the Words (a constexpr array of const char *) the text is, in upper or lower case; "other" if none.
template <const auto &Words> KnownWord oneOf(QStringView text)
{
    for (const char *const &word : Words) {
        if (text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0)
            return KnownWord(word);
    }
    return "other";
}

/// An enumeration whose words are `QLatin1String code(Enum)`, as those of status/ are.
template <class Enum>
concept HasWords = std::is_enum_v<Enum> && requires(Enum value)
{
    {
        code(value)
        } -> std::same_as<QLatin1String>;
};

class Harmless {
public:
    /// null: there is none, or it is not known
    Harmless() = default;
    template <std::same_as<bool> Flag>
    Harmless(Flag flag)
        : m_json(flag)
    {
    }
    template <std::same_as<int> Number>
    Harmless(Number number)
        : m_json(number)
    {
    }
    template <HasWords Enum>
    Harmless(Enum value)
        : m_json(code(value))
    {
    }
    Harmless(const KnownWord &word)
        : m_json(word.text())
    {
    }
    Harmless(const QDateTime &time);
    /// Its numbers, and not what may stand behind them; null where there are more or larger ones than versions have.
    Harmless(const QVersionNumber &version);
    Harmless(const QList<Harmless> &list);

    const QJsonValue &json() const { return m_json; }
    friend Harmless releaseIn(QStringView text);

protected:
    QJsonValue m_json = QJsonValue(QJsonValue::Null);
};

/// A system's release as it writes it, "12", "24.04" or "2026.1"; null for anything else.
Harmless releaseIn(QStringView text);

/// Named values.
class HarmlessObject : public Harmless {
public:
    struct Field {
        KnownWord name;
        Harmless value;
    };

    HarmlessObject(std::initializer_list<Field> fields);
    void add(const Field &field);
    QByteArray text() const;
};

}
