// A part of the catalogue in the words of this build: as it is in the product, longer or from the right where pictures need that.
import { standIn } from './stand-in';

export function worded<T>(part: T): T {
  return __WORDS__ === '' ? part : standIn(part, __WORDS__);
}
