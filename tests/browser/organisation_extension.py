"""`lanyard browser package`: the organisation's extension may touch the policy's sites and sign-in pages and nothing else; and
packaging/ADMINISTRATORS.md, whose commands for browsers are run as they stand there.

  organisation_extension.py LANYARD
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
LANYARD = os.path.abspath(sys.argv.pop(1))
HOST = "org.lanyard.bridge.json"
POLICY = {
    "version": 1,
    "browserBridge": {"mode": "on", "resources": ["portal", "wiki"]},
    "resources": [
        {"id": "portal", "name": "Portal", "url": "https://portal.example.com:8443/app/", "authPage": "https://login.example.com/in",
         "apiKey": "AIza-any"},
        {"id": "wiki", "name": "Wiki", "url": "https://wiki.example.com/", "authPage": "https://login.example.com/",
         "apiKey": "AIza-any"},
        {"id": "payroll", "name": "Payroll", "url": "https://payroll.example.com/", "authPage": "https://pay.example.com/",
         "apiKey": "AIza-any"},
    ],
}
WIKI = POLICY["resources"][1]


def openssl(*arguments):
    return subprocess.run(["openssl", *arguments], capture_output=True, check=True)


class Folder(unittest.TestCase):
    """A folder with the program as it is installed, and the extension where it then is."""

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp()
        for name in ("bin", "share/lanyard", "libexec/lanyard"):
            os.makedirs(f"{cls.folder}/{name}")
        cls.program = shutil.copy(LANYARD, f"{cls.folder}/bin/lanyard")
        os.symlink(f"{ROOT}/app/extension", f"{cls.folder}/share/lanyard/extension")
        with open(f"{cls.folder}/libexec/lanyard/lanyard-bridge", "w", encoding="utf-8"):
            pass

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    def write_policy(self, policy=None):
        path = f"{self.folder}/policy.json"
        with open(path, "w", encoding="utf-8") as file:
            json.dump(policy or POLICY, file)
        return path


class OrganisationExtension(Folder):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.private, cls.public = f"{cls.folder}/key.pem", f"{cls.folder}/key.pub.pem"
        openssl("genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048", "-out", cls.private)
        openssl("pkey", "-in", cls.private, "-pubout", "-out", cls.public)

    def build(self, *more, policy=None, key=None, url="https://intranet.example.com/lanyard/"):
        path = self.write_policy(policy)
        self.out = tempfile.mktemp(dir=self.folder)
        return subprocess.run([self.program, "browser", "package", self.out, "--policy", path, "--key", key or self.public,
                               "--url", url, "--json", *more], capture_output=True, text=True, check=False)

    def built(self, *more, **arguments):
        done = self.build(*more, **arguments)
        self.assertEqual(done.returncode, 0, done.stderr)
        return json.loads(done.stdout)

    def read(self, path):
        with open(f"{self.out}/{path}", encoding="utf-8") as file:
            return json.load(file)

    def refuses(self, place, *more, **arguments):
        done = self.build(*more, **arguments)
        self.assertNotEqual(done.returncode, 0)
        self.assertIn(place, json.loads(done.stderr.splitlines()[-1])["error"]["message"])
        self.assertFalse(os.path.exists(self.out))

    def test_pages_cannot_tell_that_it_is_installed(self):
        self.assertEqual(self.build().returncode, 0)
        self.assertNotIn("web_accessible_resources", self.read("extension/manifest.json"))

    def test_permissions_are_exactly_the_policys(self):
        told = self.built()
        manifest = self.read("extension/manifest.json")
        wanted = ["https://login.example.com/*", "https://portal.example.com/*", "https://wiki.example.com/*"]
        self.assertEqual(manifest["host_permissions"], wanted)
        self.assertEqual(told["permissions"], wanted)
        self.assertNotIn("optional_host_permissions", manifest)

    def test_the_extension_is_whole(self):
        self.built()
        for folder, _, files in os.walk(f"{ROOT}/app/extension"):
            for name in files:
                path = os.path.relpath(f"{folder}/{name}", f"{ROOT}/app/extension")
                is_for_developers = name.endswith(".md") or name == "CMakeLists.txt"
                self.assertEqual(os.path.exists(f"{self.out}/extension/{path}"), not is_for_developers, path)

    def test_the_id_is_the_keys_everywhere(self):
        extension_id = self.built()["id"]
        self.assertRegex(extension_id, "^[a-p]{32}$")
        for folder in ("chromium", "opt/chrome", "opt/edge"):
            host = self.read(f"system/etc/{folder}/native-messaging-hosts/{HOST}")
            self.assertEqual(host["allowed_origins"], [f"chrome-extension://{extension_id}/"])
            self.assertNotIn("allowed_extensions", host)
            self.assertEqual(host["path"], os.path.realpath(f"{self.folder}/libexec/lanyard/lanyard-bridge"))
            forced = self.read(f"system/etc/{folder}/policies/managed/lanyard.json")
            self.assertEqual(forced["ExtensionInstallForcelist"],
                             [f"{extension_id};https://intranet.example.com/lanyard/updates.xml"])
        with open(f"{self.out}/web/updates.xml", encoding="utf-8") as file:
            self.assertIn(f'appid="{extension_id}"', file.read())

    def test_firefoxs_id_may_be_the_organisations_own(self):
        self.built("--gecko-id", "bridge@example.com", "--relay", "/opt/lanyard-bridge")
        host = self.read(f"system/usr/lib/mozilla/native-messaging-hosts/{HOST}")
        self.assertEqual(host["allowed_extensions"], ["bridge@example.com"])
        self.assertEqual(host["path"], "/opt/lanyard-bridge")
        self.assertEqual(self.read("extension/manifest.json")["browser_specific_settings"]["gecko"]["id"], "bridge@example.com")
        self.assertEqual(list(self.read("web/updates.json")["addons"]), ["bridge@example.com"])
        firefox = self.read("system/etc/firefox/policies/policies.json")["policies"]
        self.assertEqual(list(firefox["ExtensionSettings"]), ["bridge@example.com"])

    def test_browser_policies_hold_nothing_else(self):
        self.built()
        files = {os.path.relpath(f"{folder}/{name}", f"{self.out}/system")
                 for folder, _, names in os.walk(f"{self.out}/system") for name in names}
        chromium = [f"etc/{folder}" for folder in ("chromium", "opt/chrome", "opt/edge")]
        policies = {f"{folder}/policies/managed/lanyard.json" for folder in chromium}
        hosts = {f"{folder}/native-messaging-hosts/{HOST}" for folder in chromium} | {f"usr/lib/mozilla/native-messaging-hosts/{HOST}"}
        self.assertEqual(files, policies | hosts | {"etc/firefox/policies/policies.json"})
        for path in policies:
            self.assertEqual(set(self.read(f"system/{path}")), {"ExtensionInstallForcelist", "NativeMessagingAllowlist"})
        self.assertEqual(list(self.read("system/etc/firefox/policies/policies.json")["policies"]), ["ExtensionSettings"])

    def test_no_private_key_comes_along(self):
        self.refuses("private key", key=self.private)
        self.built()
        for folder, _, files in os.walk(self.out):
            for name in files:
                with open(f"{folder}/{name}", "rb") as file:
                    self.assertNotIn(b"PRIVATE KEY", file.read())

    def test_what_is_wrong_is_named(self):
        def policy(**more):
            return {**POLICY, **more}

        self.refuses("browserBridge.mode", policy=policy(browserBridge={"mode": "off"}))
        self.refuses("browserBridge.mode", policy={"version": 1, "resources": POLICY["resources"]})
        self.refuses("resources", policy=policy(resources=[]))
        self.refuses("resources[0].url", policy=policy(resources=[{**WIKI, "url": "http://wiki.example.com/"}]))
        self.refuses("resources[0].authPage", policy=policy(resources=[{"id": "wiki", "name": "Wiki", "url": "https://wiki.example.com/"}]))
        self.refuses("resources[0]", policy=policy(resources=[{"url": "https://wiki.example.com/"}]))
        self.refuses("--url", url="http://intranet.example.com/")
        self.refuses("not a public RSA key", key=f"{self.folder}/policy.json")
        self.refuses("nowhere.pem", key=f"{self.folder}/nowhere.pem")

    def test_a_folder_that_is_there_stays(self):
        path = self.write_policy()
        os.mkdir(f"{self.folder}/there")
        done = subprocess.run([self.program, "browser", "package", f"{self.folder}/there", "--policy", path, "--key", self.public,
                               "--url", "https://intranet.example.com/"], capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, 1)
        self.assertEqual(os.listdir(f"{self.folder}/there"), [])


class Guide(Folder):
    def test_its_commands_work_as_they_stand(self):
        with open(f"{ROOT}/packaging/ADMINISTRATORS.md", encoding="utf-8") as file:
            section = file.read().partition('<a id="browsers"></a>')[2]
        blocks = re.findall(r"^ *```sh\n(.*?)^ *```$", section, re.MULTILINE | re.DOTALL)
        self.assertGreaterEqual(len(blocks), 4)
        self.write_policy()
        if os.getuid() == 0:  # Chromium refuses root otherwise
            with open(f"{self.folder}/bin/chromium", "w", encoding="utf-8") as file:
                file.write('#!/bin/sh\nexec /usr/bin/chromium --no-sandbox "$@"\n')
            os.chmod(f"{self.folder}/bin/chromium", 0o755)
        environment = {**os.environ, "PATH": f"{self.folder}/bin:{os.environ['PATH']}", "ROOT": f"{self.folder}/root",
                       "HOME": f"{self.folder}/home"}
        for name in ("root", "home"):
            os.mkdir(f"{self.folder}/{name}")
        put = "/usr/share/doc/lanyard/examples/policy/put"
        as_root = "" if os.getuid() == 0 else "unshare --map-root-user "
        self.assertIn(put, "".join(blocks))
        for block in blocks:
            block = block.replace(put, f"{as_root}{ROOT}/packaging/policy/put")  # where the package has it
            done = subprocess.run(["sh", "-e", "-c", block], cwd=self.folder, env=environment, capture_output=True, text=True,
                                  check=False, timeout=90)
            self.assertEqual(done.returncode, 0, block + done.stdout + done.stderr)
        with open(f"{self.folder}/out/web/extension.crx", "rb") as file:
            self.assertEqual(file.read(4), b"Cr24")
        self.assertTrue(os.path.exists(f"{self.folder}/root/etc/chromium/policies/managed/lanyard.json"))


unittest.main()
