// The reminder's zone, as far as this browser knows it: browsers learn new names of zones years after devices and servers.
import { deviceZone } from '../../shared/zone';
import { formatPlace, formatZone } from '../../words';

/** `zone`, or that of the device where this browser does not know it by this name: `Europe/Kyiv` in one of before 2022. */
export function knownZone(zone: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone;
  } catch {
    return deviceZone();
  }
}

/** As people call it; one that is not known here is told by its place alone. */
export function zoneInWords(zone: string): string {
  return knownZone(zone) === zone ? formatZone(zone) : formatPlace(zone);
}
