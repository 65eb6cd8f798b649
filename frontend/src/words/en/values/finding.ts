// What helps to find one's values: four questions, what comes back, where they come from, goals, and shoulds.
import { plural } from '../../plural';

export const finding = {
  goal: {
    open: 'A value or a goal?',
    ask: 'Can it be finished and ticked off?',
    yes: 'Yes, it can be done',
    goesOn: 'No, it goes on',
    no: 'Then it is a direction, and a value.',
    value: 'The value behind it',
    hint: 'What would it be for? What would you be living by on the way there, and go on living by when it is done? The goal is kept as well.',
    behind: 'The goal',
    undo: 'It is a value after all',
  },

  clarify: {
    title: 'Find your values',
    lead: 'One an evening, or all at once. There are no right and no wrong answers; they are for you.',
    open: 'Not answered yet',
    begun: (date: string) => `Begun on ${date}.`,
    anew: 'Answer it anew',
    themes: 'What comes back in your words',
    themesText: 'Found on this device, in your answers only',
    questions: {
      alive: {
        short: 'When you felt most alive',
        ask: 'When did you feel most alive, fulfilled or proud?',
        more: 'What were you doing, with whom, and why did it matter?',
      },
      unafraid: {
        short: 'Without fear, money or time in the way',
        ask: 'How would you spend your days without fear, money or time in the way?',
        more: 'An ordinary day says as much as a great one.',
      },
      inspires: {
        short: 'Who inspires you',
        ask: 'Who inspires you, and for what?',
        more: 'Somebody you know, or somebody you only heard of.',
      },
      eighty: {
        short: 'At eighty',
        ask: 'At eighty, what do you hope you stood for?',
        more: 'As you would like to hear it said.',
      },
    },
  },

  themes: {
    title: 'What comes back',
    lead: 'Words and phrases that come back in your answers. They are only found, not judged: take one, give it another name, or leave them all.',
    none: 'Nothing comes back twice so far. One more answer may show something, and you can write down a value of your own at any time.',
    broken: 'This could not be opened just now. Coming back to it later usually helps.',
    places: (n: number) => plural(n, { one: 'in # sentence', other: 'in # sentences' }),
    pick: 'Make it a value',
    there: 'On your compass',
    /** Given up, or noted and not held so far. */
    letGo: 'Among your values, not held now',
    more: 'Show more',
    own: 'Write down one of your own',
  },

  origins: {
    title: 'Where they come from',
    lead: 'What others lived by, and what you do. Nothing here has to be yours: of each you can say why it matters and what it stands for, and then keep it, hold it more lightly, or choose anew. The same value may come from opposite upbringings; both are valid.',
    first: 'The first that comes to mind',
    next: 'Another one',
    more: 'One more',
    undecided: 'Why it matters, and what becomes of it',
    decide: 'What becomes of it',
    headings: {
      family: {
        name: 'From your family',
        more: 'Three things that counted at home, said or unsaid.',
        invitation: 'At home it counted that',
      },
      respected: {
        name: 'From someone you deeply respect',
        more: 'Three things that somebody lives or lived by, and that you saw.',
        invitation: 'They live by',
      },
      society: {
        name: 'From the world around you',
        more: 'Three things that society, a faith or a culture asks of people.',
        invitation: 'It is expected that',
      },
      chosen: {
        name: 'You would like to live by',
        more: 'Whatever the others say.',
        invitation: 'What you would like to live by',
      },
      lived: {
        name: 'You actually live by',
        more: 'What your days show, even where you would rather they showed something else.',
        invitation: 'What your days say',
      },
    },
  },

  shoulds: {
    title: 'A “should” I caught',
    lead: 'Sometimes you see the other person through what you would like them to be. This is for you only: it is never shared, and nothing counts it.',
    wanted: 'What I wanted the other to be, or to do',
    behind: 'Which value of mine is behind it',
    there: 'What is actually there',
    another: 'Another one',
    earlier: 'Caught before',
    behindIt: 'Behind it: ',
  },
};
