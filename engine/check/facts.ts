/**
 * What is known of a statement and of its place in the Code, as named values. decide.ts and trust.ts see these and the gate's answer
 * alone; gate.ts sees the statement and its place in the text too.
 */
import type { ClauseId } from '../clause';
import { isWithin } from '../clause';
import type { Ranker } from './align/rank';
import { clauseRecall, lazily, type Candidate } from './candidates';
import { deniesForceAlone } from './force';
import { CITED_SHARE, LEAST_RECALL, MATCHED, THIN_WEIGHT, THIN_WEIGHT_UNLIKE_CONTENT } from './limits';
import type { ReadClaim } from './read/claim';
import type { ReadPassage } from './read/passages';
import { RULES, isMaterial } from './rules';
import { GOAL } from './rules/date';
import type { Rule } from './rules/rule';
import type { Finding } from './types';

/** What is known of a statement before it is laid beside a place. */
export interface StatementFacts {
  /** How much the statement reads as content of the Code: positive for, negative against (read/content-score.ts). */
  readonly contentScore: number;
  /** A question, or no word with content. */
  readonly isEmpty: boolean;
  /** It announces what follows: it ends with a colon. */
  readonly isLeadIn: boolean;
  /** It cites parts that the Code doesn't have, and no other. */
  readonly citesMissingPart: boolean;
  /** It says that the Code doesn't have the part. */
  readonly deniesPart: boolean;
  /** It counts the Code's parts, rightly or wrongly, or what the Code doesn't number. */
  readonly counts: Right | 'uncounted' | null;
  /** It gives the date of the Code, rightly or wrongly. */
  readonly dates: Right | null;
  /** It says that the Code sets up a body, as it does nowhere. */
  readonly foundsBody: boolean;
  /** It says that something isn't in the Code: the topic is there, or not; or there is no topic. */
  readonly silence: 'there' | 'missing' | 'no-topic' | null;
  /** It denies that the Code says or is something (read/denial.ts). */
  readonly isDenial: boolean;
  /** All that it says is a denial, and a word of what it denies is nowhere in the Code. */
  readonly deniesWhatIsNowhere: boolean;
  /** It repeats a known line of the press: under the clause that speaks of the matter, under none, or beside other things. */
  readonly pressLine: 'cited' | 'elsewhere' | 'partly' | null;
  /** It says what the Code is for. */
  readonly statesAim: boolean;
  /** Words with content that no passage of the Code has, nor any that is near to them. */
  readonly wordsNotInCode: number;
}

export interface Facts extends StatementFacts {
  /** It says of what force the Code is: that it binds, that it has obligations in it, or that it doesn't bind. */
  readonly force: 'binding' | 'obliging' | 'voluntary' | null;
  /** It says that the Code doesn't bind, under no clause, and nothing else of it. */
  readonly isForceAlone: boolean;
  /** It is presented under a clause. */
  readonly isCited: boolean;
  /** The place isn't within that clause. */
  readonly isElsewhere: boolean;
  /** The score of the best passage within that clause, 0 where there is none, up to AIM_BONUS (candidates.ts). */
  readonly citedScore: number;
  /** In that clause a marker of both sides differs, plainly enough to be reported as a change of it. */
  readonly isChangedWhereCited: boolean;

  /**
   * It was laid beside a place: something is near enough (NEAR), and nothing else settles the statement (a count, a date, a silence,
   * a press line, nothing to check).
   */
  readonly isPlaced: boolean;
  /** Share of the statement's content, by weight, that the place has. */
  readonly covered: number;
  /** Share of that which is word for word the same. */
  readonly verbatimShare: number;
  /** Share of the reported scopes of the place that the statement has. */
  readonly clauseRecall: number;
  /** Little is matched, and little of the place is reported: too little to say where the statement is from. */
  readonly isThin: boolean;

  /** Findings of a change that rest on a marker, and those that rest on words alone: several rules may find one change. */
  readonly markerChanges: number;
  readonly wordChanges: number;
  /** Marker changes that deny or turn round, and those of force or duty. */
  readonly denials: number;
  readonly forceChanges: number;
  /** It denies what the place denies too; or all that differs is that it denies. */
  readonly deniesOwnWords: boolean;
  /** In few words, of which the verb is none of the place's: what is said of the rest isn't known. */
  readonly isVerbUnknown: boolean;
  /** Words of the statement with content that nothing at the place stands for. */
  readonly wordsNotAtPlace: number;
  /** All changes are words or figures that the Code doesn't have. */
  readonly addsOnly: boolean;
  /** It has a figure or a time that the Code does not have. */
  readonly addsFigure: boolean;
  /** It has a quotation in it with a word that changes what the Code says there. */
  readonly misquotes: boolean;
  /** It says no more than what the cited clause is about, and that is there. */
  readonly pointsTo: boolean;
  /** The time that it sets for the Code's goal: the year that follows from the Code, another one, or a stretch of time. */
  readonly goalTime: 'centenary' | 'year' | 'stretch' | null;
  /** It gives the year of the Code's goal, and not that States strive for it. */
  readonly dropsStriving: boolean;
  /** A listed item or a condition is left out. */
  readonly leavesOut: boolean;
  /** A listed item is left out, unless words that nothing explains stand for it. */
  readonly mayLeaveOut: boolean;
  /** It is presented as what a clause says, and has one scope of several. */
  readonly isPartOfCited: boolean;
}

/** What the gate says of a sentence of a text: whether it states what the Code contains. */
export type Content = 'surely' | 'perhaps' | 'no';

export interface Gated {
  readonly content: Content;
  /** How probable that is for a sentence of a page; null where somebody says that the text is about the Code. */
  readonly pageProbability: number | null;
}

/** A statement that a reader asks about. */
export const ASKED: Gated = { content: 'surely', pageProbability: null };

export type Right = 'right' | 'wrong';

export interface Placing {
  readonly claim: ReadClaim;
  readonly under: ClauseId | null;
  readonly unit: ClauseId;
  readonly candidate: Candidate;
  /** The best place within the cited clause, where there is one. */
  readonly cited: Candidate | null;
  readonly ranker: Ranker;
  /** All of the Code's. */
  readonly passages: readonly ReadPassage[];
}

/** Facts of a statement that is laid beside nothing. */
export function unplacedFacts(statement: StatementFacts, under: ClauseId | null): Facts {
  return {
    ...statement,
    force: null,
    isForceAlone: false,
    isCited: under !== null,
    isElsewhere: false,
    citedScore: 0,
    isChangedWhereCited: false,
    isPlaced: false,
    covered: 0,
    verbatimShare: 0,
    clauseRecall: 0,
    isThin: true,
    markerChanges: 0,
    wordChanges: 0,
    denials: 0,
    forceChanges: 0,
    deniesOwnWords: false,
    isVerbUnknown: false,
    wordsNotAtPlace: 0,
    addsOnly: false,
    addsFigure: false,
    misquotes: false,
    pointsTo: false,
    goalTime: null,
    dropsStriving: false,
    leavesOut: false,
    mayLeaveOut: false,
    isPartOfCited: false,
  };
}

/** Those that rest on the changes found are worked out when they are asked for: nobody asks of a sentence that isn't decided. */
export function placedFacts(statement: StatementFacts, force: Facts['force'], placing: Placing): Facts {
  const { claim, under, unit, candidate, cited, ranker } = placing;
  const { comparison, findings } = candidate;
  const material = lazily(() => findings().filter(isMaterial));
  const markers = lazily(() => material().filter((f) => f.evidence === 'marker'));
  const recall = clauseRecall(comparison);
  return {
    ...statement,
    force,
    isForceAlone: under === null && force === 'voluntary' && deniesForceAlone(claim),
    isCited: under !== null,
    isElsewhere: under !== null && ![under, ...claim.allCitedWithin].some((clause) => isWithin(unit, clause)),
    citedScore: cited?.ranked.score ?? 0,
    get isChangedWhereCited() {
      return cited !== null && isPlainChange(cited);
    },
    isPlaced: true,
    covered: comparison.covered,
    verbatimShare: comparison.verbatimShare,
    clauseRecall: recall,
    isThin: isThin(claim, candidate, statement.contentScore, recall, ranker),
    get markerChanges() {
      return markers().length;
    },
    get wordChanges() {
      return material().filter((f) => f.evidence === 'word').length;
    },
    get denials() {
      return markers().filter((f) => DENYING.has(f.type)).length;
    },
    get forceChanges() {
      return markers().filter((f) => OF_FORCE.has(f.type)).length;
    },
    get deniesOwnWords() {
      if (claim.denial?.isOfPermission === true) return false;
      if (findings().length === 0) return comparison.passages.some((p) => p.marks.negators.length > 0);
      return (
        markers().length > 0 && markers().every(({ rule }) => rule === 'negation-added') && deniesItsVerb(candidate)
      );
    },
    isVerbUnknown: isVerbUnknown(claim, candidate),
    wordsNotAtPlace: candidate.context.unexplained(),
    get addsOnly() {
      return material().length > 0 && material().every((f) => addedBy(f) === 'matter');
    },
    get addsFigure() {
      return material().some((f) => addedBy(f) === 'matter' && FIGURES.has(f.type));
    },
    misquotes: false,
    pointsTo: pointsTo(placing),
    get goalTime() {
      if (!claim.timesGoal) return null;
      const rules = findings().flatMap(({ rule, codeSpan }) => (codeSpan?.passage === GOAL ? [rule] : []));
      if (rules.includes('year-other')) return 'year';
      return rules.includes('time-added') ? 'stretch' : rules.includes('year-inferred') ? 'centenary' : null;
    },
    get dropsStriving() {
      const rules = new Set(findings().map(({ rule }) => rule));
      return rules.has('year-inferred') && rules.has('hedge-dropped');
    },
    get leavesOut() {
      return findings().some((f) => (f.type === 'omission' || f.type === 'condition') && f.severity === 'caution');
    },
    get mayLeaveOut() {
      return findings().some((f) => f.type === 'omission');
    },
    isPartOfCited: under === unit && isPart(candidate, placing.passages),
  };
}

/** Whether a statement says only what the place is about: the clause cited, and every word of the topic is there. */
function pointsTo({ claim, under, unit, candidate: { comparison } }: Placing): boolean {
  if (!claim.topic || under === null || !isWithin(unit, under)) return false;
  return claim.terms.every((t, i) => t.kind === 'functional' || (comparison.nearness[i] ?? 0) >= MATCHED);
}

/** Whether one of the scopes of the place's unit isn't reported. The opening words of a list are reported with any of its items. */
function isPart({ ranked, comparison }: Candidate, passages: readonly ReadPassage[]): boolean {
  const place = passages[ranked.index]?.passage;
  if (place?.kind === 'chapeau') return false;
  const own = passages.filter((p) => p.passage.unit === place?.unit);
  return own.some((p) => p.scopes.some((scope) => !comparison.scopes.includes(scope)));
}

/** "does not condemn": the first word that it denies is the place's. Of "does not set a date for concluding" the verb is none of it. */
function deniesItsVerb({ comparison, context: { claim } }: Candidate): boolean {
  const after = claim.denial?.last ?? 0;
  const index = claim.terms.findIndex((t) => t.first > after && t.kind !== 'functional');
  return (comparison.nearness[index] ?? 0) >= LIKE_VERBS;
}

/** So few words with content, besides the verb, leave open what is said of them. */
const FEW_WORDS = 3;
/** A verb that is less alike than this is the clause's only where it acts on the same thing, at most so many terms away. */
const ALIKE = 0.95;
/** Less alike, they are two acts. */
const LIKE_VERBS = 0.65;
const NEXT = 16;

/** "opens the borders", "destroy small arms" (the Code has "mass destruction"), "step back from the fight". */
function isVerbUnknown({ verb, terms, marks, directions }: ReadClaim, { comparison }: Candidate): boolean {
  if (verb === null || Object.values(marks.forces).some((hits) => hits.some((h) => h.first <= verb && verb <= h.last)))
    return false;
  const index = terms.findIndex((t) => t.first <= verb && verb <= t.last);
  const term = terms[index];
  // "The Code of Conduct for …": no verb there.
  if (!term || term.kind === 'functional' || terms.filter((t) => t.kind === 'content' && t !== term).length > FEW_WORDS)
    return false;
  const there = comparison.code[comparison.partner[index] ?? -1];
  const nearness = comparison.nearness[index] ?? 0;
  if (!there || nearness < LIKE_VERBS) return true;
  const isWithinAnother = there.term.stems.length > 1 && term.stems.length === 1;
  const isAgainst = there.passage.directions[there.index]?.sign === -1 && directions[index]?.sign !== -1;
  const object = terms.findIndex((t, i) => i > index && t.kind === 'content');
  const acted = comparison.code[comparison.partner[object] ?? -1];
  const isApart =
    nearness < ALIKE &&
    acted !== undefined &&
    (acted.passage !== there.passage || Math.abs(acted.index - there.index) > NEXT);
  return isWithinAnother || isAgainst || isApart;
}

const FIGURES: ReadonlySet<string> = new Set(['number', 'date']);
const DENYING: ReadonlySet<string> = new Set(['negation', 'predicate']);
const OF_FORCE: ReadonlySet<string> = new Set(['modality', 'binding']);

function addedBy({ rule }: Finding): Rule['adds'] {
  const { adds }: Rule = RULES[rule];
  return adds;
}

/** A change of something that both sides have, other than a single word. */
function isTwoSided(f: Finding): boolean {
  return (
    f.evidence === 'marker' &&
    f.type !== 'addition' &&
    f.type !== 'term' &&
    (f.type !== 'predicate' || f.rule === 'opposite') &&
    addedBy(f) === undefined &&
    f.codeSpan !== null
  );
}

function isPlainChange({ findings, comparison }: Candidate): boolean {
  const changes = findings().filter((f) => isMaterial(f) && f.codeSpan !== null);
  return (
    changes.some((f) => f.type === 'date') || (comparison.covered >= CITED_SHARE && changes.some((f) => isTwoSided(f)))
  );
}

function isThin(
  claim: ReadClaim,
  { comparison, context }: Candidate,
  contentScore: number,
  recall: number,
  ranker: Ranker,
): boolean {
  // The symbol of a resolution is enough.
  if (claim.words.some((w) => w.norm.startsWith('a/res/'))) return false;
  let weight = 0;
  /** Who acts or is turned to is named for many things. */
  let besidesActors = 0;
  const seen = new Set<string>();
  claim.terms.forEach((t, i) => {
    const nearness = comparison.nearness[i] ?? 0;
    if (t.kind !== 'content' || nearness < MATCHED || seen.has(t.key)) return;
    seen.add(t.key);
    weight += ranker.weight(t) * nearness;
    if (!claim.marks.actors.some((a) => a.first <= t.first && t.last <= a.last)) besidesActors += 1;
  });
  if (recall >= LEAST_RECALL) return false;
  const isOnActor = besidesActors === 0 && (context.unexplained() > 0 || claim.marks.numbers.length > 0);
  return isOnActor || weight < THIN_WEIGHT || (weight < THIN_WEIGHT_UNLIKE_CONTENT && contentScore < 2);
}
