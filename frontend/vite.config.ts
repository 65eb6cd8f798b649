// How the page, its worker and their compressed copies are built, and how they are tested.
import { defineConfig } from 'vitest/config';
import manifest from './package.json' with { type: 'json' };
import { compressed } from './tools/compressed.ts';
import { layers } from './tools/layers.ts';
import { serviceWorker } from './tools/service-worker.ts';

export default defineConfig({
  plugins: [layers(), serviceWorker(), compressed()],
  define: {
    __RELEASE__: JSON.stringify(manifest.version),
    // A stand-in catalogue for pictures with long or right-to-left text; empty in the product.
    __WORDS__: JSON.stringify(process.env['VITE_WORDS'] ?? ''),
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0, // the content security policy knows no data: font
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: {
    proxy: { '/api': 'http://127.0.0.1:8000' },
    fs: { allow: ['.', '../tests/vectors'] }, // read by tests as they are, lone surrogates included
  },
  preview: { proxy: { '/api': 'http://127.0.0.1:8000' } },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/api/testing/no-network.ts'],
    css: { include: /css\?raw$/ }, // read by a test as it is; every other sheet is empty to them
  },
});
