"""The company behind the scenarios: three resources and an auth page of one site, a foreign site, two persons."""
import json
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "support"))
import company as support  # noqa: E402 (the path comes first)

API_KEY = "AIzaSyEXAMPLE-ONLY-000000000000000000000"
KIM, LEE, PASSWORD = "kim@example.org", "lee@example.org", "correct horse"
EMEA, APAC = "acme-emea-k3x9q", "acme-apac-7hd2m"
AUTH = "https://login.example.test"
WIKI, PORTAL, FOREIGN = "https://wiki.example.test", "https://portal.example.test", "https://foreign.test"
INTRANET = "https://intranet.example.test"
KEYRING = ["server", "Lanyard", "type", "plaintext", "xdg:schema", "org.qt.keychain"]  # QtKeychain's form


def config(pages, life, web):
    """`web`: what the company publishes for its computers."""
    def resource(name, **more):
        return {"id": name, "name": name.capitalize(), "host": f"{name}.example.test", "authPage": f"{AUTH}/",
                "policyPins": True, "appFolder": str(pages), **more}
    regions = [{"id": EMEA, "name": "Acme EMEA"}, {"id": APAC, "name": "Acme APAC"}]
    foreign = resource("foreign", host="foreign.test", protection="none", inPolicy=False)
    intranet = resource("intranet", protection="none", inPolicy=False, appFolder=str(web))
    users = [{"email": email, "password": PASSWORD, "tenant": tenant, "name": name}
             for email, name in ((KIM, "Kim"), (LEE, "Lee")) for tenant in ("", EMEA, APAC)]
    return {"resources": [resource("wiki"), resource("portal", tenants=regions), foreign, intranet], "users": users,
            "authPages": [{"host": "login.example.test"}], "lifetimes": {"idToken": life}}


class Company(support.Company):
    def __init__(self, program, folder, pages, life, *arguments):
        folder = pathlib.Path(folder)
        folder.mkdir(parents=True)
        (folder / "config.json").write_text(json.dumps(config(pages, life, folder / "web")), encoding="utf-8")
        super().__init__(program, str(folder), "--port", "443", "--config", str(folder / "config.json"), *arguments)
        self.authority = self.ready["ca"]

    # --- What its server saw

    def seen(self, since=0, **wanted):
        """Requests after `since` whose members are as wanted, such as step="challenge"."""
        entries = self.ask("GET", f"/log?since={since}")["entries"]
        return [entry for entry in entries if all(entry[key] == value for key, value in wanted.items())]

    def now(self):
        """A mark in the log."""
        entries = self.ask("GET", "/log")["entries"]
        return entries[-1]["id"] if entries else 0

    @staticmethod
    def by_browser(entry):
        """Lanyard's own requests have no such header; no browser omits it."""
        return any(name.lower() == "sec-fetch-site" for name, _ in entry["headers"])

    def refreshes(self, since=0, resource=None):
        return [entry for entry in self.seen(since) if entry["step"] in ("targetUri", "rt")
                and not self.by_browser(entry) and resource in (None, entry["resource"])]

    def refusals(self, since=0):
        """Requests of a browser that IAP did not let through: what a person or a page notices."""
        return [entry for entry in self.seen(since, step="challenge") if self.by_browser(entry)]

    def sign_in_pages(self, since=0):
        return [entry for entry in self.seen(since, step="authPage", path="/") if self.by_browser(entry)]

    # --- What may change

    def life(self, seconds):
        self.ask("POST", "/lifetimes", {"idToken": seconds})

    def latency(self, milliseconds):
        self.ask("POST", "/latency", {"ms": milliseconds})

    def fault(self, **fault):
        self.ask("POST", "/faults", fault)

    def remember(self, *accounts):
        """What earlier sign-ins left in the keyring, as (e-mail, tenant): the tray recovers the accounts from there."""
        for email, tenant in accounts:
            token = self.ask("POST", "/users/refresh-token", {"email": email, "tenant": tenant})["token"]
            subprocess.run(["secret-tool", "store", "--label", "Lanyard", *KEYRING, "user",
                            f"{AUTH} {API_KEY} {tenant or '-'}"], input=token.encode(), check=True)
