/** Who stands behind an act: "signed by Egypt", "the accession of Mongolia", "signatories: Egypt, Tunisia". */
import { BODY_ACTS, OBJECT_REACH, type ActView } from '../act-view';

/** "signed by Egypt", "the accession of Mongolia", "signatories: Egypt, Tunisia". */
export function agentsOf(view: ActView): number[] {
  const noun = view.chunk.form === 'noun' || view.chunk.form === 'doer' || view.isNominal();
  for (let i = view.at + 1; i < Math.min(view.sentence.chunks.length, view.at + OBJECT_REACH); i += 1) {
    const chunk = view.chunkAt(i);
    if (!chunk || chunk.kind === 'boundary') break;
    // "inspired by the UN Charter"; "signatories of the Code (UN, 2018)"
    const organ = BODY_ACTS.includes(view.chunk.act) || view.chunk.act === 'propose';
    if (chunk.kind === 'body' && (!organ || view.chunkAt(i + 1)?.kind === 'rival')) continue;
    if (chunk.kind === 'actor' || chunk.kind === 'count' || chunk.kind === 'body' || chunk.kind === 'we') {
      const led = [i - 1, i - 2, i - 3, i - 4].find(
        (j) =>
          j >= view.at &&
          ((view.is('by', j) && !(noun && isPastVerb(view, j))) ||
            (isCredit(view) && view.is('infinitive', j)) ||
            (noun &&
              ((view.is('agent', j) && !isPastCode(view, i)) ||
                view.is('including', j) ||
                view.is('be', j) ||
                view.text(j) === ':' ||
                view.text(j) === '-' ||
                view.text(j) === '|'))),
      );
      if (
        led !== undefined ||
        isAgent(view, i) ||
        (noun && isApposed(view, i)) ||
        (view.chunk.end === chunk.first && view.vocabulary.sets.by.has(view.sentence.tokens, chunk.first - 1)) ||
        endsInAgent(view, i)
      )
        return [i];
    }
    if (chunk.kind === 'act' && chunk.form !== 'noun') break;
  }
  return [];
}

export function isCredit(view: ActView): boolean {
  const { first, end } = view.chunk;
  return view.vocabulary.sets.crediting.at(view.sentence.tokens, first) === end;
}

/** "the ceremony of the Code the ambassadors …": "of" led to the Code. */
function isPastCode(view: ActView, to: number): boolean {
  return view.sentence.chunks.slice(view.at, to).some((c) => c.kind === 'code');
}

/** "speeches at the signing were given by …": "by" belongs to another verb. */
function isPastVerb(view: ActView, index: number): boolean {
  for (let i = view.at + 1; i < index; i += 1) if (view.is('be', i)) return true;
  return false;
}

/** "by ministers and senior officials of more than 70 nations": nothing but words stands behind "by". */
function isAgent(view: ActView, index: number): boolean {
  for (let i = index - 1; i > view.at; i -= 1) {
    if (view.is('by', i)) return !isPastVerb(view, i) || view.chunk.form === 'past';
    // "signed by, among others, Kazakhstan"
    const inserted = view.text(i) === ',' && isInserted(view, i);
    const kind = view.chunkAt(i)?.kind;
    if (kind !== 'word' && kind !== 'joinable' && !inserted) return false;
  }
  return false;
}

function isInserted(view: ActView, index: number): boolean {
  return [1, 2, 3, 4].some((back) => view.text(index - back) === ',' || view.is('by', index - back));
}

/** "the initiator of the Code, Kazakhstan, …" */
function isApposed(view: ActView, index: number): boolean {
  const code = view.chunkAt(index - 2);
  return (
    (view.text(index - 1) === ',' || view.text(index - 1) === '(') &&
    (code?.kind === 'code' || code?.kind === 'pronoun' || index - 2 === view.at) &&
    [',', ')'].includes(view.text(index + 1))
  );
}

/** "came from Kazakhstan", "hosted by Kazakhstan": the act's own words end in the preposition. */
function endsInAgent(view: ActView, index: number): boolean {
  const between = view.sentence.chunks.slice(view.at + 1, index);
  return (
    view.vocabulary.sets.actEnds.has(view.sentence.tokens, view.chunk.end - 1) &&
    view.chunk.end - view.chunk.first > 1 &&
    view.chunk.act !== 'sign' &&
    between.every((c) => c.kind === 'word')
  );
}
