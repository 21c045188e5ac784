/** Unit words: "paragraph", "paras.", "¶¶", "paragraph no.", with what belongs to them. */
import type { Token } from '../text/tokens';
import type { CitationVocabulary, UnitFound } from './vocabulary';

/** A unit at a token, with the token after it and its full stop; abbreviations that mean something else are none. */
export function readUnit(
  tokens: readonly Token[],
  at: number,
  words: CitationVocabulary,
): { readonly unit: UnitFound; readonly end: number } | undefined {
  const found = words.units.at(tokens, at);
  if (!found) return undefined;
  const { value: unit } = found;
  const token = tokens[at];
  // "At that point 4 States joined" counts States; "they say that point 4 of …" cites.
  const isOf = tokens[found.end]?.kind === 'number' && words.binding.has(tokens, found.end + 1);
  if (unit.bare === 'existing' && !isOf && words.noUnitAfter.before(tokens, at, 1) >= 0) return undefined;
  const stop = tokens[found.end];
  // "paras . 5" in a scanned text
  const scanned =
    token !== undefined && words.rules.abbreviations.has(token.text) && tokens[found.end + 1]?.kind === 'number';
  const stopped = stop?.text === '.' && (!stop.spaced || scanned);
  const next = tokens[found.end];
  if (token && words.needsFusion(token)) {
    // "pp. 5–7" are pages and "no 5 States" is a negation; "pp5", "PP 5" and "no. 5" are units.
    const short = unit.level === 'preambular';
    if (short ? stopped || (token.capitalised !== true && next?.spaced === true) : !stopped) return undefined;
  }
  let end = stopped ? found.end + 1 : found.end;
  // "¶¶", "paragraph no. 3"
  if (token?.kind === 'mark' && tokens[end]?.text === token.text) end += 1;
  // "Para-3", "para #3"
  const sign = tokens[end];
  const linked = !token?.spaced && '#/_='.includes(tokens[at - 1]?.text ?? ' ');
  if (!linked && ((sign?.text === '-' && !sign.spaced) || sign?.text === '#'))
    end += tokens[end + 1]?.kind === 'number' ? 1 : 0;
  // "Preambular paragraphs (PP) 3 and 4"
  const short = tokens[end]?.text === '(' ? words.units.at(tokens, end + 1) : undefined;
  if (short?.value.level === unit.level && tokens[short.end]?.text === ')') end = short.end + 1;
  const again = words.units.at(tokens, end);
  if (again?.value.id === 'number') {
    end = again.end;
    if (tokens[end]?.text === '.') end += 1;
  }
  return { unit, end };
}

/** A full stop after an unshortened word ends the sentence: "the sixth paragraph." */
export function withoutStop(tokens: readonly Token[], end: number, words: CitationVocabulary): number {
  const word = tokens[end - 2];
  return tokens[end - 1]?.text === '.' && word && !words.rules.abbreviations.has(word.text) ? end - 1 : end;
}
