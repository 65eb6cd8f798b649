// Whether the evening reminder arrives: each device's proof, one knock now with its outcome, and what holds knocks back.

export const proof = {
  title: 'Does it arrive?',
  none: 'No device hears it yet.',
  here: { phone: 'This phone', computer: 'This computer' },
  sent: 'Sent',
  accepted: 'Accepted',
  shown: 'Shown',
  opened: 'Opened',
  never: 'not yet',
  worn: 'Its push service takes nothing any more. Opening Porchlight there puts it right.',
  unaccepted: 'The last one was not accepted by its push service.',
  unshown: 'The last one was accepted, and there is no word that it was shown. “Send me one now” tells more.',
  leave: 'Leave it out',
  left: {
    here: (device: string) => `Nothing is sent to ${device} any more.`,
    there: (device: string) => `Nothing is sent to ${device} until Porchlight is opened there again.`,
  },
  test: 'Send me one now',
};

export const trial = {
  sending: 'Sending',
  waiting: 'The push service has taken it. It will appear in a moment.',
  arrived: {
    phone:
      'It arrived and was shown. If you saw nothing, the phone holds notices back: look at “Do not disturb” and at the notices in its settings.',
    computer:
      'It arrived and was shown. If you saw nothing, the computer holds notices back: look at “Do not disturb” and at the notices in its settings.',
  },
  silent: {
    phone:
      'The push service has taken it, and it has not come yet. The phone may be saving its battery, or its network may be poor.',
    computer:
      'The push service has taken it, and it has not come yet. The network may be poor, or it may block push services.',
  },
  elsewhere: 'The push service has taken it. Look at that device.',
  gone: {
    here: 'The registration here had ended. It was made anew just now; one more try tells.',
    there: 'The registration there has ended. Opening Porchlight on that device makes it anew.',
  },
  refused: 'The push service refused it. Whoever runs this server finds the reason in its log.',
  too_large: 'The push service finds your own words too long. Shorter ones get through.',
  busy: 'The push service has its hands full. In a few minutes it may work.',
  unreachable:
    'The server could not reach the push service. Whoever runs it can see whether it may go out to the network.',
  too_soon: 'Some were sent just now. There is room for another in ten seconds.',
  away: 'The server does not answer just now, so nothing was sent.',
};

export const hints = {
  computer:
    'A browser on a computer hears a knock only while it runs. A phone mostly hears it with its browser closed, too.',
  android:
    'When knocks come late, the phone puts the browser to sleep. In its settings, under Apps and the browser’s name, the battery can be set to “Unrestricted”.',
};
