// Cards on what comes from somebody else: small ways, being adjusted to, receiving, and what a kindness means.
export const noticed = {
  noticing: {
    title: 'Three small ways',
    what: 'Each night you write down up to three small things in which somebody showed up for you. One or two make a whole night, and nothing you could see is an answer too.',
    why: 'Attention leans towards what is missing, so care that is there goes by unseen. Writing it down is a way of looking again.',
    example: 'They put the heating on before you came down.',
    not: 'In one trial people who wrote down three good things a day felt better half a year on. In another, with a thousand adults in Japan, the gain had gone one month after. Neither was about a partner, and where somebody is afraid, looking for the good is the wrong exercise.',
    source: 'Seligman, Steen, Park and Peterson 2005; Sekizawa and Yoshitake 2015; McNulty and Fincham 2012',
  },
  responsiveness: {
    title: 'Being adjusted to, and being told',
    what: 'Two things are kept apart. A chance to adjust to you came up, and they did, partly or not. Or you wanted proof that you matter, and looked for it in some way.',
    why: 'To be understood and taken into account is one thing, to be told so another that often calms only for a while. Each has its own page, and they are never added up.',
    example: 'You were overwhelmed, and they took the call for you: a chance, and a yes.',
    not: 'Over twenty years, feeling less understood and cared for went along with stronger reactions to stress, and seeking much reassurance goes along with low mood. Which comes first, these studies cannot say. Asking is not wrong.',
    source: 'Stanton, Selcuk, Farrell, Slatcher and Ong 2019; Starr and Davila 2008',
  },
  receiving: {
    title: 'Letting it land',
    what: 'Somebody offers kind words, support or help. You stay still for some twenty seconds, say thank you, and stop. Then one tap tells what you did: received it, joked, made it smaller, changed the subject.',
    why: 'A kindness that is waved away is over at once. In a diary of couples, gratitude for a thoughtful act went with feeling closer the next day, for both; feeling in debt did not.',
    example: 'They like the soup. You say thank you, and not that it lacks salt.',
    not: 'Nobody has tested the twenty seconds, and a diary cannot show what caused what. The study of 2023 was about peers and liked photos, not about couples.',
    source: 'Algoe, Gable and Maisel 2010; Emotion 23 (6), 2023',
  },
  meaning: {
    title: 'What it may mean',
    what: 'Right after something kind, and once again two weeks later, there is a question: why might they have said it, and what does it say about the two of you?',
    why: 'Who doubts their own worth lets kind words slide off. In three studies such people felt as secure as others once they described what a compliment meant instead of how it was said, and two weeks later that could still be seen.',
    example: 'They said you are good with their mother. Perhaps they feel at ease leaving her with you.',
    not: 'Many were students, and nobody looked further than two weeks. Where kind words follow cruel ones, this is the wrong question.',
    source: 'Marigold, Holmes and Ross 2007',
  },
};
