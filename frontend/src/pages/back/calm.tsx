// A calm page: own words and nothing else, and one way to leave.
import type { ComponentChildren } from 'preact';
import { Title } from '../../components/page';
import { back } from '../../words/back';
import './calm.css';

interface Props {
  title: string;
  lines: readonly { id: string; text: string; under?: ComponentChildren }[];
  /** What is said when there is no line. */
  none?: string | undefined;
  children?: ComponentChildren;
}

export function Calm({ title, lines, none, children }: Props) {
  return (
    <main class="page calm">
      <div class="unseen">
        <Title text={title} />
      </div>
      {none !== undefined && <p class="say">{none}</p>}
      <ol>
        {lines.map(({ id, text, under }) => (
          <li key={id}>
            <p class="own" dir="auto">
              {text}
            </p>
            {under}
          </li>
        ))}
      </ol>
      <footer>
        {children}
        <a class="link" href="/back">
          {back.leave}
        </a>
      </footer>
    </main>
  );
}
