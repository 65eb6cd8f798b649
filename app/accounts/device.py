"""A device's name for its owner, made from what the browser says of itself."""

BROWSERS = (("Firefox", "Firefox"), ("Edg", "Edge"), ("OPR", "Opera"), ("Chrome", "Chrome"), ("Safari", "Safari"))
SYSTEMS = (
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("Windows", "Windows"),
    ("Mac OS", "Mac"),
    ("Linux", "Linux"),
)


def named(user_agent: str) -> str:
    """`Firefox, Android`, or a dash for what is not known. The full text is not kept: it would tell devices apart."""
    browser = next((name for mark, name in BROWSERS if mark in user_agent), "–")
    system = next((name for mark, name in SYSTEMS if mark in user_agent), "–")
    return f"{browser}, {system}"
