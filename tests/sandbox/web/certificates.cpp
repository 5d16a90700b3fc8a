#include "sandbox/web/certificates.h"

#include "sandbox/web/openssl_handles.h"
#include "sandbox/web/random_text.h"

#include <QHostAddress>
#include <openssl/bn.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace sandbox {

namespace {

constexpr long kDay = 24L * 3600;

tl::unexpected<QString> failed(const char *what)
{
    return tl::unexpected(QStringLiteral("%1: %2").arg(
        QLatin1String(what), QString::fromLatin1(ERR_error_string(ERR_get_error(), nullptr))));
}

bool addExtension(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    if (!extension)
        return false;
    const bool added = X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return added;
}

void setRandomSerial(X509 *certificate)
{
    const QByteArray bytes = randomBytes(15);
    BIGNUM *number = BN_bin2bn(reinterpret_cast<const unsigned char *>(bytes.constData()), int(bytes.size()), nullptr);
    BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate));
    BN_free(number);
}

X509Handle newCertificate(EVP_PKEY *key, const char *commonName, X509 *issuer)
{
    X509Handle certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    setRandomSerial(certificate.get());
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -kDay);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 90 * kDay);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME *name = X509_get_subject_name(certificate.get());
    const auto *text = reinterpret_cast<const unsigned char *>(commonName);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, text, -1, -1, 0);
    X509_set_issuer_name(certificate.get(), issuer ? X509_get_subject_name(issuer) : name);
    return certificate;
}

bool isAuthority(X509 *certificate)
{
    return addExtension(certificate, certificate, NID_basic_constraints, "critical,CA:TRUE,pathlen:0")
        && addExtension(certificate, certificate, NID_key_usage, "critical,keyCertSign,cRLSign")
        && addExtension(certificate, certificate, NID_subject_key_identifier, "hash");
}

bool isServer(X509 *certificate, X509 *authority, const QStringList &hosts)
{
    QByteArrayList names;
    for (const QString &host : hosts)
        names.append((QHostAddress(host).isNull() ? "DNS:" : "IP:") + host.toLatin1());
    return addExtension(certificate, authority, NID_basic_constraints, "critical,CA:FALSE")
        && addExtension(certificate, authority, NID_key_usage, "critical,digitalSignature")
        && addExtension(certificate, authority, NID_ext_key_usage, "serverAuth")
        && addExtension(certificate, authority, NID_subject_alt_name, names.join(','))
        && addExtension(certificate, authority, NID_subject_key_identifier, "hash")
        && addExtension(certificate, authority, NID_authority_key_identifier, "keyid:always");
}

QByteArray contentOf(BIO *memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    return {data, qsizetype(size)};
}

QByteArray pemOf(X509 *certificate)
{
    const BioHandle memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(memory.get(), certificate);
    return contentOf(memory.get());
}

QByteArray pemOf(EVP_PKEY *key)
{
    const BioHandle memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(memory.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return contentOf(memory.get());
}

}

tl::expected<Certificates, QString> makeCertificates(const QStringList &hosts)
{
    const KeyHandle caKey(EVP_EC_gen("P-256"));
    const KeyHandle leafKey(EVP_EC_gen("P-256"));
    if (!caKey || !leafKey)
        return failed("cannot make keys");
    const X509Handle ca = newCertificate(caKey.get(), "Lanyard sandbox test authority", nullptr);
    if (!isAuthority(ca.get()) || X509_sign(ca.get(), caKey.get(), EVP_sha256()) == 0)
        return failed("cannot make the authority");
    const X509Handle leaf = newCertificate(leafKey.get(), "Lanyard sandbox", ca.get());
    if (!isServer(leaf.get(), ca.get(), hosts) || X509_sign(leaf.get(), caKey.get(), EVP_sha256()) == 0)
        return failed("cannot make the server certificate");
    return Certificates{pemOf(ca.get()), pemOf(leaf.get()), pemOf(leafKey.get())};
}

}
