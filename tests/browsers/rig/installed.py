"""What an administrator puts into the system: policies, authorities, the extension, the host that browsers start.

Only inside `enter`, where those folders are private.
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import zipfile

CHROMIUM_POLICIES = pathlib.Path("/etc/chromium/policies/managed")
CHROMIUM_HOSTS = pathlib.Path("/etc/chromium/native-messaging-hosts")
FIREFOX_POLICIES = pathlib.Path("/usr/lib/firefox-esr/distribution")
FIREFOX_HOSTS = pathlib.Path("/usr/lib/mozilla/native-messaging-hosts")
CHROMIUM_SETTINGS = {"DeveloperToolsAvailability": 1, "PasswordManagerEnabled": False, "MetricsReportingEnabled": False}


def firefox_settings(authority):
    return {"Certificates": {"Install": [str(authority)]}, "DisableTelemetry": True, "DisableAppUpdate": True}


def write_json(path, value):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value, indent=2), encoding="utf-8")


def id_of_key(private_key):
    """The id that Chromium gives to an extension that was packed with this key, and the manifest's "key"."""
    import base64
    import hashlib
    public = subprocess.run(["openssl", "pkey", "-in", private_key, "-pubout", "-outform", "DER"], check=True,
                            capture_output=True).stdout
    digest = hashlib.sha256(public).hexdigest()[:32]
    return "".join(chr(ord("a") + int(digit, 16)) for digit in digest), base64.b64encode(public).decode()


class Extension:
    """A copy of the extension's folder as an administrator builds it: own key, permissions for the given origins only."""

    def __init__(self, source, folder, origins, is_forced=True, blocked=()):
        """`blocked`: hosts that the administrator keeps it away from (Chromium). `base`: where its packages are served."""
        self.folder, self.blocked, self.base = pathlib.Path(folder), list(blocked), None
        self.unpacked = self.folder / "unpacked"
        shutil.copytree(source, self.unpacked, ignore=shutil.ignore_patterns("README.md", "CMakeLists.txt"))
        self._key = self.folder / "key.pem"
        subprocess.run(["openssl", "genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048", "-out", self._key],
                       check=True, capture_output=True)
        self.chromium_id, public = id_of_key(self._key)
        self.manifest = json.loads((self.unpacked / "manifest.json").read_text(encoding="utf-8"))
        self.manifest.update(key=public, host_permissions=[f"{origin}/*" for origin in origins])
        if is_forced:  # as `lanyard browser package` does
            self.manifest.pop("web_accessible_resources", None)
        self.gecko_id = self.manifest["browser_specific_settings"]["gecko"]["id"]
        write_json(self.unpacked / "manifest.json", self.manifest)

    def served_at(self, base):
        """Where Chromium looks for updates, as `lanyard browser package` writes it down."""
        self.base, self.manifest["update_url"] = base, f"{base}/updates.xml"
        write_json(self.unpacked / "manifest.json", self.manifest)

    def become(self, version):
        """Another version, for browsers that look for updates."""
        self.manifest["version"] = version
        write_json(self.unpacked / "manifest.json", self.manifest)

    def crx(self):
        rights = ["--no-sandbox"] if os.getuid() == 0 else []
        subprocess.run(["/usr/lib/chromium/chromium", *rights, "--headless=new", f"--user-data-dir={self.folder}/packing",
                        f"--pack-extension={self.unpacked}", f"--pack-extension-key={self._key}", "--no-message-box"],
                       check=True, capture_output=True, timeout=60)
        return self.folder / "unpacked.crx"

    def xpi(self):
        target = self.folder / "extension.xpi"
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
            for file in sorted(self.unpacked.rglob("*")):
                if file.is_file():
                    archive.write(file, file.relative_to(self.unpacked))
        return target


def install_chromium(extension, authority, host, name, policies=None, forced=True):
    write_json(CHROMIUM_POLICIES / "rig.json", {**CHROMIUM_SETTINGS, **(policies or {})})
    add_chromium(extension, host, name, forced)
    trust_chromium(authority)


def add_chromium(extension, host, name, forced=True):
    """Beside what is installed already."""
    if forced:
        policies = json.loads((CHROMIUM_POLICIES / "rig.json").read_text(encoding="utf-8"))
        policies.setdefault("ExtensionSettings", {})[extension.chromium_id] = {
            "installation_mode": "force_installed", "update_url": offer_chromium(extension), "runtime_blocked_hosts": extension.blocked}
        write_json(CHROMIUM_POLICIES / "rig.json", policies)
    write_json(CHROMIUM_HOSTS / f"{name}.json", {
        "name": name, "description": "Lanyard", "path": str(host), "type": "stdio",
        "allowed_origins": [f"chrome-extension://{extension.chromium_id}/"]})


def offer_chromium(extension):
    """Packs it as it is now. The address where Chromium hears of it."""
    package, updates = extension.crx(), extension.folder / "updates.xml"
    address = {file: f"{extension.base}/{file.name}" if extension.base else file.as_uri() for file in (package, updates)}
    updates.write_text(
        '<?xml version="1.0"?><gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">'
        f'<app appid="{extension.chromium_id}"><updatecheck codebase="{address[package]}"'
        f' version="{extension.manifest["version"]}"/></app></gupdate>', encoding="utf-8")
    return address[updates]


def trust_chromium(authority):
    """Chromium reads its user's own store of certificates."""
    store = pathlib.Path(os.environ["HOME"]) / ".pki/nssdb"
    store.mkdir(parents=True, exist_ok=True)
    if not (store / "cert9.db").exists():
        subprocess.run(["certutil", "-N", "-d", f"sql:{store}", "--empty-password"], check=True)
    subprocess.run(["certutil", "-A", "-d", f"sql:{store}", "-n", "sandbox", "-t", "C,,", "-i", authority], check=True)


def install_firefox(extension, authority, host, name, policies=None, forced=True):
    write_json(FIREFOX_POLICIES / "policies.json", {"policies": {**firefox_settings(authority), **(policies or {})}})
    add_firefox(extension, host, name, forced)


def add_firefox(extension, host, name, forced=True):
    """Beside what is installed already."""
    if forced:
        chosen = json.loads((FIREFOX_POLICIES / "policies.json").read_text(encoding="utf-8"))
        chosen["policies"].setdefault("ExtensionSettings", {})[extension.gecko_id] = {
            "installation_mode": "force_installed", "install_url": extension.xpi().as_uri()}
        write_json(FIREFOX_POLICIES / "policies.json", chosen)
    write_json(FIREFOX_HOSTS / f"{name}.json", {
        "name": name, "description": "Lanyard", "path": str(host), "type": "stdio", "allowed_extensions": [extension.gecko_id]})


def in_own_world():
    if os.environ.get("LANYARD_BROWSERS_WORLD") != "1":
        sys.exit("This changes policies of the system's browsers: it runs inside tests/browsers/enter only.")
