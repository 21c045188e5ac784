/**
 * Citations of parts, of any document: what is cited, and how. Which document's parts they are is decided later.
 *
 *   citation  = [within] ( ordinal unit | unit list [of unit list] | list | preamble [list] ) [of the preamble] [within]
 *   within    = sentence | chapeau | end, of a paragraph
 */
import type { Token } from '../text/tokens';
import { readBracketed, readNumber } from './numbers';
import { mapParts, PREAMBLE, type Item, type Part } from './outline';
import { readList } from './list';
import { cite, type Citation } from './cite';
import { listed, readCounted, type Reading } from './counted';
import { readNumberFirst } from './number-first';
import { readUnit } from './units';
import type { CitationVocabulary } from './vocabulary';
import { readWithinBefore, readWithinAfter } from './within';

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

function readUnitList(tokens: readonly Token[], at: number, words: CitationVocabulary): Citation | undefined {
  const found = readUnits(tokens, at, words);
  return found?.pattern === 'letter-first' ? letters(found, tokens, words) : found;
}

/** Without the paragraph that letters may find after them. */
function readUnits(tokens: readonly Token[], at: number, words: CitationVocabulary): Citation | undefined {
  const numberFirst = words.numberFirst ? readNumberFirst(tokens, at, words) : undefined;
  if (numberFirst || words.numberOnlyFirst) return numberFirst;
  const found = readUnit(tokens, at, words);
  if (!found) return undefined;
  const list = readList(tokens, found.end, found.unit, words);
  if (!list) return undefined;
  const { items, end, unnumbered } = list;
  const pattern = unnumbered ? 'letter-first' : items.length > 1 || items[0]?.to ? 'list' : 'unit';
  return cite(at, end, items, pattern, { unit: found.unit, unnumbered });
}

/** "(b) of paragraph 3": letters that find their paragraph. */
function letters(found: Citation, tokens: readonly Token[], words: CitationVocabulary): Citation {
  let at = found.end;
  if (tokens[at]?.text === ',') at += 1;
  const link = words.linkAt(tokens, at);
  if (link < 0) return found;
  const possessive = words.possessive.has(tokens, link);
  const extra = words.extra.at(tokens, link);
  const start = extra > 0 ? extra : possessive || words.definite.has(tokens, link) ? link + 1 : link;
  const owner = readUnits(tokens, start, words) ?? readCounted(tokens, start, words) ?? bareOwner(tokens, start, words);
  if (!owner?.items || owner.unnumbered) return found;
  const items = numberedBy(found.items, owner.items);
  if (!items) return ownedByFirst(found, tokens, start, possessive, words);
  const { end, ordinal, unit } = owner;
  return { ...found, items, end, ordinal, unit: unit ?? found.unit, possessive, unnumbered: false };
}

/** "(b) of paragraph 3, para. 8(d)": the first of what follows is the letters' paragraph, the rest a list of its own. */
function ownedByFirst(
  found: Citation,
  tokens: readonly Token[],
  at: number,
  possessive: boolean,
  words: CitationVocabulary,
): Citation {
  const unit = readUnit(tokens, at, words);
  const number = unit?.unit.plural === true ? undefined : unit && readNumber(tokens, unit.end, words);
  const items =
    number && tokens[number.end]?.text === ','
      ? numberedBy(found.items, [{ from: { preambular: false, number: number.value } }])
      : undefined;
  return items && number ? { ...found, items, end: number.end, possessive, unnumbered: false } : found;
}

/** Letters given the one paragraph that `owner` cites, or one letter those that it cites; undefined for others. */
export function numberedBy(letters: readonly Item[], owner: readonly Item[]): readonly Item[] | undefined {
  const [only] = owner;
  if (owner.length > 1 && letters.length === 1) {
    const each = owner.flatMap((one) => numberedBy(letters, [one]) ?? []);
    return each.length === owner.length ? each : undefined;
  }
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

/** "third paragraph", "second sub-paragraph of paragraph 4", "fifth item of paragraph 3". */
function readOrdinals(tokens: readonly Token[], at: number, words: CitationVocabulary): Reading | undefined {
  const found = readCounted(tokens, at, words);
  if (!found?.items) return found;
  if (found.unnumbered) {
    const owned = letters(found, tokens, words);
    // The last letter differs from paragraph to paragraph.
    const fromEnd = found.items.some(({ from }) => (from.letter ?? 0) < 0);
    return owned.unnumbered && fromEnd ? { end: found.end, items: null } : owned;
  }
  if (found.unit?.item !== true) return found;
  // "the fifth item of paragraph 3"
  const owned = letters({ ...found, items: listed(found.items), unnumbered: true }, tokens, words);
  return owned.unnumbered || owned.unit?.id === found.unit.id ? found : owned;
}

/** "3(b)" and "3(b) and 5" without a unit; "(b) and (c) of paragraph 3". Not for numbers alone. */
function readNaked(tokens: readonly Token[], at: number, words: CitationVocabulary): Reading | undefined {
  const token = tokens[at];
  if (!token || (token.kind !== 'number' && token.text !== '(' && !isSpoken(tokens, at, words))) return undefined;
  const list = readList(tokens, at, null, words);
  if (!list) return undefined;
  const { bare } = words.mode;
  const placed = list.items.length === 1 && isSentenceOf(tokens, at, list.end, words);
  if (!list.lettered && !placed && !(bare && !isFraction(tokens, at))) return { end: list.end, items: null };
  const found = cite(at, list.end, list.items, 'naked', { unnumbered: list.unnumbered });
  if (!list.unnumbered) return found;
  const owned = letters(found, tokens, words);
  return owned.unnumbered && !bare ? { end: list.end, items: null } : { ...owned, pattern: 'letter-first' };
}

/** "2, third sentence" */
function isSentenceOf(tokens: readonly Token[], at: number, end: number, words: CitationVocabulary): boolean {
  if (isFraction(tokens, at) || !',('.includes(tokens[end]?.text ?? ' ')) return false;
  const within = readWithinAfter(tokens, end, words)?.within;
  return within?.every((place) => typeof place === 'number') === true;
}

/** "three (b)" */
function isSpoken(tokens: readonly Token[], at: number, words: CitationVocabulary): boolean {
  const end = words.cardinals.at(tokens, at)?.end ?? -1;
  return end > 0 && tokens[end]?.text === '(' && readBracketed(tokens, end, words)?.place !== undefined;
}

/** "9/11" and "72/284" are no lists. */
function isFraction(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.text === '/' || tokens[at - 1]?.text === '/';
}

/** "the preamble", "preamble, para. 6", "preamble and paragraph 9". */
function readPreamble(tokens: readonly Token[], at: number, words: CitationVocabulary): Reading | undefined {
  let end = words.preamble.at(tokens, at);
  // "preamble paragraph 2" is a preambular paragraph by its unit word.
  if (end < 0 || words.units.at(tokens, at)) return undefined;
  if (tokens[end]?.text === '.' && words.rules.abbreviations.has(tokens[end - 1]?.text ?? '')) end += 1;
  const bracket = tokens[end]?.text === '(';
  // "the preamble's third paragraph"
  const genitive = tokens[end]?.spaced === false ? words.genitive.at(tokens, end) : -1;
  const from = bracket || tokens[end]?.text === ',' ? end + 1 : Math.max(end, genitive);
  const and = words.listWords.at(tokens, end);
  // 序言第2段
  const numbered = words.numberFirst ? readNumberFirst(tokens, from, words) : undefined;
  if (numbered) return { ...numbered, first: at, items: inPreamble(numbered.items), pattern: 'preambular' };
  // "preamble, sixth paragraph"
  const placed = from > end || words.numberFirst ? readOrdinals(tokens, from, words) : undefined;
  if (placed?.items && placed.unit?.level === 'paragraph' && (!bracket || tokens[placed.end]?.text === ')'))
    return {
      ...placed,
      first: at,
      end: bracket ? placed.end + 1 : placed.end,
      items: inPreamble(placed.items),
      pattern: 'preambular',
    };
  // "преамбуласы мен 1-тармағы"
  const beside = and > 0 && words.numberFirst ? readNumberFirst(tokens, and, words) : undefined;
  if (beside && beside.unit?.level !== 'preambular' && !beside.unnumbered)
    return { ...beside, first: at, items: [{ from: PREAMBLE }, ...beside.items], pattern: 'preambular' };
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
  // "the third paragraph, letter (b)"
  const below = found.ordinal && tokens[end]?.text === ',' ? readUnits(tokens, end + 1, words) : undefined;
  const lettered = below?.unnumbered === true ? numberedBy(below.items, items) : undefined;
  if (below && lettered) [items, end] = [lettered, below.end];
  // "paragraph 3, first item"
  const place = tokens[end]?.text === ',' ? readCounted(tokens, end + 1, words) : undefined;
  if (place?.items && (place.unnumbered || place.unit?.item === true)) {
    const lettered = numberedBy(place.unnumbered ? place.items : listed(place.items), items);
    if (lettered) [items, end] = [lettered, place.end];
  }
  end = pastSame(tokens, end, items, words);
  // "par. 5 et suiv. La dernière phrase du paragraphe 7 …"
  const after = following > 0 && tokens[end - 1]?.text === '.' ? undefined : readWithinAfter(tokens, end, words);
  if (after) {
    ({ end } = after);
    within = [...within, ...after.within];
    pattern = 'within';
  }
  return { ...found, items, end, within, pattern };
}
