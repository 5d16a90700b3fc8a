#pragma once

// The one way in which JSON objects are read: members by name and type, with every fault noted at its path. A reader
// goes on after a fault with defaults, so that decoding reads like the list of its members; what counts in the end is
// that JsonFaults is empty. Plain values over QJsonValue; no I/O.

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QLatin1String>
#include <QList>
#include <QString>
#include <QStringList>
#include <limits>
#include <optional>
#include <tl/expected.hpp>

namespace lanyard {

struct JsonPlace {
    int line = 0; ///< from 1; 0: not known, or no matter
    int column = 0; ///< from 1, in characters
    friend auto operator<=>(const JsonPlace &, const JsonPlace &) = default;
};

/// What is wrong with a JSON text, and where.
struct JsonError {
    QString path; ///< as resources[0].url; empty: the whole text
    QString message; ///< one sentence
    JsonPlace place;

    friend bool operator==(const JsonError &, const JsonError &) = default;
    /// "policy.json:7:14: resources[0].url: This must be ...", as far as its parts are known.
    QString sentence(const QString &file = QString()) const;
};

/// A value and its path.
struct JsonItem {
    QString path;
    QJsonValue value;
};

/// One of an object whose keys are data.
struct JsonMember {
    QString key;
    JsonItem item;
};

QString memberPath(const QString &object, const QString &key);
QString itemPath(const QString &array, qsizetype index);
QList<JsonItem> itemsOf(const JsonItem &array);

/// What was found wrong so far.
class JsonFaults {
public:
    /// What a fault points at.
    enum class At { Value, Key, Object }; ///< Object: a member is missing in it

    struct Fault {
        QString path;
        QString message;
        At at = At::Value;
        QString object; ///< the path of the object, for At::Object
    };

    void add(const QString &path, const QString &message) { m_all.append({path, message, At::Value, QString()}); }
    void add(const JsonItem &item, const QString &message) { add(item.path, message); }
    void add(const Fault &fault) { m_all.append(fault); }
    bool isEmpty() const { return m_all.isEmpty(); }
    const QList<Fault> &all() const { return m_all; }
    /// The one that was found first, without its place: firstFault() of storage/json_document.h knows that.
    JsonError first() const { return {m_all.constFirst().path, m_all.constFirst().message, {}}; }

private:
    QList<Fault> m_all;
};

class JsonReader {
    Q_DECLARE_TR_FUNCTIONS(lanyard::JsonReader)
public:
    using Type = QJsonValue::Type;

    /// `faults` must outlive it. What is not an object is a fault, and has no members.
    JsonReader(const JsonItem &object, JsonFaults &faults);

    /// Whatever it is; undefined when absent.
    QJsonValue any(QLatin1String key);

    // Members that may be absent. One of another type, or out of bounds, is a fault and counts as absent.
    std::optional<JsonItem> take(QLatin1String key, Type type);
    std::optional<QString> takeText(QLatin1String key, qsizetype longest = kAnyLength);
    std::optional<bool> takeFlag(QLatin1String key);
    std::optional<int> takeNumber(QLatin1String key, int from, int to);
    std::optional<QDateTime> takeTime(QLatin1String key);
    /// What is no text in the list is a fault, and left out.
    std::optional<QList<JsonItem>> takeTexts(QLatin1String key);
    /// Of an object whose keys are data and whose values have one type; what has another is a fault, and left out.
    QList<JsonMember> takeMembers(QLatin1String key, Type type);
    /// One of the values in `all`, by the word that `wordOf` has for it.
    template <class All, class WordOf> auto takeWord(QLatin1String key, const All &all, WordOf wordOf)
    {
        using Value = std::decay_t<decltype(*std::begin(all))>;
        const std::optional<JsonItem> item = take(key, Type::String);
        for (const Value &value : all) {
            if (item && item->value.toString() == wordOf(value))
                return std::optional<Value>(value);
        }
        if (item) {
            QStringList words;
            for (const Value &value : all)
                words.append(wordOf(value));
            refuseWord(*item, words);
        }
        return std::optional<Value>();
    }

    /// By its code().
    template <class All> auto takeWord(QLatin1String key, const All &all)
    {
        return takeWord(key, all, [](auto value) { return code(value); });
    }

    // As above, and absence is a fault, answered with a default.
    std::optional<JsonItem> need(QLatin1String key, Type type);
    QString text(QLatin1String key, qsizetype longest = kAnyLength);
    bool flag(QLatin1String key);
    int number(QLatin1String key, int from, int to); ///< `from` after a fault
    QStringList texts(QLatin1String key);
    QList<JsonItem> textItems(QLatin1String key);
    QString textOrNull(QLatin1String key); ///< empty where it is null
    QDateTime time(QLatin1String key); ///< UTC, ISO 8601; invalid after a fault
    QDateTime timeOrNull(QLatin1String key); ///< invalid where it is null
    JsonReader object(QLatin1String key);
    QList<JsonItem> items(QLatin1String key);
    QList<JsonReader> objects(QLatin1String key);
    QList<JsonMember> members(QLatin1String key, Type type);
    /// Nothing where it is null.
    std::optional<JsonItem> nullable(QLatin1String key, Type type);
    /// The first of `all` after a fault.
    template <class All, class WordOf> auto word(QLatin1String key, const All &all, WordOf wordOf)
    {
        requirePresence(key);
        return takeWord(key, all, wordOf).value_or(*std::begin(all));
    }
    /// By its code().
    template <class All> auto word(QLatin1String key, const All &all)
    {
        return word(key, all, [](auto value) { return code(value); });
    }
    /// Must be there and be 1.
    void requireVersion1();

    void fault(QLatin1String key, const QString &message);
    /// Members that nobody asked for are faults. Call it last.
    void refuseOthers();
    JsonFaults &faults() { return *m_faults; }

private:
    static constexpr qsizetype kAnyLength = std::numeric_limits<qsizetype>::max();

    void requirePresence(QLatin1String key);
    void refuseWord(const JsonItem &item, const QStringList &words);

    QJsonObject m_object;
    QString m_path;
    JsonFaults *m_faults;
    bool m_isObject;
    QList<QLatin1String> m_known;
};

}
