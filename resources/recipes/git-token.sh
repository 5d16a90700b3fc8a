#!/bin/bash
# RESOURCE=https://git.example.com/ ./git-token.sh clone https://git.example.com/team/handbook.git        (git 2.46 or newer)
# IAP redirects to its sign-in page instead of asking for a password, so git must not wait to be asked.
# git 2.47 sends no token with a push that is larger than its buffer.
exec git -c "credential.$RESOURCE.helper=" -c "credential.$RESOURCE.helper=!lanyard git-credential --token" \
    -c "http.$RESOURCE.proactiveAuth=auto" -c http.postBuffer=500M "$@"
