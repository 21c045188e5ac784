/** Stage 1: the candidates of one block, by its own words alone. Pure and linear. */
import { normalise } from '../text/normalise';
import { tokenise, type Token } from '../text/tokens';
import type { Candidate, CitationCandidate, InstrumentCandidate, Recognised } from './candidates';
import { inPreamble, readCitation } from '../citation/citation';
import { PREAMBLE } from '../citation/outline';
import type { Citation } from '../citation/cite';
import { readEllipsis } from './ellipsis';
import { readUnit } from '../citation/units';
import { findInstruments, type Instrument } from './instruments';
import type { Linked } from './neighbours';
import { Linker } from './owners';
import { MAY_CITE, MAY_CUE, type Vocabulary } from './vocabulary';

/** Recognises the candidates of a block in one language. */
export function recogniseIn(text: string, words: Vocabulary): Recognised {
  const normal = normalise(text);
  const tokens = tokenise(normal.text, words.rules);
  const note = numberOf(NOTE, normal.text);
  const label = numberOf(LABEL, normal.text);
  if (tokens.every((token) => token.begins === 0)) return { text, candidates: [], headed: false, note, label };
  const instruments = findInstruments(tokens, words);
  const linked = findCitations(tokens, instruments, words);
  const asides = asidesOf(tokens);
  const startOf = (first: number, end: number): number => {
    const token = tokens[openedBefore(tokens, first, end, words)];
    return normal.toOriginal((token?.start ?? 0) + clingingTo(token, words));
  };
  const place = (first: number, end: number) => ({
    start: startOf(first, end),
    end: normal.toOriginalEnd(tokens[end - 1]?.end ?? 0),
    sentence: tokens[first]?.sentence ?? 0,
    aside: asides[first] ?? 0,
  });

  const owned = new Set(linked.flatMap(({ owner }) => (owner.by === 'instrument' ? [owner.index] : [])));
  const entries: { readonly first: number; readonly candidate: Candidate }[] = [];
  const inside = insideOf(linked);
  instruments.forEach((instrument, index) => {
    const { first, end } = instrument;
    // "supra note 3" names no note.
    if (instrument.kind === 'rival' && !owned.has(index) && inside.has(first)) return;
    const candidate: InstrumentCandidate = {
      kind: 'instrument',
      ...place(first, instrument.kind === 'rival' ? end : pastEnding(tokens, end, words)),
      instrument,
      joined: isJoined(tokens, instruments[index - 1], first, words),
      dismissed: !owned.has(index) && isDismissed(tokens, first, words),
      given: isGiven(tokens, instruments[index - 1], instrument, words),
      absorbed: owned.has(index),
    };
    entries.push({ first, candidate });
  });
  for (const { citation, owner, first, end } of linked) {
    const candidate: CitationCandidate = {
      kind: 'citation',
      ...place(first, end),
      citation,
      owner,
      alone: place(citation.first, citation.end),
    };
    // After the instrument that it belongs to, wherever that stands.
    const after = owner.by === 'instrument' ? Math.max(first, instruments[owner.index]?.first ?? 0) : first;
    entries.push({ first: after, candidate });
  }
  for (let at = 0; at < tokens.length; at += 1) {
    const cue = ((tokens[at]?.begins ?? 0) & MAY_CUE) !== 0 && words.cues.at(tokens, at);
    if (cue) entries.push({ first: at, candidate: { kind: 'cue', ...place(at, cue.end), cue: cue.value } });
  }
  entries.sort((a, b) => a.first - b.first);
  const order = new Map(instruments.map((instrument, index) => [instrument, index]));
  return {
    text,
    candidates: renumber(
      entries.map((e) => e.candidate),
      order,
    ),
    headed: words.rivals.at(tokens, 0) !== undefined,
    note,
    label,
  };
}

/** 《…准则》第3段: what begins within title marks that it goes beyond takes them in. */
function openedBefore(tokens: readonly Token[], first: number, end: number, words: Vocabulary): number {
  if (words.script.spaced || tokens[first - 1]?.text !== '"') return first;
  const marks = tokens.slice(first, end).filter(({ text }) => text === '"');
  return marks.length % 2 === 1 ? first - 1 : first;
}

/** UTF-16 code units of what clings to a word before its article, and belongs to the words around: "والفقرة" is "الفقرة". */
function clingingTo(token: Token | undefined, { script }: Vocabulary): number {
  const { prefix = '', raw = '', text = '' } = token ?? {};
  if (prefix === '' || raw.length !== text.length) return 0;
  if (!script.articlePrefixes.includes(prefix)) return prefix.length;
  const { article = '' } = script;
  return prefix.length - (prefix.endsWith(article) ? article.length : 1);
}

/** Past an ending that a name has after an apostrophe. */
function pastEnding(tokens: readonly Token[], end: number, { script, rules }: Vocabulary): number {
  const [mark, ending] = [tokens[end], tokens[end + 1]];
  const fused = mark?.text === "'" && !mark.spaced && ending?.spaced === false;
  return fused && script.endings?.some((one) => rules.fold(one) === ending.text) === true ? end + 2 : end;
}

/** The tokens that citations cover. */
function insideOf(linked: readonly Linked[]): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const { first, end } of linked) for (let at = first; at < end; at += 1) inside.add(at);
  return inside;
}

/** Owners point to instruments by their index among the candidates. */
function renumber(candidates: readonly Candidate[], order: ReadonlyMap<Instrument, number>): Candidate[] {
  const at: number[] = [];
  candidates.forEach((candidate, index) => {
    if (candidate.kind === 'instrument') at[order.get(candidate.instrument) ?? 0] = index;
  });
  return candidates.map((candidate) =>
    candidate.kind === 'citation' && candidate.owner.by === 'instrument'
      ? { ...candidate, owner: { ...candidate.owner, index: at[candidate.owner.index] ?? 0 } }
      : candidate,
  );
}

function findCitations(
  tokens: readonly Token[],
  instruments: readonly Instrument[],
  words: Vocabulary,
): readonly Linked[] {
  const linker = new Linker(tokens, instruments, words);
  const found: Linked[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length;) {
    while ((instruments[next]?.end ?? Infinity) <= at) next += 1;
    const here = instruments[next];
    if (here && here.first <= at) {
      at = here.end;
      continue;
    }
    const token = tokens[at];
    if (!token || (token.begins & MAY_CITE) === 0 || !mayOpen(tokens, at, token, words)) {
      at += 1;
      continue;
    }
    const back = linker.readBackReference(at);
    if (back) {
      found.push(back);
      at = back.end;
      continue;
    }
    const reading = readCitation(tokens, at, words);
    if (reading?.items && !isLabel(tokens, reading)) {
      const linked = linker.link(inPreambleOf(tokens, found.at(-1), reading, words));
      const whole = withOthers(tokens, found.at(-1), linked, words);
      if (whole) found.pop();
      found.push(whole ?? linked);
      at = Math.max(linked.end, reading.end);
      continue;
    }
    const ellipsis = readEllipsis(tokens, at, found, words);
    if (ellipsis) found.push(ellipsis);
    at = Math.max(at + 1, reading?.end ?? 0, ellipsis?.end ?? 0);
  }
  return found;
}

/** «последний абзац преамбулы и пункты 1–3 Кодекса»: where "of" is a case, parts of several kinds have one owner after them. */
function withOthers(
  tokens: readonly Token[],
  before: Linked | undefined,
  linked: Linked,
  words: Vocabulary,
): Linked | undefined {
  const { citation, owner, end } = linked;
  const after = owner.by === 'instrument' && owner.apart !== true && end > citation.end;
  if (!words.inflected || !after || before?.owner.by !== 'context' || before.citation.unnumbered) return undefined;
  const token = tokens[before.end];
  const from = token && words.isJoined(token) ? before.end : words.listWords.at(tokens, before.end);
  if (from !== citation.first || before.citation.within.length > 0 || citation.within.length > 0) return undefined;
  const items = [...before.citation.items, ...citation.items];
  const { first } = before;
  return { citation: { ...citation, first, items }, owner, first, end };
}

/** Whether anything that is read below may start at a token: a word that no such phrase starts with is a letter, or a numeral. */
function mayOpen(tokens: readonly Token[], at: number, { kind, raw }: Token, words: Vocabulary): boolean {
  return kind !== 'word' || raw.length === 1 || words.isNumeral(raw) || words.openers.at(tokens, at) !== undefined;
}

/** "the preamble to the Code, in its second paragraph": right after the preamble, "its" is the preamble's. */
function inPreambleOf(
  tokens: readonly Token[],
  before: Linked | undefined,
  reading: Citation,
  words: Vocabulary,
): Citation {
  const [part] = before?.citation.items ?? [];
  // "The twelfth indent of the preamble …, the fourteenth indent"
  const { unit } = reading;
  const again = unit?.item === true && unit.bare === 'lettered' && unit.id === before?.citation.unit?.id;
  const near = tokens[before?.first ?? 0]?.sentence === tokens[reading.first]?.sentence;
  if (again && near && part?.from.preambular === true && before.citation.ordinal && reading.ordinal)
    return { ...reading, items: inPreamble(reading.items) };
  if (!before || part?.from !== PREAMBLE || before.citation.items.length > 1) return reading;
  const own = reading.first - 1;
  const from = tokens[before.end]?.text === ',' ? before.end + 1 : before.end;
  const leads = words.possessive.has(tokens, own) && words.leads.has(tokens, from) && from === own - 1;
  return leads && reading.unit?.level === 'paragraph' ? { ...reading, items: inPreamble(reading.items) } : reading;
}

/** "§ 12. The Code defines nothing": the number of a block of the text itself. */
function isLabel(tokens: readonly Token[], { first, end }: Citation): boolean {
  return first === 0 && tokens[0]?.kind === 'mark' && tokens[end]?.text === '.' && tokens[end + 1]?.first === true;
}

/** For each token the parenthesis that it stands in, counted from 1; 0 outside. Nested ones count as the outer one. */
function asidesOf(tokens: readonly Token[]): readonly number[] {
  let count = 0;
  let depth = 0;
  return tokens.map((token) => {
    if (token.text === '(') {
      if (depth === 0) count += 1;
      depth += 1;
    }
    const aside = depth > 0 ? count : 0;
    if (token.text === ')' && depth > 0) depth -= 1;
    return aside;
  });
}

function isDismissed(tokens: readonly Token[], first: number, words: Vocabulary): boolean {
  const at = words.definite.has(tokens, first - 1) ? first - 1 : first;
  return words.dismissing.before(tokens, at, 3) >= 0;
}

/** Whether a name is given in brackets to the instrument right before them: Hague Code (hereinafter "the Code"). */
function isGiven(
  tokens: readonly Token[],
  before: Instrument | undefined,
  { first, end }: Instrument,
  words: Vocabulary,
): boolean {
  // "the Strategy (Code, para. 8(a))"
  if (readUnit(tokens, tokens[end]?.text === ',' ? end + 1 : end, words)) return false;
  const open = before ? tokens[before.end]?.text : undefined;
  if (!before || (open !== '(' && open !== '[') || first - before.end > 8) return false;
  for (let at = before.end + 1; at < first;) {
    const next = words.defining.past(tokens, at);
    const passed = next > at || MARKS_OF_NAMES.has(tokens[at]?.text ?? '') || words.definite.has(tokens, at);
    if (!passed) return false;
    at = Math.max(next, at + 1);
  }
  return true;
}

const MARKS_OF_NAMES = new Set([',', ':', '"', "'"]);

const JOINERS = new Set([',', '"', "'"]);

/** Whether only "and", commas and articles stand between an instrument and the one before it. */
function isJoined(tokens: readonly Token[], before: Instrument | undefined, first: number, words: Vocabulary): boolean {
  if (!before || first - before.end > 4) return false;
  let and = false;
  for (let at = before.end; at < first; at += 1) {
    const text = tokens[at]?.text ?? '';
    if (words.listWords.has(tokens, at) || text === '&') and = true;
    else if (!JOINERS.has(text) && !words.definite.has(tokens, at) && !words.extra.has(tokens, at)) return false;
  }
  return and;
}

/** "3 Ibid.": a number with a space and no full stop before the first word, or in square brackets. */
const NOTE = /^\s{0,4}(?:\[(\d{1,3})\]|(\d{1,3})\s)\s?\p{L}/u;
/** "12. The Chair …" */
const LABEL = /^\s{0,4}(\d{1,3})\.\s{1,4}\P{N}/u;

function numberOf(form: RegExp, text: string): number | null {
  const match = form.exec(text);
  return match ? Number(match[1] ?? match[2]) : null;
}
