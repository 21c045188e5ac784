/** Whether a date or place surely belongs to an act: nothing that may have happened elsewhere or at another time stands between. */
import { ActView } from '../act-view';
import type { ActReading } from '../acts';
import { isManner } from '../object';
import type { SentenceReading } from '../reading';

/** What a sentence may say of an act besides when and where: who, how many, what. */
const OF_ACT = ['code', 'pronoun', 'actor', 'count', 'we', 'date', 'place', 'mark', 'body'];
/** Participles, as far as their last letters tell: what they tell of has its own time and place. */
const PARTICIPLE = /^\p{L}{2,}(?:ed|ing)$/u;

const SMALL = [
  'smallWords',
  'articles',
  'obliques',
  'dateLead',
  'conjunctions',
  'be',
  'perfect',
  'hedges',
  'ceremony',
  'not',
  'but',
  'until',
] as const;

export function isTied(reading: SentenceReading, index: number, act: ActReading): boolean {
  if (!act.sure) return false;
  const view = new ActView(reading.sentence, reading.vocabulary, act.at, act.chunk);
  return act.at < index ? isTiedBehind(view, index) : isTiedBefore(view, index);
}

/** "was signed by ministers of 70 States, on the margins of the Assembly, in New York" */
function isTiedBehind(view: ActView, index: number): boolean {
  for (let i = index - 1; i > view.at; i -= 1) {
    const chunk = view.chunkAt(i);
    if (!chunk) return false;
    if (OF_ACT.includes(chunk.kind) || view.is('until', i)) continue;
    if (chunk.kind === 'act' && chunk.form === 'noun' && chunk.act === view.chunk.act) continue;
    if (chunk.kind === 'joinable' && isGathering(view, i)) continue;
    if (chunk.kind !== 'word' || !(isSmall(view, chunk.first) || isOfAgent(view, i) || isManner(view, i))) return false;
  }
  return true;
}

/** "On 28 September, in Geneva, ministers from all over the world solemnly signed the Code" */
function isTiedBefore(view: ActView, index: number): boolean {
  for (let i = index + 1; i < view.at; i += 1) {
    const chunk = view.chunkAt(i);
    if (!chunk || (chunk.kind === 'act' && chunk.form !== 'noun') || chunk.kind === 'rival') return false;
    if (chunk.kind === 'word' && PARTICIPLE.test(view.text(i)) && !view.is('people', i)) return false;
  }
  return true;
}

/** Prepositions, articles, conjunctions, verbs of being, adverbs. */
export function isSmall(
  { sentence, vocabulary }: Pick<SentenceReading, 'sentence' | 'vocabulary'>,
  at: number,
): boolean {
  const { sets } = vocabulary;
  const { tokens } = sentence;
  return (tokens[at]?.text ?? '').endsWith('ly') || SMALL.some((set) => sets[set].at(tokens, at) > at);
}

/** "by heads of State", "by the ministers of" */
function isOfAgent(view: ActView, index: number): boolean {
  return view.is('people', index) || view.is('titles', index) || view.is('heads', index);
}

/** "during a summit": signed there; not "follows a summit". */
function isGathering(view: ActView, index: number): boolean {
  const before = view.is('indefinite', index - 1) || view.is('definite', index - 1) ? index - 2 : index - 1;
  // "took part in the signing and in a meeting in Istanbul": two gatherings.
  return view.is('placeLead', before) && !view.is('conjunctions', before - 1);
}

/** That a draft was shown, and nowhere but where it was shown first: it may have been talked about anywhere. */
export function isFirstShown({ sentence, acts }: SentenceReading): boolean {
  // "saw the first draft", not "discussed the draft"
  const isShown = acts.some(
    ({ chunk: { act, form, first, end } }) =>
      act === 'present' || (act === 'sign' && form === 'opening') || (act === 'draft' && end - first > 1),
  );
  return (
    isShown &&
    sentence.chunks.every(
      (c) =>
        (c.kind !== 'place' || c.place.fits === true) &&
        (c.kind !== 'actor' || !c.actors.some(({ capital }) => capital)),
    )
  );
}

/** "had the signatures of more than 70 States in October": the day of the count. */
export function isOfCount({ sentence }: SentenceReading, { chunk, doers }: ActReading): boolean {
  const isNoun = chunk.form === 'noun' || chunk.form === 'doer';
  return isNoun && doers.some((at) => sentence.chunks[at]?.kind === 'count');
}
