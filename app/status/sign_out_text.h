#pragma once

// The words of signing out: what is about to happen, and what has happened. Pure.

#include "status/sign_out_report.h"
#include "status/status.h"

#include <QCoreApplication>

namespace lanyard {

class SignOutText {
    Q_DECLARE_TR_FUNCTIONS(lanyard::SignOutText)
public:
    /// @param sharing names of other resources that lose their account too
    static QString question(const QString &name, const QStringList &sharing);
    /// @param keeping names of other resources for which an account stays
    static QString questionOfRemoval(const QStringList &keeping);
    static QString questionEverywhere(const Status &status);
    /// One sentence or two each: what is gone, what still works and until when, what could not be done yet.
    static QStringList reportParagraphs(const SignOutReport &report);
    static QString report(const SignOutReport &report);
};

}
