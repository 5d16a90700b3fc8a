"""The one table: what, budget, measured, and whether it holds."""
from statistics import median, quantiles


class Table:
    def __init__(self):
        self.rows, self.missed = [], 0

    def add(self, what, measured, budget="", holds=None):
        self.missed += holds is False
        verdict = {None: "", True: "holds", False: "MISSED"}[holds]
        self.rows.append((what, budget, measured, verdict))
        print(f"  {what}: {measured} {verdict}", flush=True)

    def text(self):
        rows = [("what", "budget", "measured", ""), *self.rows]
        widths = [max(len(row[column]) for row in rows) for column in range(4)]
        lines = ["| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths)) + " |" for row in rows]
        lines.insert(1, "| " + " | ".join("-" * max(3, width) for width in widths) + " |")
        return "\n".join(lines)


def spread(values, digits=0):
    """Median and quartiles, as "12 [11-14]"."""
    if len(values) < 4:
        return f"{median(values):.{digits}f}"
    low, _, high = quantiles(values, n=4)
    return f"{median(values):.{digits}f} [{low:.{digits}f}-{high:.{digits}f}]"


def mib(kilobytes):
    return f"{kilobytes / 1024:.1f} MB"
