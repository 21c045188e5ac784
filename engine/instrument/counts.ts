/** How many States: "more than 70 countries", "eighty-two States", "all members of the United Nations", "70+ signatories". */
import type { Qualifier } from '../../data/instrument/types';
import type { Token } from '../text/tokens';
import { numberAt } from './numbers';
import type { FactVocabulary } from './vocabulary';

/** A count read as a range of whole numbers, both ends included. */
export interface CountRead {
  readonly number: number;
  readonly qualifier: Qualifier | null;
  readonly least: number;
  readonly most: number;
  /** Counts signatories by its noun: "82 signatories". */
  readonly ofSignatories: boolean;
  /** "the 83rd State to sign" */
  readonly ordinal?: true;
  readonly end: number;
}

/** About and nearly: how far off a number may be. */
const ABOUT = 4;
const NEARLY = 3;
const ENDLESS = 10_000;
/** Members of the United Nations, and how far off a share of them may be. */
const MEMBERS = 193;
const ABOUT_SHARE = 8;
/** "the two countries", "all three of them" speak of States named before. */
const MOST_NAMED_BEFORE = 15;
const MAX_ADJECTIVES = 4;
/** A number this near behind "signatories" counts them: "the number of signatories rose to 82". */
const TOTAL_REACH = 24;

/** The count that starts at a token. */
export function countAt(tokens: readonly Token[], at: number, vocabulary: FactVocabulary): CountRead | undefined {
  const { sets, tables } = vocabulary;
  if (sets.increments.before(tokens, at, 2) >= 0) return undefined;
  const every = sets.everyState.at(tokens, at);
  if (every > 0) return { number: 193, qualifier: null, least: 193, most: 193, ofSignatories: false, end: every };
  const none = sets.noState.at(tokens, at);
  if (none > 0) return { number: 0, qualifier: null, least: 0, most: 0, ofSignatories: false, end: none };
  const half = sets.halfTheWorld.at(tokens, at);
  if (half > 0) return { number: 97, qualifier: 'about', least: 90, most: 110, ofSignatories: false, end: half };
  const vague = tables.vagueCounts.at(tokens, at);
  if (vague) {
    const noun = nounAt(tokens, vague.end, vocabulary);
    if (noun && sets.states.at(tokens, noun.end - 1) > 0 && sets.relatives.at(tokens, noun.end) < 0) {
      const { least, most } = vague.value;
      return { number: least, qualifier: 'about', least, most, ofSignatories: noun.ofSignatories, end: noun.end };
    }
  }
  const share = shareAt(tokens, at, vocabulary);
  if (share) return share;
  const before = tables.qualifiers.at(tokens, at);
  let from = before?.end ?? at;
  if (before && sets.articles.has(tokens, from) && tokens[from + 1]?.kind !== 'word') from += 1;
  const inner = before && tables.qualifiers.at(tokens, from);
  const number = numberAt(tokens, inner?.end ?? from, vocabulary);
  if (!number || number.value < 2) return undefined;
  const suffix = tokens[number.end];
  if (suffix && !suffix.spaced && sets.ordinalSuffixes.has(tokens, number.end)) {
    const noun = nounAt(tokens, number.end + 1, vocabulary);
    if (!noun || number.value <= MOST_NAMED_BEFORE) return undefined;
    const { value: n } = number;
    return { number: n, qualifier: null, least: n, most: n, ofSignatories: false, ordinal: true, end: noun.end };
  }
  // "a dozen more": that many came to the others.
  if (sets.moreOf.at(tokens, number.end) > 0) return undefined;
  const after = tables.qualifiersAfter.at(tokens, number.end);
  const noun = nounAt(tokens, after?.end ?? number.end, vocabulary);
  const qualifier = inner?.value.qualifier ?? before?.value.qualifier ?? after?.value.qualifier ?? null;
  const definite = before !== undefined && qualifier === 'exactly';
  if (definite && number.value <= MOST_NAMED_BEFORE) return undefined;
  if (
    !noun &&
    !(
      isTotal(tokens, at, number.value, vocabulary) ||
      isElliptic(tokens, after?.end ?? number.end, number.value, vocabulary)
    )
  )
    return undefined;
  return {
    number: number.value,
    qualifier,
    ...rangeOf(number.value, qualifier),
    ofSignatories: noun === undefined || noun.ofSignatories || isTotal(tokens, at, number.value, vocabulary),
    end: noun?.end ?? after?.end ?? number.end,
  };
}

/** "three quarters of the members of the United Nations", "40 per cent of all States": about so many of all Members. */
function shareAt(tokens: readonly Token[], at: number, vocabulary: FactVocabulary): CountRead | undefined {
  const { sets, words } = vocabulary;
  const number = numberAt(tokens, at, vocabulary);
  const [top, next] = [number?.value ?? 1, number?.end ?? (sets.indefinite.has(tokens, at) ? at + 1 : -1)];
  if (next < 0) return undefined;
  const word = tokens[next]?.text ?? '';
  const part = Object.hasOwn(words.fractions, word) ? words.fractions[word] : undefined;
  const percent = number === undefined ? -1 : sets.percents.at(tokens, next);
  const share = part === undefined ? (percent > 0 ? top / 100 : 0) : top / part;
  const end = part === undefined ? percent : next + 1;
  if (share <= 0 || share > 1 || !sets.of.has(tokens, end)) return undefined;
  const noun = nounAt(tokens, end, vocabulary) ?? nounAt(tokens, end + 1, vocabulary);
  if (!noun || sets.states.at(tokens, noun.end - 1) < 0) return undefined;
  const members = Math.round(share * MEMBERS);
  const range = { least: members - ABOUT_SHARE, most: members + ABOUT_SHARE };
  return { number: members, qualifier: 'about', ...range, ofSignatories: noun.ofSignatories, end: noun.end };
}

/** "More than 70.", "82": a number that a question made a count. */
export function bareCountAt(tokens: readonly Token[], at: number, vocabulary: FactVocabulary): CountRead | undefined {
  const { tables } = vocabulary;
  const before = tables.qualifiers.at(tokens, at);
  const number = numberAt(tokens, before?.end ?? at, vocabulary);
  if (!number || number.value < 2) return undefined;
  const after = tables.qualifiersAfter.at(tokens, number.end);
  const qualifier = before?.value.qualifier ?? after?.value.qualifier ?? null;
  const range = rangeOf(number.value, qualifier);
  return { number: number.value, qualifier, ...range, ofSignatories: true, end: after?.end ?? number.end };
}

function rangeOf(n: number, qualifier: Qualifier | null): { least: number; most: number } {
  switch (qualifier) {
    case 'more than':
      return { least: n + 1, most: ENDLESS };
    case 'at least':
      return { least: n, most: ENDLESS };
    case 'about':
      return { least: n - ABOUT, most: n + ABOUT };
    case 'nearly':
      return { least: n - NEARLY, most: n };
    case 'fewer than':
      return { least: 0, most: n - 1 };
    case 'at most':
      return { least: 0, most: n };
    case 'exactly':
    case null:
      return { least: n, most: n };
  }
}

function nounAt(
  tokens: readonly Token[],
  at: number,
  vocabulary: FactVocabulary,
): { end: number; ofSignatories: boolean } | undefined {
  const { sets } = vocabulary;
  let from = at;
  for (let skipped = 0; skipped <= MAX_ADJECTIVES; skipped += 1) {
    const end = sets.countNouns.at(tokens, from);
    if (end > 0) return { end, ofSignatories: sets.totalNouns.has(tokens, from) };
    const next = tokens[from]?.text === '-' ? from + 1 : sets.countAdjectives.at(tokens, from);
    if (next <= from) return undefined;
    from = next;
  }
  return undefined;
}

/** "signatories: 82", "the number of States stood at 82". */
function isTotal(tokens: readonly Token[], at: number, value: number, { sets }: FactVocabulary): boolean {
  if (value < MOST_NAMED_BEFORE || (value >= 1900 && value < 2100)) return false;
  const sentence = tokens[at]?.sentence;
  if (![1, 2].some((back) => sets.atNumber.at(tokens, at - back) >= at)) return false;
  for (let i = at - 1; i >= Math.max(0, at - TOTAL_REACH) && tokens[i]?.sentence === sentence; i -= 1) {
    if (sets.totalNouns.has(tokens, i)) return true;
  }
  return false;
}

/** "82 have signed". */
function isElliptic(tokens: readonly Token[], end: number, value: number, { sets }: FactVocabulary): boolean {
  return value > MOST_NAMED_BEFORE && (value < 1900 || value >= 2100) && sets.pronounCounts.at(tokens, end) > 0;
}
