import { renderHook } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { otherTexts, useOtherTexts } from './wordings';

const body = (text: string) => ({ text, signal: null });

it('shows the other wordings of a line, newest first and each once', () => {
  expect(otherTexts('Tea', [body('Coffee'), body('Cocoa'), body('Coffee')])).toEqual(['Coffee', 'Cocoa']);
});

it('leaves out what the line merely continues, and the line itself', () => {
  expect(otherTexts('They made me tea', [body('They made'), body('They made me tea')])).toEqual([]);
});

it('leaves out words on their way, which the next wording continued', () => {
  const earlier = [body('Coffee'), body('Tea in bed'), body('Tea in'), body('Te')];
  expect(otherTexts('Cocoa', earlier)).toEqual(['Coffee', 'Tea in bed']);
});

it('of a device that cannot be read no other text is shown, and nothing breaks', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const line = {
    kind: 'noticing',
    id: 'a',
    day: '2026-11-22',
    version: 1,
    unsent: false,
    body: body('Tea'),
  } as const;
  const lines = [line];
  const { result } = renderHook(() => useOtherTexts(lines));
  await new Promise((done) => setTimeout(done, 50)); // whatever it could not read was said to be so
  expect(result.current.size).toBe(0);
});
