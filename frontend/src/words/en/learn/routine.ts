// Cards on what comes round: the weekly check-in, reading slowly, and the evening's reminder.
export const routine = {
  'check-in': {
    title: 'A minute a week',
    what: 'Once a week: how far you felt understood, cared for, appreciated, close, and free to be yourself, from 1 to 7; and whether your sense of worth rested more on you or on how others reacted.',
    why: 'One evening can colour everything; a week is a little wider. Your first weeks are the ground on which later ones are read.',
    example: 'A bad Thursday, and still a week in which you felt understood: 5.',
    not: 'The questions are ours and no measuring instrument. Where people came to feel less understood over ten years, they reacted more strongly to daily stress at their end. That was found in many people together and says nothing about your number, your health or your partner.',
    source: 'Stanton, Selcuk, Farrell, Slatcher and Ong 2019',
  },
  reading: {
    title: 'Reading slowly',
    what: 'On Sundays the week’s lines stand on a page of their own with nothing beside them. Read each as if somebody had just told you. There is nothing to tap.',
    why: 'Reading again is a second look at what was there. Students who called up good memories for some minutes twice a day were happy more of the time at the end of that week.',
    example: 'You read that they had waited up, and notice that you had forgotten it by Monday.',
    not: 'That was one week, with memories of any kind. Nobody has tested reading one’s own lines about a partner, nor how long it lasts. If it hurts, leave; looking back can be switched off.',
    source: 'Bryant, Smart and King 2005',
  },
  reminder: {
    title: 'A knock in the evening',
    what: 'At a minute you choose, on days you choose, each device you allowed shows a notice. Unless you give it words of your own, it says nothing of what this is. When the night is written it keeps silent, and it can rest until a date.',
    why: 'A call at a fixed hour can bring people back to what they had meant to do. In a trial of an app about drinking, a message at eight in the evening made opening it within the hour three and a half times as likely.',
    example: 'Ten past nine, after the dishes, on every day but Friday.',
    not: 'It shows that people opened an app, over thirty days, and not that they felt better. In another study cleverer timing added nothing of note.',
    source: 'Bell and others 2023; Morrison and others 2017',
  },
};
