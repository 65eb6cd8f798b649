// Search in all own words, on the device and without a network; the newest night first.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Page } from '../../components/page';
import { useEverything } from '../../state/everything';
import { me } from '../../state/me';
import { back } from '../../words/back';
import { kept } from '../../words/kept';
import { type Found, type Place, placesOf, prepareAll, search } from './places';
import { standing } from './standing';
import { forget, highlighted, wanted } from './search';
import './find.css';

/** Shown at once; more on asking. */
const PAGE = 30;

/** What was asked last and by whom, so that coming back from a night finds the same places. Never stored, never in an address. */
let asked = { by: '', query: '' };

export function Find() {
  const say = back.find;
  const whose = me.value?.id ?? '';
  const [query, setQuery] = useState(asked.by === whose ? asked.query : '');
  const [shown, setShown] = useState(PAGE);
  const field = useRef<HTMLInputElement>(null);
  const entries = useEverything();
  const places = useMemo(() => placesOf(entries ?? []), [entries]);
  const before = useRef<Found | null>(null);
  useEffect(() => prepareAll(places), [places]);
  useEffect(() => {
    field.current?.focus();
    return forget;
  }, []);

  const terms = wanted(query);
  const { found } = useMemo(
    () => (before.current = search(places, terms, before.current)),
    [places, terms.join(' ')],
  );

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
        {found.slice(0, shown).map((place) => (
          <li key={`${place.id} ${place.text}`}>
            <Standing place={place} terms={terms} />
          </li>
        ))}
      </ul>
      {found.length > shown && (
        <button type="button" class="button" onClick={() => setShown(shown + PAGE)}>
          {say.more}
        </button>
      )}
      {terms.length === 0 && (
        <nav class="find-ways" aria-label={kept.ways}>
          <a class="link" href="/back?show=plans">
            {kept.plans.title}
          </a>
          <a class="link" href="/back?show=people">
            {kept.people.title}
          </a>
        </nav>
      )}
    </Page>
  );
}

/** What was found, and the way to where it stands. */
function Standing({ place, terms }: { place: Place; terms: readonly string[] }) {
  const { href, where } = standing(place);
  return (
    <a class="place" href={href}>
      <span class="quiet">{where}</span>
      <Words place={place} terms={terms} />
    </a>
  );
}

function Words({ place: { text }, terms }: { place: Place; terms: readonly string[] }) {
  return (
    <span class="own small" dir="auto">
      {highlighted(text, terms).map((piece, index) =>
        piece.found ? <mark key={index}>{piece.text}</mark> : piece.text,
      )}
    </span>
  );
}
