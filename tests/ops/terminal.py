"""A terminal, and a phone's camera in front of it."""

import zxingcpp

PIXELS = 4
"""A module's side as the camera sees it."""
HALVES = {"█": (255, 255), "▀": (255, 0), "▄": (0, 255), " ": (0, 0)}
"""How light the upper and the lower half of a letter are."""


def scanned(lines: list[str]) -> list[str]:
    """What a reader of another hand finds in these lines of half blocks, light on dark as they are."""
    rows = [[HALVES[letter][half] for letter in line] for line in lines for half in (0, 1)]
    pixels = bytes(light for row in rows for _ in range(PIXELS) for light in row for _ in range(PIXELS))
    shape = (len(rows) * PIXELS, len(rows[0]) * PIXELS)
    image = memoryview(pixels).cast("B", shape)
    return [found.text for found in zxingcpp.read_barcodes(image, try_invert=False)]
