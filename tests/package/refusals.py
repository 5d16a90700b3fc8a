"""What packaging/policy/put refuses, and that a refusal touches nothing. For put-in-place."""
import os
import shutil

from computer import POLICY, TRAVEL, authority, policy


def takes_no_drop_in_that_is_a_link(pc):
    pc.taken("2 changed, 0 as they were.")
    others = pc.root / "etc/lanyard/policy.d/10-others.json"
    (pc.root / "others.json").write_text(policy("others"))
    others.symlink_to("../../../others.json")
    pc.refused("10-others.json is a link")
    pc.refused("10-others.json is a link", "--check")
    pc.drop("etc/lanyard/policy.d/10-others.json", policy("others"))
    pc.taken("1 changed, 2 as they were.")  # it is replaced


def changes_nothing_where_a_tool_fails(pc):
    """A list that is too short would be read as an order to remove what it lacks."""
    pc.taken("2 changed, 0 as they were.")
    pc.drop("etc/lanyard/policy.d/30-payroll.json", policy("payroll"))
    for tool, call in (("find", 5), ("sort", 1), ("sort", 2), ("comm", 1)):
        pc.wrap(tool, f'[ $n != {call} ] || {{ $REAL "$@" | head -n 1; exit 1; }}; exec $REAL "$@"')
        pc.refused("")
        (pc.tools / tool).unlink()
        (pc.tools / f".{tool}").unlink()
    pc.taken("1 changed, 2 as they were.")


def refuses_a_bad_policy(pc):
    pc.taken("2 changed, 0 as they were.")
    pc.drop(TRAVEL, '{ "version": 1, "resources": [ { "id": "travel" } ] }')
    pc.refused("/etc/lanyard/policy.d/20-travel.json:1")
    pc.refused("/etc/lanyard/policy.d/20-travel.json:1", "--check")
    pc.drop(TRAVEL, policy("travel", autostart=False))
    pc.drop("etc/chromium/policies/managed/lanyard.json", "{}")
    pc.drop("etc/lanyard/policy.d/30-again.json", policy(autostart=True))
    pc.refused("30-again.json")  # good alone, but not together; nor does what is no policy come
    (pc.tree / "etc/lanyard/policy.d/30-again.json").unlink()
    pc.taken("2 changed, 1 as they were.")


def refuses_what_contradicts_others(pc):
    others = pc.root / "etc/lanyard/policy.d/10-others.json"
    others.parent.mkdir(parents=True)
    others.write_text(policy("others", autostart=True))
    pc.refused("10-others.json")


def refuses_what_no_tray_takes(pc):
    """Drop-ins of others, and their folder: as readPolicyTexts() in app/policy refuses them."""
    pc.taken("2 changed, 0 as they were.")
    folder = pc.root / "etc/lanyard/policy.d"
    others = folder / "10-others.json"
    others.write_text(policy("others"))
    pc.drop(POLICY, policy("portal"))

    def refused(why):
        pc.refused(why)
        pc.refused(why, "--check")

    for mode in (0o664, 0o646):
        others.chmod(mode)
        refused("/etc/lanyard/policy.d/10-others.json can be changed by others than root")
    others.chmod(0o644)
    folder.chmod(0o775)
    refused("/etc/lanyard/policy.d can be changed by others than root")
    folder.chmod(0o755)
    try:
        os.chown(others, 1, 1)
        refused("10-others.json does not belong to root")
        os.chown(others, 0, 0)
    except OSError:
        pass  # no other user in this namespace
    others.chmod(0o664)
    pc.drop("etc/lanyard/policy.d/10-others.json", policy("others"))
    pc.taken("2 changed, 1 as they were.")  # it is the tree's now
    others.chmod(0o666)
    pc.taken("3 changed, 0 as they were.", "--withdraw")


def refuses_what_no_employee_reads(pc):
    pc.drop("etc/lanyard/authorities/ca.pem", authority())
    pc.drop(POLICY, policy("wiki", certificateAuthorities=["authorities/ca.pem"]))
    pc.taken("3 changed, 0 as they were.", "--name", "company")
    etc = pc.root / "etc/lanyard"
    notes = etc / "notes"
    notes.write_text("root's own")
    notes.chmod(0o600)
    shutil.rmtree(pc.tree)
    pc.drop(TRAVEL, policy("travel", autostart=True))
    for there, mode in ((etc / "policy.json", 0o600), (etc / "authorities/ca.pem", 0o640), (etc, 0o700), (etc / "policy.d", 0o750),
                        (etc / "authorities", 0o750)):
        before = there.stat().st_mode
        there.chmod(mode)
        why = f"/{there.relative_to(pc.root)} can be read by root alone"
        pc.refused(why, "--check")
        pc.refused(why)
        there.chmod(before)
    pc.taken("1 changed, 0 as they were.")


def refuses_a_missing_authority(pc):
    pc.drop(POLICY, policy("wiki", certificateAuthorities=["ca.pem"]))
    pc.refused("ca.pem")


def refuses_an_authority_beside_its_folder(pc):
    """It is there; but what would be checked is a copy of the folder, and nothing beside that."""
    (pc.root / "etc/ssl").mkdir(parents=True)
    (pc.root / "etc/ssl/company.pem").write_text(authority())
    for path in ("../ssl/company.pem", "authorities/../../ssl/company.pem", "..\\/ssl\\/company.pem"):
        pc.drop(POLICY, policy("wiki", certificateAuthorities=["here"]).replace("here", path))
        pc.refused("An authority is named by a path within /etc/lanyard, or by an absolute one")
        pc.refused("An authority is named by a path within /etc/lanyard, or by an absolute one", "--check")


def refuses_what_is_no_file(pc):
    (pc.tree / "etc/lanyard/link.json").symlink_to("/etc/passwd")
    pc.refused("neither a file nor a folder")
    (pc.tree / "etc/lanyard/link.json").unlink()
    os.mkfifo(pc.tree / "etc/lanyard/pipe")
    pc.refused("neither a file nor a folder")
    (pc.tree / "etc/lanyard/pipe").unlink()
    pc.drop("etc/lanyard/two\nlines", "")
    pc.refused("control characters")
    (pc.tree / "etc/lanyard/two\nlines").unlink()


def says_in_check_mode_what_it_refuses(pc):
    (pc.root / TRAVEL).mkdir(parents=True)
    for options in ([], ["--check"]):
        pc.refused("20-travel.json is a folder", *options)
    shutil.rmtree(pc.root / "etc")
    (pc.root / "etc").write_text("")
    for options in ([], ["--check"]):
        pc.refused("etc is no folder", *options)
    (pc.root / "etc").unlink()
    pc.taken("2 changed, 0 as they were.")
    (pc.root / TRAVEL).unlink()
    (pc.root / TRAVEL).mkdir()
    (pc.tree / TRAVEL).unlink()
    (pc.root / TRAVEL).rename(pc.root / "etc/lanyard/now-a-folder")
    (pc.root / "var/lib/lanyard-put/policy").write_text(f"etc/lanyard/now-a-folder\n{POLICY}\n")
    for options in (["--check"], []):
        assert "it is a folder now" in pc.taken("0 changed, 1 as they were.", *options)
    assert (pc.root / "etc/lanyard/now-a-folder").is_dir()


def refuses_an_absolute_authority_of_the_tree(pc):
    for folder in (pc.root, pc.tree):
        (folder / "etc/lanyard").mkdir(parents=True, exist_ok=True)
    for path in ("/etc/lanyard/ca.pem", "\\/etc\\/lanyard\\/ca.pem"):
        pc.drop("etc/lanyard/ca.pem", "an authority")
        pc.drop(POLICY, policy("wiki", certificateAuthorities=["here"]).replace("here", path))
        pc.refused("must be named relative to /etc/lanyard")
        pc.refused("must be named relative to /etc/lanyard", "--check")


CASES = (takes_no_drop_in_that_is_a_link, changes_nothing_where_a_tool_fails, refuses_a_bad_policy, refuses_what_contradicts_others,
         refuses_what_no_tray_takes, refuses_what_no_employee_reads, refuses_a_missing_authority,
         refuses_an_authority_beside_its_folder, refuses_what_is_no_file, says_in_check_mode_what_it_refuses,
         refuses_an_absolute_authority_of_the_tree)
