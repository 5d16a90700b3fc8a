"""One element of an AT-SPI tree: what it is, what is below it, how it would be spoken."""
import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # after its version is chosen

# What a screen reader says of a state; the others are not spoken.
SPOKEN = ("checked", "selected", "expanded", "required", "invalid-entry")


# One role, by its names: AT-SPI calls it a button since 2.54, and Qt 6.8 tells one that has a menu.
BUTTONS = ("push button", "button", "push button menu", "button menu")


def role(element):
    name = element.get_role_name()
    return "push button" if name in BUTTONS else name


def fresh(element):
    """libatspi remembers what it was told; Qt does not tell it of every change."""
    if element is not None:
        element.clear_cache()
    return element


def states(element):
    return {state.value_nick for state in fresh(element).get_state_set().get_states()}


def is_shown(element):
    return "showing" in states(element)


def children(element):
    for number in range(element.get_child_count()):
        child = fresh(element.get_child_at_index(number))
        if child is not None:
            yield child


def everything(element):
    """The element and all that is shown below it, in the order of reading."""
    yield element
    for child in children(element):
        if is_shown(child):
            yield from everything(child)


def label_of(element):
    """What stands before a field, where it is not its name: for a box that is what is chosen in it."""
    labels = [relation.get_target(0).get_name() for relation in element.get_relation_set()
              if relation.get_relation_type().value_nick == "labelled-by"]
    return " ".join(label for label in labels if label != element.get_name())


def described(element):
    """One element as it would be spoken: label, name, role, states."""
    has = states(element)
    told = [state for state in SPOKEN if state in has]
    if "sensitive" not in has:
        told.append("not available")
    return ", ".join(part for part in (label_of(element), element.get_name(), role(element), *told) if part)


def tree(element, depth=0):
    """For a failure's sake: what there is, a line each."""
    lines = ["  " * depth + described(element)]
    for child in children(element):
        if is_shown(child):
            lines += tree(child, depth + 1)
    return lines


def faults(window):
    """What cannot be told from what: a window that is none, and everything for the keyboard that has no name."""
    found = [] if role(window) in ("frame", "dialog", "alert") else [f"not a window: {described(window)}"]
    for element in everything(window):
        is_for_keys = "focusable" in states(element) and role(element) != "table cell"  # a cell may be empty
        if is_for_keys and not element.get_name().strip():
            found.append(f"without a name: {described(element)}, {element.get_description()}")
        if is_for_keys and role(element) in ("filler", "panel", "unknown"):
            found.append(f"without a role: {described(element)}")
    return found


def text_of(element):
    """What a field holds, as far as it tells."""
    text = element.get_text_iface()
    return Atspi.Text.get_text(text, 0, -1) if text else ""  # newer ones have another get_text() on the element


def row_of(table, number):
    """A row as it is read: each header with its cell, without what is empty."""
    grid = table.get_table_iface()
    cells = {grid.get_column_header(column).get_name(): fresh(grid.get_accessible_at(number, column)).get_name()
             for column in range(grid.get_n_columns())}
    return {header: text for header, text in cells.items() if text}


def row_named(table, name):
    """The number of the row whose first cell has that name."""
    grid = table.get_table_iface()
    return next((row for row in range(grid.get_n_rows()) if grid.get_accessible_at(row, 0).get_name() == name), None)
