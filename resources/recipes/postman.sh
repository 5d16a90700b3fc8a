#!/bin/bash
# lanyard exec --gateway wiki -- ./postman.sh     (newman is Postman's own runner, from npm)
# The password gets there by a pipe: newman's --env-var would show it to every user of the computer.
variables() {
    printf '{"values": [{"key": "gateway", "value": "%s"}, {"key": "password", "value": "%s"}]}' \
        "$LANYARD_GATEWAY" "$(sed 's/.*: //' "$LANYARD_HEADER_FILE")"
}
exec newman run "${1:-$(dirname "$(readlink -f "$0")")/postman.json}" --environment <(variables)
