#include "storage/json_reader.h"

#include <algorithm>

namespace lanyard {

void Faults::add(const JsonPlace &place, const QString &path, const QString &message)
{
    m_all.append(JsonError{place, path, message});
}

void Faults::add(const JsonNode &node, const QString &message)
{
    add(node.place, node.path, message);
}

JsonError Faults::first() const
{
    return *std::min_element(
        m_all.begin(), m_all.end(), [](const JsonError &a, const JsonError &b) { return a.place < b.place; });
}

class KindText {
    Q_DECLARE_TR_FUNCTIONS(lanyard::KindText)
public:
    static QString mustBe(JsonNode::Kind kind)
    {
        switch (kind) {
        case JsonNode::Kind::Null:
            return tr("This must be null.");
        case JsonNode::Kind::Bool:
            return tr("This must be true or false.");
        case JsonNode::Kind::Number:
            return tr("This must be a number.");
        case JsonNode::Kind::String:
            return tr("This must be a text in quotation marks.");
        case JsonNode::Kind::Array:
            return tr("This must be a list in [ ].");
        case JsonNode::Kind::Object:
            return tr("This must be an object in { }.");
        }
        Q_UNREACHABLE();
    }
};

ObjectReader::ObjectReader(const JsonNode &node, Faults &faults)
    : m_node(node)
    , m_faults(faults)
{
    if (node.kind != JsonNode::Kind::Object)
        faults.add(node, KindText::mustBe(JsonNode::Kind::Object));
}

const JsonNode *ObjectReader::take(QLatin1String key, JsonNode::Kind kind)
{
    const JsonNode *member = find(key);
    if (!member || member->kind == kind)
        return member;
    m_faults.add(*member, KindText::mustBe(kind));
    return nullptr;
}

const JsonNode *ObjectReader::need(QLatin1String key, JsonNode::Kind kind)
{
    if (m_node.kind == JsonNode::Kind::Object && !find(key)) {
        const QString path = m_node.path.isEmpty() ? QString(key) : m_node.path + u'.' + key;
        m_faults.add(m_node.place, path, tr("\"%1\" is missing here.").arg(key));
    }
    return take(key, kind);
}

void ObjectReader::takeFlag(QLatin1String key, bool &value)
{
    if (const JsonNode *flag = take(key, JsonNode::Kind::Bool))
        value = flag->boolean;
}

void ObjectReader::refuseOthers()
{
    if (m_node.kind != JsonNode::Kind::Object)
        return;
    for (const JsonNode &member : m_node.children) {
        if (!m_known.contains(member.key))
            m_faults.add(member.keyPlace, member.path, tr("This key is not known."));
    }
}

const JsonNode *ObjectReader::find(QLatin1String key)
{
    m_known.insert(key);
    if (m_node.kind != JsonNode::Kind::Object)
        return nullptr;
    const auto found = std::find_if(
        m_node.children.begin(), m_node.children.end(), [&](const JsonNode &member) { return member.key == key; });
    return found == m_node.children.end() ? nullptr : &*found;
}

}
