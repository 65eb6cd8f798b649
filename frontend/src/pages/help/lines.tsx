// The numbers of one country, by whom they are for, in the order of the list; each says where and when it was read.
import { Icon } from '../../components/icon';
import { formatDay } from '../../words';
import { help as say } from '../../words/help';
import { dialled, type Line } from './line';
import { NUMBERS } from './numbers';
import '../../components/section.css';

export function Lines({ country }: { country: string | null }) {
  const all = country === null ? [] : (NUMBERS[country] ?? []);
  if (all.length === 0)
    return (
      <>
        <p class="section-text">{say.choose}</p>
        <p class="section-text">{say.elsewhere}</p>
      </>
    );
  const groups = [...new Set(all.map(({ who }) => who))].map((who) => ({
    who,
    lines: all.filter((line) => line.who === who),
  }));
  return (
    <>
      {groups.map(({ who, lines }) => (
        <section key={who} class="help-lines">
          <h2>{say.who[who]}</h2>
          <ul>
            {lines.map((line) => (
              <Number key={line.number} line={line} />
            ))}
          </ul>
        </section>
      ))}
      <p class="quiet help-change">{say.change}</p>
      <p class="quiet">{say.elsewhere}</p>
    </>
  );
}

function Number({ line }: { line: Line }) {
  const { name, number, site, always, chat, writing, checked } = line;
  return (
    <li>
      <div class="help-line">
        <div>
          <p>
            <bdi>{name}</bdi>
          </p>
          {always && <p class="quiet">{say.always}</p>}
          {writing !== undefined && <p class="quiet">{say.writing(writing)}</p>}
        </div>
        <a class="button tnum" href={dialled(number)} aria-label={say.call(name, number)}>
          <Icon name="call" class="little" />
          <span dir="ltr">{number}</span>
        </a>
      </div>
      {chat && <Site site={site} text={say.chat(site)} />}
      <p class="quiet">{say.read(line.read ?? site, formatDay(checked, 'dated'))}</p>
    </li>
  );
}

/** Opens only on a tap, in a window of its own, and tells that site nothing of where somebody came from. */
function Site({ site, text }: { site: string; text: string }) {
  return (
    <a class="link" href={`https://${site}/`} target="_blank" rel="noreferrer">
      {text}
    </a>
  );
}
