/** Pinpoints as each style writes them: "para. 3(b)", "paras 5–7", "¶¶ 3(a)–(c)", "preambular para. 6". */
import { CLAUSE_IDS, lettersOf, partsOf, type ClauseId } from '../clause';
import type { PinpointWords, Place } from './types';

/** Where something is in the Code; empty for the Code as a whole. */
export function pinpointOfPlace({ ids, part }: Place, words: PinpointWords): string {
  const clauses = pinpointOf(ids, words);
  if (part === null || clauses === '') return clauses;
  return part.kind === 'chapeau' ? words.chapeau(clauses) : words.sentence(clauses, part.index + 1);
}

/** The pinpoint of clauses in reading order; empty where the Code as a whole is among them. */
export function pinpointOf(ids: readonly ClauseId[], words: PinpointWords): string {
  if (ids.includes('code')) return '';
  const preambular = ids.filter((id) => id.startsWith('PP')).map((id) => id.slice(2));
  const paragraphs = ids.filter((id) => id !== 'preamble' && !id.startsWith('PP'));
  return [
    ...(ids.includes('preamble') ? [words.preamble] : []),
    ...(preambular.length > 0 ? [words.preambular(joined(preambular), preambular.length > 1)] : []),
    ...(paragraphs.length > 0 ? [words.paragraphs(joined(paragraphs), paragraphs.length > 1)] : []),
  ].join(', ');
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
