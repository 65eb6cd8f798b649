"""The little of Protocol Buffers' wire format that Chromium's push service is spoken to in."""

import struct


def varint(number: int) -> bytes:
    """Seven bits in a byte, the lowest first; the highest bit says that more follow."""
    written = bytearray()
    while number > 0x7F:
        written.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*written, number])


def number(field: int, value: int) -> bytes:
    return varint(field << 3) + varint(value)


def fixed64(field: int, value: int) -> bytes:
    return varint(field << 3 | 1) + struct.pack("<Q", value)


def blob(field: int, value: bytes | str) -> bytes:
    """Text, bytes, or a message within the message."""
    raw = value.encode() if isinstance(value, str) else value
    return varint(field << 3 | 2) + varint(len(raw)) + raw
