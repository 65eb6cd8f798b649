// What the person did on their devices and what they were promised, to be held against what is left in the end.
import { expect } from 'vitest';
import type { Entry } from '../../store/records';
import { type Device, type Fate, type Page, pass } from './device';
import type { Journal } from './journal';
import type { Chance } from './random';

const DAYS = ['2026-11-20', '2026-11-21', '2026-11-22'];
const FATES: Fate[] = ['answered', 'answered', 'answer lost', 'request lost', 'sent twice', 'html', '500'];

type Line = Entry<'noticing'>;

export class Ledger {
  private written = 0;
  private made = 0;
  /** By device and line: the last wording kept there that the same device neither replaced nor removed since. */
  private kept = new Map<string, { id: string; text: string }>();
  /** By device and line: its wordings that were written or seen there. */
  private seen = new Map<string, string[]>();
  /** By line: the wordings that whoever removed it had written or seen. */
  private removed = new Map<string, string[]>();
  private lastRemoved = new Map<Device, Line>();

  /** Something happens on `device`; what breaks off must have left nothing half done. */
  async step(device: Device, random: Chance): Promise<void> {
    if (random.below(8) === 0) device.breaksAfter = random.below(12);
    try {
      await device.here((one) => this.act(one, device, random));
    } catch (error) {
      expect((error as Error).name).toBe('StorageRefused');
    }
    if (device.breaksAfter !== null || random.below(8) === 0) await device.reload();
  }

  /** Every wording that was kept or acknowledged can be read somewhere, unless somebody who had seen it removed it. */
  check(journal: Journal, name: string): void {
    for (const { id, text } of [...this.kept.values(), ...journal.applied]) {
      const key = `noticing ${id}`;
      const rows = [
        journal.records.get(key),
        ...(journal.earlier.get(key) ?? []),
        ...(journal.trash.get(key) ?? []),
      ];
      const found = rows.some((row) => String(row?.fields['text']).startsWith(text));
      const upTo = journal.removedUpTo.get(key) ?? 0;
      const gone = journal.applied.some((one) => one.id === id && one.text === text && one.version <= upTo);
      expect(found || gone, `${name}: ${text} of ${id}`).toBe(true);
    }
    for (const [key, upTo] of journal.removedUpTo) {
      const id = key.replace('noticing ', '');
      const last = journal.applied.filter((one) => one.id === id && one.version <= upTo).at(-1);
      const known = !last || this.removed.get(id)?.some((text) => text.startsWith(last.text));
      expect(known, `${name}: whoever removed ${id} had seen it`).toBe(true);
    }
  }

  private async act(one: Page, device: Device, random: Chance): Promise<void> {
    const entries = await one.between('2026-11-01', '2026-11-30');
    const lines = entries.filter((entry): entry is Line => entry.kind === 'noticing');
    for (const { id, body } of lines) this.see(device, id, body.text);
    const line = lines.length > 0 ? random.one(lines) : null;
    const dice = random.below(14);
    if (dice < 2 || (dice < 8 && !line)) return this.write(one, device, this.newLine(random), 'Line', null);
    if (dice < 4 && line) return this.write(one, device, line, 'Again', null);
    if (dice < 5 && line) return this.write(one, device, line, line.body.text, null);
    if (dice < 6 && line)
      return this.write(one, device, line, line.body.text, random.one(['helped', 'other', null]));
    if (dice < 7 && line) return this.remove(one, device, line);
    if (dice < 8) return this.undo(one, device);
    if (dice < 9) return this.look(one, random);
    if (dice < 10) pass(random.below(15_000));
    if (dice < 10) return;
    device.fates = Array.from({ length: random.below(4) }, () => random.one(FATES));
    return one.syncNow();
  }

  private newLine(random: Chance): Line {
    const id = `00000000-0000-7000-8000-${String(++this.made).padStart(12, '0')}`;
    return {
      kind: 'noticing',
      id,
      day: random.one(DAYS),
      version: 0,
      body: { text: '', signal: null },
      unsent: true,
    };
  }

  /** A wording nobody has used before, beginning with `start`; or a signal on a wording that stays. */
  private async write(
    one: Page,
    device: Device,
    line: Line,
    start: string,
    signal: Line['body']['signal'],
  ): Promise<void> {
    const text = signal === null ? `${start} ${++this.written}` : start;
    await one.put('noticing', line.id, line.day, { text, signal });
    this.kept.set(at(device, line.id), { id: line.id, text });
    this.see(device, line.id, text);
  }

  private async remove(one: Page, device: Device, line: Line): Promise<void> {
    const before = await one.wordings('noticing', line.id);
    for (const { body } of before) this.see(device, line.id, body.text);
    this.removed.set(line.id, [
      ...(this.removed.get(line.id) ?? []),
      ...(this.seen.get(at(device, line.id)) ?? []),
    ]);
    await one.remove('noticing', line.id);
    this.kept.delete(at(device, line.id));
    this.lastRemoved.set(device, line);
  }

  private async undo(one: Page, device: Device): Promise<void> {
    const line = this.lastRemoved.get(device);
    if (!line || !(await one.undo('noticing', line.id))) return;
    expect(await one.get('noticing', line.id)).not.toBeNull();
  }

  private async look(one: Page, random: Chance): Promise<void> {
    const day = random.one(DAYS);
    await one.put('night', one.idOnce('night', day), day, { nothing_seen: random.below(2) === 0 });
  }

  private see(device: Device, id: string, text: string): void {
    this.seen.set(at(device, id), [...(this.seen.get(at(device, id)) ?? []), text]);
  }
}

function at(device: Device, id: string): string {
  return `${device.clockOff} ${id}`;
}
