// The claims of an ID token: an input that begins with a brace is put into a token, any other is one.

#include "iap/token.h"
#include "target.h"

namespace lanyard::fuzz {

static QByteArray tokenOf(const QByteArray &input)
{
    if (!input.startsWith('{'))
        return input;
    return "eyJhbGciOiJSUzI1NiJ9." + input.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
        + ".c2ln";
}

void examine(const QByteArray &input)
{
    const QByteArray text = tokenOf(input);
    const auto token = readIdToken(Secret(QByteArray(text)));
    if (!token)
        return requireUseful(token.error());
    require(token->jwt.reveal() == text, "the token is kept as it came");
    require(!token->person.uid.isEmpty(), "a token is somebody's");
    require(token->issuedAt.isValid() && token->expiresAt.isValid(), "a token has its times");
    require(token->lifetime().count() > 0, "a token ends after it began");
    require(token->issuedAt.timeSpec() == Qt::UTC && token->expiresAt.timeSpec() == Qt::UTC, "times are UTC");
    require(token->expiresAt.date().year() <= 9999, "times can be written down");
}

}
