#!/usr/bin/python3
# lanyard exec --gateway wiki -- ./httpx.py /api/pages
import netrc
import os
import sys

sys.path.pop(0)  # this file has the library's name
import httpx

user, _, password = netrc.netrc(os.environ["LANYARD_NETRC_FILE"]).authenticators("127.0.0.1")
with httpx.Client(base_url=os.environ["LANYARD_GATEWAY"], auth=(user, password), trust_env=False, timeout=60) as client:
    reply = client.get(sys.argv[1])
    reply.raise_for_status()
    print(reply.text, end="")
