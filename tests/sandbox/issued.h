#pragma once

// Every secret that the company handed out, for a test that looks where they came to. Kept only where a test asks for
// it, because a simulated year would not fit.

#include <QByteArray>
#include <QList>
#include <QString>

namespace sandbox {

struct IssuedSecret {
    enum class Kind { RefreshToken, IdToken, RedirectToken, SessionCookie };
    Kind kind = Kind::RefreshToken;
    QString resource; ///< id; of redirect tokens and session cookies
    QByteArray text;
};

class Issued {
public:
    void keep() { m_keeps = true; }
    void note(IssuedSecret::Kind kind, const QByteArray &text, const QString &resource = {})
    {
        if (m_keeps)
            m_secrets.append({kind, resource, text});
    }
    const QList<IssuedSecret> &all() const { return m_secrets; }

private:
    bool m_keeps = false;
    QList<IssuedSecret> m_secrets;
};

}
