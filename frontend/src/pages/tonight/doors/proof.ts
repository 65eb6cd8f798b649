// I wanted proof: what set it off and what I did; never judged, never added to responsiveness (practices §2).
import { DEEDS, TRIGGERS, type Deed, type Trigger } from '../../../shared/kinds';
import { words } from '../../../words';
import type { DoorOf } from './door';

const say = words.tonight.doors.proof;

export const proof: DoorOf<'reassurance', Trigger, Deed> = {
  kind: 'reassurance',
  icon: 'proof',
  title: say.title,
  about: 'reassurance',
  label: say.door,
  lead: say.lead,
  choice: {
    legend: say.setOff,
    legendPast: say.setOff,
    options: TRIGGERS.map((value) => ({ value, label: say.triggers[value] })),
    as: 'tiles',
  },
  answer: {
    legend: say.did,
    legendPast: say.did,
    options: DEEDS.map((value) => ({ value, label: say.deeds[value] })),
    as: 'rows',
  },
  lineLabel: say.line,
  untouched: { calm: null },
  draft: ({ trigger, did, note }) => ({ choice: trigger, answer: did, line: note }),
  tapped: (trigger, did) => ({ trigger, did }),
  lined: ({ line }) => ({ note: line }),
};
