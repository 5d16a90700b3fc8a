#pragma once

// Every secret that the company handed out, for tests that check where they went. Kept on request only, because those
// of a simulated year would not fit.

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
