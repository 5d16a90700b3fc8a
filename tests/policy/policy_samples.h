#pragma once

// Policies that must be accepted, and policies that must be refused, with the place and words of the refusal.
// The parser's test and the schema's test read the same rows.

#include <QByteArray>
#include <QList>
#include <QString>

namespace lanyard {

struct GoodPolicy {
    const char *name;
    QByteArray json;
};

struct BadPolicy {
    const char *name;
    QByteArray json;
    int line;
    int column;
    QString key;
    QString message; ///< words of it
    bool isBeyondSchema = false; ///< JSON Schema has no words for it
};

QList<GoodPolicy> goodPolicies();
QList<BadPolicy> badPolicies();

/// With every member, none at its default.
QByteArray wholePolicy();
QByteArray longPolicy(int resources);

/// One resource whose members are `members`, in a whole policy of three lines: the resource stands at 2:1.
QByteArray withResource(const QByteArray &members, const QByteArray &rest = {});

}
