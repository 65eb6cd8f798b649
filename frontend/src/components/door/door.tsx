// A doorway to one of the evening's other questions; it stands ajar once it was used that night.
import type { ComponentChildren } from 'preact';
import './door.css';

interface DoorProps {
  icon: ComponentChildren;
  label: string;
  ajar: boolean;
  /** Said after the label when the door stands ajar, such as "used tonight". */
  ajarName: string;
  onOpen: () => void;
}

export function Door({ icon, label, ajar, ajarName, onOpen }: DoorProps) {
  return (
    <button type="button" class={ajar ? 'door ajar' : 'door'} aria-haspopup="dialog" onClick={onOpen}>
      <span class="door-frame">{icon}</span>
      <span class="door-label">
        {label}
        {ajar && <span class="unseen">, {ajarName}</span>}
      </span>
    </button>
  );
}
