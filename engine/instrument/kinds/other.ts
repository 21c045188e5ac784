/** What else is said about the Code: who supports it or spoke, its languages, its symbol, that no list of signatories is public. */
import type { Deed } from '../../../data/instrument/types';
import { didFor } from '../records';
import type { SentenceReading } from '../reading';
import type { Found } from '../types';
import { symbolsIn } from '../symbols';

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
  return [...deeds(reading), ...symbols(reading), ...languages(reading), ...lists(reading)];
}

function deeds({ sentence, acts, records }: SentenceReading): Found[] {
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
      (chunk.form === 'noun' && !NOUN_DEEDS.includes(chunk.act))
    )
      continue;
    const actors = act.doers.flatMap((at) => {
      const doer = sentence.chunks[at];
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

/** A symbol that the text gives to the Code: "circulated under the symbol …", or in brackets behind its name. */
function symbols({ sentence, acts, records, vocabulary }: SentenceReading): Found[] {
  const { known } = records;
  const code = sentence.chunks.filter((c) => c.kind === 'code' && !c.part);
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

/** "available in English, Russian and Kazakh" */
function languages({ sentence, vocabulary, records }: SentenceReading): Found[] {
  const { sets } = vocabulary;
  const { tokens, from, to } = sentence;
  const { names, fact } = records.known.languages;
  for (let at = from; at < to; at += 1) {
    const lead = sets.languageLead.at(tokens, at);
    if (lead <= at || !sets.languageNames.has(tokens, lead)) continue;
    const said: string[] = [];
    let end = lead;
    for (
      let i = lead;
      i < to && (sets.languageNames.has(tokens, i) || sets.conjunctions.has(tokens, i) || tokens[i]?.text === ',');
      i += 1
    ) {
      if (!sets.languageNames.has(tokens, i)) continue;
      said.push(tokens[i]?.text ?? '');
      end = i + 1;
    }
    const status = said.every((name) => names.includes(name)) ? 'agrees' : 'no-record';
    return [
      { first: at, end, kind: 'other', value: { says: `languages: ${said.join(', ')}` }, status, evidence: [fact] },
    ];
  }
  return [];
}

function lists({ sentence, vocabulary, records }: SentenceReading): Found[] {
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const end = vocabulary.sets.noList.at(sentence.tokens, at);
    if (end > 0)
      return [
        {
          first: at,
          end,
          kind: 'other',
          value: { says: 'no list of signatories' },
          status: 'agrees',
          evidence: [records.known.noList],
        },
      ];
  }
  return [];
}
