// The doorway of the first screens, drawn with light that falls off as light does: open, or with the door drawn to.
import { stops } from './light';
import './doorway.css';

/** Decoration: the words beside it say everything. `ajar` leaves a hand's breadth of light. */
export function Doorway({ ajar = false }: { ajar?: boolean }) {
  return (
    <div class="doorway-room">
      <svg class="doorway" viewBox="0 30 390 370" preserveAspectRatio="xMidYMax meet" aria-hidden="true">
        <defs>
          <clipPath id="doorway-arch">
            <path d="M120 330V140a75 75 0 0 1 150 0v190z" />
          </clipPath>
          <radialGradient id="doorway-inside" gradientUnits="userSpaceOnUse" cx="195" cy="152" r="210">
            {stops(1.34, [
              { reach: 0.042, share: 0.673 },
              { reach: 0.319, share: 0.327 },
            ])}
          </radialGradient>
          <radialGradient
            id="doorway-step"
            gradientUnits="userSpaceOnUse"
            cx={ajar ? 264 : 195}
            cy="340"
            r="190"
            gradientTransform="translate(0 238) scale(1 .3)"
          >
            {stops(0.27, [{ reach: 0.45, share: 1 }])}
          </radialGradient>
          <radialGradient id="doorway-wall" gradientUnits="userSpaceOnUse" cx="195" cy="180" r="230">
            {stops(0.11, [{ reach: 0.5, share: 1 }])}
          </radialGradient>
          <linearGradient id="doorway-gap">
            <stop class="lamp-colour" offset="0" stop-opacity="0" />
            <stop class="lamp-colour" offset=".9" stop-opacity=".3" />
            <stop class="lamp-colour" offset=".9" />
          </linearGradient>
          <radialGradient id="doorway-lamp" cx=".5" cy=".46">
            <stop class="core" offset=".2" />
            <stop class="bright" offset=".62" />
            <stop class="lamp-colour" offset=".9" />
            <stop class="lamp-colour" offset="1" stop-opacity="0" />
          </radialGradient>
        </defs>
        {!ajar && <circle cx="195" cy="180" r="230" fill="url(#doorway-wall)" />}
        <path class="dark" d="M120 330V140a75 75 0 0 1 150 0v190z" />
        <g clip-path="url(#doorway-arch)">
          <rect width="390" height="340" fill="url(#doorway-inside)" />
          <path class="cord" d="M195 66v75" />
          <circle cx="195" cy="152" r="10.5" fill="url(#doorway-lamp)" />
          {ajar && <path class="door" d="M120 60h150v270H120z" />}
          {ajar && <path class="gap" d="M244 60h26v270h-26z" />}
        </g>
        <path d={ajar ? 'M256 330h14l36 70h-66z' : 'M120 330h150l74 70H46z'} fill="url(#doorway-step)" />
        <path class="floor" d="M96 330.5h198" />
      </svg>
    </div>
  );
}
