/** Pinpoints as each style writes them: "para. 3(b)", "paras 5–7", "¶¶ 3(a)–(c)", "preambular para. 6". */
import { CLAUSE_IDS, lettersOf, partsOf, type ClauseId } from '../clause';
import type { Place } from './types';

/** The words that a style has for parts. */
export interface PinpointWords {
  readonly one: string;
  readonly many: string;
  readonly preamble: string;
  /** Before the word for a paragraph of the preamble. */
  readonly preambular: string;
}

export const WITH_STOP: PinpointWords = {
  one: 'para.',
  many: 'paras.',
  preamble: 'preamble',
  preambular: 'preambular',
};

/** Where something stands; empty where that is the Code as a whole. */
export function pinpoint({ ids, part }: Place, words: PinpointWords = WITH_STOP): string {
  const clauses = pinpointOf(ids, words);
  if (part === null || clauses === '') return clauses;
  const name = part.kind === 'chapeau' ? 'chapeau' : `${ORDINALS[part.index] ?? `${part.index + 1}th`} sentence`;
  return `${clauses}, ${name}`;
}

/** The pinpoint of clauses in reading order; empty where the Code as a whole is among them. */
export function pinpointOf(ids: readonly ClauseId[], words: PinpointWords = WITH_STOP): string {
  if (ids.includes('code')) return '';
  const preamble = ids.includes('preamble') ? [words.preamble] : [];
  const recitals = ids.filter((id) => id.startsWith('PP')).map((id) => id.slice(2));
  const paragraphs = ids.filter((id) => id !== 'preamble' && !id.startsWith('PP'));
  return [...preamble, ...marked(`${words.preambular} `, words, recitals), ...marked('', words, paragraphs)].join(', ');
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

function marked(before: string, { one, many }: PinpointWords, numbers: readonly string[]): string[] {
  if (numbers.length === 0) return [];
  return [`${before}${numbers.length > 1 ? many : one} ${listed(joined(numbers))}`];
}

/** Three or more in a row are a range: 5, 6, 7 → 5–7; 3(a), 3(b), 3(c) → 3(a)–(c). */
function joined(numbers: readonly string[]): string[] {
  const parts: string[] = [];
  for (let at = 0; at < numbers.length;) {
    const first = numbers[at] ?? '';
    let end = at;
    while (end + 1 < numbers.length && follows(numbers[end] ?? '', numbers[end + 1] ?? '')) end += 1;
    const last = numbers[end] ?? '';
    if (end - at >= 2) {
      parts.push(`${first}–${last.includes('(') ? last.slice(last.indexOf('(')) : last}`);
      at = end + 1;
    } else {
      parts.push(first);
      at += 1;
    }
  }
  return parts;
}

function follows(a: string, b: string): boolean {
  if (!a.includes('(') && !b.includes('(')) return Number(b) === Number(a) + 1;
  const id = CLAUSE_IDS.find((known) => known === a);
  const parts = id && partsOf(id);
  if (parts?.kind !== 'sub-paragraph') return false;
  const letters = lettersOf(parts.number);
  const next = letters[letters.indexOf(parts.letter) + 1];
  return next !== undefined && b === `${parts.number}(${next})`;
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
