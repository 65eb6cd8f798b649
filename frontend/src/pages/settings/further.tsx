// What there is around the notebook: help, questions for oneself, and what the practices are about.
import { Icon } from '../../components/icon';
import { useSteppedBack } from '../../state/stepping-back';
import { settings } from '../../words/settings';
import { Row, Section } from '../../components/section';

const say = settings.further;

const PLACES = {
  learn: { href: '/learn', name: say.learn, text: say.learnText },
  help: { href: '/more/help', name: say.help, text: say.helpText },
  questions: { href: '/more/questions', name: say.questions, text: say.questionsText },
  respect: { href: '/learn/self-respect', name: say.respect, text: say.respectText },
} as const;

/** When looking for the good steps back, help and self-respect come first; the places are the same. */
export function Further() {
  const order = useSteppedBack(null)
    ? (['help', 'respect', 'questions', 'learn'] as const)
    : (['learn', 'help', 'questions', 'respect'] as const);
  return (
    <Section title={say.title}>
      {order.map((each) => {
        const { href, name, text } = PLACES[each];
        return (
          <a key={each} class="further-place" href={href}>
            <Row name={name} text={text} end={<Icon name="onward" class="little" />} />
          </a>
        );
      })}
    </Section>
  );
}
