/**
 * The statement gate: whether a sentence of a text says what the Code contains. On a page most sentences don't: they are
 * headlines, news, opinions, history, other texts. A linear model over what the check finds anyway, over the sentence's place
 * and neighbours, and over plain marks of its form. The same function gives the features in fitting and at run time.
 */
import type { GateModel, GateWords } from '../../data/check/types';
import type { Ranker } from './align/rank';
import { ASKED, type Content, type Facts, type Gated } from './facts';
import { FOUND } from './limits';
import { probability } from './linear';
import type { ReadClaim } from './read/claim';

/** A statement at its place in a text. */
export interface PlacedStatement {
  readonly claim: ReadClaim;
  readonly facts: Facts;
  /** The best score of a passage for it, 0 to AIM_BONUS (candidates.ts), and how much the next paragraph's is below it. */
  readonly score: number;
  readonly margin: number;
  /** It names the Code; it cites a part of it. */
  readonly namesCode: boolean;
  readonly citesPart: boolean;
  /** How many statements ago the Code was named or cited, and another instrument; 0 in this one, null never. */
  readonly sinceCode: number | null;
  readonly sinceRival: number | null;
  /** The block is a heading, by its role on the page. */
  readonly isHeading: boolean;
  /** The block opens with a list mark or a printed number. */
  readonly isItem: boolean;
  /** Index of the block, and how many there are. */
  readonly block: number;
  readonly blocks: number;
  /** How many statements its block has, and which of them it is, from 0. */
  readonly blockSize: number;
  readonly indexInBlock: number;
}

/** More changes than so many say no more. */
const MOST_CHANGES = 2;
/** A mention further away than so many statements is as good as none. */
const FAR = 40;

/** Features of narrative and opinion, and of headings. */
const NARRATIVE = [
  'past',
  'question',
  'rivalNearer',
  'reporting',
  'opinion',
  'firstPerson',
  'persons',
  'roles',
  'events',
  'isShort',
] as const;

/** The same without those to whom something may be due. */
const OF_EVENTS = NARRATIVE.filter((name) => name !== 'roles' && name !== 'persons' && name !== 'isShort');

/** Words of an opening phrase. */
const LONGEST_OPENING = 14;
const HAD = 'had';

/** Whether its subject is the Code, and it says in the present what the Code does: where a reader asks about it, that is content. */
function saysOfCode({ presentCode, ofOther }: Readonly<Record<string, number>>): boolean {
  return presentCode === 1 && ofOther === 0;
}

/** Whether it says of the Code that it doesn't bind, and no more, or how many parts it has: however it says where the Code is from. */
function saysWhatCodeIs(statement: PlacedStatement | undefined): boolean {
  return statement !== undefined && (statement.facts.isForceAlone || statement.facts.counts !== null);
}

/**
 * Whether it says in the present what signatories are to do, or by when something is to be done: in a text that somebody asks about
 * that is said of the Code, be it a deadline, a sum or a body that is nowhere in it.
 */
function saysWhatIsDue(f: Readonly<Record<string, number>>): boolean {
  const has = (...names: readonly string[]): boolean => names.some((name) => (f[name] ?? 0) > 0);
  const isDue = has('commitment', 'duty', 'modal') && !has('should');
  if (has(...NARRATIVE)) return false;
  if (has('stateSubject') && isDue) return true;
  return has('numbers') && (has('codeProvides') || (isDue && (f.covered ?? 0) >= FOUND));
}

/**
 * Whether it lays a duty on signatories, once the Code has been named and no other text since: whoever reads it asks whether the Code
 * does, on a page as in a text that somebody asks about.
 */
function saysWhatMembersOwe({ claim, sinceCode }: PlacedStatement, f: Readonly<Record<string, number>>): boolean {
  if (sinceCode === null || f.duty !== 1 || f.ofOther === 1) return false;
  return claim.forms.gate.owing.test(claim.text) && !OF_EVENTS.some((name) => (f[name] ?? 0) > 0);
}

/** Whether it cites a part of the Code, or names one and what it says: such a statement is never left out as another matter. */
function speaksOfPart({ citesPart, partSaid, ofOther }: Readonly<Record<string, number>>): boolean {
  return citesPart === 1 || (partSaid === 1 && ofOther === 0);
}

/** The classes of words as flags. */
const CLASS: Readonly<Record<keyof GateWords, number>> = {
  codeNouns: 1 << 0,
  pronouns: 1 << 1,
  provides: 1 << 2,
  modals: 1 << 3,
  pastForms: 1 << 4,
  reporting: 1 << 5,
  opinion: 1 << 6,
  firstPerson: 1 << 7,
  persons: 1 << 8,
  roles: 1 << 9,
  events: 1 << 10,
  times: 1 << 11,
  furniture: 1 << 12,
  otherTexts: 1 << 13,
  states: 1 << 14,
  openers: 1 << 15,
  parts: 1 << 16,
  complements: 1 << 17,
};

export class Gate {
  /** The classes that a word is in, together. */
  private readonly classes = new Map<string, number>();

  constructor(
    words: GateWords,
    private readonly ranker: Ranker,
  ) {
    for (const [name, one] of Object.entries(CLASS))
      for (const word of words[name as keyof GateWords]) this.classes.set(word, (this.classes.get(word) ?? 0) | one); // keys of that record
  }

  /** Whether each statement of a text is one of content. The changes are looked for where that may be. */
  gated(statements: readonly PlacedStatement[], model: GateModel, of: 'page' | 'pasted'): Gated[] {
    const { perhaps, surely } = model[of];
    return this.features(statements, () => 0).map((features, k) => {
      const at = (changes: number): number => {
        features.changes = changes;
        return probability(model, features);
      };
      const [least, most] = [at(0), at(MOST_CHANGES)];
      const statement = statements[k];
      // A part of the Code is named, and nothing is said of what it contains.
      if (statement && features.citesPart === 1 && statement.claim.forms.gate.reception.test(statement.claim.text))
        return { content: 'no', pageProbability: of === 'page' ? least : null };
      if (statement && of === 'page' && saysWhatMembersOwe(statement, features)) return ASKED;
      const contentOf = (p: number): Content =>
        p >= surely ||
        (of === 'pasted' && (saysOfCode(features) || saysWhatIsDue(features) || saysWhatCodeIs(statement)))
          ? 'surely'
          : p >= perhaps || speaksOfPart(features)
            ? 'perhaps'
            : 'no';
      const mayBe = Math.max(least, most) >= surely || contentOf(least) !== contentOf(most);
      const p = statement && mayBe ? at(changesOf(statement)) : least;
      return { content: contentOf(p), pageProbability: of === 'page' ? p : null };
    });
  }

  /** The features of each statement of a text, which are in reading order. */
  features(statements: readonly PlacedStatement[], changes = changesOf): Record<string, number>[] {
    const own = statements.map((s): Record<string, number> => this.ownFeatures(s, changes(s)));
    /** Another kind of text was named later than the Code. */
    let isOfOther = 0;
    return own.map((features, k) => {
      const ofOther = isOfOther;
      if (features.namesCode || features.codeSubject || features.citesPart) isOfOther = 0;
      else if (features.otherTexts) isOfOther = 1;
      const before = own[k - 1];
      const after = own[k + 1];
      const text = statements[k - 1]?.claim.text.trimEnd() ?? '';
      return Object.assign(features, {
        ofOther,
        itOfOther: ofOther * (features.pronoun ?? 0),
        beforeCovered: before?.covered ?? 0,
        afterCovered: after?.covered ?? 0,
        beforeScore: before?.score ?? 0,
        afterScore: after?.score ?? 0,
        beforeNames: before ? Math.max(before.namesCode ?? 0, before.citesPart ?? 0) : 0,
        beforeProvides: before?.codeProvides ?? 0,
        beforePast: before?.past ?? 0,
        beforeColon: text.endsWith(':') ? 1 : 0,
      });
    });
  }

  private ownFeatures(s: PlacedStatement, changes: number): Record<string, number> {
    const { claim, facts } = s;
    const norms = claim.words.map((w) => w.norm);
    const classes = norms.map((n) => this.classes.get(n) ?? 0);
    const count = (name: keyof GateWords): number => {
      const wanted = CLASS[name];
      return classes.reduce((sum, own) => ((own & wanted) === 0 ? sum : sum + 1), 0);
    };
    const has = (name: keyof GateWords, from = 0, to = norms.length): number => {
      const wanted = CLASS[name];
      for (let k = from; k < to && k < classes.length; k += 1) if (((classes[k] ?? 0) & wanted) !== 0) return 1;
      return 0;
    };
    const text = claim.text.trim();
    const sinceCode = Math.min(FAR, s.sinceCode ?? FAR);
    const sinceRival = Math.min(FAR, s.sinceRival ?? FAR);
    const length = Math.max(1, norms.length);
    const content = claim.terms.filter((t) => t.kind === 'content');
    const unknown = content.filter((t) => this.ranker.isNowhere(t));
    const names = claim.words.slice(1).filter((w) => /^\p{Lu}/u.test(claim.text.slice(w.start, w.end)));
    const { forces } = claim.marks;
    const from = this.subjectStart(claim, norms);
    const codeSubject = Math.max(has('codeNouns', 0, 5), has('codeNouns', from, from + 5));
    const stateSubject = Math.max(has('states', 0, 4), has('states', from, from + 4));
    const pronoun = Math.max(has('pronouns', 0, 1), has('pronouns', from, from + 1));
    const subject = Math.max(codeSubject, stateSubject, pronoun);
    const provides = Math.max(has('provides', 0, 9), has('provides', from, from + 9));
    // "The Code had set aside": what it says, in the past perfect.
    const had = subject === 1 ? norms.findIndex((n, k) => n === HAD && k - from <= 6) : -1;
    const past = norms.filter(
      (n, k) =>
        (had < 0 || (k !== had && k !== had + 1)) &&
        (((classes[k] ?? 0) & CLASS.pastForms) !== 0 ||
          (claim.forms.gate.endsInEd.test(n) && !this.isPassive(claim, norms, k))),
    );
    const isShort = length < 9 && !/[.;:?!]["”’)]?$/u.test(text);
    return {
      covered: facts.covered,
      score: s.score,
      margin: s.margin,
      verbatimShare: facts.verbatimShare * facts.covered,
      clauseRecall: facts.clauseRecall,
      isThin: facts.isThin ? 1 : 0,
      unknownShare: content.length === 0 ? 1 : unknown.length / content.length,
      unknown: Math.log1p(unknown.length),
      known: Math.log1p(content.length - unknown.length),
      contentScore: Math.max(-4, Math.min(5, facts.contentScore)),
      changes,
      isStructure:
        facts.counts !== null || facts.dates !== null || facts.silence !== null || facts.force !== null ? 1 : 0,
      namesCode: s.namesCode ? 1 : 0,
      sinceCode: Math.log1p(sinceCode),
      sinceRival: Math.log1p(sinceRival),
      rivalNearer: sinceRival < sinceCode ? 1 : 0,
      citesPart: s.citesPart || claim.citedWithin !== null ? 1 : 0,
      isCited: facts.isCited ? 1 : 0,
      codeSubject,
      stateSubject,
      pronoun,
      codeProvides: subject * provides,
      provides: has('provides'),
      modal: has('modals'),
      should: norms.some((n) => n === 'should' || n === 'ought') ? 1 : 0,
      presentCode: codeSubject * provides * (past.length === 0 ? 1 : 0),
      had: had < 0 ? 0 : 1,
      partSaid: saysOfPart(classes) ? 1 : 0,
      toBe: norms.some((n, k) => n === 'to' && norms[k + 1] === 'be') ? 1 : 0,
      infinitive: norms[0] === 'to' ? 1 : 0,
      states: has('states'),
      commitment: Math.min(1, forces.commitment.length),
      appeal: Math.min(1, forces.appeal.length),
      recital: Math.min(1, forces.recital.length),
      duty: Math.min(1, forces.duty.length),
      past: Math.min(3, past.length),
      pastSubject: subject * Math.min(1, past.length),
      reporting: has('reporting'),
      opinion: Math.min(3, count('opinion')),
      firstPerson: has('firstPerson'),
      persons: has('persons'),
      roles: Math.min(2, count('roles')),
      events: Math.min(3, count('events')),
      times: Math.min(3, count('times')),
      furniture: Math.min(2, count('furniture')),
      otherTexts: has('otherTexts'),
      numbers: Math.min(2, claim.marks.numbers.length),
      names: Math.min(1, names.length / length),
      quoted: /[“"«„]/u.test(text) ? 1 : 0,
      question: /\?["”’)]?$/u.test(text) ? 1 : 0,
      colon: text.endsWith(':') ? 1 : 0,
      isShort: isShort ? 1 : 0,
      length: Math.log(length),
      lowerStart: /^\p{Ll}/u.test(text) ? 1 : 0,
      heading: s.isHeading || (isShort && s.blockSize === 1) ? 1 : 0,
      item: s.isItem ? 1 : 0,
      first: s.block === 0 ? 1 : 0,
      last: s.block === s.blocks - 1 ? 1 : 0,
      position: s.blocks > 1 ? s.block / (s.blocks - 1) : 0.5,
      opens: s.indexInBlock === 0 ? 1 : 0,
    };
  }

  /** Where the subject may begin: behind an opening phrase ("For those who return, the Code …") or a conjunction. */
  private subjectStart(claim: ReadClaim, norms: readonly string[]): number {
    if (claim.forms.duty.conjunction.test(norms[0] ?? '')) return 1;
    if (((this.classes.get(norms[0] ?? '') ?? 0) & CLASS.openers) === 0) return 0;
    const comma = claim.words.findIndex(
      (w, k) => k < LONGEST_OPENING && claim.text.slice(w.end, claim.words[k + 1]?.start ?? w.end).includes(','),
    );
    return comma + 1;
  }

  /** A form of "be" comes before: no past tense. */
  private isPassive(claim: ReadClaim, norms: readonly string[], k: number): boolean {
    return [1, 2].some((d) => claim.forms.gate.be.test(norms[k - d] ?? ''));
  }
}

/** "the clause on …", "the promise to …", "the article that …": what a part of the Code says hangs on its name. */
function saysOfPart(classes: readonly number[]): boolean {
  return classes.some((own, k) => (own & CLASS.parts) !== 0 && ((classes[k + 1] ?? 0) & CLASS.complements) !== 0);
}

function changesOf({ facts }: PlacedStatement): number {
  return Math.min(MOST_CHANGES, facts.markerChanges);
}
