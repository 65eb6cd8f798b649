// Second screen: who can read what, with the same marks as everywhere: full, half, ring.
import { Icon, type IconName } from '../../components/icon';
import { welcome } from '../../words/welcome';

const { you, host, others } = welcome.who;
const READERS: readonly { mark: IconName; who: string; what: string }[] = [
  { mark: 'full', ...you },
  { mark: 'half', ...host },
  { mark: 'ring', ...others },
];

export function Who() {
  return (
    <dl class="who">
      {READERS.map(({ mark, who, what }) => (
        <div key={mark}>
          <dt>
            <Icon name={mark} />
            {who}
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}
