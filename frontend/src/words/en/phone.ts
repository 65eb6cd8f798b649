// Check my phone: four steps from the address to a notice on the screen, each with the way out.
import { NEUTRAL, WEEK } from '../../shared/notice-words';

export const phone = {
  title: { phone: 'Check this phone', computer: 'Check this computer' },
  say: 'Four things have to be in place before a knock can be heard. The first one that is not is where to begin.',
  stands: 'Stands:',
  missing: 'To do:',
  open: 'Not yet:',
  secure: {
    name: 'A secure address',
    good: 'The page came by https, or from this very device.',
    bad: 'The page came by plain http, where browsers neither keep it for offline nights nor show notices. Whoever runs this server can give it an https address; its README says how.',
  },
  installed: {
    name: { phone: 'On the home screen', computer: 'As an app' },
    good: {
      phone:
        'Porchlight was opened from there. There the browser keeps its permission and its pages most firmly.',
      computer: 'Porchlight was opened as one.',
    },
    free: {
      phone:
        'Works without it, too. From the home screen the browser keeps permission and pages more firmly.',
      computer: 'Works without it, too. As an app of its own it opens without the browser around it.',
    },
    needed: 'On an iPhone or iPad notices come only to what stands on the home screen.',
  },
  permission: {
    name: 'Permission',
    good: 'Porchlight may show notices here, and the server knows this device.',
    none: 'This browser cannot show notices. Another browser may, and a calendar always can.',
    denied: {
      phone:
        'Notices are blocked. Hold the icon or open the browser’s menu, then its settings for this page, and allow notices there.',
      computer:
        'Notices are blocked. A click on the sign before the address shows the settings for this page; allow notices there.',
    },
    ask: `A notice says “${NEUTRAL.body}” or words of your own, and once a week “${WEEK}” The browser asks once.`,
    account: 'It is the server that knocks, so this needs an account.',
    off: 'Allowed by the browser, and not asked for here yet.',
    lost: 'Allowed, but the browser could not register. Private windows cannot, and some networks block it.',
    refused:
      'This browser’s push service is not one that the server sends to. Whoever runs it can add it; another browser may do.',
    away: 'The server does not answer just now, so nobody can say.',
  },
  real: {
    name: 'One real knock',
    ready: 'From the server, over the push service, to this screen: as in the evening.',
    before: 'Once the steps above are done.',
  },
  calendar: 'A calendar with an alarm',
  reminder: 'To the reminder',
};
