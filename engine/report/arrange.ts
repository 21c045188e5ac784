/** A result in the order in which people read it: differences, what is left out, statements, what is said about the Code, the rest. */
import type { Code, Passage } from '../../data/types';
import { verdictsOf } from '../check/article/article';
import type { ArticleClaim, ArticleQuote, ArticleResult, Coverage, Finding, PassageSpan, QuoteChange } from '../check';
import type { RowId } from '../check/decide';
import { CLAUSE_IDS, isWithin, partsOf, type ClauseId } from '../clause';
import type { AboutStatement } from '../instrument/evidence';
import { shownFindings } from './findings';
import { SKIPPED, type Skipped } from './skipped';

/** What a result is arranged from. `skipped` goes with the claims. */
export interface Result {
  readonly result: ArticleResult;
  readonly about: readonly AboutStatement[];
  readonly skipped: readonly (Skipped | null)[];
}

/**
 * A claim with its number, one-based: those beside their clauses come first, in reading order, then the others. `records`: what it says
 * about the Code, where that is content too and the verdict isn't the same answer.
 */
export interface Numbered {
  readonly number: number;
  readonly claim: ArticleClaim;
  /** It has a quotation in it whose words aren't the Code's as they stand there. */
  readonly hasAlteredQuote: boolean;
  readonly alteredQuotes: readonly ArticleQuote[];
  /** Which words of it differ from the Code's; offsets in the text are of the block. */
  readonly quoteChanges: readonly QuoteChange[];
  readonly skipped: Skipped | null;
  readonly records: readonly AboutStatement[];
}

/** A difference worth saying first, and where it is. */
export type Difference =
  | {
      readonly kind: 'statement';
      readonly number: number;
      readonly claim: ArticleClaim;
      readonly finding: Finding | null;
    }
  | { readonly kind: 'quotation'; readonly index: number; readonly quote: ArticleQuote }
  | { readonly kind: 'about'; readonly index: number; readonly statement: AboutStatement };

/**
 * Something that no clause says, or may not: `words` are its figures, shares, times, duties and permissions, in reading order; empty
 * where it has none. `isSure` is false where the verdict is open.
 */
export interface Invention {
  readonly number: number;
  readonly claim: ArticleClaim;
  readonly words: readonly string[];
  readonly isSure: boolean;
}

/** How many parts of a clause are there. */
export interface Parts {
  readonly there: number;
  readonly of: number;
}

/** What a text leaves out of a clause that it reports. `number` is the first claim's that reports it. */
export interface Omission {
  readonly unit: ClauseId;
  readonly number: number;
  /** Of a paragraph that is cited as a whole; null where all are there. */
  readonly sentences: Parts | null;
  readonly items: Parts | null;
  /** Conditions and items that are missing, in the Code's words. */
  readonly words: readonly string[];
}

/** A sentence that says something about the Code. `number` is null where it is none of the claims. */
export interface AboutSentence {
  readonly number: number | null;
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly statements: readonly AboutStatement[];
}

export interface Arranged {
  readonly differences: readonly Difference[];
  /** What weighs most comes first: what surely isn't there, and of that what names a figure, a time or a duty. */
  readonly inventions: readonly Invention[];
  /** By clause, in the Code's order. */
  readonly omissions: readonly Omission[];
  /** One statement is all that was checked: what it leaves unmentioned says nothing of it. */
  readonly isOneStatement: boolean;
  /** The text reports the Code in more than one sentence and doesn't say that it is voluntary. */
  readonly omitsVoluntary: boolean;
  /** Beside their clauses, in reading order. */
  readonly statements: readonly Numbered[];
  /** Every citable unit, in the Code's order, with the verdicts of the statements that are listed beside their clauses. */
  readonly coverage: readonly Coverage[];
  /** Units that no listed statement reports and that the text doesn't name. */
  readonly neverMentioned: readonly ClauseId[];
  /** How many quotations aren't the Code's words as they stand there. */
  readonly alteredQuotes: number;
  /** The number of each claim. */
  readonly numbers: readonly number[];
  readonly about: readonly AboutSentence[];
  readonly rest: readonly { readonly reason: Skipped; readonly statements: readonly Numbered[] }[];
}

/** What the Code says of itself too: its force and its build. */
const ON_CONTENT: readonly AboutStatement['kind'][] = ['nature', 'structure'];

/** Rows by which a statement on the Code's force or build matches the Code itself: that the records agree is the same answer again. */
const ANSWERED: Readonly<Partial<Record<AboutStatement['kind'], RowId>>> = {
  nature: 'said-not-binding',
  structure: 'parts-counted',
};

export function arrange({ result, about, skipped }: Result, code: Code): Arranged {
  const { claims } = result;
  const homes = about.map((one) =>
    claims.findIndex((c) => c.block === one.block && c.start < one.end && one.start < c.end),
  );
  /** Nothing but a statement about the Code, for all that the gate could tell: it is held against the records, not against a clause. */
  const isAboutOnly = claims.map(
    ({ result: { because } }, at) => because.row === 'perhaps-other-matter' && homes.includes(at),
  );
  const isBeside = about.map(({ kind }, index) => {
    const home = claims[homes[index] ?? -1];
    return (
      home !== undefined &&
      isAboutOnly[homes[index] ?? -1] !== true &&
      home.result.verdict !== 'not-checked' &&
      ON_CONTENT.includes(kind)
    );
  });
  const isShown = claims.map((claim, at) => isBesideClause(claim, skipped[at] ?? null) && isAboutOnly[at] !== true);
  const numbers = numbersOf(isShown);
  const altered = result.quotes.filter(isAltered);
  const numbered = claims.map((claim, at): Numbered => {
    const own = altered.filter((q) => q.block === claim.block && q.start < claim.end && claim.start < q.end);
    return {
      number: numbers[at] ?? 0,
      claim,
      hasAlteredQuote: own.length > 0,
      alteredQuotes: own,
      quoteChanges: own.flatMap((q) => q.changes),
      skipped: skipped[at] ?? null,
      records: about.filter((one, index) => isBeside[index] === true && homes[index] === at && !isAnswered(claim, one)),
    };
  });
  const sentences = sentencesOf(
    claims,
    numbers,
    about.flatMap((statement, index) => (isBeside[index] === true ? [] : [{ statement, home: homes[index] ?? -1 }])),
  );
  const statements = numbered.filter((_, at) => isShown[at] === true);
  const coverage = result.coverage.map((cell): Coverage => ({
    ...cell,
    verdicts: verdictsOf(
      statements.map(({ claim }) => claim),
      cell.unit,
    ),
  }));
  const rest = numbered.filter(
    (one, at) => isShown[at] !== true && !sentences.some(({ number }) => number === one.number),
  );
  return {
    differences: [...differencesIn(statements), ...quotationsIn(result.quotes), ...recordsIn(sentences)],
    inventions: inventionsIn(statements),
    omissions: omissionsIn(statements, code),
    isOneStatement: claims.length === 1,
    omitsVoluntary:
      !result.voluntaryMentioned && claims.length > 1 && statements.some(({ claim }) => claim.result.units.length > 0),
    statements,
    coverage,
    neverMentioned: coverage.flatMap(({ unit, verdicts, isNamed }) =>
      verdicts.length === 0 && !isNamed ? [unit] : [],
    ),
    alteredQuotes: altered.length,
    numbers,
    about: sentences,
    rest: SKIPPED.map((reason) => ({
      reason,
      statements: rest.filter((one) => (one.skipped ?? 'news') === reason),
    })).filter((group) => group.statements.length > 0),
  };
}

/** Whether the verdict says already what the records say. */
function isAnswered({ result: { because } }: ArticleClaim, { kind, status }: AboutStatement): boolean {
  return status === 'agrees' && ANSWERED[kind] === because.row;
}

/** With a verdict; or in another language, at the clause that it cites. */
function isBesideClause(claim: ArticleClaim, skipped: Skipped | null): boolean {
  return claim.result.verdict !== 'not-checked' || (skipped === 'not-english' && claim.cited !== null);
}

/** What is shown beside its clause is numbered from 1 on without gaps; the others after it. */
function numbersOf(isShown: readonly boolean[]): number[] {
  const order = [true, false].flatMap((shown) => isShown.flatMap((one, at) => (one === shown ? [at] : [])));
  const numbers = isShown.map(() => 0);
  order.forEach((at, index) => (numbers[at] = index + 1));
  return numbers;
}

function differencesIn(statements: readonly Numbered[]): Difference[] {
  return statements.flatMap(({ number, claim, quoteChanges }): Difference[] => {
    const { verdict, findings, because } = claim.result;
    // What differs are the words of a quotation, which has a line of its own.
    if (because.row === 'misquoted' || (verdict === 'differs' && findings.length === 0 && quoteChanges.length > 0))
      return [];
    const missing = findings.find((f) => f.rule === 'no-such-part');
    if (missing) return [{ kind: 'statement', number, claim, finding: missing }];
    if (verdict !== 'differs' && verdict !== 'elsewhere') return [];
    const [finding = null] = verdict === 'differs' ? shownFindings(findings) : [];
    return [{ kind: 'statement', number, claim, finding }];
  });
}

/** A statement that may not be about what the Code contains, or that denies it, puts nothing in. */
const PUTS_NOTHING_IN: ReadonlySet<RowId> = new Set<RowId>(['perhaps-other-matter', 'denied']);

function inventionsIn(statements: readonly Numbered[]): Invention[] {
  const found = statements.flatMap(({ number, claim }): Invention[] => {
    const { verdict, because, putIn, findings } = claim.result;
    const isSure = verdict === 'not-found';
    // A part that isn't there is a difference.
    if (findings.some((f) => f.rule === 'no-such-part')) return [];
    if (!isSure && (verdict !== 'unsure' || putIn.length === 0 || PUTS_NOTHING_IN.has(because.row))) return [];
    return [{ number, claim, words: putIn.map(({ start, end }) => claim.quote.slice(start, end)), isSure }];
  });
  const weight = ({ isSure, words }: Invention): number => (isSure ? 2 : 0) + (words.length > 0 ? 1 : 0);
  return found.sort((a, b) => weight(b) - weight(a));
}

function quotationsIn(quotes: readonly ArticleQuote[]): Difference[] {
  return quotes.flatMap((quote, index): Difference[] =>
    isAltered(quote) || quote.wrongCitation !== null ? [{ kind: 'quotation', index, quote }] : [],
  );
}

function isAltered({ status }: ArticleQuote): boolean {
  return status === 'altered' || status === 'stitched';
}

function recordsIn(sentences: readonly AboutSentence[]): Difference[] {
  return sentences.flatMap(({ statements }, index) =>
    statements.flatMap((statement): Difference[] =>
      statement.status === 'differs' ? [{ kind: 'about', index, statement }] : [],
    ),
  );
}

/** Sentences with what they say about the Code, in reading order. */
function sentencesOf(
  claims: readonly ArticleClaim[],
  numbers: readonly number[],
  about: readonly { readonly statement: AboutStatement; readonly home: number }[],
): AboutSentence[] {
  const sentences = new Map<string, AboutSentence>();
  for (const { statement, home } of about) {
    const claim = claims[home];
    const key = claim ? `${home}` : `${statement.block} ${statement.start}`;
    const before = sentences.get(key);
    const { block, start, end, quote } = claim ?? statement;
    sentences.set(key, {
      number: numbers[home] ?? null,
      ...{ block, start, end, quote },
      statements: [...(before?.statements ?? []), statement],
    });
  }
  return [...sentences.values()].sort((a, b) => a.block - b.block || a.start - b.start);
}

function omissionsIn(statements: readonly Numbered[], code: Code): Omission[] {
  const reported = statements.filter(({ claim }) => claim.result.verdict !== 'not-checked');
  const there = new Set(reported.flatMap(({ claim }) => claim.result.passages));
  const units = new Set(reported.flatMap(({ claim }) => claim.result.units));
  const found = new Map<ClauseId, Omission>();
  const add = (unit: ClauseId, number: number, more: Partial<Omission>): void => {
    const before = found.get(unit) ?? { unit, number, sentences: null, items: null, words: [] };
    found.set(unit, { ...before, ...more, words: [...before.words, ...(more.words ?? [])] });
  };
  for (const { number, claim } of reported) {
    const words = wordsLeftOut(claim, reported);
    const [unit] = claim.result.units;
    if (unit !== undefined && words.length > 0) add(unit, number, { words });
    const { cited } = claim;
    if (claim.result.because.row === 'points-to-clause') continue;
    if (cited === null || partsOf(cited).kind !== 'paragraph' || !claim.result.units.some((u) => isWithin(u, cited)))
      continue;
    const own = code.passages.filter((p) => isWithin(p.unit, cited));
    const sentences = own.filter((p) => p.kind === 'sentence');
    const items = own.filter((p) => p.kind === 'item');
    const count = (passages: readonly Passage[], isThere: (p: Passage) => boolean): Parts | null => {
      const parts = { there: passages.filter(isThere).length, of: passages.length };
      return parts.of < 2 || parts.there === parts.of ? null : parts;
    };
    const missing = {
      // Without any of its sentences the comparison is with another part of it.
      sentences: sentences.some((p) => there.has(p.id)) ? count(sentences, (p) => there.has(p.id)) : null,
      items: count(items, (p) => there.has(p.id) || units.has(p.unit)),
    };
    if (missing.sentences || missing.items) add(cited, number, missing);
  }
  return [...found.values()]
    .map((one) => ({ ...one, words: one.words.filter((w, at) => isNew(w, at, one.words)) }))
    .sort((a, b) => CLAUSE_IDS.indexOf(a.unit) - CLAUSE_IDS.indexOf(b.unit));
}

/** Conditions and items of a list that a statement leaves out, and no other of the text reports. */
function wordsLeftOut({ result }: ArticleClaim, reported: readonly Numbered[]): readonly string[] {
  if (result.verdict !== 'shortened' && result.verdict !== 'differs') return [];
  return shownFindings(result.findings)
    .filter((f) => (f.type === 'omission' || f.type === 'condition') && f.claimQuote === '' && f.severity !== 'note')
    .filter((f) => f.codeSpan === null || !isReported(f.codeSpan, reported))
    .map((f) => f.codeQuote);
}

/** Whether a statement has more than half of the words of a stretch of the Code; words that carry no content don't count. */
function isReported(stretch: PassageSpan, reported: readonly Numbered[]): boolean {
  return reported.some(({ claim }) => {
    const here = claim.result.codePieces.filter((p) => isWithinSpan(p, stretch));
    return 2 * here.filter(({ status }) => status !== 'left-out').length > here.length;
  });
}

function isWithinSpan(piece: PassageSpan, stretch: PassageSpan): boolean {
  return piece.passage === stretch.passage && piece.start >= stretch.start && piece.end <= stretch.end;
}

/** Not within other words that are named, nor named before. */
function isNew(words: string, at: number, all: readonly string[]): boolean {
  return all.every((other, index) => index === at || !other.includes(words) || (other === words && index > at));
}
