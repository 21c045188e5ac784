/** Parts by their place: "third and fourth paragraphs", "last two preambular paragraphs", "first three sub-paragraphs". */
import type { Token } from '../text/tokens';
import { cite, type Citation } from './cite';
import { readNumber, readPlace } from './numbers';
import { mapParts, type Item, type Part } from './outline';
import { readUnit, withoutStop } from './units';
import type { CitationVocabulary } from './vocabulary';

/** A reading: a citation, or none, but everything before `end` has been looked at and holds none. */
export type Reading = Citation | { readonly end: number; readonly items: null };

/** Nobody counts up more of them; the bound keeps what is held at a time small. */
const MAX_ORDINALS = 24;

/** Ordinals in a row, as parts of no level yet. */
interface Places {
  readonly items: readonly Item[];
  readonly end: number;
}

/** "third", "third, fourth and eighth", "first to third". */
export function readPlaces(tokens: readonly Token[], at: number, words: CitationVocabulary): Places | undefined {
  const items: Item[] = [];
  let end = at;
  let range = false;
  for (let from = at; items.length < MAX_ORDINALS;) {
    const one = readPlace(tokens, from, words);
    if (!one) break;
    const part: Part = { preambular: false, number: one.value };
    const last = range ? items.pop() : undefined;
    items.push(last ? { from: last.from, to: part } : { from: part });
    ({ end } = one);
    from = words.rangeWords.past(tokens, end);
    // «абзацы второй — четвёртый»
    if (from === end && tokens[end]?.text === '—' && words.ordinalsAfter && readPlace(tokens, end + 1, words))
      from += 1;
    range = from > end;
    if (!range) {
      if (tokens[from]?.text === ',') from += 1;
      from = words.listWords.past(tokens, from);
      if (from === end) break;
    }
    if (words.definite.has(tokens, from)) from += 1;
  }
  return items.length > 0 ? { items, end } : undefined;
}

/** What stands after it, such as the paragraph that letters belong to, is left to the caller. */
export function readCounted(tokens: readonly Token[], at: number, words: CitationVocabulary): Reading | undefined {
  const places = readPlaces(tokens, at, words);
  if (!places) return undefined;
  const { items } = places;
  let { end } = places;
  const [only] = items;
  if (!only) return undefined;
  end = pastApposition(tokens, end, items.length, words);
  // "first three paragraphs", "two last paragraphs"
  const lone = items.length === 1 && !only.to;
  // "the last of its ten paragraphs"
  const among = words.binding.at(tokens, end);
  const possessive = words.possessive.has(tokens, among);
  if (among > 0) end = pastAmong(tokens, end, words);
  const after = lone ? countAt(tokens, end, words) : 0;
  const unit = readUnit(tokens, after > 0 ? end + 1 : end, words);
  const many = after > 0 || !lone || unit?.unit.plural !== true ? after : countAt(tokens, at - 1, words);
  if (!unit || many > 0 !== (many > 0 && unit.unit.plural === true)) return { end, items: null };
  const level = unit.unit.level;
  const preambular = level === 'preambular';
  const place = (part: Part): Part => (level === 'sub-paragraph' ? letterOf(part) : { ...part, preambular });
  let counted: readonly Item[] = items;
  if (many > 0) {
    const number = only.from.number ?? 1;
    if (number !== 1 && number !== -1) return { end, items: null };
    const far = { ...only.from, number: number === 1 ? many : -many };
    counted = [number === 1 ? { from: only.from, to: far } : { from: far, to: only.from }];
  }
  return cite(at, withoutStop(tokens, unit.end, words), mapParts(counted, place), 'ordinal', {
    unit: unit.unit,
    ordinal: true,
    unnumbered: level === 'sub-paragraph',
    possessive: possessive && end > among,
  });
}

/** "tenth, and last, paragraph", "tenth (and last) paragraph": past what closes the second place. */
function pastApposition(tokens: readonly Token[], at: number, read: number, words: CitationVocabulary): number {
  const mark = tokens[at]?.text;
  if (mark === ',' && read > 1 && readUnit(tokens, at + 1, words)) return at + 1;
  if (mark !== '(') return at;
  const place = readPlace(tokens, words.listWords.past(tokens, at + 1), words);
  return place && tokens[place.end]?.text === ')' ? place.end + 1 : at;
}

/** The part that an ordinal counts within a paragraph. */
function letterOf({ number }: Part): Part {
  const place = number ?? 1;
  return { preambular: false, number: null, letter: place > 0 ? place - 1 : place };
}

/** Items that a paragraph lists, as its letters. */
export function listed(items: readonly Item[]): readonly Item[] {
  return mapParts(items, (part) => ({ ...letterOf(part), counted: true }));
}

/** Past "of its [ten]" before unit words in the plural, or `at`. */
function pastAmong(tokens: readonly Token[], at: number, words: CitationVocabulary): number {
  let end = words.binding.at(tokens, at);
  if (!words.definite.has(tokens, end) && !words.possessive.has(tokens, end)) return at;
  end += 1;
  if (countAt(tokens, end, words) > 0) end += 1;
  const unit = readUnit(tokens, end, words);
  return unit?.unit.plural === true && !readNumber(tokens, unit.end, words) ? end : at;
}

function countAt(tokens: readonly Token[], at: number, words: CitationVocabulary): number {
  const token = tokens[at];
  if (!token) return 0;
  return (
    words.cardinals.at(tokens, at)?.value ??
    (token.kind === 'number' && token.text.length <= 2 ? Number(token.text) : 0)
  );
}
