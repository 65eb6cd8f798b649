import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { help } from '../../words/help';
import { NUMBERS } from './numbers';

async function open(zone: string) {
  vi.resetModules(); // a device that was opened anew
  vi.stubEnv('TZ', zone);
  const { Help } = await import('./help');
  render(<Help />);
}
const numbers = () =>
  screen.getAllByRole('link', { name: /^Call / }).map((link) => link.getAttribute('href'));

beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  vi.unstubAllEnvs();
});

it('begins with the country of the zone, and another can be chosen, which nothing remembers', async () => {
  await open('Europe/Vienna');
  const country = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Where you are' });
  expect(country.value).toBe('AT');
  expect(numbers()).toContain('tel:133');
  fireEvent.change(country, { target: { value: 'FR' } });
  expect(numbers()).toEqual(['tel:17', 'tel:3919', 'tel:0801901911']);
  expect(localStorage).toHaveLength(0);
  expect(location.href).not.toMatch(/FR/);
});

it('asks where one is when the zone does not tell', async () => {
  await open('America/Mexico_City');
  expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('');
  expect(screen.queryAllByRole('link', { name: /^Call / })).toEqual([]);
  expect(screen.getByText(/Choose a country above/)).toBeTruthy();
});

it.each(Object.entries(NUMBERS))(
  'in %s says of each number where and when it was read',
  async (country, lines) => {
    await open('UTC');
    fireEvent.change(screen.getByRole('combobox'), { target: { value: country } });
    const shown = [...document.querySelectorAll('.help-lines li')].map((line) => line.textContent);
    expect(shown).toHaveLength(lines.length);
    for (const { name, site, read } of lines) {
      const said = `Read in a copy of ${read ?? site} on `;
      expect(shown.some((text) => text.includes(name) && text.includes(said))).toBe(true);
    }
  },
);

it.each(Object.entries(NUMBERS))(
  'in %s says of the lines for whoever hurts somebody that they stand above only where they do',
  async (country, lines) => {
    await open('UTC');
    fireEvent.change(screen.getByRole('combobox'), { target: { value: country } });
    const some = lines.some(({ who }) => who === 'change');
    const { change } = help.who;
    expect(screen.queryAllByRole('heading', { name: change })).toHaveLength(some ? 1 : 0);
    const told = screen.getByRole('heading', { name: help.hurting.title }).parentElement!.textContent;
    expect(told.includes(`above, under “${change}”`)).toBe(some);
    expect(told.includes('We know of no such line for this country.')).toBe(!some);
  },
);

it('claims no line for whoever hurts somebody while no country is chosen', async () => {
  await open('UTC');
  const told = screen.getByRole('heading', { name: help.hurting.title }).parentElement!.textContent;
  expect(told).toMatch(/once a country is chosen above/);
  expect(told).not.toMatch(/they stand above|for this country/);
});

it('opens a site only on a tap, elsewhere, and tells it nothing', async () => {
  await open('Europe/Berlin');
  const sites = screen.getAllByRole('link').filter((link) => link.getAttribute('href')?.startsWith('http'));
  expect(sites).not.toEqual([]);
  for (const site of sites)
    expect([site.getAttribute('rel'), site.getAttribute('target')]).toEqual(['noreferrer', '_blank']);
  expect(document.querySelectorAll('img, iframe, script, [src]')).toHaveLength(0);
});

it('speaks to whoever hurts somebody, and gives no verdict', async () => {
  await open('Europe/London');
  const change = screen.getByRole('heading', {
    name: 'If you are the one who frightens or hurts',
  }).parentElement!;
  expect(
    within(change)
      .getByRole('link', { name: /Respect Phoneline/ })
      .getAttribute('href'),
  ).toBe('tel:08088024040');
  expect(screen.getByRole('heading', { name: 'If you see that you hurt somebody' })).toBeTruthy();
  expect(document.body.textContent).not.toMatch(
    /\b(leave (him|her|them)|you are (abused|an abuser)|toxic)\b/i,
  );
});
