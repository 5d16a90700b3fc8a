"""The sandbox company as a process of its own, and the keyring entries of people who signed in to it earlier."""
import json
import os
import subprocess
import urllib.request

API_KEY = "AIzaSyEXAMPLE-ONLY-000000000000000000000"
PERSON = "kim@example.org"
AUTH_HOST = "login.acme.localhost"
KEYRING = ["server", "Lanyard", "type", "plaintext", "xdg:schema", "org.qt.keychain"]  # QtKeychain's form


def config_of(resources, accounts, id_token):
    """`resources` of one project, dealt to `accounts` (the project's user, then one a tenant)."""
    tenants = [None] + [{"id": f"acme-region{i}-k3x9q", "name": f"Region {i}"} for i in range(1, accounts)]
    listed = []
    for i in range(resources):
        tenant = tenants[i % accounts]
        listed.append({"id": f"r{i:04}", "name": f"Resource {i:04}", "host": f"r{i:04}.acme.localhost",
                       "authPage": f"https://{AUTH_HOST}/", "policyPins": True, "tenants": [tenant] if tenant else []})
    users = [{"email": PERSON, "password": "correct horse", "tenant": tenant["id"] if tenant else ""}
             for tenant in tenants]
    return {"resources": listed, "users": users, "lifetimes": {"idToken": id_token}}


class Company:
    def __init__(self, program, folder, resources=20, accounts=1, id_token=3600):
        os.makedirs(folder)
        self.config = config_of(resources, accounts, id_token)
        with open(f"{folder}/config.json", "w", encoding="utf-8") as file:
            json.dump(self.config, file)
        self.process = subprocess.Popen(
            [program, "--config", f"{folder}/config.json", "--folder", folder, "--until-eof"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=folder)
        ready = json.loads(self.process.stdout.readline())
        self.port, self.policy, self.ca = ready["port"], ready["policy"], ready["ca"]
        self.control = f"http://127.0.0.1:{ready['controlPort']}"
        self.auth_origin = f"https://{AUTH_HOST}:{self.port}"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        forget_accounts()
        self.process.stdin.close()
        self.process.wait(10)

    def call(self, method, path, body=None):
        data = json.dumps(body).encode() if body is not None else None
        request = urllib.request.Request(self.control + path, data, {"Content-Type": "application/json"}, method=method)
        with urllib.request.urlopen(request, timeout=60) as reply:
            return json.load(reply)

    def set_latency(self, milliseconds):
        self.call("POST", "/latency", {"ms": milliseconds})

    def clear_log(self):
        self.call("DELETE", "/log")

    def steps(self):
        """The name of each request's step since the log was cleared."""
        return [entry["step"] for entry in self.call("GET", "/log")["entries"]]

    def refresh_token(self, tenant=""):
        return self.call("POST", "/users/refresh-token", {"email": PERSON, "tenant": tenant})["token"]

    def remember_accounts(self):
        """What earlier sign-ins would have left in the keyring: the tray recovers the accounts from there."""
        for user in self.config["users"]:
            key = f"{self.auth_origin} {API_KEY} {user['tenant'] or '-'}"
            subprocess.run(["secret-tool", "store", "--label", "Lanyard", *KEYRING, "user", key],
                           input=self.refresh_token(user["tenant"]).encode(), check=True)

    def refresh_job(self, resource):
        """The line that makes lanyard-signin refresh by a hidden page (app/window/job.h)."""
        with open(self.ca, encoding="utf-8") as file:
            authority = file.read()
        record = {"origin": self.auth_origin, "key": f"firebase:authUser:{API_KEY}:[DEFAULT]", "storage": "indexed-db",
                  "apiKey": API_KEY, "tenantId": "", "uid": "unknown", "isAnonymous": False, "refreshToken": self.refresh_token()}
        return json.dumps({
            "version": 1, "type": "refresh", "resourceId": resource, "resourceName": resource,
            "resourceUrl": f"https://{resource}.acme.localhost:{self.port}/", "authOrigin": self.auth_origin,
            "apiKey": API_KEY, "tenant": "", "position": 1, "queued": 1, "certificateAuthorities": [authority],
            "development": False, "kerberosHosts": [], "userAgentAdded": "", "userAgentInstead": "",
            "cookies": [], "redirectUri": None, "record": record, "language": "en",
            "geometry": None, "dark": False, "softwareRendering": True})


def forget_accounts():
    subprocess.run(["secret-tool", "clear", "server", "Lanyard"], check=False)
