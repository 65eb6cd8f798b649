import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { value } from './testing/made';
import { WhichValue } from './which-value';

const values = [value('rest'), value('courage', { painful: true })];

afterEach(cleanup);

function offered(chosen: string | null) {
  render(<WhichValue label="Towards" {...{ values, chosen }} onChoose={() => undefined} />);
  return screen.queryAllByRole('option').map((option) => option.textContent);
}

test('a painful value is not offered, unless it was chosen before', () => {
  expect(offered(null)).toEqual(['none of them', 'rest']);
  cleanup();
  expect(offered('courage')).toEqual(['none of them', 'rest', 'courage']);
  expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('courage');
});
