import type { JSX } from 'preact';
import type { Messages } from '../../data/messages/en';
import type { Code } from '../../data/types';
import { CLAUSE_IDS, lettersOf, partsOf, isWithin, type ClauseId } from '../../engine/clause';

interface Props {
  readonly code: Code;
  readonly messages: Messages;
  /** The clause at the top of what is in sight. */
  readonly place: ClauseId | null;
}

/** UTF-16 code units of a paragraph's first words. */
const FIRST_WORDS = 44;

/** The outline: paragraphs by their first words, as they have no headings, and their letters. */
export function Contents({ code, messages, place }: Props): JSX.Element {
  const current = (id: ClauseId): object =>
    place !== null && isWithin(place, id) ? ({ 'aria-current': 'true' } as const) : {};
  return (
    <ol class="contents">
      <li>
        <a href="#preamble" {...current('preamble')}>
          {messages.code.preamble}
        </a>
      </li>
      {CLAUSE_IDS.filter((id) => partsOf(id).kind === 'paragraph').map((id) => (
        <li key={id}>
          <a href={`#${id}`} {...current(id)}>
            <span class="number">{id}</span>
            <span lang="en">{firstWords(code, id)}</span>
          </a>
          {lettersOf(Number(id)) !== '' && (
            <span class="letters">
              {[...lettersOf(Number(id))].map((letter) => (
                <a key={letter} href={`#${id}(${letter})`} aria-label={messages.code.subParagraph(Number(id), letter)}>
                  {letter}
                </a>
              ))}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}

function firstWords(code: Code, id: ClauseId): string {
  const text = code.passages.find((p) => p.unit === id)?.text ?? '';
  return text.length <= FIRST_WORDS ? text : `${text.slice(0, text.lastIndexOf(' ', FIRST_WORDS))}\u00A0…`;
}
