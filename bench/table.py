"""Tables on the terminal, in Markdown."""

from collections.abc import Iterable, Sequence


def show(head: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print a table: names to the left, figures to the right, columns as wide as they must be."""
    lines = [list(head), *(list(row) for row in rows)]
    widths = [max(len(line[i]) for line in lines) for i in range(len(head))]
    rule = [("-" * width) + (":" if i else "-") for i, width in enumerate(widths)]
    lines.insert(1, rule)
    for line in lines:
        print("| " + " | ".join(_padded(cell, widths[i], i) for i, cell in enumerate(line)) + " |")


def _padded(cell: str, width: int, column: int) -> str:
    return cell.rjust(width + 1) if column else cell.ljust(width + 1)
