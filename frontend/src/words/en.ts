// The English catalogue of the first visit; the other pages bring their own (words/trends, words/settings and so on).
import { app } from './en/app';
import { statusline } from './en/statusline';
import { still } from './en/still';
import { tonight } from './en/tonight';

export const en = {
  app,
  statusline,
  still,
  tonight,
};
