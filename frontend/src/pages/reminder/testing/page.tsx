// The reminder's page for the tests: the real one before a far end that speaks the contract.
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { hideToast, Toasts } from '../../../components/toast';
import { Browser, open, Porch } from '../../../pwa/testing/porch';
import { setWanted } from '../../../shared/subscription';
import { close } from '../../../store/database';
import { setPerson } from '../../../store/whose';
import { Reminder } from '../reminder';
import { rememberWish } from '../wish';

/** A house and a browser where nothing has happened yet. */
export async function begin(): Promise<{ porch: Porch; browser: Browser }> {
  const [porch, browser] = [new Porch(), new Browser()];
  open(porch, browser);
  localStorage.clear();
  setWanted(false);
  rememberWish(null);
  await close();
  return { porch, browser };
}

export function end(): void {
  cleanup();
  hideToast();
  localStorage.clear();
}

let people = 0;

/** Somebody new each time: what one of them has still under way does not reach the next one's device. */
export function signIn(): void {
  setPerson({ id: `ana-${++people}`, name: 'Ana', zone: 'Europe/Berlin' });
}

export function show(): void {
  render(
    <>
      <Reminder />
      <Toasts />
    </>,
  );
}

export const tap = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole('button', { name }));
export const reads = (text: string | RegExp) => screen.findByText(text);
