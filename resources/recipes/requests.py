#!/usr/bin/python3
# lanyard exec --gateway wiki -- ./requests.py /api/pages
import os
import sys

sys.path.pop(0)  # this file has the library's name
import requests

os.environ["NETRC"] = os.environ["LANYARD_NETRC_FILE"]  # requests sends it to that host only
reply = requests.get(os.environ["LANYARD_GATEWAY"] + sys.argv[1], timeout=60)
reply.raise_for_status()
print(reply.text, end="")
