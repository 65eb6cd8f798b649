// A page with its title: the heading takes the focus when the page opens, so that a screen reader starts there.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { words } from '../words';
import { About } from './about';
import { Icon } from './icon';
import './page.css';

interface Props {
  title: string;
  /** Address of the page above, shown as an arrow before the title. */
  up?: string;
  /** What stands at the end of the title's line. */
  tools?: ComponentChildren;
  /** The card of Learn that belongs to it: the last part of its address. */
  about?: string;
  /** A class of the page's own. */
  class?: string;
  children: ComponentChildren;
}

/** The frame of every page but Tonight and Welcome, which have a head of their own. */
export function Page({ title, up, tools, about, class: more = '', children }: Props) {
  return (
    <main class={`page ${more}`}>
      <header class="bar">
        {up !== undefined && (
          <a class="tool up" href={up} aria-label={words.app.back}>
            <Icon name="backward" />
          </a>
        )}
        <Title text={title} />
        {(tools !== undefined || about !== undefined) && (
          <div class="tools">
            {tools}
            {about !== undefined && <About card={about} />}
          </div>
        )}
      </header>
      {children}
    </main>
  );
}

/** The page's h1. Takes the focus when it appears, unless this is the very first page or a field has it. */
export function Title({ text, children }: { text: string; children?: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    document.title = words.app.title(text);
    if (opened && !inField()) heading.current?.focus({ preventScroll: true });
    opened = true;
  }, [text]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children ?? text}
    </h1>
  );
}

/** Whether a page has been shown before: on the first one the browser's own start of the document is right. */
let opened = false;

function inField(): boolean {
  return document.activeElement?.matches('input, textarea, select') === true;
}
