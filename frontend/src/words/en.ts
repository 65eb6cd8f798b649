// The English catalogue, a section for each page; every page keeps its own in en/.
import { account } from './en/account';
import { app } from './en/app';
import { settings } from './en/settings';
import { statusline } from './en/statusline';
import { welcome } from './en/welcome';

export const en = { app, statusline, welcome, settings, account };
