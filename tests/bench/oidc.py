"""Debian's oidc-agent with an account that has a token at hand, from a provider that is played: what `oidc-token` asks."""
import http.server
import json
import os
import ssl
import subprocess
import sys
import threading
import time


class Provider(http.server.BaseHTTPRequestHandler):
    def log_message(self, *arguments):  # pylint: disable=arguments-differ
        pass

    def say(self, answer):
        body = json.dumps(answer).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        issuer = f"https://localhost:{self.server.server_address[1]}"
        self.say({"issuer": issuer, "token_endpoint": f"{issuer}/token", "authorization_endpoint": f"{issuer}/auth",
                  "scopes_supported": ["openid", "offline_access"], "grant_types_supported": ["refresh_token", "authorization_code"],
                  "response_types_supported": ["code"]})

    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        self.say({"access_token": "t" * 900, "expires_in": 3600, "token_type": "Bearer", "refresh_token": "r",
                  "scope": "openid offline_access"})


def start(folder):
    """The agent, and the environment in which `oidc-token bench` asks it."""
    os.makedirs(f"{folder}/accounts")
    certificate, key = f"{folder}/provider.pem", f"{folder}/provider-key.pem"
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
                    "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", key, "-out", certificate],
                   check=True, stderr=subprocess.DEVNULL)
    server = http.server.ThreadingHTTPServer(("localhost", 0), Provider)
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate, key)
    server.socket = tls.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()

    place = f"{folder}/oidc.sock"
    environment = dict(os.environ, HOME=folder, OIDC_CONFIG_DIR=f"{folder}/accounts", OIDC_ENCRYPTION_PW="bench", OIDC_SOCK=place)
    agent = subprocess.Popen(["oidc-agent", "--console", "--socket-path", place], env=environment, stdout=subprocess.DEVNULL)
    deadline = time.monotonic() + 20
    while not os.path.exists(place):
        if agent.poll() is not None or time.monotonic() > deadline:
            agent.kill()
            sys.exit(f"oidc-agent does not listen (exit code {agent.wait()})")
        time.sleep(0.05)
    subprocess.run(["oidc-gen", "-m", "bench", f"--issuer=https://localhost:{server.server_address[1]}", "--client-id=a",
                    "--client-secret=b", "--rt=r", "--flow=refresh", "--scope=openid offline_access",
                    "--redirect-uri=http://localhost:4242", f"--cp={certificate}", "--pw-env", "--confirm-default", "--prompt=none"],
                   env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=True)
    return agent, environment
