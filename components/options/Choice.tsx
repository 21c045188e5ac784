import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

interface Props<T extends string> {
  readonly legend: string;
  /** The values in their order, each with its words. */
  readonly names: Readonly<Record<T, string>>;
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
  /** Below the choices. */
  readonly note?: string | undefined;
}

/** One of several. */
export function Choice<T extends string>({ legend, names, chosen, onChoose, note }: Props<T>): JSX.Element {
  const group = useId();
  return (
    <fieldset>
      <legend>{legend}</legend>
      {(Object.entries(names) as [T, string][]).map(([value, words]) => (
        <label key={value}>
          <input
            type="radio"
            name={group}
            value={value}
            checked={value === chosen}
            onChange={() => {
              onChoose(value);
            }}
          />
          <span>{words}</span>
        </label>
      ))}
      {note !== undefined && <p class="quiet small">{note}</p>}
    </fieldset>
  );
}
