"""packaging/browser-extension: the organisation's extension may touch the policy's sites and sign-in pages and nothing else."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = f"{ROOT}/packaging/browser-extension"
POLICY = {
    "version": 1,
    "browserBridge": {"mode": "on", "resources": ["portal", "wiki"]},
    "resources": [
        {"id": "portal", "name": "Portal", "url": "https://portal.example.com:8443/app/", "authPage": "https://login.example.com/in"},
        {"id": "wiki", "name": "Wiki", "url": "https://wiki.example.com/", "authPage": "https://login.example.com/"},
        {"id": "payroll", "name": "Payroll", "url": "https://payroll.example.com/", "authPage": "https://pay.example.com/"},
    ],
}


def openssl(*arguments):
    return subprocess.run(["openssl", *arguments], capture_output=True, check=True)


class OrganisationExtension(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp()
        cls.private, cls.public = f"{cls.folder}/key.pem", f"{cls.folder}/key.pub.pem"
        openssl("genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048", "-out", cls.private)
        openssl("pkey", "-in", cls.private, "-pubout", "-out", cls.public)

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    def build(self, policy=None, key=None, url="https://intranet.example.com/lanyard/"):
        path = f"{self.folder}/policy.json"
        with open(path, "w", encoding="utf-8") as file:
            json.dump(policy or POLICY, file)
        self.out = tempfile.mktemp(dir=self.folder)
        return subprocess.run([PROGRAM, "--policy", path, "--key", key or self.public, "--url", url, self.out],
                              capture_output=True, text=True, check=False)

    def read(self, path):
        with open(f"{self.out}/{path}", encoding="utf-8") as file:
            return json.load(file)

    def refuses(self, place, **arguments):
        done = self.build(**arguments)
        self.assertEqual(done.returncode, 1)
        self.assertIn(place, done.stderr)
        self.assertNotIn("Traceback", done.stderr)

    def test_pages_cannot_tell_that_it_is_installed(self):
        self.assertEqual(self.build().returncode, 0)
        self.assertNotIn("web_accessible_resources", self.read("extension/manifest.json"))

    def test_permissions_are_exactly_the_policys(self):
        self.assertEqual(self.build().returncode, 0)
        manifest = self.read("extension/manifest.json")
        self.assertEqual(manifest["host_permissions"],
                         ["https://login.example.com/*", "https://portal.example.com/*", "https://wiki.example.com/*"])
        self.assertNotIn("optional_host_permissions", manifest)
        self.assertTrue(os.path.exists(f"{self.out}/extension/background.js"))

    def test_the_id_is_the_keys_everywhere(self):
        done = self.build()
        extension_id = done.stdout.split()[-1]
        self.assertRegex(extension_id, "^[a-p]{32}$")
        for folder in ("chromium", "opt/chrome", "opt/edge"):
            host = self.read(f"system/etc/{folder}/native-messaging-hosts/org.lanyard.bridge.json")
            self.assertEqual(host["allowed_origins"], [f"chrome-extension://{extension_id}/"])
            forced = self.read(f"system/etc/{folder}/policies/managed/lanyard.json")
            self.assertEqual(forced["ExtensionInstallForcelist"],
                             [f"{extension_id};https://intranet.example.com/lanyard/updates.xml"])
        with open(f"{self.out}/web/updates.xml", encoding="utf-8") as file:
            self.assertIn(f'appid="{extension_id}"', file.read())

    def test_browser_policies_hold_nothing_else(self):
        self.build()
        forced = self.read("system/etc/chromium/policies/managed/lanyard.json")
        self.assertEqual(set(forced), {"ExtensionInstallForcelist", "NativeMessagingAllowlist"})
        firefox = self.read("system/etc/firefox/policies/policies.json")
        self.assertEqual(list(firefox["policies"]), ["ExtensionSettings"])

    def test_no_private_key_comes_along(self):
        self.refuses("private key", key=self.private)
        self.build()
        for folder, _, files in os.walk(self.out):
            for name in files:
                with open(f"{folder}/{name}", "rb") as file:
                    self.assertNotIn(b"PRIVATE KEY", file.read())

    def test_what_is_wrong_is_named(self):
        self.refuses("browserBridge.mode", policy={**POLICY, "browserBridge": {"mode": "off"}})
        self.refuses("browserBridge.mode", policy={"version": 1, "resources": POLICY["resources"]})
        self.refuses("resources", policy={**POLICY, "resources": []})
        self.refuses("resources[0].url", policy={**POLICY, "resources": [{**POLICY["resources"][0], "url": "http://portal.example.com/"}]})
        self.refuses("resources[0].authPage", policy={**POLICY, "resources": [{"id": "wiki", "url": "https://wiki.example.com/"}]})
        self.refuses("resources[0]", policy={**POLICY, "resources": [{"url": "https://wiki.example.com/"}]})
        self.refuses("--url", url="http://intranet.example.com/")
        self.refuses("no public key", key=f"{self.folder}/policy.json")


unittest.main()
