#!/bin/bash
# Boost.Beast 1.74 (Debian 12, libboost1.74-dev 1.74.0+ds1-21): "no limit" refuses every request that says its length.
#
# parser::body_limit(boost::none) is documented as no limit. With it a request with Content-Length ends with body_limit,
# however short its body is (an empty optional is less than every number); one in chunks passes. The largest number that there is
# works for both. A server that lifts the usual limit of 1 MiB for uploads so refuses all of them but those in chunks.
#
# Seen, for a body of five bytes:
#   none, length: body limit exceeded
#   none, chunked: Success
#   largest number, length: Success
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -o APT::Sandbox::User=root libboost1.74-dev=1.74.0+ds1-21 >/dev/null
dpkg -x libboost1.74-dev_*.deb boost
cat >limit.cpp <<'CPP'
#include <boost/asio/buffer.hpp>
#include <boost/beast/http.hpp>
#include <cstdint>
#include <iostream>
#include <string>
namespace http = boost::beast::http;

static void read(const char *name, boost::optional<std::uint64_t> limit, const std::string &rest)
{
    http::request_parser<http::string_body> parser;
    parser.eager(true);
    parser.body_limit(limit);
    const std::string message = "POST / HTTP/1.1\r\nHost: localhost\r\n" + rest;
    boost::system::error_code error;
    parser.put(boost::asio::buffer(message), error);
    std::cout << name << ": " << error.message() << "\n";
}

int main()
{
    const std::string length = "Content-Length: 5\r\n\r\nhello", chunked = "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n";
    read("none, length", boost::none, length);
    read("none, chunked", boost::none, chunked);
    read("largest number, length", UINT64_MAX, length);
}
CPP
g++ -std=c++17 -O0 -w -I boost/usr/include limit.cpp -o limit
./limit | tee seen
diff - seen <<'END'
none, length: body limit exceeded
none, chunked: Success
largest number, length: Success
END
