// What became of the knocks of the last nights. A night that was not knocked for is nobody's fault.

export const past = {
  title: 'The last nights',
  none: 'Nothing has knocked yet.',
  sent: {
    evening: (time: string) => `Knocked at ${time}`,
    second: (time: string) => `A second time at ${time}`,
    later: (time: string) => `Again at ${time}, as you asked`,
  },
  waiting: (time: string) => `To come at ${time}`,
  written: 'Written by then, so it stayed quiet',
  nowhere: 'There was no device to send it to',
  missed: 'The server was not awake in time',
  refused: 'The push service refused it',
  unanswered: 'The push service did not take it in time',
  replaced: 'A later one came instead',
  called_off: 'Called off before it could be sent',
  later: 'Again in an hour',
  more: 'Show the others',
};
