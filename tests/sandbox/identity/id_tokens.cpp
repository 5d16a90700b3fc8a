#include "sandbox/identity/id_tokens.h"

#include "sandbox/web/openssl_handles.h"
#include "sandbox/web/random_text.h"

#include <QJsonDocument>

namespace sandbox {

namespace {

constexpr auto kIssuer = "https://securetoken.google.com/";

struct SigningKey {
    KeyHandle key{EVP_RSA_gen(2048)};
    QByteArray id = randomBytes(20).toHex();
};

const SigningKey &signingKey()
{
    static const SigningKey made;
    return made;
}

const unsigned char *bytes(const QByteArray &data)
{
    return reinterpret_cast<const unsigned char *>(data.constData());
}

QByteArray signatureOf(const QByteArray &data)
{
    const DigestHandle context(EVP_MD_CTX_new());
    EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, signingKey().key.get());
    size_t size = 0;
    EVP_DigestSign(context.get(), nullptr, &size, bytes(data), size_t(data.size()));
    QByteArray signature(qsizetype(size), '\0');
    EVP_DigestSign(
        context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, bytes(data), size_t(data.size()));
    return signature.left(qsizetype(size));
}

bool isSigned(const QByteArray &data, const QByteArray &signature)
{
    const DigestHandle context(EVP_MD_CTX_new());
    EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, signingKey().key.get());
    return EVP_DigestVerify(context.get(), bytes(signature), size_t(signature.size()), bytes(data), size_t(data.size()))
        == 1;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

}

QString Identity::issuer() const
{
    const QString base = QStringLiteral("securetoken.google.com/") + projectId;
    return tenant.isEmpty() ? base : base + u'/' + tenant;
}

QByteArray signIdToken(const QJsonObject &claims)
{
    const QJsonObject header{{QStringLiteral("alg"), QStringLiteral("RS256")},
        {QStringLiteral("typ"), QStringLiteral("JWT")}, {QStringLiteral("kid"), QString::fromLatin1(signingKey().id)}};
    const QByteArray data = base64Url(compact(header)) + '.' + base64Url(compact(claims));
    return data + '.' + base64Url(signatureOf(data));
}

QByteArray spoilSignature(const QByteArray &token)
{
    return token.left(token.lastIndexOf('.') + 1) + base64Url(randomBytes(256));
}

QJsonObject unverifiedClaims(const QByteArray &token)
{
    const auto parts = token.split('.');
    return parts.size() == 3 ? QJsonDocument::fromJson(fromBase64Url(parts.at(1))).object() : QJsonObject();
}

tl::expected<Identity, QByteArray> judgeIdToken(const QByteArray &token, const Project &project, Time now)
{
    const auto lastDot = token.lastIndexOf('.');
    const QJsonObject claims = unverifiedClaims(token);
    if (claims.isEmpty())
        return tl::unexpected(QByteArrayLiteral("The ID token cannot be parsed"));
    if (!isSigned(token.left(lastDot), fromBase64Url(token.mid(lastDot + 1))))
        return tl::unexpected(QByteArrayLiteral("The ID token has an invalid signature"));
    if (claims.value(u"iss") != QString(QLatin1String(kIssuer) + project.id))
        return tl::unexpected(QByteArrayLiteral("The ID token has an invalid issuer"));
    if (claims.value(u"aud") != project.id)
        return tl::unexpected(QByteArrayLiteral("The ID token has an invalid audience"));
    const Time expires = timeOf(claims.value(u"exp").toInteger());
    if (expires <= now)
        return tl::unexpected(QByteArrayLiteral("The ID token expired"));
    constexpr std::chrono::minutes kTolerance{5};
    if (timeOf(claims.value(u"iat").toInteger()) > now + kTolerance)
        return tl::unexpected(QByteArrayLiteral("The ID token is used too early"));
    const QJsonObject firebase = claims.value(u"firebase").toObject();
    return Identity{project.id, firebase.value(u"tenant").toString(), claims.value(u"sub").toString(),
        claims.value(u"email").toString(), expires};
}

}
