// Whether this device has shown its first screens. It says nothing about a person, so it stays after signing out.
import { remember, remembered } from '../../shared/remembered';

// Beside the marks of the notebook (store/marks), which all go at signing out.
const KEY = 'porchlight-welcomed';

export function welcomed(): boolean {
  return remembered(KEY) !== null;
}

/** From now on the first page is tonight. */
export function rememberWelcomed(): void {
  remember(KEY, 'yes');
}
