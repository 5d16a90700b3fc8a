#!/bin/bash
# Qt's moc 6.4.2 (Debian's qt6-base-dev-tools): a quotation mark and two slashes in a raw string make a class disappear.
#
# moc takes comments out before it looks for raw strings. Inside R"( )" a quotation mark ends the string for it, and what
# stands after two slashes, as in a JSON text with an address, is gone to the end of the line, closing brackets included.
# It then finds no class: a note, an empty file, exit code 0. What fails is the linker, with a missing vtable. Compilers
# see nothing wrong with the source, and the same address without quotation marks is fine.
#
# Seen (the exit code, and how many meta objects are in what it wrote):
#   const char *text() { return R"(https://wiki.example.com/)"; }: exit code 0, 1 class
#   const char *text() { return R"("https://wiki.example.com/")"; }: exit code 0, 0 classes
#   const char *text() { return "\"https://wiki.example.com/\""; }: exit code 0, 1 class
set -euo pipefail
version=6.4.2+dfsg-10
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -qq download "qt6-base-dev-tools=$version" 2>/dev/null
dpkg-deb -x qt6-base-dev-tools_*.deb root
while read -r line; do
    printf 'class Page : public QObject {\n    Q_OBJECT\n    %s\n};\n' "$line" >page.h
    code=0
    root/usr/lib/qt6/libexec/moc page.h >page.cpp 2>note || code=$?
    found=$(grep -c 'QMetaObject Page::staticMetaObject' page.cpp || true)
    echo "$line: exit code $code, $found $([ "$found" -eq 1 ] && echo class || echo classes)"
done >seen <<'END'
const char *text() { return R"(https://wiki.example.com/)"; }
const char *text() { return R"("https://wiki.example.com/")"; }
const char *text() { return "\"https://wiki.example.com/\""; }
END
cat seen
diff seen - <<'END'
const char *text() { return R"(https://wiki.example.com/)"; }: exit code 0, 1 class
const char *text() { return R"("https://wiki.example.com/")"; }: exit code 0, 0 classes
const char *text() { return "\"https://wiki.example.com/\""; }: exit code 0, 1 class
END
