/** Who does it where the subject stands behind the act, or in the main clause before it. */
import type { ActView } from '../act-view';

/** "Among the first to sign the Code were Egypt and Tunisia" */
export function invertedOf(view: ActView): number[] {
  const { chunks } = view.sentence;
  for (let i = view.at + 1; i < chunks.length; i += 1) {
    const chunk = chunks[i];
    if (!chunk || chunk.kind === 'boundary' || chunk.kind === 'act') break;
    if (
      (chunk.kind === 'actor' || chunk.kind === 'count') &&
      [i - 1, i - 2].some((j) => j > view.at && (view.is('be', j) || view.is('presenting', j)))
    )
      return [i];
    // "As a signatory to the Code, Egypt …", "Having signed the Code, Egypt …"
    if (
      chunk.kind === 'actor' &&
      (isRole(view) || isParticiple(view)) &&
      chunks.slice(view.at, i).some((c) => c.kind === 'code')
    )
      return [i];
  }
  return [];
}

/** A participle that opens the sentence: who does it comes behind. */
function isParticiple(view: ActView): boolean {
  const { at, chunk, sentence } = view;
  if (at === 0) return chunk.form === 'ing';
  return at === 1 && view.is('participles', 0) && sentence.chunks[0]?.kind !== 'actor';
}

function isRole(view: ActView): boolean {
  const { sentence, vocabulary, chunk } = view;
  return vocabulary.sets.asRole.before(sentence.tokens, chunk.first) >= 0;
}

/** "The ministers of Kyrgyzstan and Tajikistan in New York after signing it": who the main clause is about. */
export function mainClauseOf(view: ActView): number[] {
  const { at, sentence } = view;
  if (view.chunk.form !== 'ing' || view.chunkAt(at - 1)?.kind !== 'boundary') return [];
  const before = sentence.chunks.slice(0, at - 1);
  const from = before.findLastIndex(({ kind }) => kind === 'boundary' || kind === 'relative') + 1;
  const first = before.findIndex((c, i) => i >= from && c.kind === 'actor' && !view.isOblique(i));
  return first < 0 ? [] : [first];
}
