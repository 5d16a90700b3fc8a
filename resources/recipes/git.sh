#!/bin/bash
# RESOURCE=https://git.example.com/ lanyard exec --gateway git -- ./git.sh clone https://git.example.com/team/handbook.git
exec git -c "credential.$LANYARD_GATEWAY.helper=" -c "credential.$LANYARD_GATEWAY.helper=!lanyard git-credential" \
    -c "url.$LANYARD_GATEWAY/.insteadOf=$RESOURCE" "$@"
