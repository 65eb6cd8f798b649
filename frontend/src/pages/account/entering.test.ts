import { describe, expect, test } from 'vitest';
import { account } from '../../words/account';
import { wrongAfter, wrongBefore } from './entering';

const good = { name: 'Ana', password: 'long enough', code: '' };

describe('before the server is asked', () => {
  test('a name, a password of eight characters and, where asked for, a code are enough', () => {
    expect(wrongBefore('up', good, false)).toBeNull();
    expect(wrongBefore('up', { ...good, code: 'wcsk-jb2y' }, true)).toBeNull();
  });

  test('characters are counted as people count them', () => {
    expect(wrongBefore('up', { ...good, password: '🌙🌙🌙🌙' }, false)?.field).toBe('password');
    expect(wrongBefore('up', { ...good, password: '🌙🌙🌙🌙🌙🌙🌙🌙' }, false)).toBeNull();
  });

  test('each fault names its field', () => {
    expect(wrongBefore('up', { ...good, name: '  ' }, false)?.field).toBe('name');
    expect(wrongBefore('up', { ...good, name: 'x'.repeat(51) }, false)?.field).toBe('name');
    expect(wrongBefore('up', good, true)?.field).toBe('code');
  });

  test('signing in leaves the length of a password to the server', () => {
    expect(wrongBefore('in', { ...good, password: 'short' }, false)).toBeNull();
  });
});

describe('what the server answers', () => {
  const problem = (code: string, field: string | null = null) =>
    wrongAfter({ code, title: 'Its own words.', field });

  test('stands beside the field it is about', () => {
    expect(problem('name_taken')).toEqual({ field: 'name', text: account.problems['name_taken'] });
    expect(problem('not_recognised').field).toBe('password');
    expect(problem('code_refused').field).toBe('code');
    expect(problem('password_short', 'password').text).toBe(account.problems['password_short']);
  });

  test('is said in the server’s own words when we have none', () => {
    expect(problem('never_heard_of')).toEqual({ field: null, text: 'Its own words.' });
    expect(wrongAfter({ code: 'x', title: '', field: 'zone' })).toEqual({
      field: null,
      text: account.unknown,
    });
  });
});
