"""Google's own parts in the company's place: its sign-in page and its Auth emulator (tests/peers)."""
import json
import pathlib
import subprocess

from .waiting import until

ROOT = pathlib.Path(__file__).resolve().parents[3]
PAGE = ROOT / "build/peers/auth-page"  # gcip-iap with FirebaseUI; tests/peers/build makes it


class Emulator:
    """Identity Platform as Google gives it away, with the people of tests/peers/acme.json."""

    def __init__(self):
        self._process = subprocess.Popen([ROOT / "tests/peers/emulator"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.url = json.loads(self._process.stdout.readline())["url"]

    def close(self):
        self._process.stdin.close()
        self._process.wait(10)


def _find(tab, selector, then):
    """Does something with a part of the page, once it is there."""
    look = f"(part => Boolean(part && !part.disabled && part.checkVisibility() && ({then}, true)))(document.querySelector('{selector}'))"

    def found():
        try:
            return tab.run(look)
        except RuntimeError:  # the page goes on just now
            return False
    until(found, 30, lambda: f"{selector} at {tab.address()}")


def _write(tab, selector, text):
    _find(tab, selector, f"part.focus(), part.value = '{text}', part.dispatchEvent(new Event('input', {{bubbles: true}}))")


def sign_in(tab, email, password, tenant=None):
    """On FirebaseUI's page, as a person does: the tenant where it asks for one, then the address, then the password."""
    if tenant:
        _find(tab, f"[data-tenant-id={tenant}]", "part.click()")
    for selector, text in (("input[type=email]", email), ("input[type=password]", password)):
        _write(tab, selector, text)
        _find(tab, "button[type=submit]", "part.click()")
