import { expect, it } from 'vitest';
import { otherTexts } from './wordings';

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
