// Cards on what comes from somebody else: small ways, being adjusted to, receiving, and what a kindness means.
export const noticed = {
  noticing: {
    title: 'Three small ways',
    what: 'Each night you write down up to three small ways somebody showed up for you. One or two make a whole night, and nothing you could see is an answer too.',
    why: 'Attention leans towards what is missing, so care that is there can go by unseen. Writing is a way of looking again.',
    example: 'They put the heating on before you came down.',
    not: 'In one trial people who wrote down three good things a day felt better half a year on. In another, with adults in Japan, the gain was gone a month later. Neither was about a partner. In four studies kindness and optimism went with things getting worse where a marriage had grave problems. Where somebody is afraid, we take looking for the good to be the wrong exercise.',
    source: 'Seligman, Steen, Park and Peterson 2005; Sekizawa and Yoshitake 2015; McNulty and Fincham 2012',
  },
  responsiveness: {
    title: 'Being adjusted to',
    what: 'A chance to adjust to you came up: you were overwhelmed, had a preference, had been hurt, or had set a limit. You write down what you needed, and whether they did: yes, partly or no. A missed one is kept too, so every figure says out of how many.',
    why: 'To be told that one matters is one thing; to be understood and taken into account is another. So it has a page and a chart of its own.',
    example: 'You were overwhelmed, and they took the call for you: a chance, and a yes.',
    not: 'Where people came to feel less understood over ten years, they reacted more strongly to daily stress at their end. Which comes first, that study cannot say, nor did it look at single chances.',
    source: 'Stanton, Selcuk, Farrell, Slatcher and Ong 2019',
  },
  reassurance: {
    title: 'Wanting proof',
    what: 'Some evenings you want proof that you matter. You write down what set it off, a late reply or a tone, and what you did: asked for it, asked plainly for what you needed, looked for evidence, soothed yourself, or waited. The next evening asks: did the calm last?',
    why: 'Over weeks you can look at what you did and whether the calm lasted; one need not be the reason for the other.',
    example:
      'No answer for three hours. You read last week’s lines, and wrote down the next evening that the calm had lasted.',
    not: 'Over 38 studies, seeking much reassurance went along with low mood, and only faintly with being turned away. Neither says which comes first, or that asking is wrong. Nobody has tested keeping such a list.',
    source: 'Starr and Davila 2008',
  },
  receiving: {
    title: 'Letting it land',
    what: 'Somebody offers kind words, support or help. You stay still for some twenty seconds, say thank you, and stop. Then one tap tells what you did: received it, joked, made it smaller, changed the subject.',
    why: 'A kindness that is waved away may be over before it was felt. In a diary of couples, gratitude for a thoughtful act went with feeling closer the next day, for both; feeling in debt did not.',
    example: 'They like the soup. You say thank you, and not that it lacks salt.',
    not: 'Nobody has tested the twenty seconds, and a diary cannot show what caused what. A study of 2023 that is quoted for this was about peers and likes for photos, not about couples.',
    source: 'Algoe, Gable and Maisel 2010; Emotion 23 (6), 2023',
  },
  meaning: {
    title: 'What it may mean',
    what: 'Right after something kind, and, if you wrote a word about it, once again two weeks later, there is a question: why might they have said it, and what does it say about the two of you?',
    why: 'Who doubts their own worth may let kind words slide off. In three studies such people felt as secure as others once they described what a compliment meant instead of how it was said, and two weeks later that could still be seen.',
    example: 'They said you are good with their mother. Perhaps it puts them at ease that you are there.',
    not: 'Many were students, and nobody looked further than two weeks. Where kind words follow cruel ones, this is the wrong question.',
    source: 'Marigold, Holmes and Ross 2007',
  },
};
