/** Pinpoints as lawyers write them: "para. 3(b)", "preambular paras. 5 and 6", "paras. 5–7". */
import { CLAUSE_IDS, lettersOf, partsOf, type ClauseId } from '../clause';

/** The pinpoint of clauses in reading order; empty where the Code as a whole is among them. */
export function pinpointOf(ids: readonly ClauseId[]): string {
  if (ids.includes('code')) return '';
  const preamble = ids.includes('preamble') ? ['preamble'] : [];
  const recitals = ids.filter((id) => id.startsWith('PP')).map((id) => id.slice(2));
  const paragraphs = ids.filter((id) => id !== 'preamble' && !id.startsWith('PP'));
  return [...preamble, ...marked('preambular para', recitals), ...marked('para', paragraphs)].join(', ');
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

/** "para. 7, second sentence": `index` counts from 0; the opening words of a list are its chapeau. */
export function sentencePinpoint(id: ClauseId, index: number, chapeau: boolean): string {
  const part = chapeau ? 'chapeau' : `${ORDINALS[index] ?? `${index + 1}th`} sentence`;
  return `${pinpointOf([id])}, ${part}`;
}

/** Letters, digits and hyphens only, for keys of records. */
export function slugOf(pinpoint: string): string {
  return pinpoint
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

function marked(word: string, numbers: readonly string[]): string[] {
  if (numbers.length === 0) return [];
  return [`${word}${numbers.length > 1 ? 's' : ''}. ${listed(joined(numbers))}`];
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
