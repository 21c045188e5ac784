/** Short names: "the Code", "this Code of Conduct", "Kazakhstan's Code", "the 2018 Code"; and codes that are others. */
import type { Token } from '../text/tokens';
import { restOfName, type Instrument, type ShortForm } from './instruments';
import { readNumber } from '../citation/numbers';
import { readUnit } from '../citation/units';
import {
  genitiveBefore,
  initiatedBy,
  initiatorsOwnBefore,
  isOwnersInitials,
  isProposed,
  type Vocabulary,
} from './vocabulary';

/** Characters of an initiator's name at most, where each is a token. */
const LONGEST_HAN = 6;

/** How many words may stand between the determiner and the head. */
const REACH = 8;

/** What stands before a head. */
interface Lead {
  /** Whether unknown words stand before the head that might make it another. */
  readonly doubtful?: boolean;
  /** Whether those are names: capitalised. */
  readonly named?: boolean;
  readonly first: number;
  readonly form: ShortForm | 'foreign' | 'indefinite' | 'none';
}

/**
 * The short name whose head ("Code", "Code of Conduct") starts at a token, or the foreign code that it is; `free` is
 * the first token that belongs to no other instrument.
 */
export function readShort(
  tokens: readonly Token[],
  at: number,
  free: number,
  words: Vocabulary,
): Instrument | undefined {
  const head = words.heads.at(tokens, at);
  if (!head || isWithinAddress(tokens, at, head.end)) return undefined;
  // "the code names" are names, "the Code names …" is a sentence.
  if (tokens[at]?.capitalised !== true && words.compounds.has(tokens, head.end)) return undefined;
  const { full } = head.value;
  const lead = leadOf(tokens, at, head.end, free, words);
  const initials = words.inflected && isOwnersInitials(tokens, head.end, at, words);
  const after = tokens[head.end];
  const following =
    (words.foreignModifiersAfter.has(tokens, head.end) ||
      (after?.kind === 'word' && after.capitalised === false && words.foreignFormAfter?.test(after.text) === true)) &&
    !words.initiator.has(tokens, head.end);
  // 《南海行为准则》: where nothing parts words, whatever a title begins with is part of it.
  const within = lead.doubtful === true && !words.script.spaced && isInTitleMarks(tokens, at, head.end);
  const year = yearAfter(tokens, head.end, words);
  const named =
    following || initials || year?.ours === false || within || nameOfAnother(tokens, at, head.end, full, lead, words);
  if (lead.form === 'foreign' || named) {
    return {
      kind: 'rival',
      rival: full ? 'full-code' : 'code',
      parts: 'paragraphs',
      within: undefined,
      first: lead.form === 'none' ? at : lead.first,
      end: restOfName(tokens, head.end, words),
    };
  }
  if (lead.form === 'indefinite' || (words.script.cased && isProposed(tokens, at, words))) return undefined;
  if (year && lead.form !== 'initiator')
    return { kind: 'short', form: 'dated', full, first: lead.first, end: year.end };
  const initiated = (lead.form === 'none' || lead.form === 'definite') && initiatedBy(tokens, head.end, words) > 0;
  if (initiated) return { kind: 'short', form: 'initiator', full, first: lead.first, end: head.end };
  // "Code du Kazakhstan", "Кодекс Казахстана"
  const initiators = words.initiatorsAfter.at(tokens, head.end);
  if (initiators > 0) return { kind: 'short', form: 'initiator', full, first: lead.first, end: initiators };
  if (lead.form === 'none' && !standsBare(tokens, at, head.end, head.value, lead, words)) return undefined;
  return { kind: 'short', form: lead.form === 'none' ? 'bare' : lead.form, full, first: lead.first, end: head.end };
}

/** "the Code of 2018", «Кодекс 1994 года»: the year after a head, and whether it is the Code's. */
function yearAfter(
  tokens: readonly Token[],
  end: number,
  { datedBy, inflected, lexicon }: Vocabulary,
): { readonly end: number; readonly ours: boolean } | undefined {
  const led = datedBy.at(tokens, end);
  const at = led > 0 ? led : inflected ? end : -1;
  const token = tokens[at];
  if (token?.kind !== 'number' || !YEAR.test(token.text)) return undefined;
  return { end: at + 1, ours: token.text === lexicon.year };
}

const YEAR = /^(?:19|20)\d\d$/u;

/** CODE_OF_CONDUCT.md, /the-code/, #code */
function isWithinAddress(tokens: readonly Token[], at: number, end: number): boolean {
  const before = tokens[at]?.spaced === false ? tokens[at - 1]?.text : undefined;
  const next = tokens[end];
  const after = next?.spaced === false ? next.text : undefined;
  // #CodeOfConduct, but not #code
  if (before === '#' && end > at + 1) return after !== undefined && '/_=@'.includes(after);
  return (before !== undefined && '/_#@='.includes(before)) || (after !== undefined && '/_#@='.includes(after));
}

/** Whether a quotation that a head ends has begun before it. */
function isInTitleMarks(tokens: readonly Token[], at: number, end: number): boolean {
  if (tokens[end]?.text !== '"') return false;
  for (let before = at - 1; before >= 0 && before > at - MAX_TITLE; before -= 1)
    if (tokens[before]?.text === '"') return true;
  return false;
}

/** Characters of a title before its head at most. */
const MAX_TITLE = 30;

function leadOf(tokens: readonly Token[], at: number, end: number, free: number, words: Vocabulary): Lead {
  let form: ShortForm | undefined;
  let first = at;
  let doubtful = false;
  // "bir Astana Davranış Kuralları"
  let capitals = tokens[at]?.capitalised === true;
  let named = true;
  let cursor = at - 1;
  // "المدونة", and in a construct "مدونة السلوك"
  for (let noun = at; noun < end; noun += 1)
    if (words.script.articlePrefixes.includes(tokens[noun]?.prefix ?? '')) form = 'definite';
  // "مدونة سلوك الموظفين"
  const articled = (token: Token | undefined): boolean => words.script.articlePrefixes.includes(token?.prefix ?? '');
  if (!form && articled(tokens[end]) && !words.initiator.has(tokens, end) && words.script.articles === 'prefix')
    return { first: at, form: 'foreign' };
  if (form) return { first: words.demonstrative.has(tokens, at - 1) ? at - 1 : at, form };
  for (let steps = 0; cursor >= free && steps < REACH; steps += 1) {
    const token = tokens[cursor];
    if (!token) break;
    if (token.text === '#' || (token.text === '-' && !token.spaced)) {
      cursor -= 1;
      continue;
    }
    // Where there are no articles, "one" may belong to any word between: "Бір жыл ішінде Кодекске …".
    const apart = doubtful && !capitals && words.script.articles === 'none';
    if (!apart && words.indefinite.has(tokens, cursor)) return { first, form: form ?? 'indefinite' };
    if (words.definite.has(tokens, cursor) || words.demonstrative.has(tokens, cursor)) {
      // "the said Code"
      const said = !words.definite.has(tokens, cursor) && words.definite.has(tokens, cursor - 1);
      const article = said ? cursor - 1 : words.fused.has(tokens, cursor) ? cursor + 1 : cursor;
      return doubtful ? { first, form: 'none', doubtful } : { first: article, form: form ?? 'definite' };
    }
    const own = initiatorsOwnBefore(tokens, cursor + 1, end, words);
    if (own >= free) return { first: own, form: 'initiator' };
    if (words.foreign.has(tokens, cursor) || words.possessive.has(tokens, cursor)) return { first, form: 'foreign' };
    const genitive = genitiveBefore(tokens, cursor + 1, words);
    if (genitive > free) {
      const owner = words.initiator.before(tokens, genitive, words.script.spaced ? 2 : LONGEST_HAN);
      // "Kazakistan’ın İdari Suçlar Kodeksi"
      if (owner >= 0) return { first: owner, form: doubtful && named ? 'foreign' : 'initiator' };
      // 签署的准则: the mark of a possessor is one of any epithet.
      if (!words.script.spaced) break;
      return { first: genitive - 1, form: 'foreign' };
    }
    if (token.text === words.lexicon.year) {
      form = 'dated';
      first = cursor;
      cursor -= 1;
      continue;
    }
    if (token.kind === 'number' && token.text.length === 4) return { first: cursor, form: 'foreign' };
    const known = words.modifiers.before(tokens, cursor + 1, words.script.spaced ? 4 : LONGEST_HAN);
    if (known >= free) {
      if (words.initiator.has(tokens, known)) form ??= 'initiator';
      first = known;
      cursor = known - 1;
      continue;
    }
    if (cursor === at - 1 && isOwnersInitials(tokens, cursor, at, words)) return { first: cursor, form: 'foreign' };
    if (words.foreignModifiers.before(tokens, cursor + 1) >= 0) return { first: cursor, form: 'foreign' };
    if (token.kind !== 'word') break;
    // Where there are no articles, a name before a code may be the subject of the sentence.
    const owner = isNameLike(tokens, cursor) && words.script.articles !== 'none';
    if (owner && !words.bareBefore.has(tokens, cursor)) return { first: cursor, form: 'foreign' };
    if (words.bareBefore.before(tokens, cursor + 1, words.script.spaced ? 1 : 2) >= 0) break;
    // An unknown word in small letters between article and head: somebody's code, nobody knows whose.
    doubtful = true;
    capitals &&= token.capitalised === true;
    // What opens a sentence has a capital in any case.
    named &&= token.capitalised === true && (!token.first || cursor < at - 1);
    if (steps > 1) break;
    cursor -= 1;
  }
  return { first: form === undefined ? at : first, form: form ?? 'none', doubtful, named };
}

/** A capitalised word, or capitals in it (OIC): part of a name. */
function isNameLike(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.capitalised === true && token.raw.length > 1;
}

/** "Code of Conduct for the South China Sea", "Code of Criminal Procedure": the words after the head make it another. */
function nameOfAnother(
  tokens: readonly Token[],
  at: number,
  end: number,
  full: boolean,
  lead: Lead,
  words: Vocabulary,
): boolean {
  if (isUnderAnother(tokens, end, words)) return true;
  const purpose = words.purposes.at(tokens, end);
  if (purpose < 0 || words.initiatorsAfter.at(tokens, end) > 0) return false;
  const next = tokens[purpose];
  if (!next) return false;
  const capital = next.capitalised === true;
  if (words.noPurposes.at(tokens, end) > end) {
    const after = tokens[purpose + 1];
    const article = words.definite.has(tokens, purpose);
    return (
      article && tokens[at]?.capitalised === true && after?.capitalised === true && !words.occasions.has(tokens, end)
    );
  }
  if (words.subject.has(tokens, purpose) && lead.form !== 'foreign') return false;
  if (next.kind !== 'word') return false;
  // "The Code on the coalition": a name goes on in capitals, as "the Code for the South China Sea" does.
  const article = words.definite.has(tokens, purpose);
  const named = capital || (article && isNameLike(tokens, purpose + 1));
  if (words.script.articles === 'none' || (lead.form === 'definite' && isNameLike(tokens, at))) return named;
  // "a code of ethics" is another; "the code of conduct of signatories" may be ours.
  return named || article || !full || !words.binding.has(tokens, end);
}

/** "the Code of Conduct under Article 45 DSA": made under some other instrument. */
function isUnderAnother(tokens: readonly Token[], end: number, words: Vocabulary): boolean {
  if (!words.loose.has(tokens, end)) return false;
  const unit = readUnit(tokens, end + 1, words);
  return unit?.unit.id === 'article' && readNumber(tokens, unit.end, words) !== undefined;
}

/** Whether a head without any determiner may be the short name: a capitalised one after "sign", "of", "(", or before "¶ 3". */
function standsBare(
  tokens: readonly Token[],
  at: number,
  end: number,
  { full, apart = false }: Vocabulary['lexicon']['heads'][number],
  lead: Lead,
  words: Vocabulary,
): boolean {
  const token = tokens[at];
  if (words.script.articles === 'none')
    return (
      token?.capitalised === true ||
      lead.doubtful !== true ||
      (apart && lead.named === true) ||
      (full && token?.capitalised === null)
    );
  if (token?.capitalised !== true) return false;
  if (full) return true;
  const before = tokens[at - 1];
  if (token.first) return true;
  if (before && '(["'.includes(before.text)) return true;
  const unit = readUnit(tokens, tokens[end]?.text === ',' ? end + 1 : end, words);
  return (
    words.bareBefore.has(tokens, at - 1) || (unit !== undefined && readNumber(tokens, unit.end, words) !== undefined)
  );
}
