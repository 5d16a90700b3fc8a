#!/bin/bash
# lanyard exec --gateway wiki -- ./curl.sh /api/pages
exec curl --fail --silent --show-error --netrc-file "$LANYARD_NETRC_FILE" "$LANYARD_GATEWAY$1"
