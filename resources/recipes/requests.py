#!/usr/bin/python3
# lanyard exec --gateway wiki -- ./requests.py /api/pages
import netrc
import os
import sys

sys.path.pop(0)  # this file has the library's name
import requests

user, _, password = netrc.netrc(os.environ["LANYARD_NETRC_FILE"]).authenticators("127.0.0.1")
with requests.Session() as session:
    # By itself it would read NETRC again where a redirect leads to another port of 127.0.0.1, and send the password there.
    session.trust_env = False
    session.auth = (user, password)
    reply = session.get(os.environ["LANYARD_GATEWAY"] + sys.argv[1], timeout=60)
    reply.raise_for_status()
    print(reply.text, end="")
