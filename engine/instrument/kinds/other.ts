/** What else is said about the Code: who supports it, spoke or negotiated, its symbol, its languages and lists. */
import type { Deed } from '../../../data/instrument/types';
import { didFor } from '../records';
import type { SentenceReading } from '../reading';
import type { Found } from '../types';
import { symbolsIn } from '../symbols';
import { texts } from './texts';

const DEEDS: readonly string[] = [
  'support',
  'urge',
  'speak',
  'host',
  'negotiate',
  'attend',
  'witness',
] satisfies readonly Deed[];

/** Deeds that a noun tells as well as a verb: "the speakers were …". */
const NOUN_DEEDS: readonly string[] = ['speak', 'negotiate'] satisfies readonly Deed[];

export function others(reading: SentenceReading): Found[] {
  if (reading.sentence.focus === 'other') return [];
  return [...deeds(reading), ...symbols(reading), ...texts(reading)];
}

function deeds(reading: SentenceReading): Found[] {
  const { sentence, acts, records } = reading;
  const found: Found[] = [];
  const date = sentence.chunks.find((c) => c.kind === 'date')?.date;
  const place = sentence.chunks.find((c) => c.kind === 'place' && c.place.led);
  const said = { date, place: place?.kind === 'place' ? place.place.place : undefined };
  for (const act of acts) {
    const { chunk } = act;
    if (
      !DEEDS.includes(chunk.act) ||
      !act.about ||
      act.hypothetical ||
      (chunk.act === 'speak' && !isAtCeremony(reading)) ||
      (chunk.form === 'noun' && !NOUN_DEEDS.includes(chunk.act))
    )
      continue;
    const actors = act.doers.flatMap((at) => {
      const named = sentence.chunks[at];
      // "said that his delegation had helped to negotiate it"
      const doer = named?.kind === 'we' ? sentence.chunks.slice(0, at).findLast((c) => c.kind === 'actor') : named;
      return doer?.kind === 'actor' ? [doer] : [];
    });
    if (actors.length === 0) continue;
    const first = Math.min(chunk.first, ...actors.map((one) => one.first));
    const end = Math.max(chunk.end, ...actors.map((one) => one.end));
    if (found.some((one) => one.first < end && first < one.end)) continue;
    // The deed is one of those listed above.
    found.push({
      first,
      end,
      kind: 'other',
      value: { says: chunk.act },
      ...didFor(
        actors.flatMap((one) => one.actors),
        chunk.act as Deed,
        said,
        records,
      ),
    });
  }
  return found;
}

/** Who speaks speaks at many places: the signing has to be named here or in the sentence before. */
function isAtCeremony({ sentence, before, vocabulary }: SentenceReading): boolean {
  const from = before?.block === sentence.block ? before.from : sentence.from;
  return sentence.tokens
    .slice(from, sentence.to)
    .some((_, i) => vocabulary.sets.gatherings.has(sentence.tokens, from + i));
}

/** A symbol that the text gives to the Code: "circulated under the symbol …", or in brackets behind its name. */
function symbols({ sentence, acts, records, vocabulary }: SentenceReading): Found[] {
  const { known } = records;
  const code = sentence.chunks.filter((c) => (c.kind === 'code' && !c.part) || c.kind === 'pronoun');
  if (acts.some(({ chunk }) => chunk.act === 'adopt')) return [];
  return symbolsIn(sentence.tokens, sentence.from, sentence.to).flatMap(({ first, end, text }): Found[] => {
    if (known.recalled.symbols.some((symbol) => text.endsWith(symbol))) return [];
    const said = vocabulary.sets.symbols.before(sentence.tokens, first, 7) >= 0;
    const beside = code.some((c) => first - c.end === 1 && sentence.tokens[c.end]?.text === '(');
    if (!(said && code.length > 0) && !beside) return [];
    return [
      {
        first,
        end,
        kind: 'other',
        value: { says: 'symbol', symbol: text },
        status: 'no-record',
        evidence: [known.noSymbol],
      },
    ];
  });
}
