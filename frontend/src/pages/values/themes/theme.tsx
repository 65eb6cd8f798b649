// One theme: its name, the sentences it comes from, and the way to make it a value.
import { useState } from 'preact/hooks';
import { toast } from '../../../components/toast';
import { go } from '../../../router';
import { uuid7 } from '../../../shared/uuid';
import { today } from '../../../state/tonight';
import { StorageRefused } from '../../../store/database';
import { put } from '../../../store/records';
import { say as words } from '../../../words/values';
import type { Value } from '../held';
import { lastPlace, valueForm } from '../value-form';
import type { Place, Theme } from './finding';

interface Props {
  theme: Theme;
  values: readonly Value[];
  held: readonly Value[];
}

export function OneTheme({ theme, values, held }: Props) {
  const say = words.themes;
  const [open, setOpen] = useState(false);
  const made = ({ body }: Value) => theme.means(body.name) || theme.means(body.theme ?? '');
  // What was let go is held again on its own page: a second value would leave its ratings with the first.
  const there = held.find(made) ?? values.find(made);
  const pick = async () => {
    const form = valueForm(today, lastPlace(values), { name: theme.name, theme: theme.name });
    const written = form.written(form.blank, null);
    if (!written) return;
    const id = uuid7();
    try {
      await put('value', id, null, written.body);
      go(`/values/${id}?of=themes`); // where it can be renamed, or taken back
    } catch (problem) {
      if (!(problem instanceof StorageRefused)) throw problem;
      toast({ text: words.refused });
    }
  };
  return (
    <section class="theme">
      <h2 class="own" dir="auto">
        {theme.name}
      </h2>
      <div class="theme-do">
        <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {say.places(theme.places.length)}
        </button>
        {there ? (
          <a class="link" href={`/values/${there.id}?of=themes`}>
            {held.includes(there) ? say.there : say.letGo}
          </a>
        ) : (
          <button type="button" class="link" onClick={() => void pick()}>
            {say.pick}
          </button>
        )}
      </div>
      {open && (
        <ul>
          {theme.places.map((place) => (
            <li key={`${place.answer} ${place.text}`} class="own small" dir="auto">
              {pieces(place).map(({ text, marked }, at) => (marked ? <mark key={at}>{text}</mark> : text))}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** A sentence in pieces, those of the theme marked; together they are the sentence. */
function pieces({ text, marks }: Place): { text: string; marked: boolean }[] {
  const found: { text: string; marked: boolean }[] = [];
  let done = 0;
  for (const [start, end] of marks) {
    if (start > done) found.push({ text: text.slice(done, start), marked: false });
    found.push({ text: text.slice(start, end), marked: true });
    done = end;
  }
  if (done < text.length) found.push({ text: text.slice(done), marked: false });
  return found;
}
