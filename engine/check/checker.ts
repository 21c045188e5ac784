/** One statement: read → placed → changes found → facts → decision → result. */
import type { Forms } from '../../data/check/en/forms';
import type { TrustModels } from '../../data/check/types';
import { PARAGRAPH_COUNT, isWithin, paragraphOf, type ClauseId } from '../clause';
import { Comparer } from './align/compare';
import { Paraphrases } from './align/paraphrases';
import { Ranker, type Ranked } from './align/rank';
import { Candidates, type Candidate, type Shown, type Tools } from './candidates';
import { decide, showsCitedClause, type Decision } from './decide';
import { ASKED, placedFacts, unplacedFacts, type Facts, type Gated, type StatementFacts } from './facts';
import { forceOf, onForce } from './force';
import { NEAR, OTHER_THAN_PRESS, SUPPORTED } from './limits';
import { changesMeaning } from './quotation/meaning';
import { statementReader } from './read/cited';
import { readClaim, type ReadClaim, type ReadingTools } from './read/claim';
import { contentScore } from './read/content-score';
import { Lexicon, type Term } from './read/lexicon';
import { Signals } from './read/markers';
import { readPassages } from './read/passages';
import { INFERRED, PressLines } from './read/press';
import {
  countIn,
  datedIn,
  deniesPart,
  foundsBody,
  foundsNone,
  isEmpty,
  isOnlyDenial,
  saysMore,
  silenceIn,
  topicOf,
  type Count,
  type Dated,
} from './read/structure';
import { wordReader } from './read/words';
import { absent, mentioned, misdated, miscounted, nothing, onOneSide, pressFinding, putInBy } from './results';
import { trusted } from './trust';
import type { CheckerData, ClaimResult, QuoteChange, QuoteResult, Span } from './types';
import { createStems } from '../text/stem';

/** What is seen of a statement on its own. */
export interface Seen {
  readonly claim: ReadClaim;
  readonly under: ClauseId | null;
  readonly count: Count | null;
  readonly dated: Dated | null;
  readonly silent: Span | null;
  /** The passages from the best down, for what the statement is about. */
  readonly ranked: readonly Ranked[];
}

/** A statement with its facts, before the gate has its say. */
export interface Prepared {
  readonly seen: Seen;
  readonly facts: Facts;
  readonly candidate: Candidate | null;
  readonly pressLine: string | null;
}

export class ClaimChecker {
  readonly tools: Tools;
  private readonly reading: ReadingTools;
  private readonly press: PressLines;
  private readonly candidates: Candidates;
  private inHand: ReadClaim | null = null;
  readonly forms: Forms;
  private readonly dateLine: string;
  private readonly trust: TrustModels | null;

  constructor(data: CheckerData) {
    const wordsOf = wordReader(createStems(data.forms), data.checkForms.words.contracted);
    const lexicon = new Lexicon(
      data.thesaurus,
      wordsOf,
      data.checkForms.lexicon,
      data.code.passages.flatMap((p) => wordsOf(p.text)),
    );
    const signals = new Signals(data.signals, wordsOf);
    const passages = readPassages(data.code, data.annotations, lexicon, signals, data.checkForms);
    const paraphrases = new Paraphrases(data.paraphrases ?? null);
    const ranker = new Ranker(lexicon, passages, paraphrases);
    this.tools = {
      lexicon,
      comparer: new Comparer(lexicon, paraphrases, ranker),
      signals,
      passages,
      byId: new Map(passages.map((p) => [p.passage.id, p])),
      ranker,
    };
    this.candidates = new Candidates(this.tools);
    const acronyms = [...new Set(data.annotations.flatMap((a) => a.acronyms ?? []))].map((a) => a.toLowerCase());
    this.reading = {
      forms: data.checkForms,
      lexicon,
      signals,
      acronyms,
      readCited: statementReader(data.language, data.otherLanguages),
    };
    this.forms = data.checkForms;
    this.trust = data.trust ?? null;
    this.dateLine = data.code.dateLine;
    this.press = new PressLines(data.pressLines, lexicon);
  }

  /** The statement in hand is read once, though several ask. */
  read(text: string): ReadClaim {
    if (this.inHand?.text !== text) this.inHand = readClaim(text, this.reading);
    return this.inHand;
  }

  /**
   * @param cited the clause under which the statement is presented, or null.
   * @param before the clause that the statement before it cites, for "It has eleven aims".
   */
  check(text: string, cited: ClauseId | null = null, before: ClauseId | null = null): ClaimResult {
    return this.conclude(this.prepare(text, cited, before));
  }

  /** Reads a statement, places it and sums it up. */
  prepare(text: string, cited: ClauseId | null = null, before: ClauseId | null = null): Prepared {
    const claim = this.read(text);
    const under = cited ?? claim.citedWithin;
    const seen = this.seen(claim, under, cited, before);
    const pressLine = this.press.find(claim.terms);
    const pressed = pressLine === null || pressLine === INFERRED ? null : this.pressCandidate(seen, pressLine);
    const { denial } = claim;
    const unknown = claim.terms.filter((t) => this.isUnknown(claim, t));
    const statement: StatementFacts = {
      contentScore: contentScore(claim),
      isEmpty: isEmpty(claim) || this.onlyCites(claim),
      isLeadIn: claim.text.trimEnd().endsWith(':'),
      citesMissingPart: claim.missingPart !== null && claim.allCitedWithin.length === 0,
      counts: seen.count && (seen.count.right === null ? 'uncounted' : seen.count.right ? 'right' : 'wrong'),
      dates: seen.dated && (seen.dated.right ? 'right' : 'wrong'),
      isDenial: denial !== null,
      deniesWhatIsNowhere: isOnlyDenial(claim) && unknown.some(({ first }) => first > (denial?.last ?? 0)),
      deniesPart: deniesPart(claim),
      foundsBody: foundsBody(claim),
      silence: foundsNone(claim) ? 'missing' : this.silence(seen),
      pressLine:
        pressed === null ? null : pressed !== 'none' ? 'cited' : this.isAllPress(claim) ? 'elsewhere' : 'partly',
      statesAim: claim.statesAim,
      wordsNotInCode: unknown.length,
    };
    return { seen, ...this.placed(seen, statement, pressed === 'none' ? null : pressed), pressLine };
  }

  /** @param gated whether the statement says what the Code contains; otherwise it isn't checked. */
  conclude({ seen, facts, candidate, pressLine }: Prepared, gated: Gated = ASKED): ClaimResult {
    const { row, verdict } = trusted(decide(facts, gated), facts, gated, this.trust);
    // To a part that isn't there nothing is near, where hardly a word is.
    const isFarOff = row === 'no-such-part' && facts.isThin;
    const beside = this.shown(seen, { row, verdict }, candidate);
    const shown = isFarOff ? { ...beside, nearest: [] } : beside;
    const rules = [...new Set(shown.findings.map((f) => f.rule))];
    return { ...shown, verdict, because: { row, rules }, pressLine };
  }

  /**
   * A statement with what its altered quotations change at its place in the Code, where somebody else's words say that the Code is quoted.
   * `start`: of the statement, in the block of its quotations.
   */
  withQuotations(prepared: Prepared, start: number, altered: readonly QuoteResult[]): Prepared {
    const { claim, under } = prepared.seen;
    const isQuoted = (word: Span): boolean =>
      altered.some((q) => q.start <= start + word.start && start + word.end <= q.end);
    const isSaid = under !== null || claim.words.some((w) => claim.forms.checker.codeNoun.test(w.norm) && !isQuoted(w));
    if (!isSaid) return prepared;
    const changes = altered.flatMap((q) => q.changes);
    const home = prepared.candidate?.ranked.index;
    const place = home === undefined ? undefined : this.candidates.unit(home);
    const isHere = ({ codeSpan }: QuoteChange): boolean => {
      const unit = codeSpan && this.tools.byId.get(codeSpan.passage)?.passage.unit;
      return codeSpan === null || unit === place;
    };
    if (place === undefined || !changes.some((change) => isHere(change) && changesMeaning(change, this.tools)))
      return prepared;
    return { ...prepared, facts: { ...prepared.facts, misquotes: true } };
  }

  /** A prepared statement as the gate sees it: the best score of a passage, and how far the next paragraph's is below. */
  scores({ seen: { ranked } }: Prepared): { readonly score: number; readonly margin: number } {
    const [top] = ranked;
    if (!top) return { score: 0, margin: 0 };
    const home = paragraphOf(this.candidates.unit(top.index));
    const next = ranked.find((r) => paragraphOf(this.candidates.unit(r.index)) !== home);
    return { score: top.score, margin: top.score - (next?.score ?? 0) };
  }

  /** The score of a text in each numbered paragraph, and its best one anywhere. */
  paragraphScores(text: string): { scores: number[]; best: number } {
    const scores = Array.from({ length: PARAGRAPH_COUNT }, () => 0);
    const ranked = this.tools.ranker.rank(this.read(text).terms, null);
    for (const { index, score } of ranked) {
      const paragraph = Number(paragraphOf(this.candidates.unit(index)));
      if (paragraph >= 1) scores[paragraph - 1] = Math.max(scores[paragraph - 1] ?? 0, score);
    }
    return { scores, best: ranked[0]?.score ?? 0 };
  }

  /** The clause that a statement cites in its own words. */
  citedIn(text: string): ClauseId | null {
    return this.read(text).citedWithin;
  }

  /** Whether a statement says that the Code is voluntary or doesn't bind. */
  saysVoluntary({ seen }: Prepared): boolean {
    return seen.claim.marks.forces.unbinding.length > 0;
  }

  private seen(claim: ReadClaim, under: ClauseId | null, cited: ClauseId | null, before: ClauseId | null): Seen {
    const refersBack = claim.forms.checker.backReference.test(claim.words[0]?.norm ?? '');
    const counted = countIn(claim, this.tools.signals, cited ?? (refersBack ? before : null));
    // "There are 24 lettered subparagraphs in all": of the Code, and not of the clause before.
    const count =
      counted?.right === false && cited === null ? (countIn(claim, this.tools.signals, null) ?? counted) : counted;
    const isCount =
      count !== null && claim.marks.forces.binding.length === 0 && !(count.right !== false && saysMore(claim));
    const silent = silenceIn(claim);
    const topic = silent ? topicOf(claim, silent) : [];
    return {
      claim,
      under,
      // "The Code does not have twelve paragraphs"
      count: isCount && !claim.denial ? count : null,
      dated: claim.denial ? null : datedIn(claim, this.dateLine),
      silent,
      ranked: silent ? this.tools.ranker.rank(topic, null) : this.candidates.ranked(claim),
    };
  }

  /** "Under paragraph 3(b), States undertake to act", "See paragraph 7": a part is cited, and nothing is said of it. */
  private onlyCites(claim: ReadClaim): boolean {
    const { citedWithin, forms, terms, marks } = claim;
    if (citedWithin === null || citedWithin === 'code' || forms.gate.reception.test(claim.text)) return false;
    if (marks.numbers.some((n) => !claim.citation.has(n.first)) || marks.negators.length > 0) return false;
    const force = Object.values(marks.forces).flat();
    const isForce = (t: Term): boolean => force.some((hit) => hit.first <= t.last && t.first <= hit.last);
    return terms.every((t) => t.kind !== 'content' || forms.checker.pale.test(t.key) || isForce(t));
  }

  /** A word with content of which the Code has none, nor one that is near to it. */
  private isUnknown(claim: ReadClaim, term: Term): boolean {
    if (term.kind !== 'content' || claim.citation.has(term.first)) return false;
    const { lexicon, ranker } = this.tools;
    return !lexicon.isGeneric(term) && ranker.isNowhere(term);
  }

  /** Whether it repeats lines of the press and says hardly anything else. */
  private isAllPress({ terms }: ReadClaim): boolean {
    const weigh = (of: readonly Term[]): number =>
      of.reduce((sum, t) => sum + (t.kind === 'content' ? this.tools.ranker.weight(t) : 0), 0);
    return weigh(this.press.besides(terms)) <= OTHER_THAN_PRESS * weigh(terms);
  }

  /** "… is not mentioned": looked up by the rest of the statement, in the clause that is cited. */
  private silence({ silent, under, ranked }: Seen): Facts['silence'] {
    if (!silent) return null;
    if (ranked.length === 0) return 'no-topic';
    const top = ranked.find((r) => under === null || isWithin(this.candidates.unit(r.index), under));
    return top !== undefined && top.covered >= SUPPORTED ? 'there' : 'missing';
  }

  /** The clause under which a press line is presented, where that one speaks of its matter. */
  private pressCandidate({ claim, under, ranked }: Seen, id: string): Candidate | 'none' {
    const near = this.press.nearest(id);
    const home = under
      ? ranked.find(({ index }) => {
          const unit = this.candidates.unit(index);
          return isWithin(unit, under) && near.some((n) => isWithin(unit, n));
        })
      : undefined;
    if (!home) return 'none';
    const candidate = this.candidates.at(claim, home);
    return { ...candidate, findings: () => [...candidate.findings(), pressFinding(candidate)] };
  }

  private placed(
    seen: Seen,
    statement: StatementFacts,
    pressed: Candidate | null,
  ): { readonly facts: Facts; readonly candidate: Candidate | null } {
    const { claim, under, ranked } = seen;
    const [top] = ranked;
    const isSettled = statement.isEmpty || seen.count !== null || seen.dated !== null || statement.silence !== null;
    // Otherwise hardly a word of it is anywhere in the Code.
    const isNear = top !== undefined && (top.covered >= NEAR || claim.timesGoal);
    const chosen = isNear && !isSettled && !pressed ? this.candidates.choose(claim, under, ranked) : null;
    if (!chosen) {
      const candidate = pressed ?? (top && statement.silence === 'there' ? this.candidates.at(claim, top) : null);
      return { facts: unplacedFacts(statement, under), candidate };
    }
    const { candidates, tools } = this;
    const force = forceOf(seen, chosen, { ranker: tools.ranker, candidates });
    const candidate = onForce(seen, chosen, force, candidates);
    const home = under ? ranked.find((r) => isWithin(this.candidates.unit(r.index), under)) : undefined;
    const cited = home ? (home.index === chosen.ranked.index ? chosen : this.candidates.at(claim, home)) : null;
    const unit = this.candidates.unit(candidate.ranked.index);
    const facts = placedFacts(statement, force, {
      claim,
      under,
      unit,
      candidate,
      cited,
      ranker: this.tools.ranker,
      passages: this.tools.passages,
    });
    return { facts, candidate: cited && (showsCitedClause(facts) || facts.foundsBody) ? cited : candidate };
  }

  /** What is shown beside the verdict; a part that doesn't exist always, whatever else is cited. */
  private shown(seen: Seen, decision: Decision, candidate: Candidate | null): Shown {
    const shown = this.shownBeside(seen, decision, candidate);
    const { claim } = seen;
    const { row, verdict } = decision;
    if (claim.missingPart === null || row === 'no-such-part' || deniesPart(claim) || verdict === 'not-checked')
      return shown;
    return { ...shown, findings: [onOneSide(claim, 'no-such-part', claim.missingPart), ...shown.findings] };
  }

  /** The nearest clause always, whatever the verdict. */
  private shownBeside(seen: Seen, { row, verdict }: Decision, candidate: Candidate | null): Shown {
    const { claim, count, dated, silent, ranked } = seen;
    if (row === 'parts-counted' || row === 'parts-miscounted' || row === 'parts-uncounted')
      return {
        ...nothing([count?.unit ?? 'code']),
        findings: count?.right === false ? [miscounted(claim, count)] : [],
        covered: 1,
      };
    if (row === 'dated' || row === 'misdated')
      return { ...nothing(['code']), findings: dated?.right === false ? [misdated(claim, dated)] : [], covered: 1 };
    if (row === 'silence' || row === 'part-denied') return nothing(['code']);
    if (row === 'denied-and-absent') return nothing([claim.citedWithin ?? 'code']);
    if (verdict === 'not-checked' && row === 'no-statement') return nothing([]);
    const nearest = ranked.slice(0, 1).flatMap((r) => (r.covered >= NEAR ? [this.candidates.unit(r.index)] : []));
    if (!candidate || verdict === 'not-found' || verdict === 'not-checked') {
      const near = candidate ? [this.candidates.unit(candidate.ranked.index), ...nearest] : nearest;
      return {
        ...nothing([]),
        nearest: [...new Set(near)],
        putIn: candidate && verdict === 'not-found' ? putInBy(candidate.findings()) : [],
        findings:
          verdict === 'not-found'
            ? [
                row === 'no-such-part' && claim.missingPart
                  ? onOneSide(claim, 'no-such-part', claim.missingPart)
                  : absent(claim),
              ]
            : [],
        covered: ranked[0]?.covered ?? 0,
      };
    }
    // Who only says what a clause is about leaves nothing out of it.
    const beside =
      row === 'points-to-clause'
        ? {
            ...candidate,
            findings: () => candidate.findings().filter((f) => f.type !== 'omission' && f.type !== 'condition'),
          }
        : candidate;
    const shown = this.candidates.shown(claim, beside);
    return silent
      ? { ...shown, findings: [mentioned(claim, silent, candidate, this.tools.passages[candidate.ranked.index])] }
      : shown;
  }
}
