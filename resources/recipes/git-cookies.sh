#!/bin/bash
# lanyard exec git -- ./git-cookies.sh clone https://git.example.com/team/handbook.git
# The cookies are for the resource's host only. They are not refreshed meanwhile: for long transfers take git.sh.
exec git -c http.cookieFile="$LANYARD_COOKIE_FILE" -c http.saveCookies=false "$@"
