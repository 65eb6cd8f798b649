// A chart with nothing to draw: its sentence all the same, and where such a thing is kept.
export function Quiet({ say, more }: { say: string; more: string }) {
  return (
    <section class="trend">
      <p class="say">{say}</p>
      <p class="quiet">{more}</p>
    </section>
  );
}
