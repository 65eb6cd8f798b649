// Ten years of evenings, written straight into the device's own database: nine entries a night, 33,000 in all.
async ({ last, nights, lines, observations, acts }) => {
  const DAY = 86_400_000;
  const db = await new Promise((done) => {
    indexedDB.open('porchlight').onsuccess = (event) => done(event.target.result);
  });
  const end = Date.parse(`${last}T00:00:00Z`);
  let made = 0;
  for (let start = 0; start < nights; start += 500) {
    const tx = db.transaction('records', 'readwrite');
    const records = tx.objectStore('records');
    const keep = (kind, night, body) => {
      const at = (end - night * DAY).toString(16).padStart(12, '0');
      const id = `${at.slice(0, 8)}-${at.slice(8)}-7000-8000-${(made += 1).toString(16).padStart(12, '0')}`;
      const day = new Date(end - night * DAY).toISOString().slice(0, 10);
      records.put({ kind, id, day, version: made, body });
    };
    for (let night = start; night < Math.min(nights, start + 500); night += 1) {
      for (let line = 0; line < 6; line += 1) {
        const [text, signal] = lines[(night * 6 + line) % lines.length];
        keep('noticing', night, { text: `${text} ${night}`, signal });
      }
      const chance = observations[night % observations.length];
      keep('observation', night, { note: null, ...chance });
      keep('act', night, acts[night % acts.length]);
      keep('act', night, acts[(night * 3) % acts.length]);
    }
    await new Promise((done) => {
      tx.oncomplete = done;
    });
  }
  db.close();
  return made;
}
