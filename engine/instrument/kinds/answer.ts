/** Statements that two parts make: a question and its answer ("Who proposed it? Kazakhstan."), a label and its value ("Binding: no"). */
import { bareCountAt } from '../counts';
import { numberAt } from '../numbers';
import { totalled } from '../records';
import { isSigning, type SentenceReading } from '../reading';
import type { FactKind, FactStatus, Found } from '../types';
import type { RowKind, StructurePart } from '../../../data/instrument/types';
import { statement } from './accession';
import { natureHeld } from './nature';
import { held } from './proposer';
import { partAfter, partHeld } from './structure';
import { dated, placed } from './when-where';

/** What "no" turns round; a number or day that is denied leaves all others open. */
const TURNED: readonly FactKind[] = ['accession', 'adoption', 'nature', 'proposer'];
const LABEL_MARKS = [':', '.', ',', '-', '—', '"', "'"];
/** Chunks of an answer that says no more than what was asked for. */
const MAX_ANSWER = 12;
/** Letters of "Question:"; before a full stop one letter alone is a label. */
const LONGEST_LABEL = 8;
const WORDS = 8;
const ROW_MARKS = [':', '|', '=', '—', '-', '?', '→'];
const ROW_ENDS = ['|', ';', '•', '*', '-', '—', ','];

/**
 * What the sentence says as the answer to the question before it. `readAsked` reads a question as if it were a statement; with `not`, as
 * one that is denied.
 */
export function answers(reading: SentenceReading, readAsked: (asked: SentenceReading) => readonly Found[]): Found[] {
  const { asked, sentence } = reading;
  if (!asked || (asked.sentence.focus !== 'named' && asked.sentence.focus !== 'carried')) return [];
  const { tokens, from, to } = sentence;
  const start = afterLabel(reading);
  const { sets } = reading.vocabulary;
  const question = sets.openers.past(asked.sentence.tokens, afterLabel(asked));
  // "How binding is it? Not at all."
  const isPolar = asked.vocabulary.tables.binding.at(asked.sentence.tokens, question + 1) !== undefined;
  if (!isPolar && sets.askers.at(asked.sentence.tokens, question) > 0) return toldTo(reading, asked, start, question);
  const yes = sets.yes.at(tokens, start);
  const no = sets.no.at(tokens, start);
  const end = Math.min(to, Math.max(yes, no));
  if (end <= from || (tokens[end]?.kind === 'word' && tokens[end].sentence === tokens[start]?.sentence)) return [];
  const inBlock = asked.sentence.block === sentence.block;
  const read = readAsked(
    no > yes ? { ...asked, acts: asked.acts.map((act) => ({ ...act, negated: !act.negated })) } : asked,
  );
  return read.flatMap((found): Found[] => {
    if (no > yes && !TURNED.includes(found.kind)) return [];
    const status = no > yes && found.kind === 'nature' ? turned(found.status) : found.status;
    return [{ ...found, status, first: inBlock ? found.first : start, end }];
  });
}

function turned(status: FactStatus): FactStatus {
  return status === 'agrees' ? 'differs' : status === 'differs' ? 'agrees' : status;
}

/** The token after "Q:" or "A:". */
function afterLabel({ sentence }: SentenceReading): number {
  const { tokens, from, to } = sentence;
  let at = from;
  const [label, mark] = [tokens[at], tokens[at + 1]];
  const isLabel = label?.kind === 'word' && label.raw.length <= (mark?.text === '.' ? 1 : LONGEST_LABEL);
  if (isLabel && (mark?.text === ':' || mark?.text === '.')) at += 2;
  // "3/ Binding?"
  else if (label?.kind === 'number' && mark?.text === '/' && tokens[at + 2]?.kind !== 'number') at += 2;
  // "Question 7."
  else if (isLabel && mark?.kind === 'number' && [':', '.'].includes(tokens[at + 2]?.text ?? '')) at += 3;
  while (at < to && LABEL_MARKS.includes(tokens[at]?.text ?? '')) at += 1;
  return at;
}

/** What a short answer gives to "who", "when", "where", "how many". */
function toldTo(reading: SentenceReading, asked: SentenceReading, start: number, question: number): Found[] {
  const { tokens } = asked.sentence;
  const { sets } = asked.vocabulary;
  const signing = asked.acts.find((act) => isSigning(asked, act) && !act.negated && !act.hypothetical);
  const asks = (set: 'askCount' | 'askDate' | 'askPlace' | 'askActor'): boolean => sets[set].at(tokens, question) > 0;
  if (asks('askCount')) {
    const part = partAfter(asked, sets.askCount.at(tokens, question));
    if (part) return answerHeld(reading, { kind: 'structure', part: part.value.part }, start);
    return signing || asksWhoIsIn(asked) ? answerHeld(reading, { kind: 'count' }, start) : [];
  }
  const proposing = asked.acts.some(({ chunk, about }) => chunk.act === 'propose' && about);
  const refusing = asked.acts.find((act) => isSigning(asked, act) && act.negated && !act.hypothetical);
  const asksWho =
    asks('askActor') ||
    (sets.relatives.has(tokens, question) && [1, 2, 3, 4].some((ahead) => sets.states.has(tokens, question + ahead)));
  if (asksWho && refusing && !signing) return answerHeld(reading, { kind: 'accession', not: true }, start);
  if (asksWho)
    return proposing || signing || asksWhoIsIn(asked)
      ? answerHeld(reading, { kind: proposing ? 'proposer' : 'accession' }, start)
      : [];
  if (!signing) return [];
  return [
    ...(asks('askDate') || asks('askPlace') ? answerHeld(reading, { kind: 'date' }, start) : []),
    ...(asks('askPlace') || asks('askDate') ? answerHeld(reading, { kind: 'place' }, start) : []),
  ];
}

/** "How many countries are in?", "Which States are in the Code?" */
function asksWhoIsIn({ sentence, vocabulary }: SentenceReading): boolean {
  const { tokens, from, to, chunks } = sentence;
  const { sets } = vocabulary;
  return tokens.slice(from, to).some((_, i) => {
    const inside = sets.be.has(tokens, from + i) ? sets.inside.at(tokens, from + i + 1) : -1;
    const name = sets.articles.past(tokens, inside);
    return inside > 0 && (tokens[inside]?.text === '?' || chunks.some((c) => c.kind === 'code' && c.first === name));
  });
}

/** What is asked for, and of which part of the Code how many. */
interface Asks {
  readonly kind: RowKind;
  readonly part?: StructurePart;
  /** Who did not sign is asked for. */
  readonly not?: true;
}

/** The value that a few words behind a question or a label give. */
function answerHeld(reading: SentenceReading, { kind, part, not }: Asks, start: number): Found[] {
  const { sentence, vocabulary, records } = reading;
  const { tokens, to } = sentence;
  const chunks = sentence.chunks.filter((c) => c.first >= start);
  if (chunks.length > MAX_ANSWER) return [];
  if (kind === 'structure' || kind === 'count') {
    for (let at = start; at < Math.min(to, start + WORDS); at += 1) {
      const number = part && numberAt(tokens, at, vocabulary);
      if (part && number) return [{ first: at, end: number.end, ...partHeld(reading, part, number.value) }];
      const count = kind === 'count' ? bareCountAt(tokens, at, vocabulary) : undefined;
      if (!count) continue;
      const { number: n, qualifier, end } = count;
      return [{ first: at, end, kind: 'count', value: { number: n, qualifier }, ...totalled(count, null, records) }];
    }
    return [];
  }
  for (const chunk of chunks) {
    const { first, end } = chunk;
    // "Who has signed? More than 70 States."
    if (chunk.kind === 'count' && kind === 'accession' && not !== true) {
      const { number, qualifier } = chunk.count;
      const held = totalled(chunk.count, null, records);
      return [{ first, end, kind: 'count', value: { number, qualifier }, ...held }];
    }
    if (chunk.kind === 'actor' && kind === 'proposer')
      return [{ first, end, ...held(reading, chunk.actors, undefined, false) }];
    if (chunk.kind === 'actor' && kind === 'accession')
      return [statement(reading, chunk.actors, not === true, false, first, end)];
    if (chunk.kind === 'date' && kind === 'date')
      return [{ first, end, ...dated(reading, chunk.date, { kind: 'signing', act: null }) }];
    if (chunk.kind === 'actor' && kind === 'place' && chunk.actors.every(({ capital }) => capital)) {
      const place = { place: chunk.actors.flatMap((one) => one.iso3).join(' '), fits: false, atAssembly: false };
      return [{ first, end, ...placed(reading, { ...place, led: false, end }) }];
    }
    if (chunk.kind === 'place' && kind === 'place') return [{ first, end, ...placed(reading, chunk.place) }];
  }
  return [];
}

/** "Status: in force", "Type: treaty": the quality that stands right behind a label. */
function natureIn(reading: SentenceReading, start: number): Found[] {
  const { tokens } = reading.sentence;
  const { tables, sets } = reading.vocabulary;
  for (const at of [start, start + 1]) {
    if (at > start && !sets.articles.has(tokens, start)) break;
    const [form, binding] = [tables.forms.at(tokens, at), tables.binding.at(tokens, at)];
    const inForce = sets.inForce.at(tokens, at);
    if (binding && binding.end >= (form?.end ?? 0))
      return [{ first: at, end: binding.end, ...natureHeld(reading, binding.value.binding) }];
    if (form)
      return [{ first: at, end: form.end, ...natureHeld(reading, !form.value.fits), value: { form: form.value.form } }];
    if (inForce > 0) return [{ first: at, end: inForce, ...natureHeld(reading, true) }];
  }
  return [];
}

/** "Signatories: more than 70", "Proposed by | Kazakhstan", "Legally binding: no": a row of a table on the Code. */
export function rows(reading: SentenceReading): Found[] {
  const { sentence, vocabulary } = reading;
  if (sentence.focus !== 'named' && sentence.focus !== 'carried') return [];
  const { tokens, from, to } = sentence;
  const { sets, tables } = vocabulary;
  const found: Found[] = [];
  const opening = afterLabel(reading);
  for (let at = from; at < to; at += 1) {
    const opens = at === from || at === opening || ROW_ENDS.includes(tokens[at - 1]?.text ?? '');
    const label = opens ? tables.rows.at(tokens, at) : undefined;
    const mark = label && tokens[label.end];
    if (!label || !mark || !ROW_MARKS.includes(mark.text)) continue;
    const start =
      mark.text === '?' && ROW_MARKS.includes(tokens[label.end + 1]?.text ?? '') ? label.end + 2 : label.end + 1;
    const { kind, part } = label.value;
    if (kind === 'nature') {
      const end = Math.max(sets.yes.at(tokens, start), sets.no.at(tokens, start), sets.none.at(tokens, start));
      if (end > 0) found.push({ first: at, end, ...natureHeld(reading, sets.yes.at(tokens, start) > 0) });
      else found.push(...natureIn(reading, start));
    } else found.push(...answerHeld(reading, { kind, ...(part && { part }) }, start));
    at = start - 1;
  }
  return found;
}
