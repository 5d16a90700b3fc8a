#!/usr/bin/env python3
"""A Kerberos realm of a test's own on loopback, and a provider that asks for its tickets (SPNEGO) before it shows a form.

    kerberos.py FOLDER HOST CERTIFICATE KEY

FOLDER gets krb5.conf and the ticket cache "ticket" of kim. Prints one line of JSON when ready; then one for each request:
what it was offered ("nothing", "a ticket of kim@ACME.TEST"; "a form's password" where somebody would have to type one),
and whether that may be used for others. Ends with its input.
"""
import base64
import http.server
import json
import os
import pathlib
import socket
import ssl
import subprocess
import sys
import threading
import time
import urllib.parse

import gssapi

REALM = "ACME.TEST"
REPORTING = threading.Lock()  # one line at a time
FORM = b"<!DOCTYPE html><title>Password please</title><form><input type=password></form><img src=/form-is-there>"


def run(*command, text=None):
    subprocess.run(command, input=text, check=True, text=True, stdout=subprocess.DEVNULL)


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def write_realm(folder, port):
    (folder / "krb5.conf").write_text(f"""
[libdefaults]
    default_realm = {REALM}
    dns_lookup_kdc = false
    dns_canonicalize_hostname = false
    rdns = false
    forwardable = true
[realms]
    {REALM} = {{
        kdc = 127.0.0.1:{port}
    }}
[domain_realm]
    .acme.localhost = {REALM}
""")
    (folder / "kdc.conf").write_text(f"""
[kdcdefaults]
    kdc_listen = 127.0.0.1:{port}
    kdc_tcp_listen = 127.0.0.1:{port}
[realms]
    {REALM} = {{
        database_name = {folder}/principal
        key_stash_file = {folder}/stash
        acl_file = {folder}/acl
        max_life = 1h
    }}
""")


def start_realm(folder, host):
    os.environ.update(PATH=os.environ["PATH"] + ":/usr/sbin", KRB5_CONFIG=f"{folder}/krb5.conf",
                      KRB5_KDC_PROFILE=f"{folder}/kdc.conf", KRB5_KTNAME=f"FILE:{folder}/keytab", KRB5RCACHENAME="none:")
    port = free_port()
    write_realm(folder, port)
    run("kdb5_util", "create", "-s", "-r", REALM, "-P", "master")
    for command in ("addprinc -pw ticket kim", f"addprinc -randkey HTTP/{host}", f"ktadd -k {folder}/keytab HTTP/{host}"):
        run("kadmin.local", "-r", REALM, "-q", command)
    kdc = subprocess.Popen(["krb5kdc", "-n", "-r", REALM], stdout=subprocess.DEVNULL)
    for attempt in range(50):
        try:
            run("kinit", "-c", f"FILE:{folder}/ticket", "kim", text="ticket\n")
            return kdc
        except subprocess.CalledProcessError:
            time.sleep(0.1)
    kdc.kill()
    sys.exit("the realm does not answer")


class Provider(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        where = urllib.parse.urlsplit(self.path)
        if where.path == "/form-is-there":
            self.report("a form's password" if "Authorization" not in self.headers else "a ticket without being asked")
        if where.path != "/sign-in":
            return self.answer(404, b"")
        kind, _, token = self.headers.get("Authorization", "").partition(" ")
        if kind.lower() != "negotiate":
            self.report("nothing")
            return self.answer(401, FORM, ("WWW-Authenticate", "Negotiate"))
        try:
            context = gssapi.SecurityContext(creds=gssapi.Credentials(usage="accept"), usage="accept")
            reply = context.step(base64.b64decode(token))
            name = str(context.initiator_name)
        except gssapi.exceptions.GSSError as error:
            self.report(f"no good ticket: {error}")
            return self.answer(401, FORM)
        may_delegate = gssapi.RequirementFlag.delegate_to_peer in context.actual_flags
        self.report(f"a ticket of {name}", may_delegate or context.delegated_creds is not None)
        back = urllib.parse.parse_qs(where.query)["back"][0]
        email = name.split("@")[0] + "@example.org"
        negotiated = "Negotiate " + base64.b64encode(reply or b"").decode()
        self.answer(302, b"", ("Location", f"{back}#signed-in={email}"), ("WWW-Authenticate", negotiated))

    def answer(self, status, body, *headers):
        self.send_response(status)
        for name, value in headers + (("Content-Type", "text/html"), ("Content-Length", str(len(body)))):
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def report(self, offered, may_delegate=False):
        with REPORTING:
            print(json.dumps({"offered": offered, "mayDelegate": may_delegate}), flush=True)

    def log_message(self, *_):
        pass


def main(folder, host, certificate, key):
    kdc = start_realm(pathlib.Path(folder), host)
    try:
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Provider)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        server.socket = context.wrap_socket(server.socket, server_side=True)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        print(json.dumps({"port": server.server_port}), flush=True)
        sys.stdin.read()
    finally:
        kdc.kill()
        kdc.wait()


if __name__ == "__main__":
    main(*sys.argv[1:])
