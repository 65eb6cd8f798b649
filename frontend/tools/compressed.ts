// A Vite plugin: lays a brotli and a gzip copy beside every file that gets smaller by it, so that the server compresses nothing.
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { addresses } from './dist.ts';

const COMPRESSIBLE = /\.(html|js|css|svg|json|webmanifest|txt)$/;

/** Writes X.br and X.gz beside each compressible X of the finished build. Runs after the worker is built. */
export function compressed(): Plugin {
  let out = 'dist';
  let written = false;
  return {
    name: 'porchlight:compressed',
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
      handler() {
        if (!written) return; // there is no page, and its own message is the one to read
        for (const address of addresses(out).filter((each) => COMPRESSIBLE.test(each))) {
          const path = out + address;
          const content = readFileSync(path);
          const br = brotliCompressSync(content, {
            params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
          });
          const gz = gzipSync(content, { level: 9 });
          if (br.length < content.length) writeFileSync(`${path}.br`, br);
          if (gz.length < content.length) writeFileSync(`${path}.gz`, gz);
        }
      },
    },
  };
}
