/** A whole text: its statements and quotations, each held against the Code, and what it never mentions. */
import { CLAUSE_IDS, isWithin, parentOf, type ClauseId } from '../../clause';
import type { Block, Mention } from '../../spot/types';
import type { SplitSentences } from '../../text/sentences';
import { attribute, type BlockSpan, type Located, type Owner } from './attribution';
import type { ClaimChecker, Prepared } from '../checker';
import type { Gated } from '../facts';
import { alteredWithin, besidesChanges } from '../quotation/besides';
import { nothing } from '../results';
import { alignList, type ListItem } from './order';
import { isOtherLanguage } from './legible';
import { isSpoken } from '../read/reporting';
import { segment } from './segment';
import type { ClaimResult, QuoteResult, Span, Verdict } from '../types';

/** What is known of a text before it is checked. Spans are within their block. */
export interface ArticleInput {
  readonly blocks: readonly Block[];
  readonly mentions: readonly Mention[];
  /** Places where another instrument is named. */
  readonly rivals?: readonly BlockSpan[];
  /** The text is taken to be about the Code though nothing in it says so (pasted text, a selection). */
  readonly aboutCode?: boolean;
  /** The clause under which the whole text is presented, or null. */
  readonly under?: ClauseId | null;
}

export interface ArticleClaim extends BlockSpan {
  readonly quote: string;
  readonly cited: ClauseId | null;
  /** False for a statement that speaks of another instrument, or before any is named. */
  readonly ofCode: boolean;
  /** It speaks of another instrument. */
  readonly ofOther: boolean;
  readonly result: ClaimResult;
}

export interface ArticleQuote extends QuoteResult {
  readonly block: number;
  /** Somebody says it: where the Code doesn't have it, nobody said that it does. */
  readonly isSpoken: boolean;
}

/** How a unit fares in the text: the verdicts of the claims that report it. */
export interface Coverage {
  readonly unit: ClauseId;
  readonly verdicts: readonly Verdict[];
  /** The text names it, whether or not a claim reports it. */
  readonly isNamed: boolean;
}

export interface ArticleResult {
  readonly claims: readonly ArticleClaim[];
  readonly quotes: readonly ArticleQuote[];
  /** Every citable unit, in reading order. */
  readonly coverage: readonly Coverage[];
  readonly neverMentioned: readonly ClauseId[];
  /** Whether the text says anywhere that the Code is voluntary or not binding. */
  readonly voluntaryMentioned: boolean;
  readonly pressLines: readonly string[];
}

/** A statement of a text, read and placed, but not decided. */
export interface ReadStatement extends BlockSpan {
  readonly quote: string;
  readonly cited: ClauseId | null;
  readonly ofCode: boolean;
  readonly ofOther: boolean;
  /** Null where it isn't the Code's, in another language, or too long. */
  readonly prepared: Prepared | null;
}

/** Which of the statements say what the Code contains. */
export type StatementGate = (
  read: readonly ReadStatement[],
  statements: readonly Located[],
  input: ArticleInput,
  quotes: readonly ArticleQuote[],
) => readonly Gated[];

/** How far a check has come: statements done, of all. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** A longer stretch without a full stop is no statement; it is shown as not checked. */
const LONGEST_CLAIM = 1800;

/** What is no statement about the Code. */
const NOTHING: ClaimResult = {
  ...nothing([]),
  verdict: 'not-checked',
  because: { row: 'no-statement', rules: [] },
  pressLine: null,
};

/** Checks a text statement by statement; yields after each, so that the caller may pause, show progress or give up. */
export function* articleSteps(
  input: ArticleInput,
  checker: ClaimChecker,
  gate: StatementGate,
  quotations: (text: string) => QuoteResult[],
  sentences: SplitSentences,
): Generator<Progress, ArticleResult> {
  const { forms } = checker;
  const texts = input.blocks.map((b) => b.text);
  const statements: Located[] = [];
  for (const [block, text] of texts.entries()) {
    // A reader who pastes one sentence asks about it as a whole.
    const isWhole = input.aboutCode === true && texts.length === 1;
    statements.push(...segment(text, sentences, forms.segment, isWhole).map((s): Located => ({ block, segment: s })));
    yield { done: 0, total: texts.length * 3 };
  }
  const assumed = input.aboutCode === true;
  const rivals = input.rivals ?? [];
  const owners: readonly Owner[] =
    assumed || input.mentions.length > 0
      ? attribute(texts, statements, input.mentions, rivals, assumed, forms.attribution)
      : statements.map(() => (rivals.length > 0 ? 'other' : 'nobody'));
  const ofCode = owners.map((owner) => owner === 'code');
  yield { done: 0, total: texts.length * 3 };
  const listed = yield* citedByList(texts, statements, ofCode, checker);
  const total = statements.length + texts.length;
  const read: ReadStatement[] = [];
  /** Those that were read, two halves together where both are of one passage. */
  const kept: Located[] = [];
  const isForeign = texts.map(isOtherLanguage);
  let before: ClauseId | null = null;
  for (const [index, { block, segment: span }] of statements.entries()) {
    const quote = texts[block]?.slice(span.start, span.end) ?? '';
    const cited = input.under ?? citedIn(input.mentions, block, span) ?? listed[index] ?? null;
    const isOwn = ofCode[index] === true || (input.under ?? null) !== null;
    const isShort = quote.length <= LONGEST_CLAIM;
    // What is in another language is placed by what it cites, and never half-checked.
    const prepared = isOwn && isShort && isForeign[block] !== true ? checker.prepare(quote, cited, before) : null;
    const whole = joinedTo(read.at(-1), statements[index], prepared, texts, checker);
    const last = kept.at(-1);
    if (whole && last) {
      read[read.length - 1] = whole;
      kept[kept.length - 1] = { block, segment: { ...last.segment, end: span.end } };
    } else {
      const named = shownAsCited(input, block, span, cited, prepared);
      read.push({
        block,
        start: span.start,
        end: span.end,
        quote,
        cited: named,
        ofCode: isOwn,
        ofOther: !isOwn && owners[index] === 'other',
        prepared,
      });
      kept.push({ block, segment: span });
    }
    if (isShort) before = cited ?? checker.citedIn(quote) ?? before;
    yield { done: index + 1, total };
  }
  const quotes: ArticleQuote[] = [];
  for (const [block, text] of texts.entries()) {
    for (const q of quotations(text)) {
      const own = read.find((c) => c.block === block && c.start <= q.start && q.end <= c.end);
      const cited = own?.cited ?? null;
      quotes.push({
        ...q,
        block,
        isSpoken: isSpoken(text, q, forms.reporting),
        wrongCitation: wrongCitation(q, cited),
      });
    }
    yield { done: statements.length + block + 1, total };
  }
  const gated = gate(read, kept, input, quotes);
  const claims = read.map(({ prepared, ...claim }, index): ArticleClaim => {
    if (!prepared) return { ...claim, result: NOTHING };
    const altered = alteredWithin(claim, quotes);
    const quoting = checker.withQuotations(prepared, claim.start, altered);
    return { ...claim, result: besidesChanges(checker.conclude(quoting, gated[index]), claim.start, altered) };
  });
  const voluntaryMentioned = read.some(({ prepared }) => prepared !== null && checker.saysVoluntary(prepared));
  const named = new Set<ClauseId>(input.mentions.flatMap(({ kind, targets }) => (kind === 'reference' ? targets : [])));
  for (const { prepared } of read) for (const id of prepared?.seen.claim.allCitedWithin ?? []) named.add(id);
  // The Code says of its own force what it is in paragraph 1, and nowhere else.
  if (voluntaryMentioned) named.add('1');
  return { claims, quotes, voluntaryMentioned, ...summary(claims, named) };
}

/** The cited clause, where the quoted words are not in it. */
export function wrongCitation(quote: QuoteResult, cited: ClauseId | null): ClauseId | null {
  if (cited === null || cited === 'code' || quote.units.length === 0) return null;
  return quote.units.some((u) => isWithin(u, cited) || isWithin(cited, u)) ? null : cited;
}

/** The clause that a reference within the statement cites; of several the first. */
function citedIn(mentions: readonly Mention[], block: number, span: Span): ClauseId | null {
  const reference = mentions.find(
    (m) => m.block === block && m.kind === 'reference' && m.start < span.end && span.start < m.end,
  );
  return reference?.targets[0] ?? null;
}

/**
 * The half of a sentence together with the half before it, where both report the same passage: what the one says the other doesn't
 * leave out. Null where they don't.
 */
function joinedTo(
  before: ReadStatement | undefined,
  after: Located | undefined,
  prepared: Prepared | null,
  texts: readonly string[],
  checker: ClaimChecker,
): ReadStatement | null {
  const place = before?.prepared?.candidate?.ranked.index;
  if (!before || !after?.segment.isJoined || place === undefined || prepared?.candidate?.ranked.index !== place)
    return null;
  // A change is reported of the half that has it.
  if ([before.prepared, prepared].some((half) => (half?.facts.markerChanges ?? 0) > 0)) return null;
  const { start } = before;
  const { end } = after.segment;
  const quote = (texts[before.block] ?? '').slice(start, end);
  const whole = checker.prepare(quote, before.prepared?.seen.under ?? null);
  return whole.candidate?.ranked.index === place ? { ...before, end, quote, prepared: whole } : null;
}

/** The clause that a reader sees a statement presented under: in its own words too, and none where it cites several at once. */
function shownAsCited(
  { mentions, under }: ArticleInput,
  block: number,
  { start, end }: Span,
  cited: ClauseId | null,
  prepared: Prepared | null,
): ClauseId | null {
  if ((under ?? null) !== null) return cited;
  const [first, ...others] = mentions
    .filter((m) => m.block === block && m.kind === 'reference' && m.start < end && start < m.end)
    .map((m) => m.targets);
  const named = first ? [...first, ...others.flat()] : (prepared?.seen.claim.allCitedWithin ?? []);
  if (new Set(named).size > 1) return null;
  return cited ?? named[0] ?? null;
}

/** The clauses for which the printed numbers of a list stand; what follows an item that ends with a colon goes with it. */
function* citedByList(
  texts: readonly string[],
  statements: readonly Located[],
  ofCode: readonly boolean[],
  checker: ClaimChecker,
): Generator<Progress, (ClauseId | null)[]> {
  const opens = statements.flatMap(({ segment: s }, index) =>
    ofCode[index] === true && s.number !== null && s.number >= 1 && s.number <= 10 ? [{ index, number: s.number }] : [],
  );
  if (opens.length === 0) return statements.map(() => null);
  const items: ListItem[] = [];
  for (const { index, number } of opens) {
    const at = statements[index];
    const text = at ? (texts[at.block] ?? '').slice(0, LONGEST_CLAIM) : '';
    items.push({ number, ...checker.paragraphScores(text) });
    yield { done: 0, total: texts.length * 3 };
  }
  const clauses = alignList(items);
  const cited: (ClauseId | null)[] = statements.map(() => null);
  opens.forEach(({ index }, k) => {
    const clause = clauses[k] ?? null;
    const home = statements[index]?.block;
    const open = home !== undefined && /:\s*$/u.test(texts[home] ?? '');
    const next = opens[k + 1]?.index ?? (open ? index + 12 : statements.length);
    for (let j = index; j < Math.min(next, statements.length); j += 1) {
      const block = statements[j]?.block;
      if (block === home || open) cited[j] = clause;
    }
  });
  return cited;
}

/** The verdicts of the statements that report a unit; the opening words of a list count with its item. */
export function verdictsOf(claims: readonly ArticleClaim[], unit: ClauseId): readonly Verdict[] {
  return claims.flatMap(({ ofCode, result: { units, verdict } }) => {
    const [home = 'code'] = units;
    return ofCode && units.includes(unit) && (home === unit || parentOf(home) !== unit) ? [verdict] : [];
  });
}

function summary(
  claims: readonly ArticleClaim[],
  named: ReadonlySet<ClauseId>,
): Pick<ArticleResult, 'coverage' | 'neverMentioned' | 'pressLines'> {
  const own = claims.filter((c) => c.ofCode);
  const coverage = CLAUSE_IDS.filter((id) => id !== 'code' && id !== 'preamble').map((unit): Coverage => ({
    unit,
    verdicts: verdictsOf(own, unit),
    isNamed: named.has(unit),
  }));
  return {
    coverage,
    neverMentioned: coverage.filter((c) => c.verdicts.length === 0 && !c.isNamed).map((c) => c.unit),
    pressLines: [...new Set(own.flatMap((c) => c.result.pressLine ?? []))],
  };
}
