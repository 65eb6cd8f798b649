// The words of Values. They come with its pages, so that the first visit does not carry them.
import { values as en } from './en/values';
import { standIn } from './stand-in';

export const say: typeof en = __WORDS__ === '' ? en : standIn(en, __WORDS__);
