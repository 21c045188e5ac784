/** Numbers in figures and words: 70, seventy-three, one hundred and forty, seven dozen, 1,000. */
import type { Token } from '../text/tokens';
import type { FactVocabulary } from './vocabulary';

export interface NumberRead {
  readonly value: number;
  /** The token after it. */
  readonly end: number;
}

/** A cardinal number that starts at a token, below a million. */
export function numberAt(
  tokens: readonly Token[],
  at: number,
  { sets, words }: FactVocabulary,
): NumberRead | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === 'number') {
    const first = figures(tokens, at);
    return first && times(tokens, first, words.multipliers);
  }
  if (token.kind !== 'word') return undefined;
  let value = 0;
  let end = at;
  let open = true;
  for (let i = at; i < tokens.length && i < at + 9; i += 1) {
    const { text } = tokens[i] ?? token;
    const unit = own(words.cardinals, text);
    const factor = own(words.multipliers, text);
    const isA = sets.indefinite.has(tokens, i) && own(words.multipliers, tokens[i + 1]?.text ?? '') !== undefined;
    // "twenty forty-five" is a year
    if (unit !== undefined && end > at && value >= 20 && value < 100 && unit >= 10) return undefined;
    if (unit !== undefined && (open || (value % 10 === 0 && unit < 10))) {
      value += unit;
      open = unit >= 20 && unit < 100;
      end = i + 1;
    } else if (factor !== undefined && (value > 0 || i > at)) {
      value = value === 0 ? factor : (value - (value % 100)) * (factor === 1000 ? factor : 1) + (value % 100) * factor;
      end = i + 1;
      open = true;
    } else if (isA && i === at) {
      value = 0;
    } else if (text === '-' || (sets.conjunctions.has(tokens, i) && value >= 100)) {
      continue;
    } else break;
  }
  return end > at ? { value, end } : undefined;
}

function figures(tokens: readonly Token[], at: number): NumberRead | undefined {
  const token = tokens[at];
  const [mark, next] = [tokens[at + 1], tokens[at + 2]];
  if (!token || token.text.length > 6) return undefined;
  const before = tokens[at - 1];
  if (before && !token.spaced && (before.text === '.' || before.text === '/') && tokens[at - 2]?.kind === 'number')
    return undefined;
  if (mark && next && !mark.spaced && !next.spaced && next.kind === 'number') {
    if (mark.text === ',' && next.text.length === 3) return { value: Number(token.text + next.text), end: at + 3 };
    if (mark.text === '.' || mark.text === '/' || mark.text === ':') return undefined;
  }
  if (mark?.text === '%') return undefined;
  return { value: Number(token.text), end: at + 1 };
}

function times(tokens: readonly Token[], read: NumberRead, multipliers: Readonly<Record<string, number>>): NumberRead {
  const factor = own(multipliers, tokens[read.end]?.text ?? '');
  return factor === undefined ? read : { value: read.value * factor, end: read.end + 1 };
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
