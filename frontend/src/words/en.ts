// The English catalogue, a section for each page; every page keeps its own in en/.
import { account } from './en/account';
import { app } from './en/app';
import { back } from './en/back';
import { checkin } from './en/checkin';
import { settings } from './en/settings';
import { statusline } from './en/statusline';
import { still } from './en/still';
import { tonight } from './en/tonight';
import { trends } from './en/trends';
import { welcome } from './en/welcome';

export const en = {
  app,
  statusline,
  still,
  welcome,
  settings,
  account,
  tonight,
  back,
  trends,
  checkin,
};
