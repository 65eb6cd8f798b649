// The person at the door: signing up, in and out, their other devices, and letting somebody else in.
import { call } from '../api/client';
import { isRecord, malformed, Problem } from '../api/problems';
import type { components } from '../api/types';
import { deviceZone } from '../shared/zone';
import { mark } from '../store/marks';
import { parked } from '../store/records';
import { waiting } from '../store/outbox';
import { person, type Person, setPerson } from '../store/whose';
import { adopt } from './adoption';
import { finishLeaving, leave, unlessErased } from './leaving';
import { personIn, recognise } from './recognise';
import { syncNow } from './sync';
import { inTurn } from './turn';

type Schemas = components['schemas'];

export interface Device {
  id: string;
  /** What the browser called itself, as far as it says: 'Firefox, Android'. */
  name: string;
  createdAt: Date;
  seenAt: Date;
  /** Whether it is this one. */
  current: boolean;
}

/** Whether one may sign up here: 'free' and 'open' need no code. Raises a Problem, as everything here does. */
export async function doorway(): Promise<Schemas['Doorway']> {
  const open = (await call('GET', '/doorway'))?.['open'];
  if (open === 'free' || open === 'code' || open === 'open') return open;
  throw malformed(200);
}

/** Makes an account, and everything on this device part of it; not while it holds somebody's notebook ('somebody_else'). */
export async function signUp(who: { name: string; password: string; code: string | null }): Promise<void> {
  if (person()) throw somebodyElse();
  try {
    await enter('/people', { ...who, zone: deviceZone() });
  } catch (problem) {
    if (!(problem instanceof Problem) || problem.code !== 'zone_unknown') throw problem;
    await enter('/people', { ...who, zone: 'UTC' }); // until the server has learnt the zone, and the device tells it
  }
}

/**
 * Signs in; what is on this device joins what the account has. While a device holds somebody's notebook only they can sign in
 * again (code 'somebody_else' otherwise): the other has to sign out first.
 */
export async function signIn(who: { name: string; password: string }): Promise<void> {
  await enter('/session', who);
}

/**
 * Signs out and erases everything of the person on this device. Without `force`, and with something that did not reach the
 * server even now, nothing happens but that its count is answered.
 */
export async function signOut({ force = false } = {}): Promise<{ unsent: number }> {
  if (!force) {
    await syncNow();
    const unsent = (await waiting()) + (await parked()).length;
    if (unsent > 0) return { unsent };
  }
  await inTurn(leave);
  return { unsent: 0 };
}

/**
 * Erases the account that `password` belongs to, and everything of the person on this device; without one this device alone, as
 * signing out by force. An account that is gone already, of which the answer was lost, is as good. Raises StorageRefused, too.
 */
export async function eraseEverything(password: string | null): Promise<void> {
  await inTurn(async () => {
    if (password !== null) await eraseAccount(password);
    await leave();
  });
}

async function eraseAccount(password: string): Promise<void> {
  const owner = person();
  if (!owner) throw new Problem('signed_out', '', 401); // in another tab, a moment ago
  try {
    await recognise(owner);
    await call('POST', '/erasure', { password });
  } catch (problem) {
    unlessErased(problem, owner.id);
  }
}

/** Every device the person is signed in on. */
export async function devices(): Promise<Device[]> {
  const items = (await call('GET', '/sessions'))?.['items'];
  if (!Array.isArray(items)) throw malformed(200);
  return items.map(deviceIn);
}

/** Signs another device out. */
export async function endDevice(id: string): Promise<void> {
  await call('DELETE', `/sessions/${id}`);
}

/** A code that lets one more person sign up here, and until when. */
export async function invite(): Promise<{ code: string; expiresAt: Date }> {
  const { code, expires_at } = (await call('POST', '/invitations')) ?? {};
  if (typeof code !== 'string' || typeof expires_at !== 'string') throw malformed(201);
  return { code, expiresAt: new Date(expires_at) };
}

async function enter(path: string, body: Schemas['SignUp'] | Schemas['SignIn']): Promise<void> {
  await inTurn(async () => {
    await finishLeaving();
    mark('session', null); // its answer may be lost, and the browser hold another session all the same
    const account = personIn(await call('POST', path, body));
    mark('session', account.id);
    mark('leaving', null); // a session that was to end has just been replaced
    await (person() ? comeBack(account) : adopt(account));
  });
}

async function comeBack(account: Person): Promise<void> {
  if (person()?.id === account.id) {
    setPerson(account);
    return;
  }
  await call('DELETE', '/session');
  throw somebodyElse();
}

function somebodyElse(): Problem {
  return new Problem('somebody_else', '', 409);
}

function deviceIn(item: unknown): Device {
  if (!isRecord(item)) throw malformed(200);
  const { id, device, created_at, seen_at, current } = item;
  return {
    id: String(id),
    name: String(device),
    createdAt: new Date(String(created_at)),
    seenAt: new Date(String(seen_at)),
    current: current === true,
  };
}
