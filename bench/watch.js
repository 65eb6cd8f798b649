// Notes when the device's answers came and how long it then took until the picture stood.
(() => {
  const told = { answered: 0, typed: 0 };
  window.told = told;
  for (const place of [IDBIndex, IDBObjectStore]) {
    const { getAll } = place.prototype;
    place.prototype.getAll = function (...asked) {
      const request = getAll.apply(this, asked);
      request.addEventListener('success', () => {
        told.answered = performance.now();
      });
      return request;
    };
  }
  addEventListener('input', () => { told.typed = performance.now(); }, true);
  window.pictured = async () => {
    await new Promise(requestAnimationFrame);
    const channel = new MessageChannel();
    await new Promise((done) => {
      channel.port1.onmessage = done;
      channel.port2.postMessage(null);
    });
    return performance.now();
  };
  // From the device's last answer until nothing is busy and all the charts stand, painted; the first of them says the marker.
  window.charted = (marker, charts) =>
    new Promise((done) => {
      const look = async () => {
        if (document.querySelector('[aria-busy="true"]')) return;
        if (document.querySelectorAll('figure.trend').length < charts) return;
        if (!document.querySelector('figcaption')?.textContent.includes(marker)) return;
        watch.disconnect();
        done((await window.pictured()) - told.answered);
      };
      const watch = new MutationObserver(look);
      watch.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
      look();
    });
  // From a key until its answer is painted.
  window.searched = async () => (await window.pictured()) - told.typed;
})();
