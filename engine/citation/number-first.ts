/**
 * Parts whose number stands before the unit word: 第3段, 第5至7段, 第3(b)段, 第三段(b)项, "3. paragrafın (b) bendi", "5–7-тармақтар",
 * and letters before theirs: "(b) bendi".
 */
import type { Token } from '../text/tokens';
import { cite, type Citation } from './cite';
import { listed, readCounted } from './counted';
import { bareLetter, bracketedLetters } from './letters';
import { readNumber, type NumberRead } from './numbers';
import { mapParts, type Element, type Item, type Part } from './outline';
import { readUnit, withoutStop } from './units';
import type { CitationVocabulary, UnitFound } from './vocabulary';

/** Nobody lists more, ranges and all: of a text of nothing else each word would be read with all that follow. */
const MAX_ITEMS = 24;

export function readNumberFirst(tokens: readonly Token[], at: number, words: CitationVocabulary): Citation | undefined {
  const items: Item[] = [];
  let first: UnitFound | null = null;
  let ordinal = false;
  let end = at;
  for (let from = at; items.length < MAX_ITEMS;) {
    const group = readGroup(tokens, from, words);
    if (!group) break;
    items.push(...group.items);
    first ??= group.unit;
    ordinal ||= group.ordinal;
    ({ end } = group);
    // "第3段(a)项和第8段(d)项"; a comma alone parts two citations.
    const joint = pastJoint(tokens, end, words);
    from = joint.end;
    if (from === end || (joint.end === end + 1 && tokens[end]?.text === ',')) break;
  }
  if (!first) return lettersFirst(tokens, at, words);
  return cite(at, end, items, items.length > 1 || items[0]?.to ? 'list' : 'unit', { unit: first, ordinal });
}

interface Group {
  readonly items: readonly Item[];
  readonly unit: UnitFound;
  readonly ordinal: boolean;
  readonly end: number;
}

/** Numbers up to their unit word, with the letters or numbers of what is below it that follow: but one level down. */
function readGroup(
  tokens: readonly Token[],
  at: number,
  words: CitationVocabulary,
  isBelow = false,
): Group | undefined {
  const items: Item[] = [];
  let ordinal = false;
  // "10 paragraf" and 十段 are ten of them.
  let marked = false;
  for (let from = at, range = false, met = 0; met < MAX_ITEMS; met += 1) {
    const number = placeBefore(tokens, from, marked, words);
    if (!number) return undefined;
    ordinal ||= number.ordinal;
    const part: Part = { preambular: false, number: number.value };
    const letters = lettersWithin(tokens, number.end, part, words);
    marked ||= number.marked || letters !== undefined;
    const last = range ? items.pop() : undefined;
    items.push(...(letters?.parts ?? [last ? { from: last.from, to: part } : { from: part }]));
    const end = letters?.end ?? number.end;
    // "9-тармағы", "5-тен 7-ге дейінгі тармақтар"
    const before = range ? words.rangeClosers.past(tokens, end) : end;
    const unit = readUnit(tokens, isHyphen(tokens, before) ? before + 1 : before, words);
    const past = unit && unit.unit.plural !== true ? unit.end : end;
    const joint = pastJoint(tokens, past, words);
    // "3. paragraf ile 8. paragraf" are two, "3 ile 8. paragraflar" a range; "9-11. paragraflar" is whole.
    const whole = unit !== undefined && (range || words.listWords.has(tokens, past));
    if (joint.range && !whole && placeBefore(tokens, joint.end, marked, words)) {
      [from, range] = [joint.end, true];
      continue;
    }
    if (joint.end === past && closesRange(tokens, past, marked, words)) {
      [from, range] = [past, true];
      continue;
    }
    if (unit && (marked || isHyphen(tokens, end))) return { ...inLevel(tokens, items, unit, words, isBelow), ordinal };
    if (unit) return undefined;
    if (joint.end === end) return undefined;
    [from, range] = [joint.end, joint.range];
  }
  return undefined;
}

/** "(a)、(e)和(k)" between a number and its unit word. */
function lettersWithin(
  tokens: readonly Token[],
  at: number,
  part: Part,
  words: CitationVocabulary,
): Element | undefined {
  const first = bracketedLetters(tokens, at, part, words);
  if (!first) return undefined;
  const parts = [...first.parts];
  let { end } = first;
  for (let met = 1; met < MAX_ITEMS; met += 1) {
    const joint = pastJoint(tokens, end, words);
    const next = joint.end > end ? bracketedLetters(tokens, joint.end, part, words) : undefined;
    const to = next?.parts[0]?.from;
    if (!next || !to) break;
    // 第4(a)至(c)段
    const last = joint.range ? parts.pop() : undefined;
    parts.push(...(last ? [{ from: last.from, to }] : next.parts));
    ({ end } = next);
  }
  return { parts, end };
}

/** Whether a number follows that closes a range: "3. paragraftan [7. paragrafa kadar]". */
function closesRange(tokens: readonly Token[], at: number, marked: boolean, words: CitationVocabulary): boolean {
  const number = placeBefore(tokens, at, marked, words);
  if (!number) return false;
  const unit = readUnit(tokens, isHyphen(tokens, number.end) ? number.end + 1 : number.end, words);
  return words.rangeClosers.at(tokens, unit?.end ?? number.end) > 0;
}

/** Items under a unit word, with the letters that say which part of the last is meant: "3. paragrafın (b) ve (c) bentleri". */
function inLevel(
  tokens: readonly Token[],
  items: readonly Item[],
  { unit, end }: { readonly unit: UnitFound; readonly end: number },
  words: CitationVocabulary,
  isBelow: boolean,
): Omit<Group, 'ordinal'> {
  const last = items.at(-1);
  if (last && !last.to && last.from.letter === undefined && unit.level !== 'preambular') {
    const from = words.genitive.past(tokens, end);
    // "3. paragraf, (h) bendi"; "8-тармағының екінші тармақшасы"
    const letters =
      lettersBefore(tokens, from, last.from, words) ??
      countedBelow(tokens, from, last.from, words) ??
      (isBelow ? undefined : numberedBelow(tokens, from, last.from, words)) ??
      (tokens[from]?.text === ',' ? lettersBefore(tokens, from + 1, last.from, words, true) : undefined);
    if (letters) return { items: [...items.slice(0, -1), ...letters.parts], unit, end: letters.end };
  }
  const preambular = unit.level === 'preambular';
  const placed = items.map(({ from, to }): Item => ({
    from: { ...from, preambular },
    ...(to && { to: { ...to, preambular } }),
  }));
  const closed = words.rangeClosers.at(tokens, end);
  const whole = closed > 0 && placed.some(({ to }) => to) ? closed : withoutStop(tokens, end, words);
  return { items: placed, unit, end: whole };
}

/** The sub-paragraph that an ordinal counts in a paragraph named before it. */
function countedBelow(
  tokens: readonly Token[],
  at: number,
  { number }: Part,
  words: CitationVocabulary,
): Element | undefined {
  const counted = readCounted(tokens, at, words);
  if (!counted?.items || !(counted.unnumbered || counted.unit?.item === true)) return undefined;
  const items = counted.unnumbered ? counted.items : listed(counted.items);
  return { parts: mapParts(items, (part) => ({ ...part, number })), end: counted.end };
}

/** The sub-paragraphs that numbers count in a paragraph named before them: 第三段第二项, "3. paragrafın 2. bendi". */
function numberedBelow(
  tokens: readonly Token[],
  at: number,
  { number }: Part,
  words: CitationVocabulary,
): Element | undefined {
  const below = readGroup(tokens, at, words, true);
  if (!below || !(below.unit.level === 'sub-paragraph' || below.unit.item === true)) return undefined;
  if (below.items.some(({ from }) => from.letter !== undefined)) return undefined;
  return { parts: mapParts(listed(below.items), (part) => ({ ...part, number })), end: below.end };
}

/** Letters in brackets, with or without their unit word after them; without brackets, or where `closed`, only with it. */
function lettersBefore(
  tokens: readonly Token[],
  at: number,
  part: Part,
  words: CitationVocabulary,
  closed = false,
): Element | undefined {
  const parts: Item[] = [];
  let end = at;
  let bare = closed;
  for (let from = at, range = false, met = 0; met < MAX_ITEMS; met += 1) {
    from = words.numberPrefix.past(tokens, from);
    const letters = bracketedLetters(tokens, from, part, words);
    const place = letters ? -1 : bareLetter(tokens, from, words);
    if (!letters && place < 0) break;
    bare ||= !letters;
    const found: readonly Item[] = letters?.parts ?? [{ from: { ...part, letter: place } }];
    const last = range ? parts.pop() : undefined;
    const [to] = found;
    parts.push(...(last && to ? [{ from: last.from, to: to.from }] : found));
    end = letters?.end ?? from + 1;
    const sub = subUnit(tokens, end, words);
    const joint = pastJoint(tokens, sub ?? end, words);
    if (joint.end === (sub ?? end)) {
      // "(a) bendinden (c) bendine kadar"
      const to = sub === undefined || range ? undefined : bracketedLetters(tokens, sub, part, words);
      const upTo = to && subUnit(tokens, to.end, words);
      if (upTo === undefined || words.rangeClosers.at(tokens, upTo) < 0) break;
      [from, range] = [joint.end, true];
      continue;
    }
    [from, range] = [joint.end, joint.range];
  }
  const sub = subUnit(tokens, end, words);
  if (parts.length === 0 || (bare && sub === undefined)) return undefined;
  const ranged = parts.some(({ to: far }) => far);
  return { parts, end: ranged ? words.rangeClosers.past(tokens, sub ?? end) : (sub ?? end) };
}

function subUnit(tokens: readonly Token[], at: number, words: CitationVocabulary): number | undefined {
  const sub = readUnit(tokens, isHyphen(tokens, at) ? at + 1 : at, words);
  return sub && (sub.unit.level === 'sub-paragraph' || sub.unit.item === true)
    ? withoutStop(tokens, sub.end, words)
    : undefined;
}

/** "(b) bendi": letters of a paragraph that only the context names. */
function lettersFirst(tokens: readonly Token[], at: number, words: CitationVocabulary): Citation | undefined {
  const letters = lettersBefore(tokens, at, { preambular: false, number: null }, words);
  const unit = letters && readUnitBefore(tokens, letters.end, words);
  return unit ? cite(at, letters.end, letters.parts, 'letter-first', { unit, unnumbered: true }) : undefined;
}

/** The unit word that ends before a token. */
function readUnitBefore(tokens: readonly Token[], end: number, words: CitationVocabulary): UnitFound | undefined {
  for (let at = end - 1; at >= Math.max(0, end - 3); at -= 1) {
    const found = words.units.at(tokens, at);
    if (found?.end === end) return found.value;
  }
  return undefined;
}

interface Place extends NumberRead {
  readonly ordinal: boolean;
  /** Whether it is said to be a place and no count: by 第, a full stop, an ending. */
  readonly marked: boolean;
}

/** 第3, "3.", "3-ші", "üçüncü". */
function placeBefore(
  tokens: readonly Token[],
  at: number,
  marked: boolean,
  words: CitationVocabulary,
): Place | undefined {
  const spoken = words.ordinals.at(tokens, at);
  if (spoken) return { ...spoken, ordinal: true, marked: true };
  const from = words.numberPrefix.past(tokens, at);
  // "IX. paragraf"
  const sign = tokens[at + 1]?.text ?? ' ';
  if (from === at && !marked && tokens[at]?.kind === 'word' && !'.-'.includes(sign)) return undefined;
  const number = readNumber(tokens, from, words);
  if (!number) return undefined;
  const { value, end } = number;
  // "5-інші тармақ", "5'inci paragraf", "5. paragraf"
  const mark = tokens[end];
  const ending = (mark?.text === '-' || mark?.text === "'") && !mark.spaced ? end + 1 : end;
  // "10 uncu paragraf" is how laws write it; "5 ya da 6" has no ending.
  const apart = (tokens[ending]?.raw.length ?? 0) >= LEAST_ENDING && ending === end;
  const suffix = (tokens[ending]?.spaced === false || apart) && words.ordinalSuffixes.has(tokens, ending);
  return { value, end: suffix ? ending + 1 : end, ordinal: false, marked: from > at || suffix };
}

/** Letters of an ordinal's ending that stands apart, at least. */
const LEAST_ENDING = 3;

function isHyphen(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '-' && tokens[at + 1]?.spaced === false;
}

/** Past what joins two parts: a comma, "and", a dash; or `at`. */
function pastJoint(
  tokens: readonly Token[],
  at: number,
  words: CitationVocabulary,
): { readonly end: number; readonly range: boolean } {
  const mark = tokens[at]?.text;
  // "5'ten 7'ye", "5-тен 7-ге"
  if ((mark === '-' || mark === "'") && tokens[at + 1]?.spaced === false && words.rangeWords.has(tokens, at + 1))
    return { end: at + 2, range: true };
  if (mark === '-' || mark === '—' || mark === '~') return { end: at + 1, range: true };
  const range = words.rangeWords.at(tokens, at);
  if (range > 0) return { end: range, range: true };
  const comma = mark === ',' || mark === '、' ? at + 1 : at;
  return { end: words.listWords.past(tokens, comma), range: false };
}
