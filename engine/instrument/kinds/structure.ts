/** How many paragraphs, points or pages the Code is said to have. */
import { numberAt } from '../numbers';
import type { SentenceReading } from '../reading';
import type { Found } from '../types';

const MAX_ADJECTIVES = 2;

export function structures({ sentence, vocabulary, records }: SentenceReading): Found[] {
  const { tokens, from, to } = sentence;
  if (sentence.focus !== 'named' && sentence.focus !== 'carried') return [];
  const found: Found[] = [];
  for (let at = from; at < to; at += 1) {
    const number = numberAt(tokens, at, vocabulary);
    if (!number) continue;
    let next = number.end;
    let part = partAt(next);
    for (
      let skipped = 0;
      !part && skipped < MAX_ADJECTIVES && (tokens[next]?.kind === 'word' || tokens[next]?.text === '-');
      skipped += 1
    ) {
      next += 1;
      part = partAt(next);
    }
    if (part && number.value >= 2) {
      const isPreamble =
        part.value.part === 'paragraphs' && [1, 2, 3].some((back) => vocabulary.sets.preamble.has(tokens, at - back));
      const name = isPreamble ? 'preambular' : part.value.part;
      const { numbers, fact } = records.known.structure[name];
      const status = fact === null ? 'no-record' : numbers.includes(number.value) ? 'agrees' : 'differs';
      found.push({
        first: at,
        end: part.end,
        kind: 'structure',
        value: { part: name, number: number.value },
        status,
        evidence: fact === null ? [] : [fact],
      });
      at = part.end - 1;
    } else at = number.end - 1;
  }
  return found;

  function partAt(index: number): ReturnType<typeof vocabulary.tables.structure.at> {
    return vocabulary.tables.structure.at(tokens, tokens[index]?.text === '-' ? index + 1 : index);
  }
}
