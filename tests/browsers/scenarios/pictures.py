"""The popup, and the bar in a page of the tenant before, to be looked at: light and dark, in English, German and Arabic.

They go to build/.../pictures/browsers.
"""
import os
import pathlib

from rig.company import APAC, EMEA, PORTAL
from rig.pages import form_page
from rig.popup import Popup
from rig.stage import bridged
from rig.waiting import until

LANGUAGES = ("en-US", "de", "ar")
SIZE, PAGE_SIZE = (380, 560), (900, 320)  # pixels


def world(options):
    stage = bridged(options, life=3600, sites=("wiki", "portal"))
    stage.tenant = EMEA
    stage.pictures = pathlib.Path(options.build).resolve() / "pictures/browsers"
    stage.pictures.mkdir(parents=True, exist_ok=True)
    return stage


def in_both_shades(stage, tab, size, name):
    for dark in (False, True):
        tab.looks(*size, dark)
        tab.picture(stage.pictures / f"{stage.kind}-{name}-{'dark' if dark else 'light'}.png")


def look(stage, language):
    stage.window.stop()
    stage.window.speak(language)
    stage.window.start()
    stage.window.wait_extension()
    popup = Popup(stage.window)
    popup.wait(lambda view: view["connection"] == "open" and view["sites"], 30, "the popup is complete")
    in_both_shades(stage, popup.tab, SIZE, language)
    popup.close()


def look_at_the_bar(stage, language):
    """In a page that was loaded for the other tenant."""
    stage.settle()
    tab = form_page(stage.window, PORTAL)
    stage.tenant = APAC if stage.tenant == EMEA else EMEA
    switching = stage.lanyard.begin("switch", "portal", stage.tenant)
    stage.lanyard.answer("Switch tenant", "s")
    assert switching.wait(20) == 0, "switched"
    until(lambda: tab.run("getComputedStyle(document.documentElement.lastElementChild).position === 'fixed'"), 10, "the bar")
    in_both_shades(stage, tab, PAGE_SIZE, f"bar-{language}")
    tab.close()


def it_is_drawn(stage):
    for language in LANGUAGES:
        look(stage, language)
        look_at_the_bar(stage, language)
    drawn = [name for name in os.listdir(stage.pictures) if name.startswith(stage.kind)]
    assert len(drawn) == len(LANGUAGES) * 4, drawn


PARTS = [it_is_drawn]
