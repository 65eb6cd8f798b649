// A Vite plugin: every stylesheet begins with the order of the layers, since the one that arrives first decides it.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Bundling drops the declaration from src/styles/index.css; this puts it back, at the head of each built file. */
export function layers(): Plugin {
  const order = /@layer [\w, ]+;/.exec(readFileSync('src/styles/index.css', 'utf8'))?.[0] ?? '';
  return {
    name: 'porchlight:layers',
    apply: 'build',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'asset' && file.fileName.endsWith('.css'))
          file.source = order + String(file.source);
      }
    },
  };
}
