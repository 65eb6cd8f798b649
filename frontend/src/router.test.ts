import { afterEach, describe, expect, test, vi } from 'vitest';
import { go, nightAddress, place, placeOf, startRouter } from './router';

const at = (path: string) => placeOf(new URL(path, 'http://porch.test'));

describe('an address opens a place', () => {
  test('the root is tonight, and the shortcut asks for its next line', () => {
    expect(at('/')).toEqual({ page: 'tonight', night: null, next: false });
    expect(at('/?line=next')).toEqual({ page: 'tonight', night: null, next: true });
  });

  test('a past night is tonight’s page for another date', () => {
    expect(at('/night/2026-11-14')).toEqual({ page: 'tonight', night: '2026-11-14', next: false });
    expect(nightAddress('2026-11-14')).toBe('/night/2026-11-14');
    expect(nightAddress(null)).toBe('/');
  });

  test.each([
    '/night/2026-02-30',
    '/night/2026-13-01',
    '/night/1899-12-31',
    '/night/0000-00-00',
    '/night/soon',
    '/night/',
    '/nowhere',
    '/night/2026-11-14/x',
  ])('%s is lost', (path) => expect(at(path)).toEqual({ page: 'lost' }));

  test('the sky opens with a night, and without one when the date is impossible', () => {
    expect(at('/back?night=2026-11-14')).toMatchObject({ page: 'back', night: '2026-11-14' });
    expect(at('/back?night=2026-02-30')).toMatchObject({ page: 'back', night: null });
  });

  test('the compass, that of another day, the pages below it, and one value', () => {
    const values = { page: 'values', id: null, on: null, of: null };
    const id = '019ab2c4-7d1e-7c3a-9f50-0a4b8e6d2f11';
    expect(at('/values')).toEqual({ ...values, view: 'compass' });
    expect(at('/values?on=2026-11-14')).toEqual({ ...values, view: 'compass', on: '2026-11-14' });
    expect(at('/values?on=2026-02-30')).toEqual({ ...values, view: 'compass' });
    expect(at('/values/rate')).toEqual({ ...values, view: 'rate' });
    expect(at(`/values/minute?id=${id}`)).toEqual({ ...values, view: 'minute', id });
    expect(at(`/values/${id}?of=origins`)).toEqual({ ...values, view: 'value', id, of: 'origins' });
    expect(at('/values/elsewhere')).toEqual({ page: 'lost' });
    expect(at('/values/rate/more')).toEqual({ page: 'lost' });
  });

  test('the other pages, with or without a last slash', () => {
    expect(at('/trends/')).toEqual({ page: 'trends' });
    expect(at('/trends/paper')).toEqual({ page: 'paper' });
    expect(at('/checkin')).toEqual({ page: 'checkin', week: null });
    expect(at('/checkin?week=2026-11-09')).toEqual({ page: 'checkin', week: '2026-11-09' });
    expect(at('/checkin?week=soon')).toEqual({ page: 'checkin', week: null });
    expect(at('/more')).toEqual({ page: 'settings' });
    expect(at('/more/account')).toEqual({ page: 'account', signIn: false });
    expect(at('/more/account?in')).toEqual({ page: 'account', signIn: true });
    expect(at('/welcome')).toEqual({ page: 'welcome' });
    expect(at('/more/help')).toEqual({ page: 'help' });
    expect(at('/more/questions?first')).toEqual({ page: 'questions', first: true });
    expect(at('/learn')).toEqual({ page: 'learn', card: null });
    expect(at('/learn/self-respect')).toEqual({ page: 'learn', card: 'self-respect' });
  });
});

describe('going from place to place', () => {
  startRouter();
  afterEach(() => document.body.replaceChildren());

  /** Whether the router took the click; what it leaves to the browser is stopped at the window, where a browser would load. */
  const click = (html: { href: string; target?: string }, how: MouseEventInit = {}) => {
    const link = Object.assign(document.createElement('a'), html);
    document.body.append(link);
    let taken = false;
    const atLast = (event: Event) => {
      taken = event.defaultPrevented;
      event.preventDefault();
    };
    addEventListener('click', atLast, { once: true });
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...how }));
    return taken;
  };

  test('a plain link moves without loading', () => {
    expect(click({ href: '/trends' })).toBe(true);
    expect(place.value).toEqual({ page: 'trends' });
    expect(location.pathname).toBe('/trends');
  });

  test('a link for another tab, another site or the server is the browser’s', () => {
    go('/');
    expect(click({ href: '/trends' }, { ctrlKey: true })).toBe(false);
    expect(click({ href: '/trends', target: '_blank' })).toBe(false);
    expect(click({ href: 'https://elsewhere.test/' })).toBe(false);
    expect(click({ href: '/api/me' })).toBe(false);
    expect(place.value).toEqual({ page: 'tonight', night: null, next: false });
  });

  test('another page begins at its top; what is noted in the address of this one moves nothing', () => {
    go('/welcome');
    const top = vi.spyOn(window, 'scrollTo');
    go('/back', { replace: true });
    expect(top).toHaveBeenCalledWith(0, 0);
    top.mockClear();
    go('/back?night=2026-11-14', { replace: true });
    expect(top).not.toHaveBeenCalled();
    top.mockRestore();
  });

  test('the browser’s back key is followed', () => {
    go('/more');
    history.replaceState(null, '', '/back');
    dispatchEvent(new PopStateEvent('popstate'));
    expect(place.value).toMatchObject({ page: 'back', night: null });
  });
});
