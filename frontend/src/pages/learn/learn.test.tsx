import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, test } from 'vitest';
import { go } from '../../router';
import { learn } from '../../words/learn';
import { CARDS } from './card';
import { Learn } from './learn';

afterEach(cleanup);

const PRACTICES = [
  'noticing',
  'responsiveness',
  'reassurance',
  'receiving',
  'meaning',
  'self-respect',
  'plans',
  'should',
  'values',
  'origins',
  'compass',
  'actions',
  'check-in',
  'reading',
  'reminder',
];

describe('a card', () => {
  it('is there for each practice', () => {
    expect(CARDS).toEqual(PRACTICES);
  });

  test.each(CARDS)('%s is about a hundred words long', (id) => {
    const { what, why, example, not } = learn.cards[id];
    const count = [what, why, example, not].join(' ').split(/\s+/).length;
    expect(count).toBeGreaterThanOrEqual(70);
    expect(count).toBeLessThanOrEqual(130);
  });

  test.each(CARDS)('%s names its source with a year, and what it did not show', (id) => {
    const { source, not } = learn.cards[id];
    expect(source).toMatch(/\b(19|20)\d\d\b/);
    expect(not).toMatch(/\b(not|nobody|neither|nor|no|cannot|nothing)\b/i);
  });

  test.each(CARDS)('%s claims nothing, scores nothing and tells nobody what to do', (id) => {
    const all = Object.values(learn.cards[id]).join(' ');
    expect(all).not.toMatch(/\bshould\b|\bmust\b|!|\bstreak|\bscor|\bproven\b|\bproves?\b|\bbrain/i);
  });

  it('tells of both trials of three good things', () => {
    const { not } = learn.cards.noticing;
    expect(not).toMatch(/half a year/);
    expect(not).toMatch(/gone a month later/);
  });
});

describe('the page', () => {
  it('lists them, and opens each under its own address', () => {
    go('/learn', { replace: true });
    render(<Learn />);
    const links = CARDS.map((id) =>
      screen.getByRole('link', { name: learn.cards[id].title }).getAttribute('href'),
    );
    expect(links).toEqual(CARDS.map((id) => `/learn/${id}`));
  });

  it.each(CARDS)('shows all of %s', (id) => {
    go(`/learn/${id}`, { replace: true });
    render(<Learn />);
    for (const text of Object.values(learn.cards[id])) expect(document.body.textContent).toContain(text);
  });

  it('has nothing at an address of no card', () => {
    go('/learn/toString', { replace: true });
    render(<Learn />);
    expect(screen.getByText('Nothing here')).toBeTruthy();
  });
});
