// A calm page: own words and nothing else, and one way to leave.
import type { ComponentChildren } from 'preact';
import { Title } from '../../components/page';
import { back } from '../../words/back';
import './calm.css';

interface Props {
  title: string;
  lines: readonly { id: string; text: string; under?: ComponentChildren }[];
  /** What is said when there is no line, and what would stand here. */
  none?: { none: string; empty: string } | undefined;
  children?: ComponentChildren;
}

export function Calm({ title, lines, none, children }: Props) {
  return (
    <main class="page calm">
      <div class="unseen">
        <Title text={title} />
      </div>
      {none === undefined ? (
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
      ) : (
        <div class="calm-none">
          <p class="say">{none.none}</p>
          <p class="quiet">{none.empty}</p>
        </div>
      )}
      <footer>
        {children}
        <a class="link" href="/back">
          {back.leave}
        </a>
      </footer>
    </main>
  );
}
