// Lines that were worded differently somewhere else; the device keeps both.
import { useEffect, useState } from 'preact/hooks';
import type { FieldsOf } from '../../shared/kinds';
import { keepEarlier, wordings } from '../../store/earlier';
import { StorageRefused } from '../../store/database';
import type { Entry } from '../../store/records';

type Body = FieldsOf<'noticing'>;

/** The other texts worth showing beside `current`, newest first: none twice, none that another one merely continues. Pure. */
export function otherTexts(current: string, earlier: readonly Body[]): string[] {
  const texts = [...new Set(earlier.map(({ text }) => text))];
  // Words on their way were sent, too, whenever the hand rested; all of them stand in the text they became.
  const continued = (text: string) => texts.some((other) => other !== text && other.startsWith(text));
  return texts.filter((text) => !current.startsWith(text) && !continued(text));
}

/** The other texts of each line by its id; lines without any are left out. */
export function useOtherTexts(noticings: readonly Entry<'noticing'>[]): ReadonlyMap<string, string[]> {
  const [others, setOthers] = useState<ReadonlyMap<string, string[]>>(new Map());
  useEffect(() => {
    let current = true;
    void Promise.all(
      noticings.map(async ({ id, body }) => {
        const kept = await wordings('noticing', id);
        return [
          id,
          otherTexts(
            body.text,
            kept.map((wording) => wording.body),
          ),
        ] as const;
      }),
    ).then(
      (found) => {
        if (current) setOthers(new Map(found.filter(([, texts]) => texts.length > 0)));
      },
      (problem: unknown) => {
        if (!(problem instanceof StorageRefused)) throw problem; // the page says that the device cannot be read
      },
    );
    return () => {
      current = false;
    };
  }, [noticings]);
  return others;
}

/** Before another wording takes its place: what stands there now stays readable. */
export async function setAside({ id, version, day, body }: Entry<'noticing'>): Promise<void> {
  await keepEarlier('noticing', id, [{ version, day, body }]);
}
