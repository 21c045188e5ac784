/** Lists of parts: "3(a), (c) and 5–7", "(h) to (k)", "II, IV and IX", "12 and OP8(d)". */
import type { Token } from '../text/tokens';
import { bareLetter, bracketedLetters, lettersAfter } from './letters';
import { readBracketed, readNumber, readPlace, type NumberRead } from './numbers';
import { PREAMBLE, type Element, type Item, type Part } from './outline';
import { readUnit } from './units';
import type { CitationVocabulary, UnitFound } from './vocabulary';

/** A list read. */
export interface PartList {
  readonly items: readonly Item[];
  readonly end: number;
  /** Letters of a paragraph that is still to be named: "sub-paragraphs (h) to (k)". */
  readonly unnumbered: boolean;
  /** Whether a letter or several parts were given: "3(b)" may go without a unit, "3" may not. */
  readonly lettered: boolean;
}

/** Letters without a word for them. */
export const LETTERS: UnitFound = {
  id: 'letters',
  level: 'sub-paragraph',
  bare: 'always',
  ordinal: false,
  plural: null,
};

/** More than the Code has parts; the bound keeps what is held at a time small. */
const MAX_ITEMS = 64;

/** Reads the list that starts at a token under a unit, or under none ("3(b)" alone). */
export function readList(
  tokens: readonly Token[],
  at: number,
  unit: UnitFound | null,
  words: CitationVocabulary,
): PartList | undefined {
  const items: Item[] = [];
  let level = unit?.level ?? 'paragraph';
  let plural = unit ? unit.plural !== false : true;
  let current: Part | null = null;
  let end = at;
  let lettered = false;
  let opened = false;
  let join: 'first' | 'list' | 'range' = 'first';
  let from = unit ? words.rangeOpeners.past(tokens, at) : at;
  for (;;) {
    const element = readElement(tokens, from, { level, current, unit }, words);
    const number = element?.parts[0]?.from;
    if (number === PREAMBLE && join !== 'list') break;
    const bareNumber = number?.letter === undefined && element?.parts.length === 1;
    if (!element || !number) break;
    if (
      level === 'sub-paragraph' &&
      unit?.level === 'paragraph' &&
      unit.plural !== false &&
      readNumber(tokens, from, words)
    )
      [level, plural] = ['paragraph', true];
    // "Paragraph 3 – 5 States …"
    if (join === 'range' && !plural && bareNumber && words.counted.has(tokens, element.end)) break;
    if (join === 'list' && from > end && bareNumber && isCount(tokens, element.end, plural, items.length, words)) break;
    if (join === 'range') {
      const last = items.pop();
      if (!last) break;
      if (last.to) {
        items.push(last);
        break;
      }
      items.push({ from: last.from, to: number }, ...element.parts.slice(1));
    } else {
      // "paragraph 8, sub-paragraph (c)": the letter says which part of 8 is meant.
      const last = items.at(-1);
      const refines =
        last && !last.to && last.from === current && last.from.letter === undefined && number.letter !== undefined;
      if (refines && !readNumber(tokens, from, words)) items.pop();
      items.push(...element.parts);
    }
    const final = element.parts.at(-1);
    current = final?.to ?? final?.from ?? null;
    if (current?.letter !== undefined) lettered = true;
    end = element.end;

    // "paragraph 3 (sub-paragraphs (a) and (b))", "OP8 (and 9 and 10)"
    const inBrackets =
      !opened &&
      tokens[end]?.text === '(' &&
      (readUnit(tokens, end + 1, words)?.unit.level === 'sub-paragraph' || words.listWords.at(tokens, end + 1) > 0);
    if (inBrackets) opened = true;
    if (items.length >= MAX_ITEMS) break;
    const followed = unit ? pastFollowing(tokens, end, words) : end;
    const joint =
      readJoint(tokens, inBrackets ? end + 1 : followed, level, words) ??
      (plural && !inBrackets ? readJoint(tokens, pastRemark(tokens, followed, words), level, words) : undefined);
    // "8, OP9" without a unit: the citation starts at the second.
    if (!joint || (!unit && !lettered && joint.unit && joint.unit.level !== 'sub-paragraph')) break;
    ({ join } = joint);
    from = join === 'list' && plural ? pastRemark(tokens, joint.end, words) : joint.end;
    // "par. 8, lettere da c) a f)"
    if (joint.unit) from = words.rangeOpeners.past(tokens, from);
    if (joint.unit) {
      ({ level } = joint.unit);
      plural = joint.unit.plural !== false;
    }
  }
  if (items.length === 0) return undefined;
  if (opened && tokens[end]?.text === ')') end += 1;
  return { items, end, unnumbered: items[0]?.from.number === null, lettered };
}

/** Words of a remark at most: "and – above all – 9", "4 (the principles) and 9". */
const LONGEST_REMARK = 5;
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '-': '-', '—': '—', ',': ',' };

/** Past a remark between two marks that cites nothing itself, or `at`. */
function pastRemark(tokens: readonly Token[], at: number, words: CitationVocabulary): number {
  const opening = tokens[at];
  const close = opening && CLOSING[opening.text];
  if (close === undefined || (opening?.text === '-' && !opening.spaced)) return at;
  // "(a)" and "(i)" are letters, though "a" and "i" are words.
  if (readBracketed(tokens, at, words)) return at;
  for (let end = at + 1; end <= at + 1 + LONGEST_REMARK; end += 1) {
    const token = tokens[end];
    if (token?.text === close) return end > at + 1 ? end + 1 : at;
    // A single letter is a part, unless it is a word among others.
    const lettered = token?.raw.length === 1 && (end === at + 1 || !words.sub.words.includes(token.text));
    if (token?.kind !== 'word' || lettered || readNumber(tokens, end, words)) return at;
  }
  return at;
}

/** Past "et seq." within a list, or `at`. */
function pastFollowing(tokens: readonly Token[], at: number, words: CitationVocabulary): number {
  const end = words.etSeq.at(tokens, at);
  if (end < 0) return at;
  return tokens[end]?.text === '.' && !tokens[end + 1]?.first ? end + 1 : end;
}

/** What joins two elements, with the unit word that may be said again: ", and paragraphs", "–", " to ". */
function readJoint(
  tokens: readonly Token[],
  at: number,
  level: UnitFound['level'],
  words: CitationVocabulary,
): { readonly join: 'list' | 'range'; readonly end: number; readonly unit: UnitFound | null } | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  let end = at;
  let join: 'list' | 'range' = 'list';
  let firm = false;
  const next = tokens[at + 1];
  // «в пунктах пятом — седьмом»
  const spoken = token.text === '—' && words.ordinalsAfter && next?.kind === 'word' && readPlace(tokens, at + 1, words);
  if (token.text === '-' || spoken || (token.text === '—' && !token.spaced && next && !next.spaced)) {
    [join, end, firm] = ['range', at + 1, true];
  } else if (words.rangeWords.has(tokens, at)) {
    [join, end, firm] = ['range', words.rangeWords.at(tokens, at), true];
  } else {
    if (token.text === ',' || token.text === ';' || (token.text === '/' && !token.spaced && next?.spaced === false))
      end = at + 1;
    // "в) и и)": the second is a letter.
    let word = tokens[end + 1]?.text === ')' && !tokens[end + 1]?.spaced ? -1 : words.listWords.at(tokens, end);
    // "c) e i)", where "e i" is "and the" as well
    if (word > end + 1 && tokens[word]?.text === ')' && tokens[word]?.spaced === false) word -= 1;
    if (word > 0 || tokens[end]?.text === '&' || tokens[end]?.text === '+') {
      end = word > 0 ? word : end + 1;
      firm = true;
      if (tokens[end]?.text === '/' && words.listWords.has(tokens, end + 1)) end = words.listWords.at(tokens, end + 1);
    }
    // "3 (f), (g); 4 (a)": a semicolon parts lists of letters.
    if (token.text === ';' && !firm && !(tokens[end]?.kind === 'number' && tokens[end + 1]?.text === '('))
      return undefined;
  }
  // "الفقرتين الثالثة والرابعة"
  if (words.isJoined(token) && readNumber(tokens, at, words)) return { join: 'list', end: at, unit: null };
  const refined = words.refining.at(tokens, end);
  if (refined > 0) {
    const sub = readUnit(tokens, refined, words);
    const unit = sub?.unit.level === 'sub-paragraph' ? sub : null;
    const letter = readBracketed(tokens, unit?.end ?? refined, words)?.place;
    if (unit || letter !== undefined) return { join, end: unit?.end ?? refined, unit: unit?.unit ?? null };
    // "point three, sub g"
    if (bareLetter(tokens, refined, words) >= 0) return { join, end: refined, unit: LETTERS };
  }
  const repeated = readUnit(tokens, end, words);
  if (repeated && isOwned(tokens, repeated.end, words)) return undefined;
  if (!repeated) return end > at ? { join, end, unit: null } : undefined;
  const { unit } = repeated;
  const lettered = readBracketed(tokens, repeated.end, words)?.place !== undefined;
  // "paragraph 3, items a–c"
  const plain = unit.level === 'paragraph' && bareLetter(tokens, repeated.end, words) >= 0;
  const deeper = level !== 'preambular' && (unit.level === 'sub-paragraph' || lettered || plain);
  if (deeper && plain) return { join, end: repeated.end, unit: { ...unit, level: 'sub-paragraph' } };
  // "In paragraph 3, paragraph 4 …" are two citations, "PP2, PP5 and OP3" are one.
  firm ||= words.isJoined(token) && repeated.end > at;
  const terse = (tokens[repeated.end - 1]?.raw.length ?? 0) <= 2;
  const one = deeper || firm || (end > at && (terse || closesWithAnd(tokens, repeated, words)));
  if (!one) return undefined;
  return { join, end: repeated.end, unit };
}

/** Elements of a list that are looked at to see whether it closes. */
const MAX_AHEAD = 4;

/** "[paragraph 3(b), paragraph] 4(f) and paragraph 8": the same unit word again, the last time after "and". */
function closesWithAnd(
  tokens: readonly Token[],
  { unit, end: first }: { readonly unit: UnitFound; readonly end: number },
  words: CitationVocabulary,
): boolean {
  let end = first;
  for (let elements = 0; elements < MAX_AHEAD; elements += 1) {
    const number = readNumber(tokens, end, words);
    if (!number) return false;
    const part: Part = { preambular: false, number: number.value };
    end = lettersAfter(tokens, number.end, part, words)?.end ?? number.end;
    const comma = tokens[end]?.text === ',' ? end + 1 : end;
    const and = words.listWords.at(tokens, comma);
    const next = readUnit(tokens, and > 0 ? and : comma, words);
    if (next?.unit.id !== unit.id || (and < 0 && comma === end)) return false;
    if (and > 0) return readNumber(tokens, next.end, words) !== undefined;
    ({ end } = next);
  }
  return false;
}

/** Tokens of letters at most before their paragraph: "sub-paragraphs (a), (c) and (f) of paragraph 3". */
const MAX_LETTERS = 20;

/** Whether letters start at a token and then their own paragraph follows: they are no part of the one before. */
function isOwned(tokens: readonly Token[], at: number, words: CitationVocabulary): boolean {
  let end = at;
  for (; end < at + MAX_LETTERS; end += 1) {
    const token = tokens[end];
    if (!token || token.first) return false;
    const own = readUnit(tokens, end, words);
    if (own && readNumber(tokens, own.end, words)) break;
    const between =
      '(),"\'-'.includes(token.text) || words.listWords.has(tokens, end) || words.rangeWords.has(tokens, end);
    if (!between && (token.kind !== 'word' || token.raw.length > 1)) break;
    if (between && words.listWords.at(tokens, end) > end + 1) break;
  }
  if (end === at) return false;
  const link = words.linkAt(tokens, end);
  if (link < 0) return false;
  const unit = readUnit(tokens, words.definite.has(tokens, link) ? link + 1 : link, words);
  return unit?.unit.level === 'paragraph' && readNumber(tokens, unit.end, words) !== undefined;
}

/** Whether a number after "," or "and" counts what follows: "In paragraph 3, 11 States …". */
function isCount(
  tokens: readonly Token[],
  end: number,
  plural: boolean,
  before: number,
  words: CitationVocabulary,
): boolean {
  const next = tokens[end];
  if (next?.kind !== 'word') return false;
  if (!plural) return !words.afterNumber.has(tokens, end);
  return before >= 2 && words.counted.has(tokens, end);
}

/** Where in a list an element stands: under which unit, after which part. */
interface Under {
  readonly level: UnitFound['level'];
  readonly current: Part | null;
  readonly unit: UnitFound | null;
}

function readElement(
  tokens: readonly Token[],
  at: number,
  { level, current, unit }: Under,
  words: CitationVocabulary,
): Element | undefined {
  const preamble = words.preamble.at(tokens, words.definite.has(tokens, at) ? at + 1 : at);
  // "paragraf 9, önsözün 6. paragrafı" are two citations.
  const counts = words.numberFirst && (readPlace(tokens, preamble, words) ?? tokens[preamble]?.kind === 'number');
  if (preamble > 0 && current && !counts) return { parts: [{ from: PREAMBLE }], end: preamble };
  const preambular = level === 'preambular';
  const inBrackets = unit ? unit.bare === 'always' : words.mode.bare;
  const number = readParagraphNumber(tokens, at, level, inBrackets, unit, words);
  if (number) {
    if (preambular && number.value === 0) return undefined;
    const part: Part = { preambular, number: number.value };
    // A recital has no letters; one in brackets is cited all the same, and doesn't exist.
    const fused = tokens[number.end]?.text === '(' && tokens[number.end]?.spaced === false;
    const letters = preambular
      ? fused
        ? bracketedLetters(tokens, number.end, part, words)
        : undefined
      : lettersAfter(tokens, number.end, part, words);
    const inserted = words.inserted.at(tokens, letters ? letters.end : number.end);
    const [lettered] = letters ? letters.parts : [];
    if (letters && lettered && letters.parts.length === 1 && inserted > 0) {
      const word = tokens[letters.end]?.text ?? '';
      return { parts: [{ from: { ...lettered.from, inserted: ` ${word}` } }], end: inserted };
    }
    if (letters) return letters;
    if (inserted > 0) {
      return { parts: [{ from: { ...part, inserted: ` ${tokens[number.end]?.text ?? ''}` } }], end: inserted };
    }
    return { parts: [{ from: part }], end: number.end };
  }
  if (preambular || (!unit && current === null && tokens[at]?.text !== '(')) return undefined;
  const base: Part = { preambular: false, number: current?.number ?? null };
  const bracketed = bracketedLetters(tokens, at, base, words);
  if (bracketed) return bracketed;
  // "letter e", "lit. b", and after a letter "3 b, c and f" or "3(a)–c"
  if (level !== 'sub-paragraph' && current?.letter === undefined) return undefined;
  const place = bareLetter(tokens, at, words);
  return place < 0 ? undefined : { parts: [{ from: { ...base, letter: place } }], end: at + 1 };
}

/** Under "sub-paragraph" a number needs its letter: "sub-paragraph 3(b)". "(3)" is 3. */
function readParagraphNumber(
  tokens: readonly Token[],
  at: number,
  level: UnitFound['level'],
  inBrackets: boolean,
  unit: UnitFound | null,
  words: CitationVocabulary,
): NumberRead | undefined {
  const number = readNumber(tokens, at, words);
  if (number) {
    // "paragrafi 1, 3 lett. a) e b), 4 e 8": after the letters of one paragraph of several comes the next.
    const needsLetter = level === 'sub-paragraph' && !(unit?.level === 'paragraph' && unit.plural !== false);
    return needsLetter && !lettersAfter(tokens, number.end, { preambular: false, number: 1 }, words)
      ? undefined
      : number;
  }
  if (level === 'sub-paragraph' || tokens[at]?.text !== '(' || tokens[at + 2]?.text !== ')') return undefined;
  // "(3)(b)" is a part after any unit word, "(3)" alone may be a note.
  if (!inBrackets && readBracketed(tokens, at + 3, words)?.place === undefined) return undefined;
  const inner = tokens[at + 1];
  const long = inner?.kind === 'number' || (inner?.kind === 'word' && inner.raw.length > 1);
  const bracketed = long ? readNumber(tokens, at + 1, words) : undefined;
  return bracketed?.end === at + 2 ? { value: bracketed.value, end: at + 3 } : undefined;
}
