// One value: its name, and as much more as the person cares to say. A painful one asks nothing further.
import { useMemo, useRef } from 'preact/hooks';
import { Page } from '../../components/page';
import type { ComponentChildren } from 'preact';
import { useKind } from '../../state/kind';
import { today } from '../../state/tonight';
import { useDraft } from '../../state/drafts/use-draft';
import { say as words } from '../../words/values';
import { Asked } from './asked';
import { Foot } from './foot';
import { FromAnswers } from './from-answers';
import { Goal } from './goal';
import { Name } from './name';
import { Painful } from './painful';
import { lastPlace, valueForm } from './value-form';

/** `id` is null for a new one; `of` is the page one came from: 'origins', 'themes' or the compass. */
export function ValuePage({ id, of }: { id: string | null; of: string | null }) {
  const say = words.value;
  const values = useKind('value');
  const there = useRef(false);
  const up = of === 'origins' || of === 'themes' ? `/values/${of}` : '/values';
  const frame = (children: ComponentChildren) => (
    <Page title={id === null ? say.newTitle : say.title} up={up} class="values value-page" about="values">
      {children}
    </Page>
  );
  if (!values) return <main class="page" aria-busy="true" />;
  // Once it stands open, what is being written there stays, whatever happens to the value elsewhere.
  there.current ||= id === null || values.some((value) => value.id === id);
  if (!there.current) return frame(<p class="say">{say.gone}</p>);
  return frame(<Written id={id} values={values} up={up} />);
}

interface WrittenProps {
  id: string | null;
  values: NonNullable<ReturnType<typeof useKind<'value'>>>;
  up: string;
}

function Written({ id, values, up }: WrittenProps) {
  const form = useMemo(() => valueForm(today, lastPlace(values)), [id]);
  const draft = useDraft('value new', form, values, id);
  const painful = draft.now.value.painful;
  if (id !== null && draft.state.value === 'blank') return <p class="say">{words.value.gone}</p>;
  return (
    <>
      <Name draft={draft} />
      {painful ? (
        <Painful draft={draft} />
      ) : (
        <>
          <FromAnswers draft={draft} />
          <Goal draft={draft} />
          <Asked draft={draft} />
        </>
      )}
      <Foot draft={draft} kind="value" up={up} />
    </>
  );
}
