// A Vite plugin: after the page is built, lists it and builds src/worker around that list.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { build, type Plugin } from 'vite';
import { addresses } from './dist.ts';

/** Asked for by browsers and robots, never by the page, so they need not be kept for nights without a network. */
const NOT_KEPT = /^\/(sw\.js|robots\.txt|icons\/(?!icon\.svg))/;

/** Writes dist/sw.js, a classic worker that knows every file of the page and a version made from their contents. */
export function serviceWorker(): Plugin {
  let out = 'dist';
  let written = false;
  return {
    name: 'porchlight:service-worker',
    apply: 'build',
    configResolved(config) {
      out = config.build.outDir;
    },
    writeBundle() {
      written = true;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (!written) return; // there is no page, and its own message is the one to read
        const files = addresses(out).filter((address) => !NOT_KEPT.test(address));
        const hash = createHash('sha256');
        for (const file of files) hash.update(file).update(readFileSync(out + file));
        await build({
          configFile: false,
          publicDir: false,
          logLevel: 'warn',
          define: {
            __FILES__: JSON.stringify(files),
            __VERSION__: JSON.stringify(hash.digest('hex').slice(0, 12)),
          },
          build: {
            outDir: out,
            emptyOutDir: false,
            target: 'es2022',
            reportCompressedSize: false,
            lib: { entry: 'src/worker/index.ts', formats: ['iife'], name: 'worker', fileName: () => 'sw.js' },
          },
        });
      },
    },
  };
}
