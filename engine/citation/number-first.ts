/**
 * Parts whose number stands before the unit word: 第3段, 第5至7段, 第3(b)段, 第三段(b)项, "3. paragrafın (b) bendi", "5–7-тармақтар",
 * and letters before theirs: "(b) bendi".
 */
import type { Token } from '../text/tokens';
import { cite, type Citation } from './cite';
import { bareLetter, bracketedLetters } from './letters';
import { readNumber, type NumberRead } from './numbers';
import type { Element, Item, Part } from './outline';
import { readUnit, withoutStop } from './units';
import type { CitationVocabulary, UnitFound } from './vocabulary';

/** Nobody lists more; the bound keeps what is held at a time small. */
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

/** Numbers up to their unit word, with the letters that follow it. */
function readGroup(tokens: readonly Token[], at: number, words: CitationVocabulary): Group | undefined {
  const items: Item[] = [];
  let ordinal = false;
  // "10 paragraf" and 十段 are ten of them.
  let marked = false;
  for (let from = at, range = false; items.length < MAX_ITEMS;) {
    const number = placeBefore(tokens, from, marked, words);
    if (!number) return undefined;
    ordinal ||= number.ordinal;
    const part: Part = { preambular: false, number: number.value };
    const letters = bracketedLetters(tokens, number.end, part, words);
    marked ||= number.marked || letters !== undefined;
    const last = range ? items.pop() : undefined;
    items.push(...(letters?.parts ?? [last ? { from: last.from, to: part } : { from: part }]));
    const end = letters?.end ?? number.end;
    // "9-тармағы"
    const unit = readUnit(tokens, isHyphen(tokens, end) ? end + 1 : end, words);
    const joint = pastJoint(tokens, unit && unit.unit.plural !== true ? unit.end : end, words);
    if (joint.range && placeBefore(tokens, joint.end, marked, words)) {
      [from, range] = [joint.end, true];
      continue;
    }
    if (unit && (marked || isHyphen(tokens, end))) return { ...inLevel(tokens, items, unit, words), ordinal };
    if (unit) return undefined;
    if (joint.end === end) return undefined;
    [from, range] = [joint.end, joint.range];
  }
  return undefined;
}

/** Items under a unit word, with the letters that say which part of the last is meant: "3. paragrafın (b) ve (c) bentleri". */
function inLevel(
  tokens: readonly Token[],
  items: readonly Item[],
  { unit, end }: { readonly unit: UnitFound; readonly end: number },
  words: CitationVocabulary,
): Omit<Group, 'ordinal'> {
  const last = items.at(-1);
  if (last && !last.to && last.from.letter === undefined && unit.level !== 'preambular') {
    const letters = lettersBefore(tokens, words.genitive.past(tokens, end), last.from, words);
    if (letters) return { items: [...items.slice(0, -1), ...letters.parts], unit, end: letters.end };
  }
  const preambular = unit.level === 'preambular';
  const placed = items.map(({ from, to }): Item => ({
    from: { ...from, preambular },
    ...(to && { to: { ...to, preambular } }),
  }));
  return { items: placed, unit, end: withoutStop(tokens, end, words) };
}

/** Letters in brackets, with or without their unit word after them; without brackets only with it. */
function lettersBefore(
  tokens: readonly Token[],
  at: number,
  part: Part,
  words: CitationVocabulary,
): Element | undefined {
  const parts: Item[] = [];
  let end = at;
  let bare = false;
  for (let from = at, range = false; parts.length < MAX_ITEMS;) {
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
    if (joint.end === (sub ?? end)) break;
    [from, range] = [joint.end, joint.range];
  }
  const sub = subUnit(tokens, end, words);
  if (parts.length === 0 || (bare && sub === undefined)) return undefined;
  return { parts, end: sub ?? end };
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
  if (from === at && !marked && tokens[at]?.kind === 'word') return undefined;
  const number = readNumber(tokens, from, words);
  if (!number) return undefined;
  const { value, end } = number;
  // "5-інші тармақ", "5'inci paragraf", "5. paragraf"
  const mark = tokens[end];
  const ending = (mark?.text === '-' || mark?.text === "'") && !mark.spaced ? end + 1 : end;
  const suffix = tokens[ending]?.spaced === false && words.ordinalSuffixes.has(tokens, ending);
  return { value, end: suffix ? ending + 1 : end, ordinal: false, marked: from > at || suffix };
}

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
  if (mark === '-' || mark === '—') return { end: at + 1, range: true };
  const range = words.rangeWords.at(tokens, at);
  if (range > 0) return { end: range, range: true };
  const comma = mark === ',' || mark === '、' ? at + 1 : at;
  return { end: words.listWords.past(tokens, comma), range: false };
}
