#include "net/dated_certificate.h"

#include <memory>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace lanyard {

namespace {

template <auto release> struct Release {
    template <class T> void operator()(T *object) const { release(object); }
};
using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Release<X509_free>>;
using Memory = std::unique_ptr<BIO, Release<BIO_free_all>>;

QByteArray contentOf(BIO *memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    return {data, qsizetype(size)};
}

void add(X509 *certificate, int kind, const QByteArray &value)
{
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, nullptr, kind, value.constData());
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

Certificate newCertificate(
    const QByteArray &name, EVP_PKEY *key, X509 *issuer, std::chrono::seconds from, std::chrono::seconds to)
{
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), issuer ? 2 : 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), long(from.count()));
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), long(to.count()));
    X509_set_pubkey(certificate.get(), key);
    X509_NAME *subject = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(
        subject, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(name.constData()), -1, -1, 0);
    X509_set_issuer_name(certificate.get(), issuer ? X509_get_subject_name(issuer) : subject);
    return certificate;
}

QByteArray pemOf(X509 *certificate)
{
    const Memory text(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(text.get(), certificate);
    return contentOf(text.get());
}

}

DatedCertificate makeCertificate(const QByteArray &host, std::chrono::seconds from, std::chrono::seconds to)
{
    using namespace std::chrono_literals;
    const Key caKey(EVP_EC_gen("P-256"));
    static int count = 0; // two authorities of one name could not be told apart
    const QByteArray name = "A test's authority " + QByteArray::number(++count);
    const Certificate ca = newCertificate(name, caKey.get(), nullptr, -24h, 24h);
    add(ca.get(), NID_basic_constraints, "critical,CA:TRUE");
    X509_sign(ca.get(), caKey.get(), EVP_sha256());

    const Key key(EVP_EC_gen("P-256"));
    const Certificate leaf = newCertificate(host, key.get(), ca.get(), from, to);
    add(leaf.get(), NID_subject_alt_name, "DNS:" + host);
    X509_sign(leaf.get(), caKey.get(), EVP_sha256());

    const Memory keyText(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return {pemOf(ca.get()), pemOf(leaf.get()), contentOf(keyText.get())};
}

}
