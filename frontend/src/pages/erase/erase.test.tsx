import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { App } from '../../app';
import { go } from '../../router';
import { device } from '../../shared/device';
import { tell } from '../../store/news';
import { clearMarks } from '../../store/marks';
import { person, setPerson } from '../../store/whose';
import { words } from '../../words';
import { erase as say } from '../../words/erase';
import { settings } from '../../words/settings';

type Answer = (method: string, path: string) => Promise<Response>;
let answer: Answer;
let recognised: () => Promise<Response>;
const gone = () => Promise.resolve(new Response(null, { status: 204 }));
const away = () => Promise.reject(new TypeError('offline'));

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
  answer = away;
  recognised = () => json(person());
  vi.stubGlobal('fetch', (path: string, { method }: RequestInit) =>
    path === '/api/me' ? recognised() : answer(method ?? 'GET', path),
  );
});
afterEach(() => {
  cleanup();
  clearMarks();
  tell({ about: 'person' });
});

function json(body: unknown): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return Promise.resolve(new Response(JSON.stringify(body), { headers }));
}

function problem(status: number, code: string): Promise<Response> {
  const headers = { 'content-type': 'application/problem+json' };
  return Promise.resolve(new Response(JSON.stringify({ code, title: '', status }), { status, headers }));
}

/** The page, as somebody with an account sees it, and their other devices as the server tells of them. */
async function opened(id: string): Promise<void> {
  setPerson({ id, name: 'Ana', zone: 'UTC' });
  go('/more/erase');
  render(<App />);
  await screen.findByRole('heading', { name: say.title });
}

async function ask(password = 'left the hall light on'): Promise<HTMLElement> {
  fireEvent.input(screen.getByLabelText('Password'), { target: { value: password } });
  fireEvent.click(screen.getByRole('button', { name: say.ask }));
  return screen.findByRole('dialog');
}

function erase(sheet: HTMLElement): void {
  fireEvent.click(within(sheet).getByRole('button', { name: say.go }));
}

test('the last question stands until the server has answered, and cannot be closed meanwhile', async () => {
  let answered = () => {};
  const waiting = new Promise<void>((resolve) => (answered = resolve));
  answer = (_, path) => (path === '/api/erasure' ? waiting.then(gone) : away());
  await opened('ana-erasing');
  const sheet = await ask();
  erase(sheet);
  await within(sheet).findByText(say.going);
  fireEvent.click(within(sheet).getByRole('button', { name: words.app.close }));
  fireEvent.click(within(sheet).getByRole('button', { name: say.keep }));
  expect(sheet.isConnected).toBe(true);
  answered();
  await screen.findByText(say.done);
  expect(location.pathname).toBe('/');
});

test.each([
  ['password_wrong', 403, say.wrong],
  ['signed_out', 401, say.signedOut],
  ['busy', 503, say.refused],
  ['malformed', 502, say.away[device()]],
])('a refusal (%s) is said where it belongs, and the words stay', async (code, status, text) => {
  answer = (_, path) =>
    path !== '/api/erasure'
      ? away()
      : code === 'malformed'
        ? Promise.resolve(new Response('<html>', { status }))
        : problem(status, code);
  await opened(`ana-${code}`);
  erase(await ask());
  await screen.findByText(text);
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByLabelText<HTMLInputElement>('Password').value).toBe('left the hall light on');
});

test('where the browser holds the session of somebody else, who is erased, nothing is', async () => {
  recognised = () => problem(401, 'erased');
  await opened('ana-not-bens');
  erase(await ask());
  await screen.findByText(say.signedOut);
});

test('a password that is missing or wrong has the focus', async () => {
  answer = (_, path) => (path === '/api/erasure' ? problem(403, 'password_wrong') : away());
  await opened('ana-focus');
  const field = screen.getByLabelText('Password');
  fireEvent.click(screen.getByRole('button', { name: say.ask }));
  await waitFor(() => expect(document.activeElement).toBe(field));
  field.blur();
  erase(await ask());
  await waitFor(() => expect(document.activeElement).toBe(field));
});

test('what was said of one try is gone at the next, and when the page is opened anew', async () => {
  answer = (_, path) => (path === '/api/erasure' ? problem(403, 'password_wrong') : away());
  await opened('ana-again');
  erase(await ask());
  await screen.findByText(say.wrong);
  go('/more');
  await screen.findByRole('heading', { name: settings.title });
  go('/more/erase');
  await screen.findByRole('heading', { name: say.title });
  await waitFor(() => expect(screen.queryByText(say.wrong)).toBeNull());
});

test('the last question is gone when the page was left with it, or when the account is not known any more', async () => {
  answer = away;
  await opened('ana-left');
  await ask();
  go('/more');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  go('/more/erase');
  await screen.findByRole('heading', { name: say.title });
  expect(screen.queryByRole('dialog')).toBeNull();
  await ask();
  tell({ about: 'progress', stage: 'signed_out' });
  await screen.findByText(say.what.signedOut[device()]);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('a device that was signed out says that the account stays, before and after', async () => {
  await opened('ana-signed-out');
  tell({ about: 'progress', stage: 'signed_out' });
  await screen.findByText(say.what.signedOut[device()]);
  screen.getByText(say.staysAccount);
  fireEvent.click(screen.getByRole('button', { name: say.askHere[device()] }));
  const sheet = await screen.findByRole('dialog');
  within(sheet).getByText(say.sureHere[device()]);
  fireEvent.click(within(sheet).getByRole('button', { name: say.askHere[device()] }));
  await screen.findByText(say.doneHere);
});

test('where the browser does not let go, it says that the account is gone', async () => {
  answer = gone;
  await opened('ana-stuck');
  const sheet = await ask();
  const real = indexedDB.open.bind(indexedDB);
  const open = vi.spyOn(indexedDB, 'open').mockImplementation((name, ...rest) => {
    if (name.includes('ana-stuck')) throw new DOMException('', 'UnknownError');
    return real(name, ...rest);
  });
  erase(sheet);
  await screen.findByText(`${say.gone} ${say.stuck[device()]}`);
  open.mockRestore();
});

test('the other devices are named, this one is not', async () => {
  const at = '2026-11-26T20:00:00Z';
  const listed = (name: string, current: boolean) => ({
    id: name,
    device: name,
    created_at: at,
    seen_at: at,
    current,
  });
  const items = [listed('Firefox, Android', true), listed('Safari, iPad', false)];
  answer = (_, path) => (path === '/api/sessions' ? json({ items }) : away());
  await opened('ana-devices');
  await screen.findByText(say.othersText('Safari, iPad'));
});
