/**
 * What the background looks up in the Code and the register when it is asked to. The data for it are large, so that they are
 * in a script of their own (`entrypoints/lookups/`), which comes into the background's world when it is first needed.
 */
import type { CitationStyle } from '../engine/cite/types';
import type { ClauseId } from '../engine/clause';
import type { BackgroundCalls, Citation, ForeignMention, NamedStates, SentencePlace, Suggestion } from './contract';

export interface Lookups {
  /** The words of clauses with their citation. Throws where there is none in this style. */
  readonly citeClauses: (clauses: readonly ClauseId[], style: CitationStyle) => Citation;
  readonly statesInSentence: (place: SentencePlace) => NamedStates;
  /** The words of the sentence or headline at a place. */
  readonly sentenceOf: (place: SentencePlace) => string;
  readonly foreignMention: (asked: BackgroundCalls['mention.foreign']['params']) => ForeignMention;
  readonly quotationBeside: (asked: BackgroundCalls['quotation.check']['params']) => string | null;
  /** What the address bar offers for what is typed, as plain text. */
  readonly suggestionsFor: (typed: string) => readonly Suggestion[];
  /** Where what is entered there leads: the part of the panel's address after its file. */
  readonly placeOf: (query: string) => string;
}

const KEY = Symbol.for('clause-lookup-lookups');
const world = globalThis as { [KEY]?: Lookups };

/** The script says what it can do. */
export function offerLookups(lookups: Lookups): void {
  world[KEY] = lookups;
}

/** Null before the script has come. */
export function offeredLookups(): Lookups | null {
  return world[KEY] ?? null;
}
