// Cards on what comes from oneself: signals, plans, and what one wanted the other to be.
export const oneself = {
  'self-respect': {
    title: 'Honouring a signal',
    what: 'You notice a signal of your own, being tired, bothered, in need of space, and write down whether you went with it. “Not this time” and “Not safe to” are answers like any other.',
    why: 'Worth that hangs on how somebody else behaves can go up and down with their moods. Small, predictable acts may give it ground of its own, so this page never looks at what your partner did.',
    example: 'You were tired, said so, and went to bed at nine while the film ran on.',
    not: 'In diaries, self-esteem that was tied to a relationship moved with its good and bad moments. That small acts untie it is our hope and not their result.',
    source: 'Knee, Canevello, Bush and Cook 2008',
  },
  plans: {
    title: 'If, then',
    what: 'A plan in one sentence: if I notice this, then I will do that. It is shown to you when its signal comes up again.',
    why: 'What was decided beforehand may ask less of you in the moment. Over 94 tests such plans helped people do what they had meant to do. A later count of 642 tests found gains from small to middling, larger where the plan had the form of if and then and was rehearsed.',
    example: 'If I notice that my shoulders are up, then I will stand outside for five minutes.',
    not: 'These are averages over very different aims, few of them between partners. And no plan makes an unsafe moment safe.',
    source: 'Gollwitzer and Sheeran 2006; Sheeran, Listrom and Gollwitzer 2024',
  },
  should: {
    title: 'What I wanted them to be',
    what: 'You write down what you wanted the other to be just now, which value of yours stands behind that, and what is actually there. It is never shared.',
    why: 'In two studies, the harder people tried to change a partner, the further that partner was from their ideal, and the partner thought less of themselves as well.',
    example:
      'You wanted them to tidy up unasked. Behind it, a wish for calm. What was there: they had cooked.',
    not: 'The studies show what goes together, not that letting go of a wish makes anything better. Some wishes are needs. Not to be hurt, lied to or frightened is one, and no dinner outweighs it.',
    source: 'Overall, Fletcher and Simpson 2006',
  },
};
