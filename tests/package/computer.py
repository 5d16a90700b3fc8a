"""A folder that stands for a computer's root, and what packaging/policy/put is told to put there. For put-in-place."""
import json
import os
import pathlib
import shutil
import subprocess

PUT = pathlib.Path(__file__).resolve().parents[2] / "packaging" / "policy" / "put"
EXAMPLE = PUT.parent / "tree"
POLICY, TRAVEL = "etc/lanyard/policy.json", "etc/lanyard/policy.d/20-travel.json"


def policy(*resources, **keys):
    made = [{"id": name, "name": name, "url": f"https://{name}.example/"} for name in resources]
    return json.dumps({"version": 1, "resources": made, **keys})


def authority():
    return subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", "/dev/null",
                           "-subj", "/CN=Company"], capture_output=True, text=True, check=True).stdout


class Computer:
    """A root, and what was dropped for it. Both are gone with the folder."""

    def __init__(self, folder, lanyard):
        self.root, self.tree, self.elsewhere, self.tools = (folder / name for name in ("root", "tree", "elsewhere", "tools"))
        for made in (self.root, self.elsewhere, self.tools):
            made.mkdir()
        shutil.copytree(EXAMPLE, self.tree)
        self.path = f"{self.tools}:{lanyard.parent}:{os.environ['PATH']}"
        self.lanyard = lanyard
        self.wrap("sync", "exit 0")  # a busy disk takes seconds, and no case here cuts the power

    def wrap(self, tool, script):
        """From now on `put` finds this instead of a tool, which is $REAL."""
        real = self.lanyard if tool == "lanyard" else shutil.which(tool)
        file = self.tools / tool
        file.write_text(f"#!/bin/bash\nREAL={real} ROOT={self.root} COUNT={self.tools}/.{tool}\n"
                        f"echo >>$COUNT; n=$(wc -l <$COUNT)\n{script}\n")
        file.chmod(0o755)

    def drop(self, name, text):
        file = self.tree / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def put(self, *options, tree=None):
        """The exit code, and everything that was said."""
        last = [] if "--withdraw" in options else [tree or self.tree]
        done = subprocess.run([PUT, "--root", self.root, *options, *last], capture_output=True, text=True, check=False,
                              env={**os.environ, "PATH": self.path})
        return done.returncode, done.stderr + done.stdout

    @staticmethod
    def files_of(folder):
        return {str(file.relative_to(folder)): (oct(file.lstat().st_mode), file.lstat().st_uid, os.readlink(file) if file.is_symlink()
                                                else file.read_text())
                for file in folder.rglob("*") if file.is_symlink() or not file.is_dir() and "lanyard-put" not in file.parts}

    def there(self):
        """Each file with mode, owner and text; nothing that put itself keeps."""
        return self.files_of(self.root)

    def everywhere(self):
        return self.there(), self.files_of(self.elsewhere)

    def taken(self, last, *options, **arguments):
        before = self.everywhere()
        code, said = self.put(*options, **arguments)
        assert code == 0 and said.splitlines()[-1] == last, (code, said)
        assert "--check" not in options or self.everywhere() == before, "something was touched"
        assert not list(self.root.rglob(".*.new")), "something was left beside its place"
        return said

    def refused(self, why, *options, **arguments):
        before = self.everywhere()
        code, said = self.put(*options, **arguments)
        assert code == 1 and why in said, (code, said)
        assert self.everywhere() == before, "something was touched"
        assert not list(self.root.rglob(".*.new")), "something was left beside its place"


def system_with_package(pc, *files):
    """A system of dpkg in the root, with one package."""
    database = pc.root / "var/lib/dpkg"
    (database / "info").mkdir(parents=True)
    (database / "status").write_text("Package: other\nStatus: install ok installed\nArchitecture: all\nVersion: 1\n"
                                     "Maintainer: Other <other@example.com>\nDescription: another\n")
    folders = sorted({f"/{folder}" for name in files for folder in pathlib.PurePath(name).parents if str(folder) != "."})
    (database / "info/other.list").write_text("/.\n" + "".join(f"{name}\n" for name in [*folders, *(f"/{name}" for name in files)]))
