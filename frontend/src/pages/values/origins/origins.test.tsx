import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { today } from '../../../state/tonight';
import { all, put } from '../../../store/records';
import { uuid7 } from '../../../shared/uuid';
import { valueForm } from '../value-form';
import { close, open } from '../testing/page';

afterEach(() => close('value'));

async function note(heading: string, name: string) {
  const part = await screen.findByRole('region', { name: heading });
  const field = part.querySelector('textarea')!;
  fireEvent.input(field, { target: { value: name } });
  fireEvent.blur(field);
  await waitFor(() => expect(part.querySelector('li')?.textContent).toContain(name));
  await waitFor(() => expect(part.querySelector('textarea')?.value).toBe(''));
}

test('what was handed down is noted and not held; what one chooses is held at once', async () => {
  await open('/values/origins');
  await note('From your family', 'Never complain');
  await note('You would like to live by', 'Courage to ask');
  const [family, chosen] = (await all('value')).map(({ body }) => body);
  expect(family).toMatchObject({ origin: 'family', held_from: today.value, held_until: today.value });
  expect(chosen).toMatchObject({ origin: 'chosen', held_from: today.value, held_until: null });
  cleanup();
  await open('/values');
  expect(await screen.findByText('Courage to ask')).toBeTruthy();
  expect(screen.queryByText('Never complain')).toBeNull();
});

test('kept or held more lightly it stands on the compass, chosen anew it leaves it', async () => {
  await open('/values/origins');
  await note('From your family', 'Never complain');
  const [noted] = await all('value');
  cleanup();
  await open(`/values/${noted!.id}?of=origins`);
  const chosen = async (name: string, held: boolean) => {
    fireEvent.click(await screen.findByRole('radio', { name }));
    await waitFor(async () => {
      const [now] = await all('value');
      expect(now?.body.held_until === null).toBe(held);
    });
  };
  await chosen('I hold it more lightly', true);
  await chosen('I choose anew', false);
  expect(screen.getByText('Write down what you choose instead').getAttribute('href')).toBe('/values/new');
  await chosen('I keep it as it is', true);
});

test('what is being written stays when another one of its heading comes back meanwhile', async () => {
  const another = async (name: string) => {
    const { blank, written } = valueForm({ value: today.value }, 0, { name, origin: 'family' });
    await put('value', uuid7(), null, written(blank, null)!.body);
  };
  for (const name of ['Order', 'Thrift']) await another(name);
  await open('/values/origins');
  const part = await screen.findByRole('region', { name: 'From your family' });
  fireEvent.input(part.querySelector('textarea')!, { target: { value: 'Silence' } });
  await another('Brought back');
  await waitFor(() => expect(part.querySelectorAll('li')).toHaveLength(3));
  expect(part.querySelector('textarea')?.value).toBe('Silence');
  await waitFor(async () => expect(await all('value')).toHaveLength(4));
  fireEvent.blur(part.querySelector('textarea')!);
  await waitFor(() => expect(part.querySelectorAll('li')).toHaveLength(4));
  expect(part.querySelector('textarea')).toBeNull();
});

test('of family, of somebody respected and of society three are asked, and more on asking', async () => {
  for (const name of ['Order', 'Thrift', 'Silence']) {
    const { blank, written } = valueForm(today, 0, { name, origin: 'society' });
    await put('value', uuid7(), null, written(blank, null)!.body);
  }
  await open('/values/origins');
  const part = await screen.findByRole('region', { name: 'From the world around you' });
  expect(part.querySelectorAll('li')).toHaveLength(3);
  expect(part.querySelector('textarea')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'One more' }));
  expect(part.querySelector('textarea')).not.toBeNull();
});
