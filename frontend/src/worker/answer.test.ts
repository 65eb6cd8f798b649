import { describe, expect, test } from 'vitest';
import { answerOf } from './answer';

const ORIGIN = 'https://porch.test';
const ask = (path: string, { method = 'GET', mode = 'cors' }: { method?: string; mode?: RequestMode } = {}) =>
  answerOf({ method, mode, url: new URL(path, ORIGIN).href }, ORIGIN);

describe('who answers', () => {
  test.each(['/', '/night/2026-11-14', '/back?night=2026-11-14', '/trends', '/more/account', '/nowhere'])(
    'opening %s shows the kept page',
    (path) => expect(ask(path, { mode: 'navigate' })).toBe('page'),
  );

  test.each([
    '/api/me',
    '/api/sync',
    '/healthz',
    '/readyz',
    '/openapi.json',
    '/docs',
    '/sw.js',
    '/icons/icon.svg',
  ])('opening %s asks the server', (path) => expect(ask(path, { mode: 'navigate' })).toBe('network'));

  test('the API is never kept, whatever asks for it', () => {
    expect(ask('/api/noticings')).toBe('network');
    expect(ask('/api/sync', { method: 'POST' })).toBe('network');
  });

  test('files of the page come from the kept copy', () => {
    expect(ask('/assets/index-abc.js')).toBe('file');
  });

  test('a share is taken here, and only as a post', () => {
    expect(ask('/share', { method: 'POST', mode: 'navigate' })).toBe('share');
    expect(ask('/share', { mode: 'navigate' })).toBe('page');
  });

  test('another site’s requests are none of its business', () => {
    expect(answerOf({ method: 'POST', mode: 'cors', url: 'https://elsewhere.test/share' }, ORIGIN)).toBe(
      'network',
    );
  });
});
