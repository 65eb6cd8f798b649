// Everything there is: from before the first night anybody could write.

/** Earlier than any night; the calendar field of a phone goes back no further than year 1. */
export const EVER = '0001-01-01';
