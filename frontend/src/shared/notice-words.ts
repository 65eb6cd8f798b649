// The few words the worker says, apart from the catalogue, which it has no room for. English, as everything here.

/** What every notice says that nobody wrote a text for; it gives nothing away on a locked screen. */
export const NEUTRAL = { title: 'Porchlight', body: 'A moment for you.' } as const;

/** What it says of the week's check-in; the server sends it, and the worker only shows it. */
export const WEEK = 'A minute for the week.';

/** The one thing to do with a notice besides opening it, where the system offers such things. */
export const LATER = 'In an hour';
