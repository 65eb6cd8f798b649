import { expect, test } from 'vitest';
import { sharedLine } from './shared-line';

const share = (given: Partial<Parameters<typeof sharedLine>[0]>) =>
  sharedLine({ title: '', text: '', url: '', ...given });

test('a text alone stays as it is, on one line', () => {
  expect(share({ text: ' Listen\n to this ' })).toBe('Listen to this');
});

test('an address that the text repeats is written once', () => {
  expect(share({ text: 'Our song https://x.test/1', url: 'https://x.test/1' })).toBe(
    'Our song https://x.test/1',
  );
});

test('a title that says more is added, one that begins the text is not', () => {
  expect(share({ title: 'Song', url: 'https://x.test/1' })).toBe('Song https://x.test/1');
  expect(share({ title: 'Our song', text: 'Our song, again' })).toBe('Our song, again');
});

test('an empty share is nothing', () => {
  expect(share({ text: ' \n ' })).toBe('');
});
