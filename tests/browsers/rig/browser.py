"""What both drivers have in common: a browser with a profile's folder, a log, and a process."""
import os
import pathlib
import subprocess

from .processes import kill_tree, tree_of


class Browser:
    """`extension`: its id in this browser. `language` may change between its end and its next start."""

    def __init__(self, folder, log, extension=None, language="en-US"):
        self.folder, self._log, self.extension = pathlib.Path(folder), log, extension
        self._language = language
        self.process = self.connection = None

    def _begin(self, *command, **environment):
        with open(self._log, "a", encoding="utf-8") as log:
            self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True,
                                            env={**os.environ, **environment})

    def speak(self, language):
        """From its next start."""
        self._language = language

    def page_of_extension(self, path):
        return self.open(self.address_of_extension(path))

    def pids(self):
        return tree_of(self.process.pid)

    def stop(self):
        """As the person closes it."""
        if self.process is None or self.process.poll() is not None:
            return
        self._ask_to_end()
        kill_tree(self.process, 20)
        self.connection.close()
