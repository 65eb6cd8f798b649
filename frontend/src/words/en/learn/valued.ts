// Cards on values: finding them, where they come from, how far they are lived, and small steps towards them.
export const valued = {
  values: {
    title: 'Four questions on what matters',
    what: 'A time you felt alive or proud; how you would spend your days without fear, money or time in the way; who inspires you; what you hope at eighty to have stood for. Words that come back in your answers are shown to you, found on this device.',
    why: 'A value is a direction and never ticked off, as a goal can be. Knowing one’s own may help to tell it from what others expect.',
    example: 'Your sister’s move, the choir, the neighbour’s letters: patience comes back three times.',
    not: 'Short questionnaires can tell how much something matters and how far it is lived. That these four questions find what matters to you has not been tested, and there are no right answers.',
    source: 'Wilson, Sandoz, Kitchens and Roberts 2010',
  },
  origins: {
    title: 'Where a value comes from',
    what: 'Three from your family, three from somebody you deeply respect, three from the world around you; then those you would like to live by, and those you do. For each: keep it, hold it more lightly, or choose anew.',
    why: 'A value taken on without looking can feel like a law. Once you see where it came from, it may be easier to choose. The same one may come from opposite homes, thrift from want and thrift from plenty.',
    example:
      'Never be a burden, from your grandmother. Held more lightly: ask once before carrying it alone.',
    not: 'The sheet comes from practice. Answers to a questionnaire on values and how far they are lived changed as treatment went on; that knowing an origin changes anything has not been shown.',
    source: 'Lundgren, Luoma, Dahl, Strosahl and Melin 2012',
  },
  compass: {
    title: 'The compass',
    what: 'The values you hold now. Now and then you rate each from 0 to 10, for how much you would like to live by it and for how much you did. Both are drawn, and nothing is added up.',
    why: 'A direction can be lost in small steps. Two marks side by side show where they lie apart.',
    example: 'Rest matters 8 and was lived 3. One evening next week without the laptop.',
    not: 'Answers to a questionnaire on values and how far they are lived changed as treatment went on. That looking at the distance closes it has not been shown, and living more of something than you would like is no fault.',
    source: 'Lundgren, Luoma, Dahl, Strosahl and Melin 2012',
  },
  actions: {
    title: 'One small step',
    what: 'A step towards a value, with a day. Afterwards it is done, moved towards, or not; and you may say what got in the way: fear, self-doubt, wanting it perfect, something else.',
    why: 'Moving towards a value and being held up turned out to be two things, not two ends of one. So both are kept and both are drawn. Doing it while still afraid counts.',
    example:
      'For honesty: on Sunday, say that the plan worries you. You said half of it, which is moving towards it.',
    not: 'The study built a questionnaire in which the two can be told apart. It did not show that writing down what is in the way takes it away.',
    source: 'Smout, Davies, Burns and Christie 2014',
  },
};
