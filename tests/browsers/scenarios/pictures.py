"""The popup, to be looked at: light and dark, in English, German and Arabic. Goes to build/.../pictures/browsers."""
import os
import pathlib

from rig.popup import Popup
from rig.stage import bridged

LANGUAGES = ("en-US", "de", "ar")
SIZE = (380, 560)  # pixels


def world(options):
    stage = bridged(options, life=3600)
    stage.pictures = pathlib.Path(options.build).resolve() / "pictures/browsers"
    stage.pictures.mkdir(parents=True, exist_ok=True)
    return stage


def look(stage, language):
    stage.window.stop()
    stage.window.speak(language)
    stage.window.start()
    stage.window.wait_extension()
    popup = Popup(stage.window)
    popup.wait(lambda view: view["connection"] == "open" and view["sites"], 30, "the popup is complete")
    for dark in (False, True):
        popup.tab.looks(*SIZE, dark)
        popup.tab.picture(stage.pictures / f"{stage.kind}-{language}-{'dark' if dark else 'light'}.png")
    popup.close()


def it_is_drawn(stage):
    for language in LANGUAGES:
        look(stage, language)
    drawn = [name for name in os.listdir(stage.pictures) if name.startswith(stage.kind)]
    assert len(drawn) == len(LANGUAGES) * 2, drawn


PARTS = [it_is_drawn]
