/** Words that the passages don't have: in the place of others, or added. */
import { codeSpan, type Context } from './context';
import type { CodeTerm } from '../align/compare';
import type { Term } from '../read/lexicon';
import type { Finding, PassageSpan, Severity, Span } from '../types';

/** A run of terms of the claim that nothing in the passages stands for. Term indices, both included. */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly terms: readonly number[];
}

/** Partners this far apart, in terms, belong to no common place. */
const GAP = 12;
const STRAY = 16;
/** Two neighbours with one missing word between them are at most so many terms apart. */
const SLOT = 6;
const OPENS =
  /^(?:including|include|includes|through|by|via|under|except|excluding|plus|such|with|within|notably|especially|without|using)$/u;
/** "including by freezing accounts": an example is added, nothing is replaced. */
const EXAMPLE = /^(?:including|notably|especially|particularly|all|example|instance|as)$/u;
const VERB_BEFORE = /^(?:to|must|shall|will|should|may|can|not|be|cannot|would|could)$/u;

/** `taken`: stretches that other checks have reported already. */
export function checkTerms(context: Context, taken: readonly Span[]): Finding[] {
  return runsOf(context, taken).flatMap((run) => judge(context, run));
}

function judge(context: Context, run: Run): Finding[] {
  const { claim } = context;
  const first = claim.terms[run.first];
  const last = claim.terms[run.last];
  if (!first || !last) return [];
  const span = { start: first.start, end: last.end };
  const before = anchor(context, run.first, -1);
  const after = anchor(context, run.last, 1);
  const gap = halfOf(context, run) ?? missingBetween(context, before, after);
  const rival = siblingIn(context, run, gap);
  const verb = isVerb(context, first.first) || (gap[0] !== undefined && leads(context, run, gap[0]));
  if (rival)
    return withActor(context, [
      context.finding(verb ? 'predicate' : 'term', 'material', 'sibling', span, codeSpan(rival)),
    ]);
  if (isName(context, first, last)) {
    const [a] = gap;
    return withActor(context, [
      context.finding(gap.length > 0 ? 'term' : 'addition', 'material', 'name-other', span, a ? codeSpan(a) : null),
    ]);
  }
  const known = run.terms.some((i) => elsewhereInCode(context, i));
  const modifier = run.terms.every((i) => (claim.words[claim.terms[i]?.first ?? 0]?.norm ?? '').endsWith('ly'));
  const opened = openerBefore(context, first.first);
  const swap =
    opened !== null &&
    /^(?:by|with|under|within|via|through)$/u.test(context.wordAt(opened)) &&
    !EXAMPLE.test(context.wordAt(opened - 1));
  if (gap.length > 0 && (opened === null || swap)) {
    const severity: Severity = modifier ? 'caution' : 'material';
    const [a] = gap;
    const b = gap.at(-1);
    const side: PassageSpan | null = a && b ? codeSpan(a, b) : null;
    return withActor(context, [
      context.finding(verb ? 'predicate' : 'term', severity, known ? 'changed-from-code' : 'changed', span, side),
    ]);
  }
  const severity: Severity = modifier
    ? 'note'
    : opened !== null || run.terms.length > 1 || !before || !after
      ? 'material'
      : 'caution';
  const start = opened === null ? span.start : (claim.words[opened]?.start ?? span.start);
  const predicate = verb && /^(?:be|been)$/u.test(context.wordAt(first.first - 1));
  if (predicate || (verb && severity === 'material')) {
    const lost = context.comparison.code.find(
      (r, j) =>
        r.term.kind === 'content' &&
        !context.comparison.met[j] &&
        r.scope &&
        context.comparison.scopes.includes(r.scope),
    );
    return [context.finding('predicate', 'material', 'verb-other', span, lost ? codeSpan(lost) : null)];
  }
  const example = opened !== null && (EXAMPLE.test(context.wordAt(opened)) || EXAMPLE.test(context.wordAt(opened - 1)));
  if (example && severity === 'material') {
    const from = EXAMPLE.test(context.wordAt(opened)) ? opened : opened - 1;
    const whole = { start: claim.words[from]?.start ?? start, end: span.end };
    return [context.finding('addition', 'material', 'example-added', whole, null)];
  }
  return [context.finding('addition', severity, 'added', { start, end: span.end }, null)];
}

/** "INTERPOL", "the League of Nations": names aren't paraphrased. */
function isName(context: Context, first: Term, last: Term): boolean {
  const { claim } = context;
  const raw = claim.text.slice(first.start, last.end);
  const before = claim.text.slice(0, first.start).trimEnd();
  // "the Global Strategy": the next word is the Code's, and the name with it.
  const next = claim.terms.indexOf(last) + 1;
  if (/^\s\p{Lu}/u.test(claim.text.slice(last.end)) && context.partnerOf(next, 0.65)) return false;
  if (claim.marks.narrative.some((n) => n.first <= last.last && first.first <= n.last)) return false;
  const inside = before !== '' && !/[.:;!?“"(•–—-]$/u.test(before);
  return inside && /^\p{Lu}[\p{Lu}\p{Ll}.]+/u.test(raw) && claim.text !== claim.text.toUpperCase();
}

/** A changed word that names somebody who acts is a finding about the actor too. */
function withActor(context: Context, [finding, ...rest]: Finding[]): Finding[] {
  const span = finding?.claimSpan;
  if (!finding || !span) return [];
  const { words, marks } = context.claim;
  const actor = marks.actors.some(
    (a) => (words[a.first]?.start ?? 0) < span.end && span.start < (words[a.last]?.end ?? 0),
  );
  return actor ? [finding, { ...finding, type: 'actor', rule: `${finding.rule}-actor` }, ...rest] : [finding, ...rest];
}

/** Runs of content terms without a partner; functional terms within a run don't end it. */
function runsOf(context: Context, taken: readonly Span[]): Run[] {
  const { claim } = context;
  const runs: Run[] = [];
  let terms: number[] = [];
  const close = (): void => {
    const [first] = terms;
    const last = terms.at(-1);
    if (first !== undefined && last !== undefined) runs.push({ first, last, terms });
    terms = [];
  };
  claim.terms.forEach((term, index) => {
    if (term.kind === 'functional') return;
    const reported =
      taken.some((s) => s.start < term.end && term.start < s.end) ||
      claim.marks.numbers.some((n) => n.first <= term.last && term.first <= n.last);
    const world = /^(?:un|unit nation|united nation)$/u.test(term.key);
    const counts =
      !world && ((term.kind === 'content' && !context.lexicon.isGeneric(term)) || isTextVerb(context, index));
    if (counts && isLoose(context, index) && !reported && !isCitation(context, index) && !isNegative(context, index))
      terms.push(index);
    else close();
  });
  close();
  return runs;
}

/** Whether nothing stands for a term, or only another sense of it far away, while a word in its own place is missing. */
export function isLoose(context: Context, index: number): boolean {
  const { comparison } = context;
  const nearness = comparison.nearness[index] ?? 0;
  if (nearness < 0.55) return true;
  if (nearness === 1) return false;
  const partner = comparison.partner[index] ?? -1;
  // "Human Rights Council" has a word in common with "Security Council", and is another.
  const own = context.claim.terms[index];
  const other = comparison.code[partner];
  if (own && other && nearness < 0.9 && context.lexicon.areCoHyponyms(own, other.term)) return true;
  if (own && nearness <= 0.6 && isSiblingOfMissing(context, own)) return true;
  const around = [-1, 1].flatMap((step) => {
    const k = neighbour(context, index, step);
    return k < 0 ? [] : [comparison.partner[k] ?? -1];
  });
  if (around.length === 0 || !around.every((j) => Math.abs(j - partner) > STRAY)) return false;
  const [a, b] = around;
  return (
    a !== undefined &&
    b !== undefined &&
    b > a &&
    b - a <= SLOT &&
    missingBetween(context, comparison.code[a] ?? null, comparison.code[b] ?? null).length > 0
  );
}

/** "perpetrators" may stand for terrorism, but not where the Code says "victims" and the claim doesn't. */
function isSiblingOfMissing({ comparison, lexicon }: Context, own: Term): boolean {
  return comparison.code.some(
    (r, j) =>
      !comparison.met[j] && r.scope && comparison.scopes.includes(r.scope) && lexicon.areCoHyponyms(own, r.term),
  );
}

function neighbour(context: Context, index: number, step: number): number {
  for (let k = index + step; k >= 0 && k < context.claim.terms.length; k += step) {
    if (context.claim.terms[k]?.kind !== 'functional' && (context.comparison.nearness[k] ?? 0) >= 0.8) return k;
  }
  return -1;
}

/** The Code's term for the nearest term of the claim on one side. */
function anchor(context: Context, from: number, step: number): CodeTerm | null {
  for (let k = from + step, seen = 0; k >= 0 && k < context.claim.terms.length && seen < 3; k += step) {
    const term = context.claim.terms[k];
    if (!term || term.kind === 'functional') continue;
    seen += 1;
    const partner = context.partnerOf(k, 0.75);
    if (partner) return partner;
  }
  return null;
}

/** "military infrastructure" for "critical infrastructures": the next word is half of what the Code has as one. */
function halfOf(context: Context, run: Run): CodeTerm[] | null {
  const next = context.claim.terms[run.last + 1];
  const partner = context.partnerOf(run.last + 1, 0.65);
  const [first, second] = partner?.term.stems ?? [];
  if (!partner || second === undefined || partner.term.stems.length > 2 || next?.key !== second) return null;
  return context.lexicon.isFunctional(first ?? '') ? null : [partner];
}

/** Terms with content of the Code between two places, or beside one, that the claim doesn't have. */
function missingBetween(context: Context, before: CodeTerm | null, after: CodeTerm | null): CodeTerm[] {
  const { comparison } = context;
  const at = (t: CodeTerm | null): number => (t ? comparison.code.indexOf(t) : -1);
  let from = at(before);
  let to = at(after);
  if (from >= 0 && to >= 0 && (to <= from || to - from > GAP)) {
    // Out of order or far apart: look beside each of them.
    return [...beside(context, from, 1), ...beside(context, to, -1)];
  }
  if (from < 0 && to < 0) return [];
  if (from < 0) return beside(context, to, -1);
  if (to < 0) return beside(context, from, 1);
  [from, to] = [from + 1, to];
  return comparison.code.slice(from, to).filter((r, k) => r.term.kind !== 'functional' && !comparison.met[from + k]);
}

/** Missing terms right beside a place: up to the first that is met. */
function beside(context: Context, from: number, step: number): CodeTerm[] {
  const { comparison } = context;
  const found: CodeTerm[] = [];
  for (let k = from + step, seen = 0; k >= 0 && k < comparison.code.length && seen < 2; k += step) {
    const r = comparison.code[k];
    if (!r || r.passage !== comparison.code[from]?.passage) break;
    if (r.term.kind === 'functional') continue;
    if (comparison.met[k]) break;
    seen += 1;
    found.push(r);
  }
  return found;
}

/** "to document", "to list": a noun for texts that is a verb here, and says what is done. */
function isTextVerb(context: Context, index: number): boolean {
  const term = context.claim.terms[index];
  return (
    term?.kind === 'neutral' &&
    /^(?:document|text|point|page|list|name|titl|number|record|question|word|section)$/u.test(term.key) &&
    context.wordAt(term.first - 1) === 'to' &&
    (context.comparison.nearness[index] ?? 0) === 0
  );
}

/** "ruled out", "against": another way of saying the Code's own "non-" or "not". */
function isNegative(context: Context, index: number): boolean {
  const term = context.claim.terms[index];
  if (!term || !/^(?:rule out|exclud|avoid|reject|inadmiss|prohibit|forbid|ban)/u.test(term.key)) return false;
  return context.comparison.passages.some((p) =>
    p.words.some((w) => /^(?:non|not|cannot|no|refrain|inadmissibility|unjustifiable)$/u.test(w.norm)),
  );
}

function siblingIn(context: Context, run: Run, gap: readonly CodeTerm[]): CodeTerm | null {
  const { claim, comparison, lexicon } = context;
  const missing = comparison.code.filter(
    (r, j) => !comparison.met[j] && r.scope && comparison.scopes.includes(r.scope),
  );
  for (const i of run.terms) {
    const term = claim.terms[i];
    if (!term) continue;
    const rival = [...gap, ...missing].find((r) => lexicon.areCoHyponyms(term, r.term));
    if (rival) return rival;
  }
  return null;
}

function elsewhereInCode(context: Context, index: number): boolean {
  const term = context.claim.terms[index];
  return term !== undefined && context.ranker.nearest(term).some((n) => n === 1);
}

/** The first word of the claim for the first word of an item, or of what a sentence promises: its verb. */
function leads(context: Context, run: Run, missing: CodeTerm): boolean {
  const before = context.claim.terms.slice(0, run.first).some((t) => t.kind === 'content');
  const own = context.claim.terms[run.first]?.first ?? 0;
  const verbal = /(?:ing|ed)$/u.test(context.wordAt(own)) || /^(?:to|and|or|not)$/u.test(context.wordAt(own - 1));
  const word = missing.term.first;
  return (
    (!before || verbal) && (word === 0 || missing.passage.words[word - 1]?.norm === 'to') && run.terms.length === 1
  );
}

function isVerb(context: Context, word: number): boolean {
  return (
    VERB_BEFORE.test(context.wordAt(word - 1)) ||
    (/ed$|ing$/u.test(context.wordAt(word)) && /^(?:are|is|be|been)$/u.test(context.wordAt(word - 1)))
  );
}

/** The word that opens an addition, within two words before, or null. */
function openerBefore(context: Context, word: number): number | null {
  for (let w = word - 1; w >= Math.max(0, word - 3); w -= 1) {
    if (OPENS.test(context.wordAt(w))) return w;
    if (context.partnerOf(context.termAt(w), 0.8) && context.claim.terms[context.termAt(w)]?.kind === 'content')
      return null;
  }
  return null;
}

function isCitation(context: Context, index: number): boolean {
  return context.claim.citation.has(context.claim.terms[index]?.first ?? -1);
}
