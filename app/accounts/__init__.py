"""Who is asking: people, their keys, their signed-in devices, and the way in."""
