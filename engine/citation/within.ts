/** Places within a paragraph that have no id: sentences, the chapeau, the end. */
import type { Token } from '../text/tokens';
import { readNumber, readPlace } from './numbers';
import type { CitationVocabulary } from './vocabulary';

/** A sentence by its number from 1 (-1 is the last, -2 the last but one), the opening words, or the closing ones. */
export type Within = number | 'chapeau' | 'end';

interface WithinRead {
  readonly within: readonly Within[];
  readonly end: number;
}

/** "the first sentence of", "chapeau of", "end of": up to where the paragraph is named. */
export function readWithinBefore(
  tokens: readonly Token[],
  at: number,
  words: CitationVocabulary,
): WithinRead | undefined {
  const place = placeAt(tokens, at, words);
  if (!place) return undefined;
  const link = words.linkAt(tokens, place.end);
  if (link < 0) return undefined;
  const end = words.definite.has(tokens, link) ? link + 1 : link;
  return { within: place.within, end };
}

/** ", first sentence", " (last sentence)", "'s chapeau", " chapeau". */
export function readWithinAfter(
  tokens: readonly Token[],
  at: number,
  words: CitationVocabulary,
): WithinRead | undefined {
  let from = at;
  const bracket = tokens[from]?.text === '(';
  const genitive = words.genitive.at(tokens, from);
  if (bracket || tokens[from]?.text === ',') from += 1;
  else if (genitive > 0) from = genitive;
  if (!bracket && genitive < 0 && words.definite.has(tokens, from)) from += 1;
  const place = placeAt(tokens, from, words);
  // 第五段末句: where no spaces part words nothing else leads to it.
  if (!place || (place.within.includes('end') && from === at && words.script.spaced)) return undefined;
  if (!bracket) return place;
  return tokens[place.end]?.text === ')' ? { within: place.within, end: place.end + 1 } : undefined;
}

function placeAt(tokens: readonly Token[], at: number, words: CitationVocabulary): WithinRead | undefined {
  const chapeau = words.chapeau.at(tokens, at);
  if (chapeau > 0) return { within: ['chapeau'], end: chapeau };
  const ending = words.ending.at(tokens, at);
  if (ending > 0) return { within: ['end'], end: ending };
  return sentencesAt(tokens, at, words);
}

/** At most as many ordinals as a paragraph has sentences. */
const MAX_SENTENCES = 6;

function sentencesAt(tokens: readonly Token[], at: number, words: CitationVocabulary): WithinRead | undefined {
  const within: number[] = [];
  let end = at;
  while (within.length < MAX_SENTENCES) {
    const one = readPlace(tokens, end, words);
    if (!one) break;
    within.push(one.value);
    ({ end } = one);
    let next = words.listWords.past(tokens, tokens[end]?.text === ',' ? end + 1 : end);
    if (words.definite.has(tokens, next)) next += 1;
    if (next === end) break;
    end = next;
  }
  if (within.length === 0) {
    // "sentence 2 of paragraph 7"
    const numbered = words.sentence.has(tokens, at) ? readNumber(tokens, at + 1, words) : undefined;
    return numbered && { within: [numbered.value], end: numbered.end };
  }
  // "the first two sentences"
  const [first] = within;
  const count = words.cardinals.at(tokens, end)?.value ?? 0;
  if (count > 0 && within.length === 1 && words.sentence.has(tokens, end + 1)) {
    const all = Array.from({ length: Math.min(count, MAX_SENTENCES) }, (_, i) => (first === -1 ? i - count : i + 1));
    return { within: all, end: end + 2 };
  }
  return words.sentence.has(tokens, end) ? { within, end: end + 1 } : undefined;
}
