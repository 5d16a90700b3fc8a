#!/bin/bash
# RapidJSON 1.1.0 (Debian's rapidjson-dev 1.1.0+dfsg2-7.1): of the escapes for half a character, it takes one kind.
#
# RFC 8259 (8.2) allows the escape of a lone surrogate and leaves its meaning open. RapidJSON refuses the first half
# (\ud83d) alone, and takes the second (\udeda) alone: it hands that out as the three bytes ED BB 9A, which are no
# UTF-8, although it was told to validate encodings (that flag is for what is read, not for what is written). Whoever
# decodes keys as UTF-8 gets the same text for different keys, and not the text that QJsonDocument has for them.
#
# Seen:
#   "\ud83d": refused (The surrogate pair in string is invalid.)
#   "\udeda": taken, as ed bb 9a
#   "\ud83d\udeda": taken, as f0 9f 9b 9a
set -euo pipefail
version=1.1.0+dfsg2-7.1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -qq download "rapidjson-dev=$version" 2>/dev/null
dpkg-deb -x rapidjson-dev_*.deb root
cat >show.cpp <<'END'
#include <cstdio>
#include <rapidjson/document.h>
#include <rapidjson/error/en.h>
int main()
{
    for (const char *json : {R"("\ud83d")", R"("\udeda")", R"("\ud83d\udeda")"}) {
        rapidjson::Document document;
        document.Parse<rapidjson::kParseValidateEncodingFlag>(json);
        if (document.HasParseError()) {
            printf("%s: refused (%s)\n", json, rapidjson::GetParseError_En(document.GetParseError()));
            continue;
        }
        printf("%s: taken, as", json);
        for (unsigned i = 0; i < document.GetStringLength(); ++i)
            printf(" %02x", (unsigned char)document.GetString()[i]);
        printf("\n");
    }
}
END
g++ -isystem root/usr/include show.cpp -o show
./show | tee seen
diff seen - <<'END'
"\ud83d": refused (The surrogate pair in string is invalid.)
"\udeda": taken, as ed bb 9a
"\ud83d\udeda": taken, as f0 9f 9b 9a
END
