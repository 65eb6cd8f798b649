// What the help page tells beside the numbers: a watched phone, deciding, hurting somebody, and what this is not.
import { device } from '../../shared/device';
import { help } from '../../words/help';
import { NUMBERS } from './numbers';

export function Watched() {
  const say = help.watched;
  return (
    <section class="telling">
      <h2>{say.title[device()]}</h2>
      <p>{say.lead}</p>
      <ul>
        {say.signs.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <h3>{say.safer}</h3>
      <p>{say.saferText}</p>
      <p>{say.traces}</p>
    </section>
  );
}

export function Deciding() {
  const say = help.deciding;
  return (
    <section class="telling">
      <h2>{say.title}</h2>
      <p>{say.text}</p>
    </section>
  );
}

/** `country`: whose lines stand above; null while none is chosen. */
export function Hurting({ country }: { country: string | null }) {
  const say = help.hurting;
  const some = country !== null && NUMBERS[country]?.some(({ who }) => who === 'change');
  return (
    <section class="telling">
      <h2>{say.title}</h2>
      <p>{say.seeing}</p>
      <p>
        {say.lines[country === null ? 'unchosen' : some ? 'some' : 'none']} {say.until}
      </p>
      <p>{say.forgiven}</p>
    </section>
  );
}

export function Limits() {
  const say = help.limits;
  return (
    <section class="telling">
      <h2>{say.title}</h2>
      <ul>
        {say.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
