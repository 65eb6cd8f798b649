// Before every test: nobody is there to be asked. A test whose page asks the server says itself what comes of it.
import { afterEach, expect } from 'vitest';

const asked: string[] = [];

Object.assign(globalThis, {
  fetch: (address: string) => {
    asked.push(address);
    return Promise.reject(new TypeError('Failed to fetch'));
  },
});

afterEach(() => {
  expect(asked.splice(0), 'was asked of a real network').toEqual([]);
});
