// Shoulds I caught: one to write, and the earlier ones below it, the newest first.
import { useMemo, useState } from 'preact/hooks';
import { focusOn, HEADING } from '../../../components/focus';
import { Page } from '../../../components/page';
import { useDraft } from '../../../state/drafts/use-draft';
import { useKind } from '../../../state/kind';
import { today as tonight } from '../../../state/tonight';
import type { Entry } from '../../../store/records';
import { say as words } from '../../../words/values';
import { Foot } from '../foot';
import type { Value } from '../held';
import { dateName } from '../names';
import { Caught } from './caught';
import { shouldForm } from './should-form';

/** Shown at once; more on asking. */
const PAGE = 20;

export function Shoulds() {
  const say = words.shoulds;
  const all = useKind('should');
  const values = useKind('value');
  const [open, setOpen] = useState<string | null>(null);
  if (!all || !values) return <main class="page" aria-busy="true" />;
  return (
    <Page title={say.title} up="/values" class="values shoulds" about="should">
      <p class="quiet">{say.lead}</p>
      <Writing key={open ?? 'new'} id={open} all={all} values={values} onOpen={setOpen} />
    </Page>
  );
}

interface Props {
  id: string | null;
  all: readonly Entry<'should'>[];
  values: readonly Value[];
  onOpen: (id: string | null) => void;
}

function Writing({ id, all, values, onOpen }: Props) {
  const say = words.shoulds;
  const today = tonight.value;
  const form = useMemo(() => shouldForm(tonight), []);
  const draft = useDraft('should new', form, all, id);
  const [shown, setShown] = useState(PAGE);
  const here = draft.id.value;
  const earlier = all.filter((each) => each.id !== here).reverse();
  const names = new Map(values.map((value) => [value.id, value.body.name]));
  const another = async () => {
    await draft.flush();
    if (draft.dirty()) return;
    if (id === null) draft.another();
    onOpen(null);
    focusOn('.shoulds textarea');
  };
  return (
    <>
      <Caught draft={draft} values={values} />
      <Foot draft={draft} kind="should" up={null} />
      {draft.state.value === 'kept' && (
        <button type="button" class="button" onClick={() => void another()}>
          {say.another}
        </button>
      )}
      {earlier.length > 0 && (
        <section class="caught-before">
          <h2 class="quiet">{say.earlier}</h2>
          <ul>
            {earlier.slice(0, shown).map(({ id: each, day, body }) => (
              <li key={each}>
                <button
                  type="button"
                  onClick={() => {
                    onOpen(each);
                    scrollTo(0, 0);
                    focusOn(HEADING);
                  }}
                >
                  <small>{dateName(day ?? '', today)}</small>
                  <span class="own small" dir="auto">
                    {body.wanted}
                  </span>
                  {body.there !== null && (
                    <span class="own small there" dir="auto">
                      {body.there}
                    </span>
                  )}
                  {body.value !== null && names.has(body.value) && (
                    <small>
                      {say.behindIt}
                      <span class="own-in" dir="auto">
                        {names.get(body.value)}
                      </span>
                    </small>
                  )}
                </button>
              </li>
            ))}
          </ul>
          {earlier.length > shown && (
            <button type="button" class="button" onClick={() => setShown(shown + PAGE)}>
              {words.themes.more}
            </button>
          )}
        </section>
      )}
    </>
  );
}
