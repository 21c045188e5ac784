import type { JSX } from 'preact';

interface Props {
  readonly letters: string | null;
  readonly other: { readonly words: string; readonly url: string } | null;
}

/** What is to be said of a mention in another language: its letters, and where the text in that language is. */
export function Foreign({ letters, other }: Props): JSX.Element {
  return (
    <>
      {letters !== null && <p class="beside">{letters}</p>}
      {other && (
        <p class="beside">
          <a href={other.url} target="_blank" rel="noreferrer noopener">
            {other.words}
          </a>
        </p>
      )}
    </>
  );
}
