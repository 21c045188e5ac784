/** Whose an act is: "Tunisia's signature", and for whom somebody does it: "on behalf of Egypt". */
import { OBJECT_REACH, type ActView } from '../act-view';
import { isHyphened } from './subjects';

/** Chunks between whose an act is and its noun: "Kazakhstan's flagship counter-terrorism initiative". */
const POSSESSOR_REACH = 9;

/** "Tunisia's signature", "the Kazakh initiative". */
export function possessorOf(view: ActView): number | undefined {
  for (let i = view.at - 1; i >= Math.max(0, view.at - POSSESSOR_REACH); i -= 1) {
    const chunk = view.chunkAt(i);
    if (!chunk) return undefined;
    if (chunk.kind === 'actor' && !isHyphened(view, i)) {
      const { tokens } = view.sentence;
      const genitive = tokens[chunk.end]?.text === "'";
      const between = view.sentence.chunks.slice(i + 1, view.at);
      return genitive ||
        between.every(
          (c) =>
            (c.kind === 'word' || tokens[c.first]?.text === "'") &&
            !view.vocabulary.sets.definite.has(tokens, c.first) &&
            (tokens[c.first]?.kind === 'word' || tokens[c.first]?.text === "'") &&
            !view.vocabulary.sets.obliques.has(tokens, c.first),
        )
        ? i
        : undefined;
    }
    if (chunk.kind !== 'word' && chunk.kind !== 'mark') return undefined;
  }
  return undefined;
}

export function behalfOf(view: ActView): number[] {
  const { sets } = view.vocabulary;
  for (let i = view.at + 1; i < Math.min(view.sentence.chunks.length, view.at + OBJECT_REACH); i += 1) {
    const chunk = view.chunkAt(i);
    if (!chunk || chunk.kind === 'boundary' || chunk.kind === 'act') break;
    const { tokens } = view.sentence;
    if (chunk.kind !== 'actor' && chunk.kind !== 'we') continue;
    if ([1, 2, 3, 4, 5].some((back) => sets.onBehalf.at(tokens, chunk.first - back) >= chunk.first)) return [i];
    // "on Russia's behalf"
    if (ownsBehalf(view, chunk.end)) return [i];
  }
  for (let i = view.at - 1; i >= 0; i -= 1) {
    const chunk = view.chunkAt(i);
    if (!chunk || chunk.kind === 'boundary' || chunk.kind === 'act') break;
    if (chunk.kind === 'actor' && ownsBehalf(view, chunk.end)) return [i];
  }
  return [];
}

function ownsBehalf(view: ActView, end: number): boolean {
  const { sets } = view.vocabulary;
  const { tokens } = view.sentence;
  return sets.behalf.has(tokens, end) || sets.behalf.has(tokens, end + 2);
}
