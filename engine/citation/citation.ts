/**
 * Citations of parts, whosever they are: what is cited, and how. Whose parts they are is told later.
 *
 *   citation  = [within] ( ordinal unit | unit list [of unit list] | list | preamble [list] ) [of the preamble] [within]
 *   within    = sentence | chapeau | end, of a paragraph
 */
import type { Token } from '../text/tokens';
import { readNumber, readPlace } from './numbers';
import { mapParts, PREAMBLE, type Item, type Part } from './outline';
import { readList } from './list';
import { cite, type Citation } from './cite';
import { readNumberFirst } from './number-first';
import { readUnit } from './units';
import type { CitationVocabulary } from './vocabulary';
import { readWithinBefore, readWithinAfter } from './within';

/** A reading: a citation, or none, but everything before `end` has been looked at and holds none. */
export type Reading = Citation | { readonly end: number; readonly items: null };

/** Reads the citation that starts at a token. */
export function readCitation(tokens: readonly Token[], at: number, words: CitationVocabulary): Reading | undefined {
  const before = readWithinBefore(tokens, at, words);
  if (before) {
    const inner = readCore(tokens, before.end, words);
    if (inner?.items) return { ...complete(tokens, inner, words), first: at, within: before.within, pattern: 'within' };
    // "the second and third sentences …" says nothing without a paragraph.
    return { end: before.end, items: null };
  }
  const core = readCore(tokens, at, words);
  return core?.items ? complete(tokens, core, words) : core;
}

function readCore(tokens: readonly Token[], at: number, words: CitationVocabulary): Reading | undefined {
  return (
    readPreamble(tokens, at, words) ??
    readUnitList(tokens, at, words) ??
    readOrdinals(tokens, at, words) ??
    readNaked(tokens, at, words) ??
    readRecitals(tokens, at, words)
  );
}

function readUnitList(tokens: readonly Token[], at: number, words: CitationVocabulary): Reading | undefined {
  if (words.numberFirst) return readNumberFirst(tokens, at, words);
  const found = readUnit(tokens, at, words);
  if (!found) return undefined;
  const list = readList(tokens, found.end, found.unit, words);
  if (!list) return undefined;
  const { items, end, unnumbered } = list;
  const pattern = unnumbered ? 'letter-first' : items.length > 1 || items[0]?.to ? 'list' : 'unit';
  const cited = cite(at, end, items, pattern, { unit: found.unit, unnumbered });
  return unnumbered ? letters(cited, tokens, words) : cited;
}

/** "(b) of paragraph 3": letters that find their paragraph. */
function letters(found: Citation, tokens: readonly Token[], words: CitationVocabulary): Citation {
  let at = found.end;
  if (tokens[at]?.text === ',') at += 1;
  const link = words.linkAt(tokens, at);
  if (link < 0) return found;
  const start = words.definite.has(tokens, link) ? link + 1 : link;
  const owner =
    readUnitList(tokens, start, words) ?? readOrdinals(tokens, start, words) ?? bareOwner(tokens, start, words);
  if (!owner?.items || owner.unnumbered) return found;
  const items = numberedBy(found.items, owner.items);
  return items ? { ...found, items, end: owner.end, unnumbered: false } : found;
}

/** Letters given the one paragraph that `owner` cites; undefined where that is no single paragraph. */
export function numberedBy(letters: readonly Item[], owner: readonly Item[]): readonly Item[] | undefined {
  const [only] = owner;
  if (owner.length !== 1 || !only || only.to || only.from.preambular || only.from.letter !== undefined)
    return undefined;
  const { number } = only.from;
  const fill = (part: Part): Part => (part.number === null ? { ...part, number } : part);
  return mapParts(letters, fill);
}

/** "item (d) of 8": a number without a unit, under letters only. */
function bareOwner(tokens: readonly Token[], at: number, words: CitationVocabulary): Citation | undefined {
  if (tokens[at]?.kind !== 'number') return undefined;
  const list = readList(tokens, at, null, words);
  return list?.items.length === 1 ? cite(at, list.end, list.items, 'naked') : undefined;
}

/** Nobody counts up more of them; the bound keeps what is held at a time small. */
const MAX_ORDINALS = 24;

/** "third and fourth paragraphs", "last two preambular paragraphs", "9th paragraph". */
function readOrdinals(tokens: readonly Token[], at: number, words: CitationVocabulary): Reading | undefined {
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
    range = from > end;
    if (!range) {
      if (tokens[from]?.text === ',') from += 1;
      from = words.listWords.past(tokens, from);
      if (from === end) break;
    }
    if (words.definite.has(tokens, from)) from += 1;
  }
  const [only] = items;
  if (!only) return undefined;
  // "first three paragraphs", "two last paragraphs"
  const lone = items.length === 1 && !only.to;
  // "the last of its ten paragraphs"
  if (lone && words.binding.at(tokens, end) > 0) end = pastAmong(tokens, end, words);
  const after = lone ? countAt(tokens, end, words) : 0;
  const unit = readUnit(tokens, after > 0 ? end + 1 : end, words);
  const many = after > 0 || !lone || unit?.unit.plural !== true ? after : countAt(tokens, at - 1, words);
  if (!unit || many > 0 !== (many > 0 && unit.unit.plural === true)) return { end, items: null };
  const level = unit.unit.level;
  const preambular = level === 'preambular';
  const place = (part: Part): Part =>
    level === 'sub-paragraph'
      ? { preambular: false, number: null, letter: (part.number ?? 1) - 1 }
      : { ...part, preambular };
  let counted = items;
  if (many > 0) {
    const number = only.from.number ?? 1;
    if (number !== 1 && number !== -1) return { end, items: null };
    const far = { ...only.from, number: number === 1 ? many : -many };
    counted = [number === 1 ? { from: only.from, to: far } : { from: far, to: only.from }];
  }
  const unnumbered = level === 'sub-paragraph';
  const found = cite(at, unit.end, mapParts(counted, place), 'ordinal', { unit: unit.unit, ordinal: true, unnumbered });
  if (!unnumbered) return found;
  // The last letter differs from paragraph to paragraph; nobody counts letters from the end.
  if (items.some(({ from }) => (from.number ?? 0) < 0)) return { end: unit.end, items: null };
  return letters(found, tokens, words);
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

/** "3(b)" and "3(b) and 5" without a unit; "(b) and (c) of paragraph 3". Not for numbers alone. */
function readNaked(tokens: readonly Token[], at: number, words: CitationVocabulary): Reading | undefined {
  const token = tokens[at];
  if (!token || (token.kind !== 'number' && token.text !== '(')) return undefined;
  const list = readList(tokens, at, null, words);
  if (!list) return undefined;
  const { bare } = words.mode;
  if (!list.lettered && !(bare && !isFraction(tokens, at))) return { end: list.end, items: null };
  const found = cite(at, list.end, list.items, 'naked', { unnumbered: list.unnumbered });
  if (!list.unnumbered) return found;
  const owned = letters(found, tokens, words);
  return owned.unnumbered && !bare ? { end: list.end, items: null } : { ...owned, pattern: 'letter-first' };
}

/** "9/11" and "72/284" are no lists. */
function isFraction(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.text === '/' || tokens[at - 1]?.text === '/';
}

/** "the preamble", "preamble, para. 6", "preamble and paragraph 9". */
function readPreamble(tokens: readonly Token[], at: number, words: CitationVocabulary): Reading | undefined {
  const end = words.preamble.at(tokens, at);
  // "preamble paragraph 2" is a preambular paragraph by its unit word.
  if (end < 0 || words.units.at(tokens, at)) return undefined;
  const bracket = tokens[end]?.text === '(';
  const from = bracket || tokens[end]?.text === ',' ? end + 1 : end;
  const and = words.listWords.at(tokens, end);
  // 序言第2段
  const numbered = words.numberFirst ? readNumberFirst(tokens, from, words) : undefined;
  if (numbered) return { ...numbered, first: at, items: inPreamble(numbered.items), pattern: 'preambular' };
  // "preamble, sixth paragraph"
  const placed = from > end ? readOrdinals(tokens, from, words) : undefined;
  if (placed?.items && placed.unit?.level === 'paragraph' && (!bracket || tokens[placed.end]?.text === ')'))
    return { ...placed, first: at, end: bracket ? placed.end + 1 : placed.end, items: inPreamble(placed.items) };
  const unit = readUnit(tokens, and > 0 ? and : from, words);
  if (unit && (and > 0 || unit.unit.level === 'paragraph')) {
    const list = readList(tokens, unit.end, and > 0 ? unit.unit : { ...unit.unit, level: 'preambular' }, words);
    if (list && !list.unnumbered && (!bracket || tokens[list.end]?.text === ')')) {
      const items = and > 0 ? [{ from: PREAMBLE }, ...list.items] : list.items;
      return cite(at, bracket ? list.end + 1 : list.end, items, 'preambular', { unit: unit.unit });
    }
  }
  return cite(at, end, [{ from: PREAMBLE }], 'preamble');
}

/** "the recitals" without a number are the preamble. */
function readRecitals(tokens: readonly Token[], at: number, words: CitationVocabulary): Citation | undefined {
  const end = words.recitals.at(tokens, at);
  return end < 0 ? undefined : cite(at, end, [{ from: PREAMBLE }], 'recitals');
}

/** Numbered paragraphs turned into those of the preamble. */
export function inPreamble(items: readonly Item[]): readonly Item[] {
  return mapParts(items, (part) => ({ ...part, preambular: true }));
}

/** "Operative Paragraph 7 (OP7)": the same part again, otherwise put. */
function pastSame(tokens: readonly Token[], at: number, items: readonly Item[], words: CitationVocabulary): number {
  const again = tokens[at]?.text === '(' ? readUnitList(tokens, at + 1, words) : undefined;
  if (!again?.items || tokens[again.end]?.text !== ')') return at;
  return JSON.stringify(again.items) === JSON.stringify(items) ? again.end + 1 : at;
}

/** What may follow: "of the preamble", "et seq.", ", second sentence". */
function complete(tokens: readonly Token[], found: Citation, words: CitationVocabulary): Citation {
  let { end, items, within, pattern } = found;
  const following = words.etSeq.at(tokens, end);
  if (following > 0) end = tokens[following]?.text === '.' ? following + 1 : following;
  const link = words.linkAt(tokens, end);
  if (link > 0 && items.every((i) => i.from.letter === undefined && i.from !== PREAMBLE)) {
    const start = words.definite.has(tokens, link) || words.possessive.has(tokens, link) ? link + 1 : link;
    const preamble = words.preamble.at(tokens, start);
    if (preamble > 0) {
      items = inPreamble(items);
      [end, pattern] = [preamble, 'preambular'];
    }
  }
  const genitive = words.genitive.at(tokens, end);
  if (genitive > 0 && tokens[end]?.spaced === false) {
    // "paragraph 3's sub-paragraph (b)"
    const sub = readUnitList(tokens, genitive, words);
    const lettered = sub?.items && sub.unnumbered ? numberedBy(sub.items, items) : undefined;
    if (sub && lettered) [items, end] = [lettered, sub.end];
  }
  end = pastSame(tokens, end, items, words);
  const after = readWithinAfter(tokens, end, words);
  if (after) {
    ({ end } = after);
    within = [...within, ...after.within];
    pattern = 'within';
  }
  return { ...found, items, end, within, pattern };
}
