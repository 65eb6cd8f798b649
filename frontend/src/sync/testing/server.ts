// A server of the model: accounts and sessions around one journal a person, spoken to as over HTTP.
import { Journal, type Sent } from './journal';

export interface Account {
  id: string;
  name: string;
  password: string;
  zone: string;
  journal: Journal;
}

export interface Reply {
  status: number;
  body: object | null;
  /** The session the browser is given (or loses, when null). */
  session?: string | null;
}

export class Server {
  accounts: Account[] = [];
  sessions = new Map<string, Account>();
  /** The sessions of erased accounts. */
  erased = new Set<string>();
  /** A zone that it does not know by its name. */
  unknownZone: string | null = null;
  /** Every POST /api/sync that was taken, in order. */
  taken: Sent[] = [];
  private made = 0;

  /** What a browser with the cookie `session` is answered. */
  answer(method: string, path: string, body: Record<string, unknown>, session: string | null): Reply {
    const me = session === null ? undefined : this.sessions.get(session);
    const route = `${method} ${path}`;
    if (route === 'POST /api/people') return this.signUp(body);
    if (route === 'POST /api/session') return this.signIn(body);
    if (route === 'GET /api/doorway') return { status: 200, body: { open: 'free' } };
    if (
      route === 'DELETE /api/session' &&
      (this.sessions.delete(session ?? '') || this.erased.delete(session ?? ''))
    )
      return { status: 204, body: null, session: null };
    if (!me) return problem(401, this.erased.has(session ?? '') ? 'erased' : 'signed_out');
    if (route === 'POST /api/erasure') return this.erase(me, body);
    if (route === 'PATCH /api/me' && body['zone'] === this.unknownZone) return problem(422, 'zone_unknown');
    if (route === 'PATCH /api/me') me.zone = String(body['zone']);
    if (path === '/api/me') return { status: 200, body: myself(me) };
    if (route === 'POST /api/sync') return this.sync(me.journal, body);
    const earlier = /^GET \/api\/noticings\/(.*)\/earlier$/.exec(route);
    if (earlier) {
      const states = me.journal.earlier.get(`noticing ${earlier[1] ?? ''}`) ?? [];
      const items = states
        .toReversed()
        .map(({ version, fields }) => ({ id: earlier[1], version, ...fields }));
      return { status: 200, body: { items, next: null } };
    }
    return problem(404, 'not_found');
  }

  private sync(journal: Journal, body: Record<string, unknown>): Reply {
    const cursor = Number(body['cursor']);
    const changes = body['changes'] as Sent[];
    if (cursor > journal.counter) return problem(410, 'cursor_ahead');
    if (cursor > 0 && cursor < journal.horizon) return problem(410, 'cursor_too_old');
    this.taken.push(...changes);
    return { status: 200, body: journal.exchange(cursor, changes) };
  }

  private signUp({ name, password, zone }: Record<string, unknown>): Reply {
    if (zone === this.unknownZone) return problem(422, 'zone_unknown');
    if (this.accounts.some((account) => account.name === name)) return problem(409, 'name_taken');
    const id = `00000000-0000-4000-8000-${String(++this.made).padStart(12, '0')}`;
    const account = {
      id,
      name: String(name),
      password: String(password),
      zone: String(zone),
      journal: new Journal(),
    };
    this.accounts.push(account);
    return { ...this.open(account), status: 201 };
  }

  private signIn({ name, password }: Record<string, unknown>): Reply {
    const account = this.accounts.find((one) => one.name === name && one.password === password);
    return account ? this.open(account) : problem(401, 'not_recognised');
  }

  private erase(me: Account, { password }: Record<string, unknown>): Reply {
    if (password !== me.password) return problem(403, 'password_wrong');
    this.accounts = this.accounts.filter((account) => account !== me);
    for (const [session, account] of this.sessions) {
      if (account !== me) continue;
      this.sessions.delete(session);
      this.erased.add(session);
    }
    return { status: 204, body: null };
  }

  private open(account: Account): Reply {
    const session = `session-${++this.made}`;
    this.sessions.set(session, account);
    return { status: 200, body: myself(account), session };
  }
}

function myself({ id, name, zone, journal }: Account): object {
  return { id, name, zone, counter: journal.counter };
}

function problem(status: number, code: string): Reply {
  return { status, body: { type: `urn:porchlight:${code}`, title: 'No.', status, code } };
}
