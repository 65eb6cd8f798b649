// One lamp beside one line: a ring, an ember while it is written, a flame once it is kept.
import './lamp.css';

export type Light = 'ring' | 'ember' | 'flame';

interface LampProps {
  light: Light;
  /** What a screen reader says for it, such as "Second line, kept". */
  name: string;
  id?: string;
}

export function Lamp({ light, name, id }: LampProps) {
  return <span id={id} class={`lamp ${light}`} role="img" aria-label={name} />;
}
