#!/bin/bash
# gcip-iap 2.0.1 (npm), the newest: Google's sign-in page toolkit for IAP cannot be installed beside a current firebase.
#
# Its code imports no firebase at all (the page hands an auth object in), but its peer dependency is firebase ^9.8.3. So
# every page built with it stays on 9.23, or forces npm. What the page's SDK does on errors and where it keeps its user is
# therefore that of 2023, whatever the newest SDK does.
#
# Seen:
#   firebase 9.23.0: installs
#   firebase 13.2.0: ERESOLVE
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
code=0
install() { npm install --dry-run --no-fund --no-audit gcip-iap@2.0.1 "firebase@$1" 2>&1; }
if install 9.23.0 >/dev/null; then echo "firebase 9.23.0: installs"; else echo "firebase 9.23.0: does not install"; code=1; fi
if said=$(install 13.2.0); then
    echo "firebase 13.2.0: installs"
    code=1
else
    grep -o ERESOLVE <<<"$said" | head -n 1 | sed 's/^/firebase 13.2.0: /'
    grep -q ERESOLVE <<<"$said" || code=1
fi
exit $code
