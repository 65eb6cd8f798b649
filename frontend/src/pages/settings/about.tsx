// Which release this is, and whether a newer one waits.
import { newer, takeNewer } from '../../pwa/register';
import { settings } from '../../words/settings';
import { Row, Section } from '../../components/section';

const say = settings.about;

export function About() {
  return (
    <Section title={say.title}>
      {newer.value && (
        <Row
          name={say.newer}
          end={
            <button type="button" class="link" onClick={takeNewer}>
              {say.take}
            </button>
          }
        />
      )}
      <Row name={say.release(__RELEASE__)} />
      <Row
        name={
          <a class="link" href="/welcome">
            {say.first}
          </a>
        }
      />
    </Section>
  );
}
