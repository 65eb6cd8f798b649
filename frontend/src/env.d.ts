/// <reference types="vite/client" />
// Names that the build fills in (see vite.config.ts).

/** The release's number, as in package.json. */
declare const __RELEASE__: string;
/** '' in the product; 'de' or 'ar' in builds made for pictures of long and right-to-left text. */
declare const __WORDS__: '' | 'de' | 'ar';
