// Questions for oneself: private, uncounted, kept nowhere. Whatever is answered, the same words follow.
export const questions = {
  title: 'A few questions',
  lead: 'They are for you alone. Looking for what was kind can help where there is kindness, and can harm where somebody is afraid. So they stand before the first line, and under More at any time. Answer in your head or with a tap.',
  nothing:
    'Your answers are kept nowhere, counted by nobody and sent to no one; leave the page and they are gone. The browser’s history may show that this page was opened.',
  asks: {
    careful: 'Do you often weigh every word, so that they do not get angry?',
    afraid: 'Are you ever afraid of how they will react?',
    no: 'Does a no of yours have consequences that frighten you?',
    alone: 'Do they decide whom you see, what you spend, or where you go?',
    checked: 'Do they look through your phone, or want to know at all times where you are?',
    hurt: 'Have they hit, held or pushed you, or made you do what you did not want?',
    yourself: 'And the other way round: is somebody afraid of you?',
  },
  answers: { yes: 'Yes', unsure: 'Not sure', no: 'No' },
  after: {
    title: 'Whatever you answered',
    text: [
      'There is no result. Only you know what goes on at home, and a feeling that something is wrong is worth taking seriously, with or without a reason that you could give.',
      'Your own signals are one place to begin: a rest when you are tired, a word about what bothered you where that is safe, some space. And there are people who listen, both to those who are afraid and to those who frighten somebody.',
    ],
    respect: 'What self-respect means here',
    help: 'Help, by country',
    device: {
      phone: 'If somebody may be looking at this phone, read these on another one.',
      computer: 'If somebody may be looking at this computer, read these on another one.',
    },
  },
  tonight: 'Go to tonight',
  skip: 'Skip',
  done: 'Done',
};
