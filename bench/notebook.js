// Writes the records of a notebook straight into the device's own database; answers how many there are then.
async (records) => {
  const AT_ONCE = 5_000;
  const db = await new Promise((done) => {
    indexedDB.open('porchlight').onsuccess = (event) => done(event.target.result);
  });
  for (let start = 0; start < records.length; start += AT_ONCE) {
    const tx = db.transaction('records', 'readwrite');
    for (const record of records.slice(start, start + AT_ONCE)) tx.objectStore('records').put(record);
    await new Promise((done) => {
      tx.oncomplete = done;
    });
  }
  const counted = db.transaction('records').objectStore('records').count();
  await new Promise((done) => {
    counted.onsuccess = done;
  });
  db.close();
  return counted.result;
}
