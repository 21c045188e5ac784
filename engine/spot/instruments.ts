/** The instruments that a text names: the Code by its names and short names, and its rivals. */
import type { NameForm, RivalForm } from '../../data/lexicon/types';
import type { Token } from '../text/tokens';
import { readBracketed, readNumber, romanValue } from '../citation/numbers';
import { readNumberFirst } from '../citation/number-first';
import { readUnit } from '../citation/units';
import { readShort } from './short-names';
import {
  genitiveBefore,
  initiatedBy,
  initiatorsOwnBefore,
  isIndefinite,
  isOwnersInitials,
  isProposed,
  MAY_NAME,
  type Vocabulary,
} from './vocabulary';

/** How a short name is put; what it needs to be the Code's differs. */
export type ShortForm =
  /** "the Code", "this Code of Conduct" */
  | 'definite'
  /** "Code" in a headline, "(Code, para. 5)" */
  | 'bare'
  /** "Kazakhstan's Code of Conduct" */
  | 'initiator'
  /** "the 2018 Code" */
  | 'dated'
  /** "the Counter-Terrorism Code" */
  | 'subject';

interface Extent {
  /** First token and the token after the last. */
  readonly first: number;
  readonly end: number;
}

export interface NameFound extends Extent {
  readonly kind: 'name';
  readonly form: NameForm;
  /** Whether the words identify the Code alone. */
  readonly sure: boolean;
  /** "a code of conduct against terrorism": only a text that names the Code elsewhere can mean it. */
  readonly indefinite: boolean;
}

export interface ShortFound extends Extent {
  readonly kind: 'short';
  readonly form: ShortForm;
  /** Says "of Conduct". */
  readonly full: boolean;
  /** See `NameFound`. */
  readonly indefinite?: boolean;
}

export interface RivalFound extends Extent {
  readonly kind: 'rival';
  readonly rival: 'instrument' | 'document' | 'code' | 'full-code';
  readonly parts: RivalForm['parts'];
  readonly within: RivalForm['within'];
}

export type Instrument = NameFound | ShortFound | RivalFound;

/** All instruments in the order of the text; they don't overlap. */
export function findInstruments(tokens: readonly Token[], words: Vocabulary): readonly Instrument[] {
  const found: Instrument[] = [];
  let free = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (((tokens[at]?.begins ?? 0) & MAY_NAME) === 0) continue;
    const one = nameAt(tokens, at, words) ?? readShort(tokens, at, free, words) ?? rivalAt(tokens, at, free, words);
    if (!one) continue;
    found.push(one);
    free = one.end;
    at = one.end - 1;
  }
  return found;
}

function nameAt(tokens: readonly Token[], at: number, words: Vocabulary): Instrument | undefined {
  const match = words.names.at(tokens, at);
  if (!match) return undefined;
  const form = match.value;
  // "Anti-Terror-Kodex"
  const compound = form.kind === 'short' && tokens[at]?.capitalised === true;
  if (isAddress(tokens, at, match.end, compound, words)) return undefined;
  let first = at;
  let end = match.end;
  const short = form.kind === 'short' ? undefined : words.titlePrefix.before(tokens, at);
  if (short !== undefined && short >= 0 && tokens[short]?.capitalised !== false) first = short;
  const opened = tokens[first - 1];
  const quoted = opened !== undefined && (opened.text === '"' || opened.text === "'");
  const article = tokens[first - 2];
  // An article that opens the quotation is part of the title quoted.
  const closed = article !== undefined && tokens[end]?.text === article.text;
  if (opened && closed && words.definite.has(tokens, first - 1) && isQuote(article)) first -= 1;
  else if (!quoted && isOpen(tokens, at, end)) {
    // 名为《…准则》: the words before the title's marks are no part of it.
    const mark = words.script.spaced ? -1 : tokens.findIndex((token, index) => index > at && token.text === '"');
    if (mark > 0 && words.names.at(tokens, mark + 1)?.end === end) first = mark + 1;
    else end += 1;
  }
  if (form.alone !== 'always' && (foreignOwner(tokens, first, end, words) || ownedAfter(tokens, end, words))) {
    return { kind: 'rival', rival: 'full-code', parts: 'paragraphs', within: undefined, first, end };
  }
  if (form.alone !== 'always' && isProposed(tokens, first, words)) return undefined;
  const named = nounOf(tokens, at, form, words);
  if (!named) return undefined;
  const indefinite = (named === 'a' || isIndefinite(tokens, first, words)) && initiatedBy(tokens, end, words) < 0;
  const titled = tokens[at]?.capitalised === true && tokens[match.end - 1]?.capitalised === true;
  const sure = form.alone === 'always' || (form.alone === 'as-title' && titled);
  if (form.kind === 'short' && !sure) {
    const own = initiatorsOwnBefore(tokens, first, end, words);
    return { kind: 'short', form: 'subject', full: false, indefinite, first: own < 0 ? first : own, end };
  }
  return { kind: 'name', form, sure, indefinite, first, end };
}

/**
 * How a name that isn't sure stands to its article where that is a prefix: "مدونة سلوك لمكافحة الإرهاب" is "a code"; in
 * "المدونة مكافحة الإرهاب" the second word is none of the code's, so that this is no name.
 */
function nounOf(
  tokens: readonly Token[],
  at: number,
  { alone, kind }: NameForm,
  words: Vocabulary,
): 'a' | 'the' | undefined {
  const { articles, articlePrefixes } = words.script;
  if (articles !== 'prefix' || alone === 'always') return 'the';
  const [noun, next] = [tokens[at], tokens[at + 1]];
  const articled = tokens.slice(at, at + MAX_HEAD).some(({ prefix }) => articlePrefixes.includes(prefix));
  if (!articlePrefixes.includes(noun?.prefix ?? '')) return kind === 'name' && !articled ? 'a' : 'the';
  return next?.prefix === '' && !words.leads.has(tokens, at + 1) ? undefined : 'the';
}

/** Words of "مدونة قواعد السلوك". */
const MAX_HEAD = 3;

/** "…/code-of-conduct-towards-…": words joined by hyphens, or beside the marks of an address. */
function isAddress(
  tokens: readonly Token[],
  first: number,
  end: number,
  compound: boolean,
  words: Vocabulary,
): boolean {
  const [before, after] = [tokens[first - 1], tokens[end]];
  const marks = '/_#@=&';
  // #CodeOfConduct
  if (before?.text === '#' && tokens[first]?.capitalised === true) return false;
  // _Emphasis_ in plain text
  if (before?.text === '_' && after?.text === '_' && (before.spaced || first === 1)) return false;
  if (
    words.script.spaced &&
    !compound &&
    end > first + 1 &&
    tokens.slice(first + 1, end).every((token) => !token.spaced && token.text !== '"')
  )
    return true;
  if (before && tokens[first]?.spaced === false && marks.includes(before.text)) return true;
  return after !== undefined && !after.spaced && marks.includes(after.text);
}

function isQuote(token: Token | undefined): boolean {
  return token?.text === '"' || token?.text === "'";
}

/** Whether a quotation mark or bracket opens within a title and closes right after it. */
function isOpen(tokens: readonly Token[], from: number, to: number): boolean {
  let quotes = 0;
  let brackets = 0;
  for (let at = from; at < to; at += 1) {
    if (isQuote(tokens[at])) quotes += 1;
    else if (tokens[at]?.text === '(') brackets += 1;
  }
  return quotes % 2 === 1 ? isQuote(tokens[to]) : brackets > 0 && tokens[to]?.text === ')';
}

/** Whether a possessor that isn't the initiator stands before: "Tunisia's code of conduct on counter-terrorism". */
function foreignOwner(tokens: readonly Token[], first: number, end: number, words: Vocabulary): boolean {
  if (isOwnersInitials(tokens, first - 1, first, words)) return true;
  for (let at = first - 1, steps = 0; at >= 0 && steps < 3; at -= 1, steps += 1) {
    if (initiatorsOwnBefore(tokens, at + 1, end, words) >= 0) return false;
    if (words.foreign.has(tokens, at) || words.possessive.has(tokens, at)) return true;
    const owner = genitiveBefore(tokens, at + 1, words);
    if (owner > 0) return !isInitiators(tokens, owner, words) && !isPlace(tokens, owner - 1, words);
    if (tokens[at]?.kind !== 'word') return false;
  }
  return false;
}

/** Whether the initiator ends before a possessor's mark, or where no spaces part words opens what it closes: 哈萨克斯坦提出的. */
function isInitiators(tokens: readonly Token[], owner: number, words: Vocabulary): boolean {
  if (words.script.spaced) return words.initiator.before(tokens, owner, 2) >= 0;
  for (let at = owner - 1; at >= 0 && at >= owner - LONGEST_OWNER && tokens[at]?.kind === 'word'; at -= 1)
    if (words.initiator.has(tokens, at)) return true;
  return false;
}

/** Characters of an owner at most. */
const LONGEST_OWNER = 12;

/** Whether what follows says whose it is, and it isn't the initiator's: "… of the Arab League", "… for its staff". */
function ownedAfter(tokens: readonly Token[], end: number, words: Vocabulary): boolean {
  const joiner = words.purposes.at(tokens, end);
  if (joiner < 0 || words.noPurposes.at(tokens, end) > end || words.initiator.has(tokens, joiner)) return false;
  if (isPlace(tokens, words.definite.has(tokens, joiner) ? joiner + 1 : joiner, words)) return false;
  const token = tokens[joiner];
  const kinds = [words.definite, words.foreign, words.possessive];
  if (kinds.some((kind) => kind.has(tokens, joiner))) return !words.initiator.has(tokens, joiner + 1);
  return token?.capitalised === true;
}

/** "the UN's counter-terrorism code": where it was signed. */
function isPlace(tokens: readonly Token[], at: number, words: Vocabulary): boolean {
  return words.cues.at(tokens, at)?.value === 'place';
}

/** Words before a rival's head that say whether it is a definite one. */
const REACH = 6;

function rivalAt(tokens: readonly Token[], at: number, free: number, words: Vocabulary): Instrument | undefined {
  const match = words.rivals.at(tokens, at);
  if (!match) return undefined;
  const { value: form, end } = match;
  const spelling = words.marked.get(tokens[at]?.text ?? '');
  if (spelling !== undefined && tokens[at]?.raw.toLowerCase() !== spelling && !isShouted(tokens[at])) return undefined;
  // "Article 6" is a part of something, "this article" is something.
  const unit = readUnit(tokens, at, words);
  // "the last letter of paragraph 3"
  const whole = unit ? words.binding.at(tokens, unit.end) : -1;
  const above = whole > 0 ? readUnit(tokens, whole, words) : undefined;
  if (above && readNumber(tokens, above.end, words)) return undefined;
  if (unit && (readNumber(tokens, unit.end, words) ?? readBracketed(tokens, unit.end, words)?.place) !== undefined)
    return undefined;
  const found = (first: number): RivalFound => ({
    kind: 'rival',
    rival: form.kind,
    parts: form.parts,
    within: form.within,
    first,
    end: restOfName(tokens, numberAfter(tokens, end, words), words),
  });
  if (form.proper === 'named') return isNamed(tokens, at) ? found(at - 1) : undefined;
  if (form.proper === true || numberAfter(tokens, end, words) > end) return found(at);
  const { article, articles, numbers, articlePrefixes } = words.script;
  if (articlePrefixes.includes(tokens[at]?.prefix ?? '')) return found(at);
  if (form.owned && tokens[end]?.prefix === article) return found(at);
  // Where the owner comes first and has no article, it is as definite as what follows.
  if (articles === 'none' && numbers !== 'after-unit' && !words.indefinite.has(tokens, at - 1)) return found(at);
  const written = tokens[at]?.capitalised !== false;
  if (form.proper === 'capital' && !written) return undefined;
  const capital = tokens[at]?.capitalised === true && !tokens[at].first;
  // Arabic determiners stand right before their noun.
  const reach = articles === 'prefix' ? 1 : REACH;
  for (let before = at - 1, steps = 0; before >= free && steps < reach; before -= 1, steps += 1) {
    const token = tokens[before];
    if (!token) break;
    if (words.indefinite.has(tokens, before)) return undefined;
    if (
      words.definite.has(tokens, before) ||
      words.demonstrative.has(tokens, before) ||
      words.foreign.has(tokens, before) ||
      words.possessive.has(tokens, before)
    ) {
      return found(before);
    }
    if (genitiveBefore(tokens, before + 1, words) >= 0) return found(before);
    if (token.kind !== 'word' && token.text !== '-') break;
    if (!capital && token.kind === 'word' && (token.capitalised !== true ? steps > 1 : false)) break;
    if (words.link.has(tokens, before)) break;
  }
  return capital ? found(at) : undefined;
}

/** Capitals often go without marks. */
function isShouted(token: Token | undefined): boolean {
  return token?.raw === token?.raw.toUpperCase();
}

/** Whether a name stands right before: "the OIC text". */
function isNamed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.capitalised === true && !before.first && before.raw.length > 1;
}

/** Takes in "of Police Ethics", "on the Law of Treaties": capitalised words after the head, with what joins them. */
export function restOfName(tokens: readonly Token[], end: number, words: Vocabulary): number {
  let at = end;
  for (let steps = 0; steps < 6; steps += 1) {
    let next = at;
    const joiner = words.purposes.at(tokens, next);
    if (joiner > 0) next = joiner;
    if (words.definite.has(tokens, next) && joiner > 0) next += 1;
    const token = tokens[next];
    const named = token?.capitalised === true && !token.first;
    if (!named || words.heads.at(tokens, next) || words.names.at(tokens, next) || words.units.at(tokens, next)) break;
    at = next + 1;
  }
  return at;
}

/** "Pillar IV", "Annex I, para. 2"; an "I" before a word is mostly somebody speaking. */
function isRoman(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.raw !== token.raw.toUpperCase()) return false;
  return romanValue(token.text) > (tokens[at + 1]?.kind === 'word' ? 1 : 0);
}

/** Takes in a number or symbol that identifies: "resolution 1373 (2001)", "Resolution A/RES/72/284", "Law No. 5". */
function numberAfter(tokens: readonly Token[], end: number, words: Vocabulary): number {
  // "баяндамада 5–7-тармақтар": the number belongs to the unit after it.
  if (words.numberFirst && tokens[end]?.kind === 'number' && readNumberFirst(tokens, end, words)) return end;
  const sign = words.units.at(tokens, end);
  let at = sign?.value.id === 'number' ? sign.end : end;
  if (tokens[at]?.text === '.') at += 1;
  let taken = false;
  for (let steps = 0; steps < 12; steps += 1) {
    const token = tokens[at];
    if (!token) break;
    const symbol = token.kind === 'number' || (token.text === '/' && !token.spaced) || isRoman(tokens, at);
    const letters =
      token.kind === 'word' &&
      token.raw === token.raw.toUpperCase() &&
      (tokens[at + 1]?.text === '/' || tokens[at - 1]?.text === '/');
    if (!symbol && !letters) break;
    if (taken && token.spaced) break;
    taken = true;
    at += 1;
  }
  if (!taken) return end;
  if (tokens[at]?.text === '(' && tokens[at + 1]?.kind === 'number' && tokens[at + 2]?.text === ')') at += 3;
  return at;
}
