// Names that the build fills in (see tools/service-worker.ts).

/** Addresses of every file of the page: "/index.html", "/assets/main-abc.js". */
declare const __FILES__: readonly string[];
/** Changes with any byte of them. */
declare const __VERSION__: string;
