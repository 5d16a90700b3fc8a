"""The organisation's own extension: what `lanyard browser package` makes, put in place as packaging/ADMINISTRATORS.md says."""
import json
import os
import pathlib
import shutil
import subprocess
import zipfile

from . import installed
from .company import INTRANET

ROOT = pathlib.Path(__file__).resolve().parents[3]
PRIVATE = {"chromium": ["etc/chromium"], "firefox": ["etc/firefox", "usr/lib/mozilla"]}  # see `enter`


class Packaged:
    def __init__(self, lanyard, relay, folder):
        """Of the policy that this tray has."""
        self._key, self._out = folder / "extension.pem", folder / "out"
        public = folder / "extension.pub.pem"
        for words in (["genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048", "-out", self._key],
                      ["pkey", "-in", self._key, "-pubout", "-out", public]):
            subprocess.run(["openssl", *words], check=True, capture_output=True)
        made = subprocess.run([self._program(lanyard.programs, folder), "browser", "package", self._out, "--key", public, "--url", INTRANET,
                               "--policy", lanyard.policy_file, "--relay", relay, "--json"], capture_output=True, text=True, check=False)
        assert made.returncode == 0, made.stderr
        self.chromium_id = json.loads(made.stdout)["id"]
        self.manifest = json.loads((self._out / "extension/manifest.json").read_text(encoding="utf-8"))
        self.gecko_id = self.manifest["browser_specific_settings"]["gecko"]["id"]

    @staticmethod
    def _program(programs, folder):
        """Installed, with the extension where it then is."""
        for name in ("bin", "share/lanyard"):
            (folder / "installed" / name).mkdir(parents=True)
        (folder / "installed/share/lanyard/extension").symlink_to(ROOT / "app/extension")
        return shutil.copy(programs / "lanyard", folder / "installed/bin/lanyard")

    def publish(self, web):
        """Signed with the organisation's key; Firefox takes it unsigned where `xpinstall.signatures.required` is off."""
        rights = ["--no-sandbox"] if os.getuid() == 0 else []
        subprocess.run(["/usr/lib/chromium/chromium", *rights, "--headless", "--no-message-box", f"--user-data-dir={self._out}/profile",
                        f"--pack-extension={self._out}/extension", f"--pack-extension-key={self._key}"],
                       check=True, capture_output=True, timeout=60)
        shutil.move(self._out / "extension.crx", self._out / "web/extension.crx")
        with zipfile.ZipFile(self._out / "web/lanyard.xpi", "w", zipfile.ZIP_DEFLATED) as archive:
            for file in (self._out / "extension").rglob("*"):
                archive.write(file, file.relative_to(self._out / "extension"))
        shutil.copytree(self._out / "web", web)

    def put_in_place(self, kind, authority):
        """Its `system`, as far as it is for this browser, and what the rig needs beside it."""
        for folder in PRIVATE[kind]:
            assert any(os.path.ismount(place) for place in ("/etc", f"/{folder}")), f"/{folder} is not private here"
            shutil.copytree(self._out / "system" / folder, f"/{folder}", dirs_exist_ok=True)
        if kind == "chromium":
            installed.write_json(installed.CHROMIUM_POLICIES / "rig.json", installed.CHROMIUM_SETTINGS)
            installed.trust_chromium(authority)
            return
        file = pathlib.Path("/etc/firefox/policies/policies.json")  # the company has one already: they are merged
        policies = json.loads(file.read_text(encoding="utf-8"))["policies"]
        installed.write_json(file, {"policies": {**policies, **installed.firefox_settings(authority)}})
