// Fails when a first visit weighs more than it may; run after `npm run build`.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Bytes on the wire for a first visit, from the design: 60 KB of script and 200 KB in all. */
const MOST = { script: 60_000, all: 200_000 };

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const weigh = (address: string) => {
  const path = dist + address;
  return statSync(existsSync(`${path}.gz`) ? `${path}.gz` : path).size;
};

const index = readFileSync(`${dist}/index.html`, 'utf8');
const named = [...index.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, address]) => address ?? '');
const first = [...new Set(['/index.html', ...named])].map((address) => ({ address, bytes: weigh(address) }));
const script = first.filter(({ address }) => address.endsWith('.js'));

const total = (files: typeof first) => files.reduce((sum, { bytes }) => sum + bytes, 0);
for (const { address, bytes } of first) console.log(`${String(bytes).padStart(8)}  ${address}`);
console.log(`${String(total(script)).padStart(8)}  script, of ${MOST.script} (gzip)`);
console.log(`${String(total(first)).padStart(8)}  in all, of ${MOST.all}`);
if (total(script) > MOST.script || total(first) > MOST.all) {
  console.error('The first visit is too heavy.');
  process.exitCode = 1;
}
