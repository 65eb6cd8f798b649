// For a hard day: three own lines drawn by lot from all there are, on the device; another three on asking.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../store/records';
import { useEntries } from '../../state/entries';
import { today } from '../../state/tonight';
import { formatDay } from '../../words';
import { back } from '../../words/back';
import { EVER } from './all';
import { Calm } from './calm';
import { draw } from './drawing';
import { nightOf } from './night';

const THREE = 3;

export function Three() {
  const say = back.three;
  const entries = useEntries(EVER, today.value);
  const [drawn, setDrawn] = useState<Entry<'noticing'>[] | null>(null);
  const seen = useRef(new Set<string>());
  const lines = entries && nightOf(entries).lines;

  const another = () => {
    if (!lines) return;
    const byId = new Map(lines.map((line) => [line.id, line]));
    if (seen.current.size + THREE > byId.size) seen.current = new Set(drawn?.map((line) => line.id));
    const ids = draw([...byId.keys()], THREE, seen.current, Math.random);
    for (const id of ids) seen.current.add(id);
    setDrawn(ids.flatMap((id) => byId.get(id) ?? []));
  };
  useEffect(() => {
    if (drawn === null) another();
  }, [lines === null]);

  if (!lines || drawn === null) return <main class="page calm" aria-busy="true" />;
  return (
    <Calm
      title={say.title}
      lines={drawn.map(({ id, day, body }) => ({
        id,
        text: body.text,
        under: day !== null && <a href={`/back?night=${day}`}>{formatDay(day, 'dated')}</a>,
      }))}
      none={lines.length === 0 ? say : undefined}
    >
      {lines.length > THREE && (
        <button type="button" class="button" onClick={another}>
          {say.again}
        </button>
      )}
    </Calm>
  );
}
