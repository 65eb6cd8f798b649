// Trends before the first night: the places of the lights as they will be, and the way to write the first line.
import { useFrame } from '../../charts/frame';
import { spread } from '../../charts/spread';
import { WeekLights } from '../../charts/weeklights';
import type { Look } from '../../charts/lights';
import type { Day } from '../../shared/day';
import { trends } from '../../words/trends';
import { LETTERS } from './ground';
import { names } from './names';
import { stretch } from './range';

const NOTHING: ReadonlyMap<Day, Look> = new Map();

export function Empty({ today }: { today: Day }) {
  const { say, more, go } = trends.empty;
  const [ref, frame] = useFrame<HTMLDivElement>();
  const { mondays } = stretch('12', today, today);
  return (
    <section class="trends-empty">
      <div ref={ref}>
        <WeekLights
          mondays={mondays}
          spread={spread(mondays, frame.room - LETTERS)}
          frame={frame}
          looks={NOTHING}
          unlit={today}
          total={() => null}
          chosen={mondays.length - 1}
          names={names}
          gutter={LETTERS}
        />
      </div>
      <p class="say">{say}</p>
      <p class="quiet">{more}</p>
      <a class="button" href="/">
        {go}
      </a>
    </section>
  );
}
