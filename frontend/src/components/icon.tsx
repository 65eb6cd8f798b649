// The icons: a grid of 24, a stroke of 1.5, round ends; ours, and drawn nowhere else.
import type { JSX } from 'preact';
import './icon.css';

const SHAPES = {
  // the pages
  tonight: (
    <>
      <circle class="solid" cx="5.5" cy="6" r="1.5" />
      <circle class="solid" cx="5.5" cy="12" r="1.5" />
      <circle class="solid" cx="5.5" cy="18" r="1.5" />
      <path d="M11 6h9M11 12h9M11 18h5.5" />
    </>
  ),
  back: (
    <>
      <path class="solid" d="M19.5 14.2A8 8 0 0 1 9.8 4.5a8 8 0 1 0 9.7 9.7z" />
      <path d="M17.5 4.2v.01M20.4 8.4v.01" stroke-width="2" />
    </>
  ),
  trends: (
    <>
      <path d="M4 20.5h16" />
      <path
        d="M6.5 16v.01M12 16v.01M12 11.5v.01M17.5 16v.01M17.5 11.5v.01M17.5 7v.01M6.5 11.5v.01"
        stroke-width="2.6"
      />
    </>
  ),
  values: (
    <>
      <circle class="solid" cx="12" cy="12" r="8.5" />
      <path class="turned" d="M15.4 8.6l-1.9 4.9-4.9 1.9 1.9-4.9z" />
    </>
  ),
  more: <path d="M5 7.5h14M5 12h14M5 16.5h9" />,

  // the doors
  adjusted: (
    <>
      <path d="M7 20.5v-17" />
      <path d="M18 20.5v-2.5c0-5.5-6-5.5-6-11v-3.5" />
    </>
  ),
  proof: (
    <>
      <circle cx="12" cy="12" r="8.3" stroke-dasharray="3 3.52" />
      <circle cx="12" cy="12" r="2.1" />
    </>
  ),
  signal: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M7 12.4c1.7-2.9 3.3-2.9 5 0s3.3 2.9 5 0" />
    </>
  ),
  land: (
    <>
      <path d="M3.5 12.5h17a8.5 7.5 0 0 1-17 0z" />
      <circle cx="12" cy="6" r="2.1" />
    </>
  ),

  // yes, partly, no; not safe to; not known
  full: <circle class="fill" cx="12" cy="12" r="9" />,
  half: (
    <>
      <circle cx="12" cy="12" r="8.2" stroke-width="1.6" />
      <path class="fill" d="M12 3.4a8.6 8.6 0 0 0 0 17.2z" />
    </>
  ),
  ring: <circle cx="12" cy="12" r="8.2" stroke-width="1.6" />,
  diamond: <path d="M12 3l9 9-9 9-9-9z" stroke-width="1.6" />,
  point: <circle class="fill" cx="12" cy="12" r="3.4" />,

  // where things are, and what one can do
  phone: (
    <>
      <rect x="7" y="3" width="10" height="18" rx="2.5" />
      <path d="M11 17.8h2" />
    </>
  ),
  computer: (
    <>
      <rect x="4" y="5" width="16" height="11" rx="1.8" />
      <path d="M2.5 19.5h19" />
    </>
  ),
  up: <path d="M6 14.5l6-6 6 6" />,
  call: (
    <path d="M7.2 4.2l2.3 4.3-1.9 1.8c1 2.500 2.800 4.400 5.300 5.500l1.900-1.900 4.200 2.400c-.3 2.100-1.600 3.500-3.600 3.500C9.700 19.800 4.200 14.200 4.200 7.700c0-1.900 1.200-3.200 3-3.500z" />
  ),
  about: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 11.2v5" />
      <path d="M12 7.800v.01" stroke-width="2" />
    </>
  ),
  close: <path d="M6 6l12 12M18 6L6 18" />,
  down: <path d="M6 9.5l6 6 6-6" />,
  onward: <path d="M9.5 6l6 6-6 6" />,
  backward: <path d="M14.5 6l-6 6 6 6" />,
  search: (
    <>
      <circle cx="10.5" cy="10.5" r="6" />
      <path d="M15 15l5 5" />
    </>
  ),
  table: (
    <>
      <rect x="3.5" y="5" width="17" height="14" rx="2" />
      <path d="M3.5 10h17M3.5 14.5h17M9.5 10v9" />
    </>
  ),
  person: (
    <>
      <circle cx="12" cy="8.2" r="3.7" />
      <path d="M4.8 20c.6-4 3.4-6 7.2-6s6.6 2 7.2 6" />
    </>
  ),
  share: (
    <>
      <path d="M8 10.500H6.300A1.3 1.3 0 0 0 5 11.800v7.400a1.3 1.3 0 0 0 1.3 1.300h11.400a1.3 1.3 0 0 0 1.3-1.300v-7.400a1.3 1.3 0 0 0-1.3-1.300H16" />
      <path d="M12 14.500V3.500M8.5 6.800L12 3.500l3.5 3.3" />
    </>
  ),
  add: (
    <>
      <rect x="4" y="4" width="16" height="16" rx="3.5" />
      <path d="M12 8.5v7M8.5 12h7" />
    </>
  ),
  seen: (
    <>
      <path d="M3 12c2.3-4 5.3-6 9-6s6.7 2 9 6c-2.3 4-5.3 6-9 6s-6.7-2-9-6z" />
      <circle cx="12" cy="12" r="2.6" />
    </>
  ),
  hidden: (
    <>
      <path d="M3 12c2.3-4 5.3-6 9-6s6.7 2 9 6c-2.3 4-5.3 6-9 6s-6.7-2-9-6z" />
      <path d="M5 19L19 5" />
    </>
  ),
} satisfies Record<string, JSX.Element>;

export type IconName = keyof typeof SHAPES;

/** These point along the line of reading and turn with it. */
const TURNING: readonly IconName[] = ['onward', 'backward'];

/** Drawn, never read out: the control around it carries the name. */
export function Icon({ name, class: more = '' }: { name: IconName; class?: string }) {
  const turns = TURNING.includes(name) ? 'turns' : '';
  return (
    <svg class={`icon ${turns} ${more}`} viewBox="0 0 24 24" aria-hidden="true">
      {SHAPES[name]}
    </svg>
  );
}
