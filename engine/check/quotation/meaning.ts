/** Whether an altered quotation says something else than the Code: another word for one of its words, or a denial more or less. */
import { MATCHED } from '../limits';
import type { Lexicon, Term } from '../read/lexicon';
import type { Signals } from '../read/markers';
import type { QuoteChange } from '../types';

interface Reading {
  readonly lexicon: Lexicon;
  readonly signals: Signals;
}

/** What is quoted is promised word for word: a word that doesn't mean the same is a change, whatever the rest of the statement says. */
export function changesMeaning({ kind, textQuote, codeQuote }: QuoteChange, { lexicon, signals }: Reading): boolean {
  const [said, theirs] = [lexicon.wordsOf(textQuote), lexicon.wordsOf(codeQuote)];
  // A denial may stand for another one: "without", "free of".
  if (kind !== 'replaced') return [said, theirs].some((words) => signals.read(words).negators.length > 0);
  const telling = (words: typeof said): readonly Term[] =>
    lexicon.read(words).filter((t) => t.kind === 'content' || (t.kind === 'neutral' && !/\d/u.test(t.key)));
  const code = telling(theirs);
  return (
    code.length > 0 &&
    telling(said).some(
      (t) => code.some((c) => lexicon.areOpposite(t, c)) || code.every((c) => lexicon.nearness(t, c) < MATCHED),
    )
  );
}
