/**
 * Citations typed as a query: "3b", "para 8 (d)", "PP6", "third paragraph", "paragraphs 3(a), (c) and 5–7".
 *
 * A query is a question to this one instrument, so much less is needed to read a number as a citation than on a page;
 * the spotter of pages is another grammar. A citation with a word or a sign before it, or with a letter in brackets, is
 * read anywhere in a query; a bare "3" or "3b" only where it is all of it.
 */
import { withShortRuns } from '../text/marks';
import { CLAUSE_IDS, isClauseId, lettersOf, PARAGRAPH_COUNT, PREAMBULAR_COUNT, type ClauseId } from '../clause';
import { letterAt, letterWordEnd, numberAt, placesAt, skipComma, skipParagraphWord } from './citation-places';
import {
  decimalOf,
  OPERATIVE_WORDS,
  ordinalOf,
  PARAGRAPH_WORDS,
  PART_WORDS,
  piecesOf,
  PREAMBULAR_WORDS,
  RIVAL_WORDS,
  type Piece,
} from './citation-words';

export interface CitationQuery {
  /** The parts that are cited and exist, as cited, none twice. */
  readonly targets: readonly ClauseId[];
  /** The parts that are cited and don't exist, written as ids: "14", "PP15", "4(j)", "3(a)(i)". */
  readonly invalid: readonly string[];
  /** What the query says besides. */
  readonly rest: string;
}

interface Found {
  readonly ids: readonly string[];
  readonly next: number;
  /** Found without a word, a sign or brackets: good for a whole query only. */
  readonly bare: boolean;
}

/** Words around a citation that say nothing of their own. */
const FILLERS = new Set(
  'the of in its code conduct coc cited cite see cf full whole entire go to show me please'.split(' '),
);

/** The citation that a query is or contains, or null. Linear in the length of the query. */
export function parseCitation(query: string): CitationQuery | null {
  const text = withShortRuns(query).normalize('NFKC');
  const pieces = piecesOf(text);
  const ids: string[] = [];
  const rest: Piece[] = [];
  let bare = false;
  for (let at = 0; at < pieces.length;) {
    const found = citationAt(pieces, at);
    if (found && !isRival(pieces, at, found.next)) {
      ids.push(...found.ids);
      bare ||= found.bare;
      at = found.next;
    } else {
      const piece = pieces[at];
      if (piece) rest.push(piece);
      at += 1;
    }
  }
  const more = rest.filter((p) => /[\p{L}\p{N}]/u.test(p.text) && !isFiller(p.text));
  if (ids.length === 0 || (bare && more.length > 0)) return null;
  const unique = [...new Set(ids)];
  return {
    targets: unique.filter(isClauseId),
    invalid: unique.filter((id) => !isClauseId(id)),
    rest: more.map((p) => text.slice(p.start, p.end)).join(' '),
  };
}

function citationAt(pieces: readonly Piece[], at: number): Found | null {
  if (
    pieces[at]?.text === 'preamble' &&
    !numberAt(pieces, skipParagraphWord(pieces, skipComma(pieces, at + 1)), true)
  ) {
    return ordinalParagraph(pieces, at) ?? { ids: ['preamble'], next: at + 1, bare: false };
  }
  return ordinalParagraph(pieces, at) ?? letterOfParagraph(pieces, at) ?? marked(pieces, at) ?? unmarked(pieces, at);
}

/** "third paragraph", "12th preambular paragraph", "last paragraph of the preamble", "second sub-paragraph of 4". */
function ordinalParagraph(pieces: readonly Piece[], start: number): Found | null {
  let at = start;
  const first = pieces[at]?.text ?? '';
  const decimal = decimalOf(first);
  let ordinal = ordinalOf(first);
  if (ordinal === null && decimal !== null && /^(?:st|nd|rd|th)$/u.test(pieces[at + 1]?.text ?? '')) {
    ordinal = decimal;
    at += 1;
  }
  if (ordinal === null) return null;
  at += 1;
  if (pieces[at]?.text === 'but' && pieces[at + 1]?.text === 'one') {
    ordinal = -2;
    at += 2;
  }
  const letters = letterWordEnd(pieces, at);
  if (letters !== null) {
    const of = paragraphAfterOf(pieces, letters);
    if (of) {
      const all = lettersOf(of.number);
      const letter = ordinal < 0 ? all.at(ordinal) : all[ordinal - 1];
      return { ids: [`${of.number}(${letter ?? '?'})`].filter((id) => !id.includes('?')), next: of.next, bare: false };
    }
  }
  const preambular = PREAMBULAR_WORDS.has(pieces[at]?.text ?? '');
  if (preambular || OPERATIVE_WORDS.has(pieces[at]?.text ?? '')) at += 1;
  const word = PARAGRAPH_WORDS.has(pieces[at]?.text ?? '');
  if (!word && !preambular) return null;
  if (word) at += 1;
  const of = preambleAfterOf(pieces, at);
  const count = preambular || of !== null ? PREAMBULAR_COUNT : PARAGRAPH_COUNT;
  const number = ordinal < 0 ? count + 1 + ordinal : ordinal;
  return { ids: [`${preambular || of !== null ? 'PP' : ''}${number}`], next: of ?? at, bare: false };
}

/** "sub-paragraph (b) of paragraph 3", "(b) of 3", "the chapeau of 4"; "sub-paragraph (b)" alone is each of them. */
function letterOfParagraph(pieces: readonly Piece[], start: number): Found | null {
  if (PART_WORDS.has(pieces[start]?.text ?? '')) {
    const own = numberAt(pieces, start + 1, true)?.next ?? start + 1;
    const of = paragraphAfterOf(pieces, own);
    return of && { ids: [`${of.number}`], next: of.next, bare: false };
  }
  const after = letterWordEnd(pieces, start);
  const letter = letterAt(pieces, after ?? start, after !== null);
  if (!letter) return null;
  const of = paragraphAfterOf(pieces, letter.next);
  if (of) return { ids: [`${of.number}(${letter.letter})`], next: of.next, bare: false };
  if (after === null && !letter.bracketed) return null;
  const ids = CLAUSE_IDS.filter((id) => id.endsWith(`(${letter.letter})`));
  return ids.length > 0 ? { ids, next: letter.next, bare: true } : null;
}

/** A word or a sign, then places: "para 8 (d)", "§§ 5–7", "PP6", "paragraph 2 of the preamble". */
function marked(pieces: readonly Piece[], start: number): Found | null {
  const word = pieces[start]?.text ?? '';
  const preambular = PREAMBULAR_WORDS.has(word);
  if (!preambular && !OPERATIVE_WORDS.has(word) && !PARAGRAPH_WORDS.has(word)) return null;
  const at = skipParagraphWord(pieces, preambular ? skipComma(pieces, start + 1) : start + 1);
  const list = placesAt(pieces, at, preambular, true);
  if (!list) return null;
  const of = preambleAfterOf(pieces, list.next);
  const ids = of === null ? list.ids : list.ids.map((id) => (id.startsWith('PP') ? id : `PP${id}`));
  return { ids, next: of ?? list.next, bare: false };
}

function unmarked(pieces: readonly Piece[], at: number): Found | null {
  const list = placesAt(pieces, at, false, false);
  return list && { ids: list.ids, next: list.next, bare: !list.bracketed };
}

function paragraphAfterOf(pieces: readonly Piece[], start: number): { number: number; next: number } | null {
  let at = skipComma(pieces, start);
  if (!/^(?:of|in|to|from|under)$/u.test(pieces[at]?.text ?? '')) return null;
  at += 1;
  if (pieces[at]?.text === 'the') at += 1;
  const word = PARAGRAPH_WORDS.has(pieces[at]?.text ?? '') || OPERATIVE_WORDS.has(pieces[at]?.text ?? '');
  const number = numberAt(pieces, word ? skipParagraphWord(pieces, at + 1) : at, true);
  return number && { number: number.value, next: number.next };
}

function preambleAfterOf(pieces: readonly Piece[], start: number): number | null {
  let at = skipComma(pieces, start);
  if (!/^(?:of|in)$/u.test(pieces[at]?.text ?? '')) return pieces[at]?.text === 'preamble' ? at + 1 : null;
  at += 1;
  if (pieces[at]?.text === 'the') at += 1;
  return pieces[at]?.text === 'preamble' ? at + 1 : null;
}

/** Whether the words beside a citation give it to another instrument: "article 51 of the Charter". */
function isRival(pieces: readonly Piece[], start: number, next: number): boolean {
  let at = skipComma(pieces, next);
  const of = pieces[at]?.text === 'of';
  if (of) at += 1;
  if (pieces[at]?.text === 'the') at += 1;
  const names = [pieces[at]?.text, pieces[at + 1]?.text, pieces[at + 2]?.text];
  if (of && names.some((name) => RIVAL_WORDS.has(name ?? '')) && !names.includes('code')) return true;
  // "resolution 1373 (2001), paragraph 3": the rival's own number may stand between.
  let before = start - 1;
  while (start - before < 8 && /^(?:[0-9]+|[(),/.])$/u.test(pieces[before]?.text ?? '')) before -= 1;
  return RIVAL_WORDS.has(pieces[before]?.text ?? '');
}

/** Words around a citation that say nothing of their own. */
function isFiller(word: string): boolean {
  return FILLERS.has(word) || PART_WORDS.has(word) || ordinalOf(word) !== null;
}
