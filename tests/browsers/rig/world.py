"""Company, tray, extension and browser of one scenario."""
import contextlib
import pathlib
import shutil
import tempfile

from . import installed
from .chromium import Chromium
from .company import APAC, AUTH, EMEA, FOREIGN, KIM, PORTAL, WIKI, Company
from .firefox import Firefox
from .google import PAGE, Emulator
from .lanyard import Lanyard
from .packaged import Packaged
from .updates import Updates

HERE = pathlib.Path(__file__).resolve().parents[1]
ROOT = HERE.parents[1]
HOST_NAME = "org.lanyard.bridge"


class World:
    """`build` is the build folder; `kind` is "chromium" or "firefox". Everything lives in a folder that goes away.

    With `google` the sign-in page and Identity Platform are Google's own, and nobody is signed in."""

    def __init__(self, build, kind, life=20, bridge=None, google=False):
        installed.in_own_world()
        build = pathlib.Path(build).resolve()
        self.kind, self.folder = kind, pathlib.Path(tempfile.mkdtemp())
        self._end = contextlib.ExitStack()
        self._end.callback(shutil.rmtree, self.folder, ignore_errors=True)
        self.company = Company(build / "tests/sandbox/lanyard-sandbox", self.folder / "company", HERE / "app", life,
                               *(self._google() if google else ()))
        self._end.callback(self.company.close)
        if not google:
            self.company.remember((KIM, ""), (KIM, EMEA), (KIM, APAC))
        self.lanyard = Lanyard(build / "bin", self.folder, self.company.ready["policy"], bridge)
        self._end.callback(self.lanyard.stop)
        self.relay, self.bare_relay = build / "bin/lanyard-bridge", build / "tests/browsers/lanyard-bare-relay"
        self.extension, self.browsers = None, []

    def _google(self):
        emulator = Emulator()
        self._end.callback(emulator.close)
        return "--identity-platform", emulator.url, "--auth-page-folder", str(PAGE)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._end.close()

    # --- What the administrator installed

    def install(self, source=ROOT / "app/extension", host=None, name=HOST_NAME, policies=None, forced=True, granted=(WIKI, PORTAL, AUTH),
                blocked=(), updates=False):
        """`granted`: origins that the extension may see without a question. `updates`: there may be another version later."""
        self.extension = installed.Extension(source, self.folder / "extension", granted, forced, blocked)
        if updates:
            server = Updates(self.extension.folder)
            self._end.callback(server.close)
            self.extension.served_at(server.url)
        install = installed.install_chromium if self.kind == "chromium" else installed.install_firefox
        install(self.extension, self.company.authority, host or self.relay, name, policies, forced)
        return self

    def install_packaged(self):
        """What `lanyard browser package` makes of the tray's policy, put in place as packaging/ADMINISTRATORS.md says."""
        self.extension = Packaged(self.lanyard, self.relay, self.folder)
        self.extension.publish(self.folder / "company/web")
        self.extension.put_in_place(self.kind, self.company.authority)
        return self

    def install_bare(self):
        """The extension and the relay of `bare/` beside our own; it may see the foreign site alone."""
        bare = installed.Extension(HERE / "bare", self.folder / "bare", [FOREIGN])
        add = installed.add_chromium if self.kind == "chromium" else installed.add_firefox
        add(bare, self.bare_relay, "org.lanyard.bare")

    # --- Browsers, each with a profile of its own

    def browser(self, name="profile", forced=True, **how):
        folder, log = self.folder / name, self.folder / "browser.log"
        if self.kind == "chromium":
            flags = list(how.pop("flags", ()))
            flags += [] if forced else [f"--load-extension={self.extension.unpacked}",
                                       "--disable-features=DisableLoadExtensionCommandLineSwitch"]
            made = Chromium(folder, log, self.extension.chromium_id, flags=flags, **how)
        else:
            made = Firefox(folder, log, self.extension.gecko_id, **how)
        self._end.callback(made.stop)
        self.browsers.append(made)
        return made

    def plain_browser(self):
        """One without any extension."""
        shutil.rmtree(self.folder / "extension")
        self.install(forced=False)
        return self.browser("plain profile")

    def log(self):
        """What each program said, for a scenario that failed."""
        told = []
        for name in ("tray.log", "browser.log"):
            with contextlib.suppress(OSError):
                told.append(f"--- {name}\n" + (self.folder / name).read_text(encoding="utf-8", errors="replace")[-4000:])
        return "\n".join(told)
