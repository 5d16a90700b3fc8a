#!/usr/bin/python3
"""A resource behind IAP, for tools: lets nobody in without the session's cookie; has git repositories, and bodies of any
size. Prints its port. The value that the cookie must have is in a file, so that a test can let a session end; in place of
the cookie it may be a bearer token. With a third argument, a certificate and its key, it speaks TLS."""
import hashlib
import http.server
import os
import ssl
import subprocess
import sys

VALUE_FILE, REPOSITORIES, *CERTIFICATE = sys.argv[1:4]
PIECE = 1 << 16


class Resource(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *arguments):
        pass

    def pieces(self):
        """The request's body."""
        if self.headers.get("Transfer-Encoding") == "chunked":
            while size := int(self.rfile.readline(), 16):
                yield self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
            return
        left = int(self.headers.get("Content-Length") or 0)
        while left:
            piece = self.rfile.read(min(PIECE, left))
            left -= len(piece)
            yield piece

    def reply(self, status, headers, pieces, length=None):
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header(*(("Transfer-Encoding", "chunked") if length is None else ("Content-Length", str(length))))
        self.end_headers()
        for piece in pieces:
            self.wfile.write(piece if length is not None else b"%x\r\n%s\r\n" % (len(piece), piece))
        if length is None:
            self.wfile.write(b"0\r\n\r\n")

    def git(self):
        path, _, query = self.path.partition("?")
        environment = dict(os.environ, GIT_PROJECT_ROOT=REPOSITORIES, GIT_HTTP_EXPORT_ALL="1", REQUEST_METHOD=self.command,
                           PATH_INFO=path.removeprefix("/git"), QUERY_STRING=query, REMOTE_USER="kim", REMOTE_ADDR="127.0.0.1",
                           CONTENT_TYPE=self.headers.get("Content-Type", ""),
                           HTTP_CONTENT_ENCODING=self.headers.get("Content-Encoding", ""),
                           GIT_PROTOCOL=self.headers.get("Git-Protocol", ""))
        with subprocess.Popen(["git", "http-backend"], env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as backend:
            for piece in self.pieces():
                backend.stdin.write(piece)
            backend.stdin.close()
            status, headers = 200, []
            while line := backend.stdout.readline().strip():
                name, _, value = line.decode().partition(": ")
                if name == "Status":
                    status = int(value.split()[0])
                else:
                    headers.append((name, value))
            self.reply(status, headers, iter(lambda: backend.stdout.read1(PIECE), b""))

    def is_signed_in(self):
        with open(VALUE_FILE, encoding="ascii") as file:
            value = file.read().strip()
        return (f"GCP_IAP_UID={value}" in self.headers.get("Cookie", "").split("; ")
                or self.headers.get("Authorization") == f"Bearer {value}")

    def pause(self):
        """Where a test has asked for it, git's first answer waits for the test: the session may end meanwhile."""
        if "/info/refs" in self.path and os.path.exists(VALUE_FILE + ".pause"):
            os.remove(VALUE_FILE + ".pause")
            os.mkfifo(VALUE_FILE + ".paused")
            with open(VALUE_FILE + ".paused", encoding="ascii") as until:
                until.read()
            os.remove(VALUE_FILE + ".paused")

    def answer(self):
        if not self.is_signed_in():
            for _ in self.pieces():
                pass
            self.reply(401, [("X-Goog-IAP-Generated-Response", "true")], [], 0)
        elif self.path.startswith("/git/"):
            self.pause()
            self.git()
        elif self.path.startswith("/size/"):
            size = int(self.path.removeprefix("/size/"))
            piece = bytes(PIECE)
            self.reply(200, [], (piece[:min(PIECE, size - at)] for at in range(0, size, PIECE)), size)
        elif self.command in ("PUT", "POST"):
            digest, count = hashlib.sha256(), 0
            for piece in self.pieces():
                digest.update(piece)
                count += len(piece)
            text = f"{count} {digest.hexdigest()}\n".encode()
            self.reply(200, [], [text], len(text))
        else:
            text = f"{self.command} {self.path} {self.headers.get('Authorization')} {self.headers.get('Lanyard-Secret')}\n".encode()
            self.reply(200, [], [text], len(text))

    do_GET = do_PUT = do_POST = answer


class Server(http.server.ThreadingHTTPServer):
    request_queue_size = 1024  # a thousand come at once


server = Server(("127.0.0.1", 0), Resource)
if CERTIFICATE:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE[0])
    server.socket = context.wrap_socket(server.socket, server_side=True)
print(server.server_address[1], flush=True)
server.serve_forever()
