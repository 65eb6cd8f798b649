// The doors under the lines: what each of their sheets asks.
import { plural } from '../plural';

export const doors = {
  used: 'used tonight',
  usedPast: 'used that night',
  back: 'Take it back',
  waiting: 'It is kept after both taps; until then it waits here.',
  removed: 'Taken back.',
  earlier: 'Kept tonight',
  earlierPast: 'Kept that night',
  tooMany: (n: number) =>
    plural(n, {
      one: '# character too many; kept once it is one shorter.',
      other: '# characters too many; kept once it is # shorter.',
    }),

  adjusted: {
    title: 'They adjusted',
    door: 'They\nadjusted',
    chance: 'Tonight there was a chance to',
    chancePast: 'That night there was a chance to',
    aspects: {
      adapted: 'adapt when I was overwhelmed',
      preference: 'let my preference shape a decision',
      repair: 'repair after hurting me',
      boundary: 'keep a limit of mine',
    },
    asked: 'Did they?',
    outcomes: { yes: 'Yes', partly: 'Partly', no: 'No' },
    line: 'What I needed, in a line if you like',
    happened: 'What happened then, if you like',
  },

  proof: {
    title: 'I wanted proof',
    door: 'I wanted\nproof',
    lead: 'There is nothing wrong with wanting proof that you matter. It is not the same as being adjusted to, and has a place of its own.',
    setOff: 'What set it off',
    triggers: { late_reply: 'a late reply', tone: 'a tone', distance: 'a distance', other: 'something else' },
    did: 'What I did',
    deeds: {
      asked: 'asked for it',
      asked_plainly: 'asked plainly for what I needed',
      looked_for_evidence: 'looked for evidence already there',
      soothed_myself: 'soothed myself',
      waited: 'waited',
    },
    line: 'More of it, in a line if you like',
  },

  calm: {
    /** On the evening after, under the lines. */
    question: 'Yesterday evening you wanted proof. If calm came, did it last?',
    /** On the page of that night. */
    asked: 'Did the calm last until the next day?',
    answers: { yes: 'It lasted', no: 'It did not', dont_know: 'Don’t know' },
    kept: 'Kept.',
  },

  honoured: {
    title: 'I honoured a signal',
    door: 'I honoured\na signal',
    chance: 'Tonight I noticed that I was',
    chancePast: 'That night I noticed that I was',
    signals: {
      tired: 'tired',
      bothered: 'bothered',
      needing_space: 'needing space',
      other: 'something else',
    },
    asked: 'Did I honour it?',
    outcomes: { honoured: 'Honoured', not_this_time: 'Not this time', not_safe_to: 'Not safe to' },
    why: 'What made it unsafe, if you want to say',
    reasons: {
      afraid_of_reaction: 'I was afraid of how they would react',
      other: 'something else',
    },
    turn: 'Somewhere to turn',
    line: 'What I did, in a line if you like',
    examples: {
      tired: 'Rested',
      bothered: 'Named what bothered me',
      needing_space: 'Took some space',
      other: 'Went with it',
    },
  },

  plan: {
    name: 'A plan for this signal',
    write: 'A plan for the next time',
    about: 'About such plans',
    when: 'If I notice',
    then: 'then I will',
    both: 'This is kept as soon as both halves have words.',
    kept: 'Kept. It is shown here when this comes up again.',
    change: 'Change it',
    letGo: 'Let it go',
    gone: 'Let go.',
  },

  landed: {
    title: 'I let it land',
    door: 'I let it\nland',
    offered: 'Tonight I was offered',
    offeredPast: 'That night I was offered',
    offers: { kind_words: 'kind words', support: 'support', asked_help: 'help that I had asked for' },
    line: 'What was said or done, in a line if you like',
    still: 'Twenty still seconds with it',
    stillHow: 'Say thank you, aloud or silently, and then stop. Nothing to tap, nothing to answer.',
    over: 'The twenty seconds are over.',
    thank: {
      kind_words: 'Say thank you.',
      support: 'Say that it helps, and thank you.',
      asked_help: 'Say thank you for doing it.',
    },
    stop: { kind_words: 'Then stop.', support: 'Then let it help.', asked_help: 'Then let it be done.' },
    took: 'How I took it',
    receptions: {
      received: 'I let it land',
      joked: 'I made a joke of it',
      minimised: 'I made it smaller',
      changed_subject: 'I changed the subject',
    },
    meaning: {
      kind_words: 'Why might they have said it, and what does it say about the two of you?',
      support: 'Why might they have done it, and what does it say about the two of you?',
      asked_help: 'Why might they have done it, and what does it say about the two of you?',
    },
    why: 'Why this is asked',
  },

  later: {
    title: 'Two weeks on',
    lead: {
      kind_words: (date: string) => `On ${date} there were kind words for you.`,
      support: (date: string) => `On ${date} there was support for you.`,
      asked_help: (date: string) => `On ${date} you had help that you had asked for.`,
    },
    open: 'Look at it again',
    decline: 'Let it rest',
    declined: 'It will not come up again.',
    then: 'What you wrote then',
    /** On the page of that night, two weeks on or later. */
    again: 'The same question again, at least two weeks later',
  },
};
