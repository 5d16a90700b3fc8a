"""What a screen reader knows of a desktop, and no more: roles, names, states and events on the AT-SPI bus, and keys.

It never asks where something is on the screen, nor for a window of the X server. It stands on libatspi, as Orca does.
"""
import collections
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 (the version comes first)

from elements import children, described, everything, fresh, is_shown, role, states, tree  # noqa: E402

Heard = collections.namedtuple("Heard", "kind words")

# What Orca speaks unasked: the window that becomes active, the focus, and notifications that appear.
EVENTS = ("window:activate", "object:state-changed:focused", "object:state-changed:showing", "object:text-caret-moved")
KEYS = {"Return": 0xff0d, "Escape": 0xff1b, "Tab": 0xff09, "Up": 0xff52, "Down": 0xff54, "Menu": 0xff67, "F10": 0xffc7}


def same(event, other):
    return (event.type, event.detail1, event.source) == (other.type, other.detail1, other.source)


class NotThere(AssertionError):
    pass


class ScreenReader:
    """Listens from the moment it is made. @param say: where the transcript goes"""

    def __init__(self, say):
        self._say = say
        self._events = collections.deque()
        self._heard = []
        self._focus = None
        # An event is looked at later: libatspi may hang when it is asked something while it delivers one.
        self._listener = Atspi.EventListener.new(self._events.append)
        for event in EVENTS:
            self._listener.register(event)

    # --- Listening

    def _listen(self):
        while GLib.MainContext.default().iteration(False):
            pass
        while self._events:
            event = self._events.popleft()
            try:
                if not any(same(event, later) for later in self._events):  # Orca waits for the last of its kind
                    self._note(event)
            except GLib.Error:
                pass  # it went before it was asked for its name

    def _note(self, event):
        source = fresh(event.source)
        if event.type.startswith("window:activate"):
            self._add("window", source.get_name())
        elif event.type.startswith("object:text-caret-moved"):
            if "focused" in states(source):
                self._focus = source  # Orca takes it for old news, and says nothing
        elif event.type.startswith("object:state-changed:focused"):
            if event.detail1 and source != self._focus:
                self._focus = source
                self._add("focus", described(source))
        elif source.get_role() == Atspi.Role.NOTIFICATION and event.detail1 and source.get_name():
            self._add("announcement", source.get_name())

    def _add(self, kind, words):
        if not self._heard or self._heard[-1] != (kind, words):
            self._heard.append(Heard(kind, words))
            self._say(f"hears:   {' '.join(words.split())}" + (", window" if kind == "window" else ""))

    def until(self, condition, seconds, what):
        """The condition's value once it is true. What goes away in the middle of a question is asked for again."""
        end = time.monotonic() + seconds
        while True:
            self._listen()
            try:
                value = condition()
            except (GLib.Error, NotThere):
                value = None
            if value:
                return value
            if time.monotonic() > end:
                raise NotThere(f"not within {seconds} s: {what}")
            time.sleep(0.03)

    def hears(self, words, seconds=30):
        """Waits until these words are spoken, unless they were since the last time that something was waited for."""
        def passed():
            for number, heard in enumerate(self._heard):
                if words in heard.words:
                    del self._heard[:number + 1]
                    return heard.words
            return None
        return self.until(passed, seconds, f"to hear: {words}")

    # --- Looking

    @staticmethod
    def _windows():
        for program in children(Atspi.get_desktop(0)):
            yield from children(program)

    def window(self, name, seconds=30):
        """The window of that name, once it is the active one."""
        return self.until(lambda: next((window for window in self._windows() if window.get_name() == name
                                        and {"showing", "active"} <= states(window)), None), seconds, f"a window {name}")

    def no_window(self, name, seconds=30):
        self.until(lambda: not any(window.get_name() == name and is_shown(window) for window in self._windows()),
                   seconds, f"the window {name} is gone")

    def find(self, window, wanted_role, name, seconds=20):
        """The first shown element of that role and name."""
        def look():
            return next((element for element in everything(window)
                         if role(element) == wanted_role and element.get_name().strip() == name), None)
        try:
            return self.until(look, seconds, f"{name}, {wanted_role}")
        except NotThere as problem:
            raise NotThere("\n".join([str(problem), "There was:", *tree(window)])) from None

    def reads(self, element):
        self._say(f"reads:   {' '.join(described(element).split())}")
        return element.get_name()

    # --- Doing

    def press(self, element):
        """What the element itself offers to do."""
        names = [element.get_action_name(number) for number in range(element.get_n_actions())]
        wanted = next((name for name in ("Press", "ShowMenu", "Toggle") if name in names), None)
        if wanted is None or "sensitive" not in states(element):
            raise NotThere(f"{described(element)} cannot be pressed: {names}")
        self._say(f"presses: {described(element)}")
        element.do_action(names.index(wanted))

    def focus(self, element):
        element.grab_focus()
        self.until(lambda: "focused" in states(element), 20, f"the focus on {described(element)}")

    def key(self, name):
        self._say(f"key:     {name}")
        Atspi.generate_keyboard_event(KEYS[name], None, Atspi.KeySynthType.SYM)

    def types(self, text, shown=None):
        self._say(f"types:   {shown or text}")
        Atspi.generate_keyboard_event(0, text, Atspi.KeySynthType.STRING)
