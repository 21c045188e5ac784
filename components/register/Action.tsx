import type { JSX } from 'preact';

/** Something to do with a register, by its name. */
export function Action({
  text,
  onClick,
}: {
  readonly text: string;
  readonly onClick: () => Promise<void>;
}): JSX.Element {
  return (
    <button
      type="button"
      class="quiet-button"
      onClick={() => {
        void onClick();
      }}
    >
      {text}
    </button>
  );
}
