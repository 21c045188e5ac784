/** Ordinals whose noun was said before: "the second point of the Code asks …; the tenth asks …", "of its ten points, the third". */
import { cite } from '../citation/cite';
import { readPlaces } from '../citation/counted';
import { readPlace } from '../citation/numbers';
import { mapParts } from '../citation/outline';
import { readUnit } from '../citation/units';
import type { UnitFound } from '../citation/vocabulary';
import { CODE_OUTLINE } from '../clause';
import type { Token } from '../text/tokens';
import type { Linked } from './neighbours';
import type { Vocabulary } from './vocabulary';

/** Tokens between the noun and an ordinal that leaves it out. */
const REACH = 48;
/** "first" and "second" also count what is said, so that only the same sentence speaks for them. */
const SMALL = 2;

/** Reads the ordinals at a token as parts of the kind that was counted last; `before` are the citations of the block. */
export function readEllipsis(
  tokens: readonly Token[],
  at: number,
  before: readonly Linked[],
  words: Vocabulary,
): Linked | undefined {
  // "on the third" is a day.
  if (!words.definite.has(tokens, at - 1) || words.occasions.has(tokens, at - 2)) return undefined;
  const places = readPlaces(tokens, at, words);
  if (!places) return undefined;
  const far = places.items.every(({ from }) => (from.number ?? 0) > SMALL);
  if (!isAlone(tokens, places.end, words) && !(far && places.items.length === 1 && isVerb(tokens, places.end, words)))
    return undefined;
  const noun = nounBefore(tokens, at, before, far, words);
  if (!noun) return undefined;
  const items = mapParts(places.items, (part) => ({ ...part, preambular: noun.level === 'preambular' }));
  const citation = cite(at, places.end, items, 'ordinal', { unit: noun, ordinal: true });
  return { citation, owner: { by: 'context', lead: 'ellipsis' }, first: at, end: places.end };
}

/** Whether no noun follows: a predicate, or the end of the clause. */
function isAlone(tokens: readonly Token[], end: number, words: Vocabulary): boolean {
  const next = tokens[end];
  return !next || ',;.:)?—'.includes(next.text) || words.predicates.has(tokens, end);
}

/** "the tenth borrows": after one of a kind a noun would have no s. */
function isVerb(tokens: readonly Token[], end: number, words: Vocabulary): boolean {
  const token = tokens[end];
  if (token?.kind !== 'word' || token.capitalised === true || words.counted.has(tokens, end)) return false;
  return words.predicateForm?.test(token.text) === true;
}

/** The noun that the ordinals leave out, unless something else was counted since. */
function nounBefore(
  tokens: readonly Token[],
  at: number,
  before: readonly Linked[],
  far: boolean,
  words: Vocabulary,
): UnitFound | undefined {
  const last = before.at(-1)?.citation;
  const sentence = tokens[at]?.sentence ?? 0;
  for (let from = at - 1; from >= 0 && from > at - REACH; from -= 1) {
    const away = sentence - (tokens[from]?.sentence ?? 0);
    if (away > 1) return undefined;
    if (last && from < last.end) {
      const counts = last.ordinal && last.unit && last.unit.level !== 'sub-paragraph';
      return counts && (away === 0 || far) ? last.unit : undefined;
    }
    // "On the second day the third …"
    if (readPlace(tokens, from, words)) return undefined;
    const count = words.cardinals.at(tokens, from);
    if (!count || count.value === 1) continue;
    const unit = readUnit(tokens, count.end, words)?.unit;
    const level = unit?.level ?? last?.unit?.level;
    const all = level === 'preambular' ? CODE_OUTLINE.preambular : CODE_OUTLINE.paragraphs;
    if (count.value !== all) return undefined;
    if (unit) return unit.plural === true && unit.level !== 'sub-paragraph' && away === 0 ? unit : undefined;
    far = true;
  }
  return undefined;
}
