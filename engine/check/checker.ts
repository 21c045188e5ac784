/** One claim → clause → findings → verdict. */
import { PARAGRAPH_COUNT, isWithin, type ClauseId } from '../clause';
import { statementReader } from './read/cited';
import { readClaim, type ReadingTools } from './read/claim';
import type { ReadClaim } from './rules/context';
import { isMaterial, isWord, judge, type Judged, type Tools } from './rules/judge';
import { Lexicon } from './read/lexicon';
import { contentScore } from './read/content-score';
import { readPassages } from './read/passages';
import { clauseRecall, Placer, type Attempt } from './align/place';
import { PressLines } from './read/press';
import { Ranker, type Ranked } from './align/rank';
import { paragraphOf } from './align/select';
import { Signals } from './read/markers';
import { absent, countedResult, datedResult, empty, type ClaimResultBody } from './results';
import { countIn, datedIn, silenceIn } from './read/structure';
import type { CheckerData, ClaimResult, Finding, Verdict } from './types';
import { createStems } from '../text/stem';
import { wordReader } from './read/words';

/** With less of its content in any passage a claim isn't from the Code. */
const FOUND = 0.5;
/** A claim with a lower recall of the scopes that it reports is shortened. */
const LEAST_RECALL = 0.42;
/** From this share on a claim is supported, unless a finding says otherwise. */
const SUPPORTED = 0.72;
/** From this verbatim share on a claim is the Code's with something changed. */
const VERBATIM = 0.85;
/** Of another clause than the cited one a claim must have so much, if it differs from it. */
const WELL_SUPPORTED = 0.82;
/** The weight of matched words that a claim without a citation needs; more where it has little of a scope. */
const LEAST_WEIGHT = 3.7;
const LITTLE_WEIGHT = 4.6;
/** The same where all of it is matched. */
const SURE_WEIGHT = 3;
/** Below this share a claim differs only where a check other than that of single words says so. */
const THIN = 0.64;
/** A figure that the Code doesn't have, put in. */
const OWN_FIGURE = /^(?:time-added|number-added|year-other)$/u;
/** From this verbatim share on a statement is the Code's with something added. */
const MOSTLY_VERBATIM = 0.6;
/** From this verbatim share on a single different word is a change. */
const CLOSE_PARAPHRASE = 0.94;

export class ClaimChecker {
  readonly tools: Tools;
  private readonly reading: ReadingTools;
  private readonly press: PressLines;
  private readonly placer: Placer;
  private readonly dateLine: string;

  constructor(data: CheckerData) {
    const wordsOf = wordReader(createStems(data.forms));
    const lexicon = new Lexicon(
      data.thesaurus,
      wordsOf,
      data.code.passages.flatMap((p) => wordsOf(p.text)),
    );
    const signals = new Signals(data.signals, wordsOf);
    const passages = readPassages(data.code, data.annotations, lexicon, signals);
    this.tools = {
      lexicon,
      signals,
      passages,
      byId: new Map(passages.map((p) => [p.passage.id, p])),
      ranker: new Ranker(lexicon, passages),
    };
    this.placer = new Placer(this.tools);
    const acronyms = [...new Set(data.annotations.flatMap((a) => a.acronyms ?? []))].map((a) => a.toLowerCase());
    this.reading = { lexicon, signals, acronyms, readCited: statementReader(data.language, data.otherLanguages) };
    this.dateLine = data.code.dateLine;
    this.press = new PressLines(data.pressLines, lexicon);
  }

  read(text: string): ReadClaim {
    return readClaim(text, this.reading);
  }

  /**
   * @param cited the clause under which the claim is presented, or null.
   * @param before the clause that the statement before it cites, for "It has eleven aims".
   */
  check(text: string, cited: ClauseId | null = null, before: ClauseId | null = null): ClaimResult {
    const claim = this.read(text);
    const under = cited ?? claim.citedWithin;
    const pressLine = this.press.find(claim.terms);
    const done = (result: Omit<ClaimResult, 'pressLine'>): ClaimResult => ({ ...result, pressLine });
    const score = contentScore(claim);
    if (score <= -5 || !claim.terms.some((t) => t.kind === 'content' || t.kind === 'neutral'))
      return done(empty('not-checked'));

    const count = countIn(
      claim,
      this.tools.signals,
      cited ?? (/^(?:it|its|there|they|these|the list)$/u.test(claim.words[0]?.norm ?? '') ? before : null),
    );
    const bound = claim.marks.forces.binding.length > 0;
    if (count && !bound && !(count.right && saysMore(claim))) return done(countedResult(claim, count));
    const dated = datedIn(claim, this.dateLine);
    if (dated) return done(datedResult(claim, dated));
    const silent = silenceIn(claim);
    if (silent) return done(this.silent(claim, silent));

    const free = this.placer.ranked(claim);
    const [top] = free;
    if (!top) return done(this.unfound(claim, score, under, free));
    const placed = this.placed(claim, under, free, score);
    return done(
      pressLine === null || pressLine === 'by-2045' ? placed : this.pressed(claim, pressLine, under, free, placed),
    );
  }

  /** A known press line isn't in any clause: it differs from the clause that it is cited under, and is found in none. */
  private pressed(
    claim: ReadClaim,
    id: string,
    under: ClauseId | null,
    free: readonly Ranked[],
    placed: ClaimResultBody,
  ): ClaimResultBody {
    const near = this.press.nearest(id);
    const home = under
      ? free.find(
          (r) => isWithin(this.placer.unit(r.index), under) && near.some((n) => isWithin(this.placer.unit(r.index), n)),
        )
      : undefined;
    if (!home) {
      const found = placed.verdict !== 'not-checked' && placed.verdict !== 'differs';
      return found ? { ...empty('not-found'), findings: [absent(claim)], wordsFrom: placed.units.slice(0, 1) } : placed;
    }
    const attempt = this.placer.attempt(claim, home);
    const span = { start: claim.words[0]?.start ?? 0, end: claim.words.at(-1)?.end ?? 0 };
    const passage = attempt.judged.comparison.passages[0];
    const verb = passage?.note.acts[0]?.verb ?? '';
    const at = passage ? passage.passage.text.indexOf(verb) : 0;
    const finding = attempt.judged.context.finding(
      'predicate',
      'material',
      'press-line',
      span,
      passage ? { passage: passage.passage.id, start: at, end: at + verb.length } : null,
    );
    return { ...this.placer.result(claim, attempt, 'differs'), findings: [...attempt.judged.findings, finding] };
  }

  /** The score of a text in each numbered paragraph, and its best one anywhere. */
  paragraphScores(text: string): { scores: number[]; best: number } {
    const scores = Array.from({ length: PARAGRAPH_COUNT }, () => 0);
    const ranked = this.tools.ranker.rank(this.read(text).terms, null);
    for (const { index, score } of ranked) {
      const paragraph = Number(paragraphOf(this.placer.unit(index)));
      if (paragraph >= 1) scores[paragraph - 1] = Math.max(scores[paragraph - 1] ?? 0, score);
    }
    return { scores, best: ranked[0]?.score ?? 0 };
  }

  /** The clause that a statement cites in its own words. */
  citedIn(text: string): ClauseId | null {
    return this.read(text).citedWithin;
  }

  /** Whether a statement says that the Code is voluntary or doesn't bind. */
  saysVoluntary(text: string): boolean {
    return this.read(text).marks.forces.unbinding.length > 0;
  }

  private placed(claim: ReadClaim, under: ClauseId | null, free: readonly Ranked[], score: number): ClaimResultBody {
    const attempt = this.placer.choose(claim, under, free);
    if (!attempt) return this.unfound(claim, score, under, free);
    const home = under ? free.find((r) => isWithin(this.placer.unit(r.index), under)) : undefined;
    const material = attempt.judged.findings.filter(isMaterial);
    const { covered, verbatimShare } = attempt.judged.comparison;
    const elsewhere = under !== null && !isWithin(this.placer.unit(attempt.ranked.index), under);

    const binding = material.some((f) => f.type === 'binding' && f.rule !== 'opposite');
    const statusHere = under === null || isWithin('1', under) || (namesCode(claim) && this.isStatus(claim));
    if (binding && statusHere && (covered < SUPPORTED || this.isStatus(claim))) return this.status(claim, attempt);
    if (claim.marks.forces.unbinding.length > 0 && statusHere && namesCode(claim) && this.isStatus(claim)) {
      const index = this.tools.passages.findIndex((p) => p.passage.id === '1.1');
      const own = this.placer.attempt(claim, { index, score: 1, covered: 1 });
      return this.placer.result(claim, own, this.verdictOf(own.judged, under !== null && !isWithin('1', under)));
    }
    if (under === null && this.isThin(claim, attempt.judged.comparison, score))
      return this.unfound(claim, score, under, free);
    // A time or a number of its own, and not all of the rest is the Code's.
    const added = material.length > 0 && material.every((f) => f.codeSpan === null || OWN_FIGURE.test(f.rule));
    if (under === null && added && verbatimShare * covered < MOSTLY_VERBATIM)
      return this.unfound(claim, score, under, free);
    if (covered < FOUND) return this.unfound(claim, score, under, free, home && home.score >= 0.25 ? home : undefined);
    if (under === null && ((score <= -2.2 && covered < 0.93) || (score <= -1 && covered < 0.75)))
      return empty('not-checked');
    // The Code's own words with one of them changed: little may be left of a short clause.
    const verbatim =
      verbatimShare >= VERBATIM &&
      material.length > 0 &&
      clauseRecall(attempt.judged.comparison, this.tools) >= LEAST_RECALL;
    // Little of it is there, and nothing is plainly changed: other words about another matter.
    if (
      !verbatim &&
      covered < THIN &&
      !material.some((f) => isSolid(f) && (under !== null || verbatim || !isForce(f))) &&
      !(home && !elsewhere)
    )
      return this.unfound(claim, score, under, free);
    const wordsAlone = material.length > 0 && material.every(isWord);
    if (elsewhere && (covered < SUPPORTED || wordsAlone || (covered < WELL_SUPPORTED && material.length > 0)))
      return this.unfound(claim, score, under, free, home);
    return this.placer.result(claim, attempt, this.verdictOf(attempt.judged, elsewhere));
  }

  private verdictOf({ findings, comparison }: Judged, elsewhere: boolean): Verdict {
    const material = findings.filter(isMaterial);
    if (material.some((f) => !isWord(f) || comparison.verbatimShare >= CLOSE_PARAPHRASE)) return 'differs';
    // A word that the Code doesn't have, in a paraphrase that has others too: it may mean the same.
    if (material.length > 0) return 'unsure';
    if (comparison.covered < SUPPORTED) return 'unsure';
    if (elsewhere) return 'elsewhere';
    const short = findings.some((f) => (f.type === 'omission' || f.type === 'condition') && f.severity === 'caution');
    return short || clauseRecall(comparison, this.tools) < LEAST_RECALL ? 'shortened' : 'matches';
  }

  /** Too few words with content are met to say where the claim is from. */
  private isThin(claim: ReadClaim, comparison: Judged['comparison'], score: number): boolean {
    let weight = 0;
    const seen = new Set<string>();
    claim.terms.forEach((t, i) => {
      const nearness = comparison.nearness[i] ?? 0;
      if (t.kind !== 'content' || nearness < 0.55 || seen.has(t.key)) return;
      seen.add(t.key);
      weight += this.tools.ranker.weight(t) * nearness;
    });
    if (claim.words.some((w) => w.norm.startsWith('a/res/'))) return false;
    return (
      weight < (comparison.covered >= 0.9 ? SURE_WEIGHT : LEAST_WEIGHT) ||
      (weight < LITTLE_WEIGHT && score < 2 && clauseRecall(comparison, this.tools) < 0.25)
    );
  }

  /** The claim says what the Code is, not what it provides. */
  private isStatus(claim: ReadClaim): boolean {
    const { ranker } = this.tools;
    const rest = claim.terms.filter(
      (t) =>
        t.kind === 'content' &&
        ![...claim.marks.forces.binding, ...claim.marks.forces.unbinding].some(
          (b) => b.first <= t.last && t.first <= b.last,
        ),
    );
    return rest.reduce((sum, t) => sum + ranker.weight(t), 0) < 5;
  }

  /** Binding force is a matter of paragraph 1, where nothing else decides. */
  private status(claim: ReadClaim, attempt: Attempt): ClaimResultBody {
    const index = this.tools.passages.findIndex((p) => p.passage.id === '1.1');
    const judged = judge(claim, this.tools.passages.slice(index, index + 1), this.tools);
    const findings = judged.findings.filter((f) => f.type === 'binding' || f.type === 'modality');
    const kept = findings.length > 0 ? findings : attempt.judged.findings.filter((f) => f.type === 'binding');
    return this.placer.result(
      claim,
      { ranked: { index, score: 0, covered: 0 }, chosen: [index], judged: { ...judged, findings: kept } },
      'differs',
    );
  }

  /** "… is not mentioned": looked up by the rest of the claim. */
  private silent(claim: ReadClaim, silent: { start: number; end: number }): ClaimResultBody {
    const topic = claim.terms.filter((t) => t.kind === 'content' && (t.end <= silent.start || t.start >= silent.end));
    const [top] = this.tools.ranker.rank(topic, null);
    if (!top || top.covered < 0.8)
      return { ...empty(topic.length > 0 ? 'matches' : 'not-checked'), units: topic.length > 0 ? ['code'] : [] };
    const attempt = this.placer.attempt(claim, top);
    const passage = this.tools.passages[top.index];
    const first = attempt.judged.comparison.code.find(
      (r, j) => attempt.judged.comparison.met[j] && r.term.kind === 'content' && r.passage === passage,
    );
    const finding: Finding = {
      type: 'negation',
      severity: 'material',
      rule: 'mentioned-after-all',
      claimSpan: silent,
      codeSpan: first ? { passage: first.passage.passage.id, start: first.term.start, end: first.term.end } : null,
      claimQuote: claim.text.slice(silent.start, silent.end),
      codeQuote: first ? first.passage.passage.text.slice(first.term.start, first.term.end) : '',
    };
    return { ...this.placer.result(claim, attempt, 'differs'), findings: [finding] };
  }

  /** Not the Code's: a statement about it that it doesn't make, or narrative. The result says where its words come from. */
  private unfound(
    claim: ReadClaim,
    score: number,
    under: ClauseId | null,
    free: readonly Ranked[],
    home?: Ranked,
  ): ClaimResultBody {
    const from = free
      .filter((r) => r.covered >= 0.4)
      .slice(0, 1)
      .map((r) => this.placer.unit(r.index));
    if (under === null && score <= 0) return empty('not-checked');
    const attempt = home ? this.placer.attempt(claim, home) : null;
    // Under the clause that it cites, and with a change that is plain: differs rather than not found.
    const plain = attempt?.judged.findings.some((f) => isMaterial(f) && isSolid(f));
    const dated = attempt?.judged.findings.some((f) => isMaterial(f) && f.type === 'date' && f.codeSpan !== null);
    if (attempt && (dated === true || (plain && attempt.judged.comparison.covered >= 0.42)))
      return this.placer.result(claim, attempt, 'differs');
    return { ...empty('not-found'), findings: [absent(claim)], wordsFrom: from, covered: free[0]?.covered ?? 0 };
  }
}

/** Besides a count of parts there is a statement of some length. */
function saysMore(claim: ReadClaim): boolean {
  return claim.marks.limits.length > 0 || claim.terms.filter((t) => t.kind === 'content').length >= 5;
}

function isForce(f: Finding): boolean {
  return f.type === 'modality' || f.type === 'binding' || f.type === 'actor';
}

function namesCode(claim: ReadClaim): boolean {
  return claim.words.some((w) => /^(?:code|document|instrument|text)$/u.test(w.norm));
}

/** A change of something that both sides have, other than a single word. */
function isSolid(f: Finding): boolean {
  return (
    f.type !== 'addition' &&
    f.type !== 'term' &&
    (f.type !== 'predicate' || f.rule === 'opposite') &&
    f.codeSpan !== null
  );
}
