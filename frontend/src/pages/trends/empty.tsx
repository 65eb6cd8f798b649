// Trends before the first night: what will be here, and the way to write it.
import { words } from '../../words';

export function Empty() {
  const { say, more, go } = words.trends.empty;
  return (
    <section class="trends-empty">
      <svg viewBox="0 0 190 132" class="plot" aria-hidden="true">
        <g class="axis">
          {[0, 1, 2, 3, 4, 5, 6].flatMap((column) =>
            [0, 1, 2, 3, 4, 5, 6].map((night) => (
              <circle
                key={`${column} ${night}`}
                class="unlit"
                cx={14 + column * 27}
                cy={8 + night * 18}
                r=".9"
              />
            )),
          )}
        </g>
      </svg>
      <p class="say">{say}</p>
      <p class="quiet">{more}</p>
      <a class="button" href="/">
        {go}
      </a>
    </section>
  );
}
