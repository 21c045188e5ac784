/** Who stands before a verb: its subject, and what "and" joins to it. */
import { BODY_ACTS, OBJECT_REACH, type ActView } from '../act-view';

/** Who stands before the verb: the nearest one that isn't in a phrase with a preposition. */
export function subjectsOf(view: ActView): number[] {
  let fallback: number | undefined;
  let bracketed: number | undefined;
  let relative: number | undefined;
  let depth = 0;
  for (let i = view.at - 1; i >= 0; i -= 1) {
    const chunk = view.chunkAt(i);
    if (!chunk) break;
    const text = view.text(i);
    if (text === ')') depth += 1;
    if (text === '(') depth -= 1;
    // "Ms Hartono (Indonesia) said": the State of who does it.
    if (depth > 0) {
      if (chunk.kind === 'actor') bracketed ??= i;
      continue;
    }
    // "after signing it": who does it stands before.
    if (chunk.kind === 'boundary' && i === view.at - 1 && view.chunk.form === 'ing') continue;
    if (chunk.kind === 'relative') relative ??= i;
    // "Egypt, which knows the Code, and which it signed"
    if (i === view.at - 1 && isOwnPronoun(view, i)) return [i];
    if (chunk.kind === 'boundary' || text === ':') {
      if (text === ':' && view.is('everyone', i + 1)) continue;
      if (text === ':' || fallback !== undefined) break;
      if (view.is('but', i)) continue;
      break;
    }
    if (chunk.kind === 'actor' || chunk.kind === 'count' || chunk.kind === 'we' || chunk.kind === 'body') {
      if (chunk.kind === 'actor' && (isHyphened(view, i) || isVisited(view, i))) continue;
      if (chunk.kind === 'body' && !BODY_ACTS.includes(view.chunk.act)) {
        fallback ??= view.chunk.act === 'propose' && !view.isOblique(i) ? i : undefined;
        continue;
      }
      if (chunk.kind === 'count' && chunk.count.ordinal) continue;
      if (isSetAside(view, i) || isPredicateNoun(view, i) || isInset(view, i)) continue;
      // "grateful to the 82 States that joined": the nearest one before "that".
      const isAntecedent = relative !== undefined && relative - i <= 2 && text !== ',';
      if (isAntecedent) return [i];
      if (!view.isOblique(i)) return [...alsoBefore(view, i), i];
      if (chunk.kind !== 'body') fallback ??= chunk.kind === 'count' ? i : undefined;
    }
  }
  const found = fallback ?? bracketed;
  return found === undefined ? [] : [found];
}

/** "Egypt's minister and his Tunisian counterpart": what "and" joins to a subject. */
function alsoBefore(view: ActView, index: number): number[] {
  let joined = false;
  for (let i = index - 1; i >= Math.max(0, index - OBJECT_REACH); i -= 1) {
    const chunk = view.chunkAt(i);
    if (chunk?.kind === 'actor')
      return joined && !view.isOblique(i) && !isHyphened(view, i) ? [...alsoBefore(view, i), i] : [];
    if (chunk?.kind !== 'word' && !(chunk?.kind === 'mark' && [',', "'", '-', '—'].includes(view.text(i)))) return [];
    if (view.is('conjunctions', i)) joined = true;
  }
  return [];
}

/** "which it signed": behind a relative "it" is whoever was named. */
function isOwnPronoun(view: ActView, index: number): boolean {
  const { sentence, vocabulary } = view;
  const chunk = view.chunkAt(index);
  return (
    chunk?.kind === 'pronoun' &&
    vocabulary.sets.objectPronouns.has(sentence.tokens, chunk.first) &&
    view.is('relatives', index - 1)
  );
}

export function isHyphened(view: ActView, index: number): boolean {
  const chunk = view.chunkAt(index);
  const next = chunk && view.sentence.tokens[chunk.end];
  return next?.text === '-' && !next.spaced;
}

/** "visited Baku and praised": a capital behind a verb does nothing. */
function isVisited(view: ActView, index: number): boolean {
  const chunk = view.chunkAt(index);
  const before = view.chunkAt(index - 1);
  if (chunk?.kind !== 'actor' || chunk.actors.some(({ capital }) => capital !== true) || !before) return false;
  if (before.kind === 'event') return true;
  // "in the end Tunis signed"
  const next = view.is('perfect', index + 1) ? index + 2 : index + 1;
  if (next === view.at) return false;
  return (
    before.kind === 'word' &&
    !view.is('negations', index - 1) &&
    !view.is('conjunctions', index - 1) &&
    !view.is('relatives', index - 1) &&
    !view.is('articles', index - 1)
  );
}

/** "was the only permanent member to sign": the group is no subject. */
function isPredicateNoun(view: ActView, index: number): boolean {
  const chunk = view.chunkAt(index);
  if (chunk?.kind !== 'actor' || !chunk.actors.some(({ group }) => group)) return false;
  return [index - 1, index - 2, index - 3].some((i) => view.is('be', i));
}

/** "Uzbekistan, not Kazakhstan, proposed it": the second isn't meant. */
function isSetAside(view: ActView, index: number): boolean {
  return view.is('exceptions', index - 1) && view.sentence.chunks.slice(0, index).some((c) => c.kind === 'actor');
}

/** "More than 70 States, Kenya among them, signed" */
function isInset(view: ActView, index: number): boolean {
  const { chunks, tokens } = view.sentence;
  const chunk = chunks[index];
  return (
    chunk?.kind === 'actor' &&
    view.vocabulary.sets.insets.at(tokens, chunk.end) > 0 &&
    chunks.slice(0, index).some(({ kind }) => kind === 'count' || kind === 'actor')
  );
}
