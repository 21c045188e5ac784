/**
 * The decision: a table of rows, of which the first that holds names the verdict. trust.ts may turn its answer into `unsure`; nothing
 * else names one.
 */
import { ASKED, type Facts, type Gated } from './facts';
import { FOUND, HARDLY_TOLD, LEAST_RECALL, NARRATIVE, OWN_WORDS, SUPPORTED, WELL_SUPPORTED } from './limits';
import type { Verdict } from './types';

interface Row {
  readonly id: string;
  readonly when: (f: Facts, g: Gated) => boolean;
  readonly verdict: Verdict;
}

const hasAnyChange = (f: Facts): boolean => f.markerChanges + f.wordChanges > 0;
/** A statement on the Code's force is about its first paragraph, however few its words. */
const isOnForce = (f: Facts): boolean => f.force !== null;
/** What the Code is for is said in few words. */
const isThinUncited = (f: Facts): boolean => !f.isCited && f.isThin && !f.statesAim;
/** Words or figures of its own, and not much of what the rest is about. */
const isAnotherMatter = (f: Facts): boolean =>
  !f.isCited && !f.statesAim && f.clauseRecall < LEAST_RECALL && f.covered < SUPPORTED && f.addsOnly;
/** A figure of its own, and a word or two that a long clause has too: something put in, not something changed. */
const isNewMatter = (f: Facts): boolean =>
  !f.isCited && !f.statesAim && f.clauseRecall < HARDLY_TOLD && f.addsFigure && f.denials === 0;
const isMostlyAbsent = (f: Facts): boolean => f.covered < FOUND;
/** Not enough of it, and little of what the place says: other words about another matter. */
const isHalfAbsent = (f: Facts): boolean =>
  (!f.isCited || f.isElsewhere) &&
  f.covered < (f.isElsewhere ? WELL_SUPPORTED : SUPPORTED) &&
  f.clauseRecall < LEAST_RECALL &&
  f.markerChanges === 0;
/** Not the cited clause, and not surely another one either. */
const isWeakElsewhere = (f: Facts): boolean =>
  f.isElsewhere &&
  (f.isThin ||
    // Other words for a word or two of a long clause.
    (f.clauseRecall < HARDLY_TOLD && f.verbatimShare === 0) ||
    f.covered < SUPPORTED ||
    (f.markerChanges === 0 && f.wordChanges > 0) ||
    (f.covered < WELL_SUPPORTED && hasAnyChange(f)));

/** A body that no clause sets up; not where something that the clause has is changed too. */
const isInventedBody = (f: Facts): boolean => f.foundsBody && (f.isElsewhere || f.markerChanges === 0);

const isAbsent = (f: Facts): boolean =>
  !f.isPlaced ||
  (!isOnForce(f) &&
    (isInventedBody(f) ||
      isThinUncited(f) ||
      isMostlyAbsent(f) ||
      isHalfAbsent(f) ||
      isAnotherMatter(f) ||
      isNewMatter(f)));
/** Nowhere in the Code, and no more like content than not: reported as an event. */
const isToldAndAbsent = (f: Facts, g: Gated): boolean =>
  g.pageProbability === null && !f.isCited && f.contentScore <= 0 && isAbsent(f);
/** In words of the Code, but reported as an event. Not of a page: there the gate has said so. Pasted texts pass both. */
const isEventInItsWords = (f: Facts, g: Gated): boolean =>
  g.pageProbability === null &&
  !isOnForce(f) &&
  !f.isCited &&
  NARRATIVE.some(({ contentScore, covered }) => f.contentScore <= contentScore && f.covered < covered);
/** Of the goal itself, and not said of a clause that is about something else. */
const changesGoalTime = (f: Facts): boolean => (f.goalTime === 'year' || f.goalTime === 'stretch') && !f.isElsewhere;
/** Words of which the Code has none (OWN_WORDS; one is enough under a clause), or a figure. */
const hasOwnMatter = (f: Facts): boolean =>
  f.foundsBody || f.wordsNotInCode >= (f.isCited ? 1 : OWN_WORDS) || f.addsFigure;

/** The cited clause has it changed, and no other place has it better. */
export function showsCitedClause(f: Facts): boolean {
  return f.isChangedWhereCited && (isMostlyAbsent(f) || isWeakElsewhere(f));
}

const ROWS = [
  { id: 'no-statement', verdict: 'not-checked', when: (f) => f.isEmpty },
  { id: 'other-matter', verdict: 'not-checked', when: (_, g) => g.content === 'no' },
  { id: 'part-denied', verdict: 'matches', when: (f) => f.citesMissingPart && f.deniesPart },
  { id: 'no-such-part', verdict: 'not-found', when: (f) => f.citesMissingPart },
  { id: 'perhaps-other-matter', verdict: 'unsure', when: (_, g) => g.content === 'perhaps' },
  // Settled without a place.
  { id: 'parts-counted', verdict: 'matches', when: (f) => f.counts === 'right' },
  { id: 'parts-miscounted', verdict: 'differs', when: (f) => f.counts === 'wrong' },
  { id: 'parts-uncounted', verdict: 'unsure', when: (f) => f.counts === 'uncounted' },
  { id: 'dated', verdict: 'matches', when: (f) => f.dates === 'right' },
  { id: 'misdated', verdict: 'differs', when: (f) => f.dates === 'wrong' },
  { id: 'silence-on-nothing', verdict: 'not-checked', when: (f) => f.silence === 'no-topic' },
  { id: 'silence', verdict: 'matches', when: (f) => f.silence === 'missing' },
  { id: 'mentioned-after-all', verdict: 'differs', when: (f) => f.silence === 'there' },
  { id: 'press-line-under-clause', verdict: 'differs', when: (f) => f.pressLine === 'cited' },
  {
    id: 'called-binding',
    verdict: 'differs',
    when: (f, g) => f.force === 'binding' || (f.force === 'obliging' && g.pageProbability === null),
  },
  // The press says "obligations" of what the Code calls commitments.
  { id: 'said-to-oblige', verdict: 'unsure', when: (f) => f.force === 'obliging' },
  // Whatever else its first sentence says: a statement on the Code's force is held against that alone.
  { id: 'said-not-binding', verdict: 'matches', when: (f) => f.isForceAlone && !hasAnyChange(f) },
  // What it denies isn't in the Code: it says so rightly. What may be there in other words is left to the reader.
  { id: 'denied-and-absent', verdict: 'matches', when: (f) => f.deniesWhatIsNowhere && isAbsent(f) },
  { id: 'denied', verdict: 'unsure', when: (f) => f.isDenial && (isAbsent(f) || !f.deniesOwnWords) },
  { id: 'press-line', verdict: 'not-found', when: (f) => f.pressLine === 'elsewhere' },
  {
    id: 'changed-where-cited',
    verdict: 'differs',
    when: (f) => showsCitedClause(f),
  },
  // Quotation marks promise the Code's own words.
  { id: 'misquoted', verdict: 'differs', when: (f) => f.misquotes },
  // What a clause is about is said in a word or two: nothing is left out of it.
  { id: 'points-to-clause', verdict: 'matches', when: (f) => f.pointsTo && !hasAnyChange(f) },
  // The Code sets a time for its goal alone, and no year: however the goal is worded, another year is another time.
  {
    id: 'goal-by-another-year',
    verdict: 'differs',
    when: (f) => changesGoalTime(f) && f.goalTime === 'year' && (f.contentScore > 0 || f.statesAim),
  },
  {
    id: 'goal-by-another-time',
    verdict: 'unsure',
    when: (f, g) => changesGoalTime(f) && isAbsent(f) && !isEventInItsWords(f, g),
  },
  // The press makes a deadline of the goal: that is more than the Code says, and may be no more than a short way to put it.
  {
    id: 'goal-as-deadline',
    verdict: 'unsure',
    when: (f, g) => f.dropsStriving || (f.goalTime === 'centenary' && isAbsent(f) && !isEventInItsWords(f, g)),
  },
  // Absent, from the mildest answer on: each row leaves the rest to the next.
  {
    id: 'event-and-absent',
    verdict: 'not-checked',
    when: isToldAndAbsent,
  },
  {
    id: 'lead-in',
    verdict: 'not-checked',
    when: (f, g) =>
      f.isLeadIn &&
      ((f.wordsNotInCode === 0 && isAbsent(f)) || (g.pageProbability !== null && !f.isCited && f.markerChanges === 0)),
  },
  {
    id: 'in-free-words',
    verdict: 'unsure',
    when: (f, g) => g.pageProbability !== null && isAbsent(f) && (!hasOwnMatter(f) || (f.statesAim && !f.addsFigure)),
  },
  { id: 'press-line-among-others', verdict: 'unsure', when: (f) => f.pressLine === 'partly' && isAbsent(f) },
  { id: 'not-in-code', verdict: 'not-found', when: isAbsent },
  // Present: as it stands, elsewhere, changed, in other words, or not whole.
  { id: 'event-in-its-words', verdict: 'not-checked', when: isEventInItsWords },
  { id: 'perhaps-in-another-clause', verdict: 'unsure', when: (f) => !isOnForce(f) && isWeakElsewhere(f) },
  { id: 'changed', verdict: 'differs', when: (f) => f.markerChanges > 0 },
  { id: 'other-words', verdict: 'unsure', when: (f) => f.wordChanges > 0 },
  // What is done with what it speaks of isn't known: "opens the borders".
  { id: 'verb-unknown', verdict: 'unsure', when: (f) => f.isVerbUnknown },
  { id: 'little-support', verdict: 'unsure', when: (f) => f.covered < SUPPORTED },
  { id: 'in-another-clause', verdict: 'elsewhere', when: (f) => f.isElsewhere },
  {
    id: 'left-out',
    verdict: 'shortened',
    when: (f, g) =>
      f.leavesOut ||
      f.isPartOfCited ||
      f.clauseRecall < LEAST_RECALL ||
      // Of a page nothing is called whole that may not be.
      (g.pageProbability !== null && f.mayLeaveOut),
  },
] as const satisfies readonly Row[];

/** Where no row holds. */
const ELSE = { id: 'all-there', verdict: 'matches' } as const;

/** A row of the table; `not-trusted` where trust.ts has turned its answer into `unsure`. */
export type RowId = (typeof ROWS)[number]['id'] | 'all-there' | 'not-trusted';

export interface Decision {
  readonly row: RowId;
  readonly verdict: Verdict;
}

/** What becomes of an answer that can't be trusted enough (trust.ts). */
export const NOT_TRUSTED: Decision = { row: 'not-trusted', verdict: 'unsure' };

/** The table as it is printed: which row gives which verdict, in their order; last what becomes of some of its answers. */
export const DECISIONS: readonly Decision[] = [
  ...[...ROWS, ELSE].map(({ id, verdict }) => ({ row: id, verdict })),
  NOT_TRUSTED,
];

/** @param gated what the gate says; without it, of a statement that a reader asks about. */
export function decide(facts: Facts, gated: Gated = ASKED): Decision {
  const { id, verdict } = ROWS.find(({ when }) => when(facts, gated)) ?? ELSE;
  return { row: id, verdict };
}
