// Whether a drawing stands on the page that is printed: nothing on it can be touched then, and nothing is chosen.
import { createContext } from 'preact';

export interface OnPaper {
  /** Whether each chart's table is printed with it. */
  tables: boolean;
  /** Names that are struck out wherever own words stand, as they are compared. */
  names: readonly string[];
}

export const OnPaper = createContext<OnPaper | null>(null);
