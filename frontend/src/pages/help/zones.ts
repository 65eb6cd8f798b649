// The zones of the countries we have numbers for (from the tz database's zone.tab, with older names that phones still give).

const list = (area: string, names: string) => names.split(' ').map((name) => `${area}/${name}`);

export const ZONES: Readonly<Record<string, readonly string[]>> = {
  AT: ['Europe/Vienna'],
  AU: ['Australia/', 'Antarctica/Macquarie'],
  BE: ['Europe/Brussels'],
  CA: list(
    'America',
    'St_Johns Halifax Glace_Bay Moncton Goose_Bay Blanc-Sablon Toronto Montreal Nipigon Thunder_Bay Iqaluit Pangnirtung ' +
      'Atikokan Winnipeg Rainy_River Resolute Rankin_Inlet Regina Swift_Current Edmonton Cambridge_Bay Yellowknife Inuvik ' +
      'Creston Dawson_Creek Fort_Nelson Whitehorse Dawson Vancouver',
  ).concat('Canada/'),
  CH: ['Europe/Zurich'],
  DE: ['Europe/Berlin', 'Europe/Busingen'],
  DK: ['Europe/Copenhagen'],
  ES: ['Europe/Madrid', 'Africa/Ceuta', 'Atlantic/Canary'],
  FI: ['Europe/Helsinki', 'Europe/Mariehamn'],
  FR: ['Europe/Paris'],
  GB: ['Europe/London', 'Europe/Belfast'],
  IE: ['Europe/Dublin'],
  IT: ['Europe/Rome'],
  NL: ['Europe/Amsterdam'],
  NO: ['Europe/Oslo', 'Arctic/Longyearbyen'],
  NZ: ['Pacific/Auckland', 'Pacific/Chatham', 'NZ'],
  PL: ['Europe/Warsaw'],
  PT: ['Europe/Lisbon', 'Atlantic/Madeira', 'Atlantic/Azores'],
  SE: ['Europe/Stockholm'],
  US: list(
    'America',
    'New_York Detroit Louisville Indianapolis Fort_Wayne Chicago Menominee Denver Boise Phoenix Los_Angeles Anchorage Juneau ' +
      'Sitka Metlakatla Yakutat Nome Adak',
  ).concat('America/Kentucky/', 'America/Indiana/', 'America/North_Dakota/', 'Pacific/Honolulu', 'US/'),
};
