// What is asked of somebody at the door, what can be told to be wrong without asking the server, and what its answers mean.
import { codePoints } from '../../shared/text';
import { account as say } from '../../words/account';

export type Way = 'up' | 'in';

export interface Entry {
  name: string;
  password: string;
  code: string;
}

/** What is wrong, in words, and with which field; null for what concerns no field. */
export interface Wrong {
  field: keyof Entry | null;
  text: string;
}

/** The server's own limits (lengths in code points), said before it is asked. Signing in leaves them to the server: an old account may have others. */
export function wrongBefore(way: Way, { name, password, code }: Entry, asksCode: boolean): Wrong | null {
  const wrong = (field: keyof Entry, problem: string): Wrong => ({
    field,
    text: say.problems[problem] ?? say.unknown,
  });
  if (name.trim() === '') return wrong('name', 'name_empty');
  if (codePoints(name.trim()) > 50) return wrong('name', 'name_long');
  if (way === 'up' && codePoints(password) < 8) return wrong('password', 'password_short');
  if (codePoints(password) > 128) return wrong('password', 'password_long');
  if (asksCode && code.trim() === '') return wrong('code', 'code_needed');
  return null;
}

/** What the server's problem means here; `offline` is said elsewhere on the page. */
export function wrongAfter(problem: { code: string; title: string; field: string | null }): Wrong {
  const text = say.problems[problem.code] ?? (problem.title || say.unknown);
  switch (problem.code) {
    case 'name_taken':
    case 'name_empty':
      return { field: 'name', text };
    case 'not_recognised':
    case 'password_short':
      return { field: 'password', text };
    case 'code_needed':
    case 'code_refused':
      return { field: 'code', text };
    default:
      return { field: isField(problem.field) ? problem.field : null, text };
  }
}

function isField(field: string | null): field is keyof Entry {
  return field === 'name' || field === 'password' || field === 'code';
}
