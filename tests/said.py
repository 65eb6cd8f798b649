"""What a program printed, without what a busy machine adds to it."""

import re


def however_long(said: str) -> str:
    """`said`, with steps that took more than a second told like those that did not."""
    return re.sub(r" … \d+\.\d s$", " … done", said, flags=re.MULTILINE)
