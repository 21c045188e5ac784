/** Whether an act is done to the Code beyond doubt: the sentence names it right there, and nothing else that it could be done to. */
import type { ActView } from './act-view';
import { OBJECT_REACH } from './act-view';

/** What may stand between a verb and its object: when, where, for whom, in what manner. */
const BETWEEN = ['date', 'place', 'actor', 'count', 'we', 'mark', 'body'];
/** Nouns that stand for the Code with "of" or "for" behind them: the idea of the Code. */
const STAND_INS = ['propose', 'draft', 'sign'];
/** How far before a verb its subject may stand, a symbol of a document between them. */
const SUBJECT_REACH = 20;
/** Words before a name that only describe it: "the new voluntary Code". */
const MAX_ADJECTIVES = 4;

/** Whether the Code, or what stands for it, is the object of an active verb, the subject of a passive one, or what a noun is of. */
export function isSurelyOfCode(view: ActView, passive: boolean): boolean {
  if (view.sentence.focus === 'other') return false;
  return (!passive && isObject(view)) || isSubject(view, passive) || goesOn(view);
}

function isCode(view: ActView, index: number): boolean {
  const chunk = view.chunkAt(index);
  return (chunk?.kind === 'code' && !chunk.part) || chunk?.kind === 'pronoun';
}

function isObject(view: ActView): boolean {
  for (let i = view.at + 1; i <= view.at + OBJECT_REACH; i += 1) {
    const chunk = view.chunkAt(i);
    if (!chunk || chunk.kind === 'boundary' || chunk.kind === 'report' || chunk.kind === 'relative') return false;
    if (chunk.kind === 'rival') return false;
    if (isCode(view, i)) return leadsTo(view, i);
  }
  return false;
}

/** Nothing but adjectives, an article and what may stand between parts a verb from the name at `index`. */
function leadsTo(view: ActView, index: number): boolean {
  let i = index - 1;
  for (let words = 0; i > view.at && view.chunkAt(i)?.kind === 'word' && words < MAX_ADJECTIVES; words += 1) {
    if (view.is('definite', i) || view.is('indefinite', i)) {
      i -= 1;
      break;
    }
    if (isPreposition(view, i)) break;
    i -= 1;
  }
  for (; i > view.at; i -= 1) {
    const chunk = view.chunkAt(i);
    if (!chunk) return false;
    if (BETWEEN.includes(chunk.kind) || isAdverb(view, i) || isManner(view, i)) continue;
    // "adopts the Kazakh-drafted Code"
    if ((chunk.kind === 'act' || chunk.kind === 'intent') && view.text(i - 1) === '-') continue;
    // "the idea of the Code", "the signing of it"
    if (chunk.kind === 'act' && STAND_INS.includes(chunk.act) && chunk.form === 'noun') continue;
    if (chunk.kind === 'word' && isOfStandIn(view, i)) continue;
    if (chunk.kind === 'word' && (view.is('definite', i) || view.is('indefinite', i))) continue;
    // "the signing ceremony for the Code": what a noun is of.
    if (chunk.kind === 'word' && isNoun(view) && isPreposition(view, i) && i === view.at + 1) continue;
    // "signed in New York the Code": the preposition is that of a place, a date or an agent.
    const next = view.chunkAt(i + 1);
    const isLed = next !== undefined && BETWEEN.includes(next.kind);
    if (chunk.kind === 'word' && isLed && isPreposition(view, i)) continue;
    return false;
  }
  return true;
}

function isNoun(view: ActView): boolean {
  return ['noun', 'doer', 'opening'].includes(view.chunk.form) || view.isNominal();
}

function isPreposition(view: ActView, index: number): boolean {
  return view.is('obliques', index) || view.is('of', index) || view.is('by', index) || view.is('towards', index);
}

/** "of" between a noun that stands for the Code and its name. */
function isOfStandIn(view: ActView, index: number): boolean {
  const before = view.chunkAt(index - 1);
  return (
    (view.is('of', index) || view.is('towards', index)) &&
    (index - 1 === view.at || (before?.kind === 'act' && STAND_INS.includes(before.act)))
  );
}

/** "by consensus", "behind closed doors" */
export function isManner(view: ActView, index: number): boolean {
  const { first, end } = view.chunkAt(index) ?? { first: 0, end: 0 };
  const { tokens } = view.sentence;
  const { manners } = view.vocabulary.sets;
  return [0, 1, 2, 3, 4, 5].some((back) => first >= back && manners.at(tokens, first - back) >= end);
}

/** Words that tell how, not what: "solemnly", "later". */
function isAdverb(view: ActView, index: number): boolean {
  const chunk = view.chunkAt(index);
  if (chunk?.kind !== 'word') return false;
  return (
    view.text(index).endsWith('ly') || view.is('hedges', index) || view.is('be', index) || view.is('perfect', index)
  );
}

/** "the Code was signed", "the Code, which Egypt signed", "the signing of the Code and its …" */
function isSubject(view: ActView, passive: boolean): boolean {
  let isReported = false;
  for (let i = view.at - 1; i >= Math.max(0, view.at - SUBJECT_REACH); i -= 1) {
    const chunk = view.chunkAt(i);
    if (!chunk || chunk.kind === 'boundary' || chunk.kind === 'rival') return false;
    if (chunk.kind === 'report') isReported = true;
    // "the Code, which, she said, …"
    if (isReported && !(chunk.kind === 'relative' && view.text(i + 1) === ',')) continue;
    if (chunk.kind === 'relative') {
      const antecedent = view.text(i - 1) === ',' ? i - 2 : i - 1;
      if (isCode(view, antecedent)) return !isTopic(view, antecedent);
      continue;
    }
    // "The Code is a document signed in New York"
    const isPredicate = view.chunk.form === 'past' && view.is('be', i) && isCode(view, i - 1);
    if (isPredicate) return true;
    if (isCode(view, i)) return (passive || isNoun(view) || isCoordinated(view, i)) && !isTopic(view, i);
    if (passive && (chunk.kind === 'actor' || chunk.kind === 'count') && !view.isOblique(i)) return false;
  }
  // "Signed in New York, the Code …"
  if (passive || view.chunk.form === 'past') return view.at <= 1 && opensOnCode(view);
  return false;
}

/** "The Code was printed and signed": passive, like the verb before. */
function isCoordinated(view: ActView, code: number): boolean {
  if (view.chunk.form !== 'past' || !view.is('conjunctions', view.at - 1)) return false;
  for (let i = code + 1; i < view.at; i += 1) if (view.is('be', i)) return true;
  return false;
}

/** Behind a participle that opens the sentence, a comma and the Code. */
function opensOnCode(view: ActView): boolean {
  const comma = view.sentence.chunks.findIndex(
    (_, i) => i > view.at && view.text(i) === ',' && isCode(view, view.is('definite', i + 1) ? i + 2 : i + 1),
  );
  return comma > 0;
}

/** "a commentary on the Code was signed" */
function isTopic(view: ActView, index: number): boolean {
  const before = view.is('definite', index - 1) ? index - 2 : index - 1;
  return view.chunkAt(before)?.kind === 'word' && (view.is('topics', before) || view.is('of', before));
}

/** "members of", "part of": what it is of stands behind. */
export function asksForObject({ chunk, sentence, vocabulary }: ActView): boolean {
  return chunk.form === 'doer' && vocabulary.sets.actEnds.has(sentence.tokens, chunk.end - 1);
}

/** A sentence that goes on about the Code and names no other thing to sign: "Ministers signed in New York." */
function goesOn(view: ActView): boolean {
  const { focus, chunks } = view.sentence;
  if (focus !== 'carried' || view.chunk.act !== 'sign' || asksForObject(view)) return false;
  return !chunks.some(({ kind }) => kind === 'rival' || kind === 'joinable');
}
