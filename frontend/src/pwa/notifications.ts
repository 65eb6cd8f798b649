// Being knocked at on this device: asking for it, making sure of it at every opening, and ending it.
import { call } from '../api/client';
import { malformed, Problem } from '../api/problems';
import { makeReports } from '../shared/reports';
import {
  endNotices,
  madeWith,
  registration,
  setWanted,
  subscription,
  unsubscribe,
  wanted,
  within,
} from '../shared/subscription';
import { type Ability, ability } from './ability';
import { closeDevice, deviceIn, type PushDevice, pushDevices } from './devices';

/**
 * How this device stands. 'on' means that permission, subscription and the server's record all stand, as of now. 'off': it
 * may, and nobody has asked it to. 'lost': it may and is asked to, and the browser gives no subscription. 'refused': the server sends
 * nothing to this browser's push service. 'away': the server
 * could not be asked. Or why it cannot at all.
 */
export type Standing =
  | { state: 'on'; device: PushDevice }
  | { state: 'off' | 'lost' | 'refused' | 'away' | Exclude<Ability, 'granted'> };

/** How long a browser may take to register at its push service; some wait for ever where a network blocks that (milliseconds). */
const REGISTERING = 20_000;

let underWay: Promise<Standing> | null = null;

/** From a tap, and only from one: asks the person for permission where they were not asked yet, then subscribes. */
export async function allowHere(): Promise<Standing> {
  if (ability() === 'ask') await Notification.requestPermission();
  if (ability() === 'granted') setWanted(true);
  return reconcile();
}

/** Nothing comes to this device any more; the browser's permission is the person's, and stays. Raises a Problem. */
export async function endHere(): Promise<void> {
  await underWay?.catch(() => undefined); // else it could bring the record back
  await dropRecord();
  setWanted(false);
  await unsubscribe();
}

/**
 * Compares permission, subscription, its key, and the server's record, and mends in silence what can be mended (Push API;
 * a subscription that a browser lost is told to nobody). Never asks the person. Calls that come meanwhile share one run.
 */
export function reconcile(): Promise<Standing> {
  underWay ??= inOrder()
    .catch((problem: unknown): Standing => {
      if (!(problem instanceof Problem)) throw problem;
      return { state: problem.code === 'endpoint_refused' ? 'refused' : 'away' };
    })
    .finally(() => {
      underWay = null;
    });
  return underWay;
}

/** The server has ended this device's session, from elsewhere: its subscription went with it, and ends here too. */
export async function endedElsewhere(): Promise<void> {
  const was = wanted();
  if (was || (await subscription())) {
    await endNotices();
    setWanted(was); // whoever signs in again here has not changed their mind
  }
}

/** Tells the server what notices had to tell and could not. */
export async function reportShown(): Promise<void> {
  await makeReports(async ({ path, body }) => {
    try {
      await call('POST', path, body);
      return 204;
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      return problem.status;
    }
  });
}

async function inOrder(): Promise<Standing> {
  const able = ability();
  if (able !== 'granted') {
    if (wanted()) await dropRecord(); // it would be sent to, and show nothing
    return { state: able };
  }
  if (!(await registration())) return { state: wanted() ? 'lost' : 'off' }; // at the first visit it may still be coming
  const standing = await subscription();
  if (!wanted() && !standing) return { state: 'off' };
  const record = await recordHere();
  if (!wanted()) {
    if (!record) {
      await unsubscribe(); // of somebody before
      return { state: 'off' };
    }
    setWanted(true); // this device has forgotten the yes, and the server knows of it
  }
  const { key } = (await call('GET', '/push/key')) ?? {};
  if (typeof key !== 'string') throw malformed(200);
  const made = standing && good(standing, record, key) ? standing : await madeAnew(key);
  if (!made) return { state: 'lost' };
  return { state: 'on', device: deviceIn(await call('PUT', '/push/subscriptions', made.toJSON())) };
}

/**
 * Whether the browser's subscription can stay. One that the server does not have was found dead by its push service
 * (404, 410; RFC 8030 §7.3), though the browser may not have heard of it; a worn one was refused for days.
 */
function good(standing: PushSubscription, record: PushDevice | null, key: string): boolean {
  return record !== null && !record.worn && madeWith(standing, key);
}

/** A new subscription in place of whatever there is; null when the browser gives none. */
async function madeAnew(key: string): Promise<PushSubscription | null> {
  await unsubscribe();
  return subscribed(key);
}

async function recordHere(): Promise<PushDevice | null> {
  return (await pushDevices()).find(({ current }) => current) ?? null;
}

async function subscribed(key: string): Promise<PushSubscription | null> {
  const pushManager = (await registration())?.pushManager;
  const options = { userVisibleOnly: true, applicationServerKey: key };
  // Refused by the browser, or by its push service (AbortError), or never answered; each may be over by the next opening.
  return within(
    pushManager?.subscribe(options).catch(() => null),
    null,
    REGISTERING,
  );
}

async function dropRecord(): Promise<void> {
  const here = await recordHere();
  if (here) await closeDevice(here.id);
}
