/** Statements that a question and its answer make together: "Is it binding? No.", "Who proposed it? Kazakhstan.", "Q: … A: …" */
import { bareCountAt } from '../counts';
import { numberAt } from '../numbers';
import { totalled } from '../records';
import { isSigning, type SentenceReading } from '../reading';
import type { FactKind, FactStatus, Found } from '../types';
import { statement } from './accession';
import { held } from './proposer';
import { partAfter, partHeld } from './structure';
import { dated, placed } from './when-where';

/** What "no" turns round; a number or day that is denied leaves all others open. */
const TURNED: readonly FactKind[] = ['accession', 'adoption', 'nature', 'proposer'];
const LABEL_MARKS = [':', '.', ',', '-', '—', '"', "'"];
/** Chunks of an answer that says no more than what was asked for. */
const MAX_ANSWER = 12;
const WORDS = 8;

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
  const question = afterLabel(asked);
  if (sets.askers.at(asked.sentence.tokens, question) > 0) return told(reading, asked, start, question);
  const yes = sets.yes.at(tokens, start);
  const no = sets.no.at(tokens, start);
  const end = Math.min(to, Math.max(yes, no));
  if (end <= from || (tokens[end]?.kind === 'word' && tokens[end].sentence === tokens[start]?.sentence)) return [];
  const inBlock = asked.sentence.block === sentence.block;
  const read = readAsked(no > yes ? { ...asked, acts: asked.acts.map((act) => ({ ...act, negated: !act.negated })) } : asked);
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
  if (tokens[at]?.kind === 'word' && [':', '.'].includes(tokens[at + 1]?.text ?? '') && (tokens[at]?.raw.length ?? 0) <= 8)
    at += 2;
  while (at < to && LABEL_MARKS.includes(tokens[at]?.text ?? '')) at += 1;
  return at;
}

/** What a short answer gives to "who", "when", "where", "how many". */
function told(reading: SentenceReading, asked: SentenceReading, start: number, question: number): Found[] {
  const { sentence, acts, vocabulary, records } = reading;
  const { tokens, to } = sentence;
  const { sets } = vocabulary;
  const chunks = sentence.chunks.filter((c) => c.first >= start);
  if (acts.length > 0 || chunks.length > MAX_ANSWER) return [];
  const signing = asked.acts.find((act) => isSigning(asked, act) && !act.negated && !act.hypothetical);
  const asks = (set: 'askCount' | 'askDate' | 'askPlace' | 'askActor'): boolean =>
    sets[set].at(asked.sentence.tokens, question) > 0;
  if (asks('askCount')) {
    const part = partAfter(asked, sets.askCount.at(asked.sentence.tokens, question));
    for (let at = start; at < Math.min(to, start + WORDS); at += 1) {
      const number = part && numberAt(tokens, at, vocabulary);
      if (part && number) return [{ first: at, end: number.end, ...partHeld(reading, part.value.part, number.value) }];
      const count = signing && bareCountAt(tokens, at, vocabulary);
      if (!count) continue;
      const { number: n, qualifier, end } = count;
      return [{ first: at, end, kind: 'count', value: { number: n, qualifier }, ...totalled(count, null, records) }];
    }
    return [];
  }
  const actor = chunks.find((c) => c.kind === 'actor');
  if (asks('askActor') && actor?.kind === 'actor') {
    const { first, end, actors } = actor;
    if (asked.acts.some(({ chunk, about }) => chunk.act === 'propose' && about))
      return [{ first, end, ...held(reading, actors, undefined, false) }];
    return signing ? [statement(reading, actors, false, signing.chunk.act === 'ratify', first, end)] : [];
  }
  if (!signing) return [];
  return chunks.flatMap((chunk): Found[] => {
    const { first, end } = chunk;
    if (chunk.kind === 'date' && asks('askDate'))
      return [{ first, end, ...dated(reading, chunk.date, { kind: 'signing', act: null }) }];
    if (chunk.kind === 'place' && (asks('askPlace') || asks('askDate'))) return [{ first, end, ...placed(reading, chunk.place) }];
    return [];
  });
}
