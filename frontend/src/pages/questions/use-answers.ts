// The answers while the page is looked at: in memory, never in a form, so that no browser keeps or fills in anything.
import { useEffect, useState } from 'preact/hooks';

export const ASKS = ['careful', 'afraid', 'no', 'alone', 'checked', 'hurt', 'yourself'] as const;
export type Asked = (typeof ASKS)[number];

export const ANSWERS = ['yes', 'unsure', 'no'] as const;
export type Given = (typeof ANSWERS)[number];

type Answers = Partial<Record<Asked, Given>>;

/** Forgotten when the page is left, and as soon as it is hidden: another app, the switcher, the screen going dark. */
export function useAnswers() {
  const [answers, setAnswers] = useState<Answers>({});
  useEffect(() => {
    const forget = () => {
      if (document.visibilityState === 'hidden') setAnswers({});
    };
    document.addEventListener('visibilitychange', forget);
    return () => document.removeEventListener('visibilitychange', forget);
  }, []);
  return {
    answers,
    /** Null takes an answer back. */
    answer: (asked: Asked, given: Given | null) => {
      setAnswers(({ [asked]: _, ...others }) => (given === null ? others : { ...others, [asked]: given }));
    },
  };
}
