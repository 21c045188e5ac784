/** What a statement cites in its own words, and where it names the Code: both are no statements about the world. */
import type { Lexicon } from '../../../data/lexicon/types';
import { citationVocabulary, opens, read, STATEMENT } from '../../citation';
import { CODE_OUTLINE, type ClauseId } from '../../clause';
import { normalise } from '../../text/normalise';
import { openingsOf, tableOf } from '../../text/phrase-table';
import { changeTexts, inAllScripts } from '../../text/respell';
import { folding } from '../../text/script';
import { tokenise, type Shape } from '../../text/tokens';
import type { Span } from '../types';

export interface StatementCitation {
  /** Every citation, and the Code's title. */
  readonly spans: readonly Span[];
  /** The first clause that is cited and exists, a paragraph before the preamble as a whole; or null. */
  readonly clause: ClauseId | null;
  /** Every clause that is cited and exists. */
  readonly clauses: readonly ClauseId[];
  /** The first citation of parts that the Code doesn't have. */
  readonly missing: Span | null;
}

export type ReadStatement = (text: string) => StatementCitation;

/** Reads statements in a language, and those in which it finds nothing in others. */
export function statementReader(language: Lexicon, others: readonly Lexicon[] = []): ReadStatement {
  const [own, ...further] = inAllScripts([language, ...others]).map(readerOf);
  return (text) => {
    const read = own?.(text) ?? { spans: [], clause: null, clauses: [], missing: null };
    if (read.spans.length > 0) return read;
    // "lettera b) del paragrafo 3" is Italian: in Spanish it is paragraph 3, and a word before it.
    const cited = further.map((reader) => reader(text)).filter(({ clause }) => clause !== null);
    return cited.reduce((best, one) => (lengthOf(one) > lengthOf(best) ? one : best), read);
  };
}

function lengthOf({ spans }: StatementCitation): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function readerOf(lexicon: Lexicon): ReadStatement {
  const words = citationVocabulary(lexicon.citation, STATEMENT);
  const names = tableOf(
    changeTexts(
      lexicon.names.filter(({ alone }) => alone === 'always'),
      folding(lexicon.citation.script.folds),
    ),
  );
  const opening = openingsOf([names]);
  const rules = { ...words.rules, begins: (shape: Shape) => (opens(opening, shape) ? 1 : 0) };
  return (text) => {
    const normal = normalise(text);
    const tokens = tokenise(normal.text, rules);
    const spanOf = (first: number, end: number): Span => ({
      start: normal.toOriginal(tokens[first]?.start ?? 0),
      end: normal.toOriginalEnd(tokens[end - 1]?.end ?? 0),
    });
    const cited = read(tokens, words, CODE_OUTLINE);
    const targets = cited.flatMap(({ expanded }) => expanded?.targets ?? []);
    const named = tokens.flatMap(({ begins }, at) => {
      const end = begins === 0 ? undefined : names.at(tokens, at)?.end;
      return end === undefined ? [] : [spanOf(at, end)];
    });
    const missing = cited.find(({ expanded }) => (expanded?.invalid.length ?? 0) > 0);
    return {
      missing: missing ? spanOf(missing.first, missing.end) : null,
      spans: [...cited.map(({ first, end }) => spanOf(first, end)), ...named],
      clauses: targets,
      clause: targets.find((id) => id !== 'preamble') ?? targets[0] ?? null,
    };
  };
}
