#pragma once

// OpenSSL's objects with an owner.

#include <memory>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

namespace sandbox {

template <auto release> struct Release {
    template <class T> void operator()(T *object) const { release(object); }
};

using KeyHandle = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using X509Handle = std::unique_ptr<X509, Release<X509_free>>;
using BioHandle = std::unique_ptr<BIO, Release<BIO_free_all>>;
using DigestHandle = std::unique_ptr<EVP_MD_CTX, Release<EVP_MD_CTX_free>>;

}
