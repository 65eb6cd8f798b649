// Small steps: one to write or to open, and below it those ahead, those whose day is over, and those that have been.
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { focusOn, HEADING } from '../../../components/focus';
import { Page } from '../../../components/page';
import { go } from '../../../router';
import { useDraft } from '../../../state/drafts/use-draft';
import { useKind } from '../../../state/kind';
import { today as tonight } from '../../../state/tonight';
import { say as words } from '../../../words/values';
import { Foot } from '../foot';
import type { Value } from '../held';
import { Outcome } from './outcome';
import { sorted, type Step } from './sorted';
import { stepForm } from './step-form';
import { StepFields } from './step-fields';
import { StepList } from './step-list';

/** `id` is that of the step that is open; null for a new one. */
export function Steps({ id }: { id: string | null }) {
  const say = words.steps;
  const all = useKind('commitment');
  const values = useKind('value');
  const opened = useRef(id);
  useLayoutEffect(() => {
    if (opened.current !== id) focusOn(HEADING); // the page stays, and what led to the step left its list
    opened.current = id;
  }, [id]);
  const open = useRef<string | null>(null);
  if (!all || !values) return <main class="page" aria-busy="true" />;
  // Once it stands open, what is being written there stays, whatever happens to the step elsewhere.
  if (all.some((step) => step.id === id)) open.current = id;
  const known = open.current === id ? id : null;
  return (
    <Page title={say.title} up="/values" class="values steps" about="actions">
      {known === null && <p class="quiet">{say.lead}</p>}
      <Writing key={known ?? 'new'} id={known} all={all} values={values} />
    </Page>
  );
}

interface Props {
  id: string | null;
  all: readonly Step[];
  values: readonly Value[];
}

function Writing({ id, all, values }: Props) {
  const say = words.steps;
  const today = tonight.value;
  const form = useMemo(() => stepForm(tonight), []);
  const draft = useDraft('commitment new', form, all, id);
  // What is being written does not stand in the lists as well.
  const lists = sorted(
    all.filter((step) => step.id !== draft.id.value),
    today,
  );
  const another = async () => {
    await draft.flush();
    if (draft.dirty()) return;
    if (id === null) draft.another();
    go('/values/steps', { replace: true });
    focusOn('.steps textarea');
  };
  return (
    <>
      <StepFields draft={draft} values={values} today={today} />
      {draft.id.value !== null && <Outcome draft={draft} today={today} />}
      <Foot draft={draft} kind="commitment" up={id === null ? null : '/values/steps'} />
      {draft.state.value === 'kept' && (
        <button type="button" class="button" onClick={() => void another()}>
          {say.another}
        </button>
      )}
      <StepList name={say.ahead} steps={lists.ahead} today={today} />
      <StepList name={say.waiting} steps={lists.waiting} today={today} />
      <StepList name={say.been} steps={lists.been} today={today} />
    </>
  );
}
