/**
 * A text that speaks of "the Code" and never says which: what it says of it shows whether it is ours. Asked of a text that a
 * reader wants checked, never for marks on a page.
 */
import { SUPPORTED } from '../limits';
import type { Recognised } from '../../spot';
import type { Mention } from '../../spot/types';
import type { Span } from '../types';
import type { ArticleResult } from './article';

/** Statements on so many clauses must be the Code's; a statement is with so much of its content. */
const LEAST_CLAUSES = 4;

/** Where "the Code" is named short in a text on terrorism, no other code before it: mentions if the text proves to be of ours. */
export function presumedMentions(recognised: readonly Recognised[]): Mention[] {
  const candidates = recognised.flatMap((one, block) => one.candidates.map((candidate) => ({ block, candidate })));
  const isOnTerrorism = candidates.some(({ candidate }) => candidate.kind === 'cue' && candidate.cue === 'subject');
  const named = candidates.flatMap(({ block, candidate }) =>
    candidate.kind === 'instrument' ? [{ block, ...candidate }] : [],
  );
  const [first] = named.filter(({ instrument }) => instrument.kind !== 'rival' || isCode(instrument.rival));
  if (!isOnTerrorism || !first || first.instrument.kind === 'rival') return [];
  const quoteOf = (block: number, start: number, end: number): string =>
    recognised[block]?.text.slice(start, end) ?? '';
  return named
    .filter(
      ({ instrument, block, start, end }) => instrument.kind !== 'rival' && inCapitals(quoteOf(block, start, end)),
    )
    .map(({ block, start, end }) => ({
      block,
      start,
      end,
      quote: quoteOf(block, start, end),
      kind: 'short' as const,
      targets: ['code'],
      invalid: [],
      pinpoints: [],
      basis: { kind: 'weak', cues: [] },
      pattern: 'presumed',
    }));
}

/** Nothing in a text on terrorism says of which instrument its parts are, and no other is named than those that the Code names. */
export function citesUnnamed(recognised: readonly Recognised[]): boolean {
  const candidates = recognised.flatMap((one) => one.candidates);
  return (
    candidates.some((c) => c.kind === 'cue' && c.cue === 'subject') &&
    candidates.some((c) => c.kind === 'citation') &&
    candidates.every(
      (c) =>
        c.kind !== 'instrument' ||
        (c.instrument.kind === 'rival' &&
          (c.instrument.rival === 'document' || (c.instrument.within?.length ?? 0) > 0)),
    )
  );
}

/** "the treaties", "UN resolutions": a plural without a name, of which the Code speaks too. Its first word may open a sentence. */
export function isPlainNoun(text: string, { start, end }: Span): boolean {
  const opensSentence = /(?:^|[.!?]\s)$/u.test(text.slice(Math.max(0, start - 2), start));
  const words = text.slice(start, end).split(/\s+/u);
  const isPlain = words.every(
    (word, at) => /^\p{Ll}/u.test(word) || /^\p{Lu}{2}$/u.test(word) || (at === 0 && words.length > 1 && opensSentence),
  );
  return isPlain && words.at(-1)?.endsWith('s') === true;
}

/** "the Code", not "a code". */
function inCapitals(name: string): boolean {
  return /^\p{Lu}/u.test(name.split(' ').at(-1) ?? '');
}

function isCode(rival: string): boolean {
  return rival === 'code' || rival === 'full-code';
}

/** Whether what a text says of "the Code" is what several clauses of ours say. */
export function isOfCode({ claims }: ArticleResult): boolean {
  const clauses = claims.flatMap(({ result }) =>
    result.passages.length > 0 && result.covered >= SUPPORTED ? result.nearest.slice(0, 1) : [],
  );
  return new Set(clauses).size >= LEAST_CLAUSES;
}
