/** Whether the words right beside a citation give it to another instrument: "article 51 of the Charter". */
import type { Token } from '../text/tokens';
import type { Citation } from './cite';
import type { CitationVocabulary } from './vocabulary';

/** Words that may be between "of" and the head of an instrument's name: "of the United Nations Charter". */
const REACH = 4;
/** Tokens of a number between a name and its part: "resolution 1373 (2001), paragraph 3". */
const MAX_NUMBER = 7;

export function isOfAnother(tokens: readonly Token[], { first, end }: Citation, words: CitationVocabulary): boolean {
  return ownerAfter(tokens, end, words) || ownerBefore(tokens, first, words);
}

function ownerAfter(tokens: readonly Token[], end: number, words: CitationVocabulary): boolean {
  const link = words.link.at(tokens, tokens[end]?.text === ',' ? end + 1 : end);
  if (link < 0) return false;
  for (let at = link; at < link + REACH && tokens[at]?.kind === 'word'; at += 1)
    if (isRival(tokens, at, words)) return true;
  return false;
}

function ownerBefore(tokens: readonly Token[], first: number, words: CitationVocabulary): boolean {
  let at = first;
  for (let steps = 0; steps < MAX_NUMBER && at > 0; steps += 1) {
    const token = tokens[at - 1];
    if (token?.kind !== 'number' && !'(),/.'.includes(token?.text ?? ' ')) break;
    at -= 1;
  }
  // Only the head of the name: what precedes it says which one.
  return at > 0 && isRival(tokens, at - 1, words);
}

/** Whether the head of another instrument's name starts at a token. */
function isRival(tokens: readonly Token[], at: number, words: CitationVocabulary): boolean {
  const rival = words.rivals.at(tokens, at)?.value;
  if (rival?.kind !== 'instrument' || rival.proper === 'named') return false;
  return rival.proper !== 'capital' || words.mode.loose || tokens[at]?.capitalised !== false;
}
