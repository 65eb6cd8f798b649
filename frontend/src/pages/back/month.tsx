// A month of the sky as a table: every night that has come, what was written in it, and what the stars' places mean (nothing).
import { useState } from 'preact/hooks';
import { monthsAway } from '../../charts/calendar';
import '../../charts/table.css';
import { Icon } from '../../components/icon';
import { Sheet } from '../../components/sheet';
import { type Day, daysFrom } from '../../shared/day';
import { useEntries } from '../../state/entries';
import { formatDay, formatList, number } from '../../words';
import { back } from '../../words/back';
import { nightOf } from './night';
import { lastNight } from './years';
import './month.css';

interface Props {
  /** '2026-03' */
  month: string;
  today: Day;
  onOpen: (night: Day) => void;
  onClose: () => void;
}

export function MonthSheet({ month: asked, today, onOpen, onClose }: Props) {
  const say = back.table;
  const [month, setMonth] = useState(asked);
  const start = `${month}-01`;
  const end = lastNight([month], today);
  const entries = useEntries(start, end);
  const turn = (by: number) => setMonth(monthsAway(start, by).slice(0, 7));

  const row = (day: Day) => {
    const night = nightOf(entries?.filter((entry) => entry.day === day) ?? []);
    const also = [
      night.looked ? say.looked : '',
      night.observations.length > 0 ? say.chances(night.observations.length) : '',
      night.asks.length > 0 ? say.asks(night.asks.length) : '',
      night.acts.length > 0 ? say.signals(night.acts.length) : '',
      night.moments.length > 0 ? say.offers(night.moments.length) : '',
    ];
    return {
      ways: night.lines.length > 0 ? number(night.lines.length) : say.none,
      also: formatList(also.filter(Boolean)),
    };
  };

  return (
    <Sheet title={formatDay(start, 'monthOf')} onClose={onClose} class="month-sheet">
      <div class="turn">
        <button type="button" class="link" onClick={() => turn(-1)}>
          {say.before}
        </button>
        <button type="button" class="link" disabled={month >= today.slice(0, 7)} onClick={() => turn(1)}>
          {say.after}
        </button>
      </div>
      <div class="tabled">
        <table class="chart-table nights">
          <caption>{say.note}</caption>
          <thead>
            <tr>
              <th scope="col">{say.night}</th>
              <th scope="col">{say.ways}</th>
              <th scope="col" class="words">
                {say.also}
              </th>
            </tr>
          </thead>
          <tbody>
            {daysFrom(start, end).map((day) => {
              const { ways, also } = row(day);
              return (
                <tr key={day}>
                  <th scope="row">
                    <button
                      type="button"
                      onClick={() => {
                        onClose();
                        onOpen(day);
                      }}
                    >
                      {formatDay(day, 'brief')}
                      <Icon name="onward" class="little" />
                    </button>
                  </th>
                  <td>{ways}</td>
                  <td class="words">{also}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Sheet>
  );
}
