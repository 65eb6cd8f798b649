// The way from a drawing to its table.
import { Icon } from './icon';
import './as-table.css';

export function AsTable({ name, onClick }: { name: string; onClick: () => void }) {
  return (
    <button type="button" class="as-table" onClick={onClick}>
      <Icon name="table" />
      {name}
    </button>
  );
}
