"""Waiting for what must become true."""
import time


def until(condition, seconds, what):
    """The condition's value once it is true; fails with what it was last, if that says anything."""
    end, value = time.monotonic() + seconds, None
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(f"not within {seconds} s: {what() if callable(what) else what} (at last: {value!r})")
        time.sleep(0.03)
