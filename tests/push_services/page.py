"""The smallest page that can be pushed to: its worker shows what arrives, and its page can be asked what was shown."""

from tests.push_services.listening import Asked, Told

WORKER = b"""
addEventListener("install", (event) => event.waitUntil(skipWaiting()));
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("push", (event) => event.waitUntil(registration.showNotification(event.data.text())));
"""
PAGE = b"""<!doctype html><title>A page</title><script>navigator.serviceWorker.register("/worker.js");</script>"""

SUBSCRIBE = """async (key) => {
    const { pushManager } = await navigator.serviceWorker.ready;
    const made = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
    return made.toJSON();
}"""
SHOWN = """async () => {
    const registration = await navigator.serviceWorker.ready;
    return (await registration.getNotifications()).map(({ title }) => title);
}"""
UNSUBSCRIBE = """async () => {
    const { pushManager } = await navigator.serviceWorker.ready;
    return (await pushManager.getSubscription()).unsubscribe();
}"""


def page(asked: Asked) -> Told:
    """For `listening`."""
    if asked.path == "/worker.js":
        return Told(200, WORKER, "text/javascript")
    return Told(200, PAGE, "text/html") if asked.path == "/" else Told(404)
