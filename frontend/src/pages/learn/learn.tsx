// Learn: the list of cards, and one of them.
import { Lost } from '../../components/broken';
import { Icon } from '../../components/icon';
import { Page } from '../../components/page';
import { place } from '../../router';
import { learn as say } from '../../words/learn';
import { type CardId, CARDS, isCard } from './card';
import '../../components/section.css';
import './learn.css';

export function Learn() {
  const here = place.value;
  const card = here.page === 'learn' ? here.card : null;
  if (card === null) return <Index />;
  return isCard(card) ? <One key={card} id={card} /> : <Lost />;
}

function Index() {
  return (
    <Page title={say.title} up="/more" class="learn">
      <p class="say">{say.lead}</p>
      <ul>
        {CARDS.map((id) => (
          <li key={id}>
            <a class="row" href={`/learn/${id}`}>
              {say.cards[id].title}
              <Icon name="onward" class="little" />
            </a>
          </li>
        ))}
      </ul>
    </Page>
  );
}

function One({ id }: { id: CardId }) {
  const card = say.cards[id];
  return (
    <Page title={card.title} up="/learn" class="learn">
      <p class="say">{card.what}</p>
      <dl>
        {(['why', 'example', 'not', 'source'] as const).map((part) => (
          <div key={part}>
            <dt>{say[part]}</dt>
            <dd>{card[part]}</dd>
          </div>
        ))}
      </dl>
      {id === 'self-respect' && (
        <a class="link" href="/more/help">
          {say.turn}
        </a>
      )}
    </Page>
  );
}
