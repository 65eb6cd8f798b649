// Numbers in Europe.
import { line, type Line } from './line';

const always = { always: true } as const;
/** The European Commission's notice that 112 works everywhere in the Union. */
const EU = { always: true, read: 'news.lt' } as const;

export const EUROPE: Record<string, readonly Line[]> = {
  AT: [
    line('now', 'Polizei', '133', 'polizei.gv.at', '2026-11-25', always),
    line('women', 'Frauenhelpline gegen Gewalt', '0800 222 555', 'frauenhelpline.at', '2026-11-25', {
      ...always,
      writing: 'haltdergewalt.at',
    }),
    line('men', 'Männerinfo', '0800 400 777', 'maennerinfo.at', '2026-11-25', {
      ...always,
      read: 'gewaltinfo.at',
    }),
    line('change', 'Männerinfo', '0800 400 777', 'maennerinfo.at', '2026-11-25', {
      ...always,
      read: 'gewaltinfo.at',
    }),
  ],
  BE: [
    line('now', 'Politie · Police', '101', 'police.be', '2026-11-25', { ...always, read: '1712.be' }),
    line('anybody', '1712', '1712', '1712.be', '2026-11-25', { chat: true }),
    line(
      'anybody',
      'Écoute violences conjugales',
      '0800 30 030',
      'ecouteviolencesconjugales.be',
      '2026-11-26',
    ),
    line('change', '1712', '1712', '1712.be', '2026-11-25', { chat: true }),
  ],
  CH: [
    line('now', 'Polizei · Police · Polizia', '117', 'stadt-zuerich.ch', '2026-11-25', always),
    line('anybody', 'Opferhilfe · Aide aux victimes', '142', 'opferhilfe-schweiz.ch', '2026-11-26', {
      ...always,
      read: 'swiss-now.ch',
    }),
    line('anybody', 'Die Dargebotene Hand · La Main Tendue', '143', '143.ch', '2026-11-25', {
      read: 'so.ch',
    }),
  ],
  DE: [
    line('now', 'Polizei', '110', 'polizei.de', '2026-11-25', { ...always, read: 'rtl.de' }),
    line('women', 'Hilfetelefon Gewalt gegen Frauen', '116 016', 'hilfetelefon.de', '2026-11-25', {
      ...always,
      chat: true,
    }),
    line('men', 'Hilfetelefon Gewalt an Männern', '0800 123 99 00', 'maennerhilfetelefon.de', '2026-11-25', {
      chat: true,
      read: 'baden-wuerttemberg.de',
    }),
  ],
  DK: [
    line('now', 'Alarm', '112', 'politi.dk', '2026-11-25', EU),
    line('anybody', 'Lev Uden Vold', '1888', 'levudenvold.dk', '2026-11-26', always),
    line('change', 'Lev Uden Vold', '1888', 'levudenvold.dk', '2026-11-26', always),
  ],
  ES: [
    line('now', 'Emergencias', '112', 'interior.gob.es', '2026-11-25', EU),
    line('women', '016', '016', 'violenciagenero.igualdad.gob.es', '2026-11-25', {
      ...always,
      chat: true,
      writing: 'WhatsApp 600 000 016',
      read: 'europapress.es',
    }),
  ],
  FI: [
    line('now', 'Hätänumero · Nödnumret', '112', '112.fi', '2026-11-25', EU),
    line('anybody', 'Nollalinja', '080 005 005', 'nollalinja.fi', '2026-11-25', {
      ...always,
      read: 'miunhyvinvointi.fi',
    }),
  ],
  FR: [
    line('now', 'Police secours', '17', 'arretonslesviolences.gouv.fr', '2026-11-25', {
      ...always,
      chat: true,
      writing: 'SMS 114',
      read: 'villedegenay.com',
    }),
    line('women', '3919', '3919', 'solidaritefemmes.org', '2026-11-25', { ...always, read: 'icfhabitat.fr' }),
    line('change', 'Ne frappez pas', '08 019 019 11', 'fnacav.fr', '2026-11-25', { read: 'weka.fr' }),
  ],
  GB: [
    line('now', 'Police', '999', 'police.uk', '2026-11-25', { ...always, read: 'iow.gov.uk' }),
    line(
      'women',
      'National Domestic Abuse Helpline',
      '0808 2000 247',
      'nationaldahelpline.org.uk',
      '2026-11-25',
      {
        ...always,
        chat: true,
        read: 'refuge.org.uk',
      },
    ),
    line('men', 'Men’s Advice Line', '0808 801 0327', 'mensadviceline.org.uk', '2026-11-26', {
      read: 'scotsman.com',
    }),
    line('anybody', 'Scotland: Domestic Abuse Helpline', '0800 027 1234', 'sdafmh.org.uk', '2026-11-26', {
      ...always,
      read: 'safer.scot',
    }),
    line('anybody', 'Wales: Live Fear Free', '0808 80 10 800', 'gov.wales', '2026-11-26', {
      ...always,
      chat: true,
      writing: 'SMS 07860 077333',
    }),
    line('anybody', 'Northern Ireland: Helpline', '0808 802 1414', 'dsahelpline.org', '2026-11-26', {
      ...always,
      read: 'victimsupportni.com',
    }),
    line('change', 'Respect Phoneline', '0808 802 4040', 'respectphoneline.org.uk', '2026-11-25', {
      chat: true,
    }),
  ],
  IE: [
    line('now', 'Garda', '999', 'garda.ie', '2026-11-25', { ...always, read: 'dpnlive.com' }),
    line('women', 'Women’s Aid', '1800 341 900', 'womensaid.ie', '2026-11-25', always),
    line('men', 'Male Advice Line', '1800 816 588', 'mensnetwork.ie', '2026-11-25', {
      read: 'waterfordlive.ie',
    }),
    line('change', 'MOVE Ireland', '065 684 8689', 'moveireland.ie', '2026-11-25', {
      read: 'waterfordlive.ie',
    }),
  ],
  IT: [
    line('now', 'Emergenza', '112', '112.gov.it', '2026-11-25', EU),
    line('women', '1522', '1522', '1522.eu', '2026-11-25', { ...always, chat: true, read: 'tg24.sky.it' }),
  ],
  NL: [
    line('now', 'Noodnummer', '112', 'politie.nl', '2026-11-25', EU),
    line('anybody', 'Veilig Thuis', '0800 2000', 'veiligthuis.nl', '2026-11-25', {
      ...always,
      chat: true,
      read: 'veiligthuisnoordoostgelderland.nl',
    }),
    line('change', 'Veilig Thuis', '0800 2000', 'veiligthuis.nl', '2026-11-25', {
      ...always,
      read: 'bredavandaag.nl',
    }),
  ],
  NO: [
    line('now', 'Politiet', '112', 'politiet.no', '2026-11-25', { ...always, read: 'taushettarliv.no' }),
    line('anybody', 'VO-linjen', '116 006', 'volinjen.no', '2026-11-25', {
      ...always,
      read: 'krisesenter.com',
    }),
  ],
  PL: [
    line('now', 'Numer alarmowy', '112', 'gov.pl', '2026-11-25', EU),
    line('anybody', 'Niebieska Linia', '800 120 002', 'niebieskalinia.info', '2026-11-25', {
      ...always,
      read: 'pap-mediaroom.pl',
    }),
  ],
  PT: [
    line('now', 'Emergência', '112', 'mai.gov.pt', '2026-11-25', EU),
    line('anybody', 'Serviço de Informação às Vítimas', '800 202 148', 'cig.gov.pt', '2026-11-25', {
      ...always,
      writing: 'SMS 3060',
    }),
  ],
  SE: [
    line('now', 'SOS Alarm', '112', 'sosalarm.se', '2026-11-25', EU),
    line('women', 'Kvinnofridslinjen', '020 50 50 50', 'kvinnofridslinjen.se', '2026-11-25', {
      ...always,
      read: 'eige.europa.eu',
    }),
    line('men', 'Stödlinjen för män', '020 80 80 80', 'nck.uu.se', '2026-11-26', { read: 'fempers.se' }),
    line('change', 'Välj att sluta', '020 555 666', 'valjattsluta.se', '2026-11-25', { read: 'nck.uu.se' }),
  ],
};
