/** Parts whose number stands before the unit word: 第3段, 第5至7段, 第3(b)段, 第三段(b)项. */
import type { Token } from '../text/tokens';
import { cite, type Citation } from './cite';
import { bracketedLetters } from './letters';
import { readNumber } from './numbers';
import type { Item, Part } from './outline';
import { readUnit } from './units';
import type { CitationVocabulary } from './vocabulary';

/** Nobody lists more; the bound keeps what is held at a time small. */
const MAX_ITEMS = 24;

export function readNumberFirst(tokens: readonly Token[], at: number, words: CitationVocabulary): Citation | undefined {
  const items: Item[] = [];
  let end = at;
  for (let from = at, range = false; items.length < MAX_ITEMS;) {
    const number = readNumber(tokens, words.numberPrefix.past(tokens, from), words);
    if (!number) break;
    const part: Part = { preambular: false, number: number.value };
    const letters = bracketedLetters(tokens, number.end, part, words);
    const last = range ? items.pop() : undefined;
    items.push(...(letters?.parts ?? [last ? { from: last.from, to: part } : { from: part }]));
    end = letters?.end ?? number.end;
    const unit = readUnit(tokens, end, words);
    const joint = unit?.end ?? end;
    from = words.rangeWords.past(tokens, tokens[joint]?.text === '-' ? joint + 1 : joint);
    range = from > joint;
    if (!range) from = words.listWords.past(tokens, tokens[joint]?.text === '、' ? joint + 1 : joint);
    if (from === joint) break;
  }
  const unit = items.length > 0 ? readUnit(tokens, end, words) : undefined;
  if (!unit) return undefined;
  const level = unit.unit.level;
  const [only] = items;
  // 第三段(b)项: the letters say which part of 3 is meant.
  const letters =
    items.length === 1 && only && !only.to ? bracketedLetters(tokens, unit.end, only.from, words) : undefined;
  if (letters) {
    const sub = readUnit(tokens, letters.end, words);
    const last = sub?.unit.level === 'sub-paragraph' ? sub.end : letters.end;
    return cite(at, last, letters.parts, 'unit', { unit: unit.unit });
  }
  const placed = items.map(({ from, to }): Item => {
    const preambular = level === 'preambular';
    return { from: { ...from, preambular }, ...(to && { to: { ...to, preambular } }) };
  });
  return cite(at, unit.end, placed, items.length > 1 || only?.to ? 'list' : 'unit', { unit: unit.unit });
}
