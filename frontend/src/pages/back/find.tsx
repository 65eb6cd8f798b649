// Search in all own words, on the device and without a network; the newest night first.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Page } from '../../components/page';
import { useEntries } from '../../state/entries';
import { me } from '../../state/me';
import { today } from '../../state/tonight';
import { formatDay, words } from '../../words';
import { EVER } from './all';
import { textsOf } from './night';
import { forget, highlighted, matches, wanted } from './search';
import './find.css';

/** Shown at once; more on asking. */
const PAGE = 30;

/** What was asked last and by whom, so that coming back from a night finds the same places. Never stored, never in an address. */
let asked = { by: '', query: '' };

export function Find() {
  const say = words.back.find;
  const whose = me.value?.id ?? '';
  const [query, setQuery] = useState(asked.by === whose ? asked.query : '');
  const [shown, setShown] = useState(PAGE);
  const field = useRef<HTMLInputElement>(null);
  const entries = useEntries(EVER, today.value);
  useEffect(() => {
    field.current?.focus();
    return forget;
  }, []);

  const terms = wanted(query);
  const found = useMemo(() => {
    if (!entries || terms.length === 0) return [];
    return entries
      .flatMap((entry) => {
        const { id, day } = entry;
        if (day === null) return [];
        return textsOf(entry)
          .filter((text) => matches(text, terms))
          .map((text) => ({ id, day, text }));
      })
      .reverse();
  }, [entries, terms.join(' ')]);

  return (
    <Page title={say.title} up="/back" class="find">
      <label class="find-field">
        <span class="unseen">{say.label}</span>
        <input
          ref={field}
          class="own"
          type="search"
          dir="auto"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="search"
          placeholder={say.label}
          value={query}
          onInput={(event) => {
            asked = { by: whose, query: event.currentTarget.value };
            setQuery(asked.query);
            setShown(PAGE);
          }}
        />
      </label>
      <p class="quiet" role="status">
        {terms.length === 0 ? say.private : found.length === 0 ? say.none : say.found(found.length)}
      </p>
      <ul class="places">
        {found.slice(0, shown).map(({ id, day, text }) => (
          <li key={`${id} ${text}`}>
            <a href={`/back?night=${day}`}>
              <span class="quiet">{formatDay(day, 'dated')}</span>
              <span class="own small" dir="auto">
                {highlighted(text, terms).map((piece, index) =>
                  piece.found ? <mark key={index}>{piece.text}</mark> : piece.text,
                )}
              </span>
            </a>
          </li>
        ))}
      </ul>
      {found.length > shown && (
        <button type="button" class="button" onClick={() => setShown(shown + PAGE)}>
          {say.more}
        </button>
      )}
    </Page>
  );
}
