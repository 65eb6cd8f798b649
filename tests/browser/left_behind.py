"""Everything that a page has left on a device, as one long text in which to search for words."""

from playwright.sync_api import Page

STORED = """async () => {
    const found = [];
    for (const { name } of await indexedDB.databases()) {
        const db = await new Promise((opened, failed) => {
            const asked = indexedDB.open(name);
            asked.onsuccess = () => opened(asked.result);
            asked.onerror = () => failed(asked.error);
        });
        for (const store of db.objectStoreNames) {
            const records = db.transaction(store).objectStore(store);
            for (const asked of [records.getAllKeys(), records.getAll()]) {
                await new Promise((read) => (asked.onsuccess = read));
                found.push(name, store, JSON.stringify(asked.result));
            }
        }
        db.close();
    }
    return found.join("\\n");
}"""
AROUND = """async () => {
    const found = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie];
    for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
            found.push(name, request.url, await (await cache.match(request)).text());
        }
    }
    return found.join("\\n");
}"""


def everything(page: Page) -> str:
    """What stands in IndexedDB, localStorage, sessionStorage and Cache Storage, and the cookies no script sees."""
    cookies = " ".join(f"{cookie.get('name')}={cookie.get('value')}" for cookie in page.context.cookies())
    return f"{page.evaluate(AROUND)}\n{stored(page)}\n{cookies}"


def stored(page: Page) -> str:
    """What stands in IndexedDB: what the device keeps."""
    found: str = page.evaluate(STORED)
    return found
