// Seven nights side by side; the arch stands where the person is, and a tap opens another.
import { Lights, type Look } from './lights';
import './strip.css';

export interface StripNight {
  day: string;
  look: Look;
  href: string;
  /** The short name under it, such as "Thu". */
  label: string;
  /** The same in a letter, for very large text. */
  letter: string;
  /** What a screen reader says, such as "Thursday 19 November, 2 of three lines kept". */
  name: string;
  here: boolean;
}

export function Strip({ nights, name }: { nights: StripNight[]; name: string }) {
  return (
    <nav class="strip" aria-label={name}>
      <div class="strip-nights">
        {nights.map((night) => (
          <a key={night.day} href={night.href} aria-current={night.here ? 'date' : undefined}>
            <Lights look={night.look} />
            <span class="strip-label" aria-hidden="true">
              {night.label}
            </span>
            <span class="strip-letter" aria-hidden="true">
              {night.letter}
            </span>
            <span class="unseen">{night.name}</span>
          </a>
        ))}
      </div>
    </nav>
  );
}
