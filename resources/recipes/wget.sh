#!/bin/bash
# lanyard exec --gateway wiki -- ./wget.sh /api/pages
# wget takes no configuration from a pipe; it asks a program for user and password, which is this one again.
case $1 in
"Username for "*) echo lanyard ;;
"Password for "*) sed 's/.*: //' "$LANYARD_HEADER_FILE" ;;
*) exec wget --use-askpass="$(readlink -f "$0")" --no-verbose --output-document=- "$LANYARD_GATEWAY$1" ;;
esac
