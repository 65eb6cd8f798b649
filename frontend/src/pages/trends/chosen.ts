// Which weeks are looked at; stays as chosen while the page is open, on the screen and on paper alike.
import { signal } from '@preact/signals';
import type { Range } from './range';

export const chosen = signal<Range>('12');
