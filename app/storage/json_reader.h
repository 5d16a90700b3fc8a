#pragma once

// Takes the members of one JSON object by name and type, and remembers what is wrong with them.
// Whoever reads on after a fault gets defaults: what counts in the end is that Faults is empty.

#include "storage/json_document.h"

#include <QCoreApplication>
#include <QLatin1String>
#include <QList>
#include <QSet>

namespace lanyard {

/// What was found wrong so far.
class Faults {
public:
    void add(const JsonPlace &place, const QString &path, const QString &message);
    void add(const JsonNode &node, const QString &message);
    bool isEmpty() const { return m_all.isEmpty(); }
    /// The one that stands first in the text.
    JsonError first() const;

private:
    QList<JsonError> m_all;
};

class ObjectReader {
    Q_DECLARE_TR_FUNCTIONS(lanyard::ObjectReader)
public:
    /// `node` and `faults` must outlive it. A node that is no object is a fault, and has no members.
    ObjectReader(const JsonNode &node, Faults &faults);

    /// Null when it is not there, or of another kind (a fault).
    const JsonNode *take(QLatin1String key, JsonNode::Kind kind);
    /// As take, and its absence is a fault.
    const JsonNode *need(QLatin1String key, JsonNode::Kind kind);
    /// `value` stays as it is when there is no such member.
    void takeFlag(QLatin1String key, bool &value);
    /// Members that nobody took are faults. Call it last.
    void refuseOthers();

private:
    const JsonNode *find(QLatin1String key);

    const JsonNode &m_node;
    Faults &m_faults;
    QSet<QString> m_known;
};

}
