"""The smallest page that can be pushed to: its worker shows what arrives, and its page can be asked what did.

It is not asked what stands on the screen: Chromium forgets a notice for which somebody asks while it is being put up.
"""

from tests.push_services.listening import Asked, Told

WORKER = b"""
addEventListener("install", (event) => event.waitUntil(skipWaiting()));
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("push", (event) => {
    const words = event.data.text();
    const note = async () => (await caches.open("heard")).put(`/${words}`, new Response());
    event.waitUntil(Promise.all([note(), registration.showNotification(words)]));
});
"""
PAGE = b"""<!doctype html><title>A page</title><script>navigator.serviceWorker.register("/worker.js");</script>"""

SUBSCRIBE = """async (key) => {
    const { pushManager } = await navigator.serviceWorker.ready;
    const made = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
    return made.toJSON();
}"""
HEARD = """async () => {
    const notes = await (await caches.open("heard")).keys();
    return notes.map(({ url }) => new URL(url).pathname.slice(1));
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
