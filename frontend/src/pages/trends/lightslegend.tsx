// What the lights of the first chart mean.
import { bars, dots } from '../../charts/dots';
import { trends } from '../../words/trends';

export function LightsLegend({ lights }: { lights: 'three' | 'one' }) {
  const say = trends.noticings.legend;
  return (
    <ul class="legend quiet">
      <li>
        <svg class="sign-small" viewBox="0 0 13 13" aria-hidden="true">
          <path
            class="lit"
            d={
              lights === 'three'
                ? dots([{ x: 6.5, y: 6.5 }], 2.5)
                : dots([{ x: 2, y: 6.5 }], 1.3) + dots([{ x: 9, y: 6.5 }], 2.6)
            }
          />
        </svg>
        {lights === 'three' ? say.three : say.one}
      </li>
      <li>
        <svg class="sign-small" viewBox="0 0 13 13" aria-hidden="true">
          <path class="looked" d={bars([{ x: 6.5, y: 6.5 }], 10, 1.5)} />
        </svg>
        {say.looked}
      </li>
    </ul>
  );
}
