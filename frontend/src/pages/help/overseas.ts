// Numbers beyond Europe.
import { line, type Line } from './line';

const always = { always: true } as const;

export const OVERSEAS: Record<string, readonly Line[]> = {
  AU: [
    line('now', 'Triple Zero', '000', 'triplezero.gov.au', '2026-11-25', {
      ...always,
      read: 'surfcoast.vic.gov.au',
    }),
    line('anybody', '1800RESPECT', '1800 737 732', '1800respect.org.au', '2026-11-25', {
      ...always,
      chat: true,
      read: 'surfcoast.vic.gov.au',
    }),
    line('men', 'MensLine Australia', '1300 789 978', 'mensline.org.au', '2026-11-25', {
      chat: true,
      read: 'greekherald.com.au',
    }),
    line('change', 'Men’s Referral Service', '1300 766 491', 'ntv.org.au', '2026-11-25', { chat: true }),
  ],
  CA: [
    line('now', 'Police', '911', 'justice.gc.ca', '2026-11-25', always),
    line(
      'anybody',
      'Québec: SOS violence conjugale',
      '1 800 363 9010',
      'sosviolenceconjugale.ca',
      '2026-11-25',
      {
        ...always,
        read: 'accueil-pourelle.org',
      },
    ),
    line('anybody', 'Manitoba', '1 877 977 0007', 'gov.mb.ca', '2026-11-25', { writing: 'SMS 204 792 5302' }),
    line('women', 'Ontario: Assaulted Women’s Helpline', '1 866 863 0511', 'awhl.org', '2026-11-26', {
      ...always,
      read: 'shadesofoursisters.com',
    }),
    line('anybody', '211', '211', '211.ca', '2026-11-26', { read: 'unitedwaygt.org' }),
  ],
  NZ: [
    line('now', 'Police', '111', 'govt.nz', '2026-11-25', always),
    line('women', 'Women’s Refuge', '0800 733 843', 'womensrefuge.org.nz', '2026-11-25', {
      ...always,
      chat: true,
    }),
    line('anybody', 'Shine Helpline', '0508 744 633', '2shine.org.nz', '2026-11-25', {
      ...always,
      chat: true,
    }),
    line('change', 'Are You OK', '0800 456 450', 'areyouok.org.nz', '2026-11-25', { read: 'govt.nz' }),
  ],
  US: [
    line('now', 'Police', '911', '911.gov', '2026-11-25', { ...always, read: 'eveshelter.com' }),
    line('anybody', 'National Domestic Violence Hotline', '1 800 799 7233', 'thehotline.org', '2026-11-25', {
      ...always,
      chat: true,
      writing: 'SMS START → 88788',
      read: 'ovc.ojp.gov',
    }),
    line('change', 'National Domestic Violence Hotline', '1 800 799 7233', 'thehotline.org', '2026-11-25', {
      ...always,
      read: 'en.wikipedia.org',
    }),
  ],
};
