/** Who does an act: subjects before a verb, agents after "by", possessors and lists beside a noun. */
import type { Act } from '../../../data/instrument/types';
import { VERB_REACH, type ActView } from '../act-view';
import { agentsOf, isCredit } from './agents';
import { invertedOf, mainClauseOf } from './inverted';
import { behalfOf, possessorOf } from './owners';
import { relativeDoer } from './relative';
import { subjectsOf } from './subjects';

/** Acts whose nouns tell who does them: initiator, negotiators, speakers. */
const NOUNS_OF_DOERS: readonly Act[] = ['propose', 'negotiate', 'speak'];

/** The places of the chunks of who does an act; `passive` as the act was read. */
export function doersOf(view: ActView, passive: boolean): number[] {
  const { form } = view.chunk;
  if (form === 'opening') return [];
  const after = agentsOf(view);
  // "We owe it to Kazakhstan", "is credited to Kazakhstan"
  if (isCredit(view)) return after;
  if (passive) return after.length > 0 ? after : behalfOf(view);
  if (form === 'noun' || form === 'doer' || view.isNominal()) {
    const own = form === 'doer' ? undefined : possessorOf(view);
    if (own !== undefined) return [own, ...after];
    if (after.length > 0) return after;
    const relative = relativeDoer(view);
    if (relative !== undefined) return [relative];
    const subjects = isPredicate(view) || view.is('possessives', view.at - 1) ? subjectsOf(view) : [];
    if (subjects.length > 0 || form === 'noun') return subjects;
    const inverted = invertedOf(view);
    return inverted.length > 0 ? inverted : mainClauseOf(view);
  }
  const behalf = behalfOf(view);
  const subjects = behalf.length > 0 ? behalf : subjectsOf(view);
  if (subjects.length > 0) return subjects;
  const inverted = invertedOf(view);
  return inverted.length > 0 ? inverted : after;
}

/** "is one of the signatories": a verb of being stands between it and its subject. */
function isPredicate(view: ActView): boolean {
  const { act, form } = view.chunk;
  if (form !== 'doer' && !(form === 'noun' && NOUNS_OF_DOERS.includes(act))) return false;
  for (let i = view.at - 1; i >= Math.max(0, view.at - VERB_REACH); i -= 1) {
    if (view.is('be', i) || view.is('presenting', i)) return true;
    if (view.chunkAt(i)?.kind === 'actor') return view.text(i + 1) === ',' || isVerbless(view, i) || isNamedSo(view, i);
    const kind = view.chunkAt(i)?.kind;
    if (kind !== 'word' && kind !== 'mark' && kind !== 'count') return false;
    if (view.is('relatives', i)) return false;
  }
  return false;
}

/** "The report mentions Egypt and Brazil as signatories" */
function isNamedSo(view: ActView, index: number): boolean {
  const end = view.chunkAt(index)?.end;
  return end !== undefined && view.vocabulary.sets.inRole.at(view.sentence.tokens, end) === view.chunk.first;
}

/** "Mongolia on board", "Morocco a signatory since May": a headline leaves out "is". */
function isVerbless(view: ActView, index: number): boolean {
  const chunk = view.chunkAt(index);
  const isName = chunk?.kind === 'actor' && chunk.actors.every(({ group, demonym }) => !group && !demonym);
  const gap = view.is('articles', index + 1) ? 2 : 1;
  return isName && view.chunk.act === 'sign' && view.at - index === gap;
}
