// What comes back in the person's own answers, with the sentences it stands in: to pick, to rename, or to leave.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Page } from '../../../components/page';
import { useKind } from '../../../state/kind';
import { today } from '../../../state/tonight';
import { say as words } from '../../../words/values';
import { heldOn } from '../held';
import type { Theme } from './finding';
import { OneTheme } from './theme';

/** The newest answers only: what comes back is looked for at every opening. */
const ANSWERS = 60;
/** Shown at once; more on asking. */
const PAGE = 8;

export function Themes() {
  const say = words.themes;
  const reflections = useKind('reflection');
  const values = useKind('value');
  const [found, setFound] = useState<Theme[] | 'broken' | null>(null);
  const [shown, setShown] = useState(PAGE);
  useEffect(() => {
    if (!reflections) return;
    // With the stemmers it is a page of its own, fetched when somebody asks.
    import('./finding').then(
      ({ themes }) =>
        setFound(themes(reflections.slice(-ANSWERS).map(({ id, body }) => ({ id, text: body.text })))),
      () => setFound('broken'),
    );
  }, [reflections]);
  const held = useMemo(() => heldOn(values ?? [], today.value), [values]);
  if (!values || found === null) return <main class="page" aria-busy="true" />;
  const themes = found === 'broken' ? [] : found;
  return (
    <Page title={say.title} up="/values/clarify" class="values themes" about="values">
      <p class="quiet">{themes.length > 0 ? say.lead : found === 'broken' ? say.broken : say.none}</p>
      <ul>
        {themes.slice(0, shown).map((theme) => (
          <li key={theme.name}>
            <OneTheme theme={theme} values={values} held={held} />
          </li>
        ))}
      </ul>
      <div class="values-do">
        {themes.length > shown && (
          <button type="button" class="button" onClick={() => setShown(shown + PAGE)}>
            {say.more}
          </button>
        )}
        <a class="button" href="/values/new?of=themes">
          {say.own}
        </a>
      </div>
    </Page>
  );
}
