// What can go wrong with a request, in the server's own terms (RFC 9457) or in ours when it did not speak.

export class Problem extends Error {
  override name = 'Problem';

  /**
   * `code` is stable and fit for a switch; 'offline' and 'malformed' are this device's own. `title` is for the person,
   * `field` names the field at fault, `status` is HTTP's (0 when there was no answer), `retryAfter` is in seconds.
   */
  constructor(
    readonly code: string,
    readonly title: string,
    readonly status: number,
    readonly field: string | null = null,
    readonly retryAfter: number | null = null,
  ) {
    super(code);
  }
}

/** No answer came: no network, no server, or not within the time-out. */
export function offline(): Problem {
  return new Problem('offline', '', 0);
}

/** An answer came that is not the server's: a captive portal's page, a proxy's error, half of a body. */
export function malformed(status: number): Problem {
  return new Problem('malformed', '', status);
}

/** The problem in the body of a failed answer, or 'malformed' when there is none. */
export function problemIn(body: unknown, status: number, retryAfter: string | null): Problem {
  if (!isRecord(body) || typeof body['code'] !== 'string') return malformed(status);
  const { code, title, field } = body;
  const seconds = Number(retryAfter ?? NaN);
  return new Problem(
    code,
    typeof title === 'string' ? title : '',
    status,
    typeof field === 'string' ? field : null,
    Number.isFinite(seconds) && seconds > 0 ? seconds : null,
  );
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
