// The further question of a door, answered with one tap and taken back with another; and beside it somewhere to turn.

interface WhyProps<R extends string> {
  asked: string;
  reasons: readonly { value: R; label: string }[];
  /** The way to the help page. */
  turn: string;
  given: R | null;
  onGive: (value: R | null) => void;
}

export function Why<R extends string>({ asked, reasons, turn, given, onGive }: WhyProps<R>) {
  return (
    <fieldset class="why">
      <legend>{asked}</legend>
      {reasons.map(({ value, label }) => (
        <button
          key={value}
          type="button"
          class="button"
          aria-pressed={value === given}
          onClick={() => onGive(value === given ? null : value)}
        >
          {label}
        </button>
      ))}
      <a class="link" href="/more/help">
        {turn}
      </a>
    </fieldset>
  );
}
