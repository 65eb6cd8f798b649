// The help page: whom one can call, how a phone is watched, what this notebook is not. It tells nobody to stay or to leave.
const CHANGE = 'If you are the one who frightens or hurts';

export const help = {
  title: 'Help',
  lead: 'You need no proof, no plan and no certainty to call. A question is enough, and you need not give your name.',
  country: { label: 'Where you are', none: 'Choose a country' },
  choose:
    'Choose a country above, and its numbers are here, without a network. Nothing of what you choose is kept or sent.',
  elsewhere:
    'For a country that is not in the list: if you are in danger now, call the emergency number of the place you are in. A doctor or a pharmacist there knows who helps.',
  who: {
    now: 'In danger now',
    anybody: 'For anybody',
    women: 'For women',
    men: 'For men',
    change: CHANGE,
  },
  always: 'Day and night',
  call: (name: string, number: string) => `Call ${name}, ${number}`,
  chat: (site: string) => `Chat on ${site}`,
  writing: (where: string) => `In writing: ${where}`,
  read: (site: string, date: string) => `Read in a copy of ${site} on ${date}.`,
  change:
    'Numbers and hours change. If one does not answer, the police or a doctor can tell you who does. A site opens only when you tap it.',

  watched: {
    title: {
      phone: 'If somebody may be watching this phone',
      computer: 'If somebody may be watching this computer',
    },
    lead: 'None of these is a proof. Together they are a reason to be careful.',
    signs: [
      'They know what you wrote, whom you called or where you were, and nobody told them.',
      'They know your code or password, have set up this device, or have had it in their hands for a while.',
      'Settings have changed, or there are apps and accounts that you did not put there.',
      'You share an account, a cloud, a car or a phone bill that shows calls, photos or places.',
    ],
    safer: 'Use a safer device',
    saferText:
      'Look for help on one they have never had in their hands: a friend’s phone, a computer at work or in a library. Leave what you suspect on this one as it is for now; whoever put it there may notice that it has gone. The people on these lines can think it through with you first.',
    traces:
      'A call stands in the phone’s list and perhaps on its bill, a site in the browser’s history. This page was opened from the notebook itself, yet its address may stand in that history too.',
  },

  deciding: {
    title: 'You need not decide anything',
    text: 'Whether to stay, to go or to wait is yours alone, and nothing here says which. If you do think of going: the days around it can be the most dangerous ones. Somebody on one of these lines can plan them with you, before anything is said at home.',
  },

  hurting: {
    title: 'If you see that you hurt somebody',
    seeing:
      'Perhaps you have frightened, hurt, watched or controlled the person you live with, and do not want to be that person. Seeing it is a beginning. What was done stays yours, whatever came before it, and it can end with you.',
    /** By what stands above: the country’s lines for this, none of them, or no country yet. */
    lines: {
      some: `There are lines for exactly this; they stand above, under “${CHANGE}”. Those who answer have heard it before and take it seriously. A calm moment is a good one to call in.`,
      none: 'We know of no such line for this country. A doctor, or those who answer the lines above, can say who helps people who want to stop.',
      unchosen:
        'Some countries have lines for exactly this; once a country is chosen above, they stand there. A doctor can say as well who helps people who want to stop.',
    },
    until: 'Until then, when you feel it rising, leave the room before anything happens.',
    forgiven:
      'Whether you are forgiven is for the other to say, and they owe you no answer. This notebook is not a way to show that you have changed.',
  },

  limits: {
    title: 'What this notebook is not',
    points: [
      'No alarm. It calls nobody and notices nothing by itself. In danger, call.',
      'No evidence. Whoever opens it can change what stands in it, and a date in it shows nothing. If you want to record what happens, ask one of these lines how to do that safely.',
      'Not a safe place in itself. Whoever can unlock this device can read it.',
      'No judge. It cannot know what goes on at home, and gives no verdict.',
    ],
  },
};
