/** From matches of concepts in passages to units in order. */
import { partsOf } from '../clause';
import type { ConceptMatch, PassageIndex, WordRange } from './passages';
import type { FoundPassage, Highlight, SearchResult } from './types';

type Matches = ReadonlyMap<number, ConceptMatch>;

/** How much of the score a unit keeps that has next to nothing of what is asked. */
const BASE = 0.25;
/** Words of the query that are side by side in the passage as well, as a share of their score. */
const NEARNESS = 0.35;
/** How many words apart neighbours in the query may be. */
const NEAR = 4;
/** The preamble says why, the numbered paragraphs what: between equals they come first. */
const RECITAL = 0.9;
/** Results below this share of the best are noise. */
const FLOOR = 0.12;

/** Ranks units by the matches of each concept; `allowed`, if given, are the only passages that count. */
export function rankUnits(
  { passages }: PassageIndex,
  concepts: readonly Matches[],
  allowed: ReadonlySet<number> | null,
): SearchResult[] {
  const peaks = concepts.map((m) => Math.max(0, ...[...m.values()].map((v) => v.score)));
  const total = peaks.reduce((a, b) => a + b, 0);
  const units = new Map<string, number[]>();
  passages.forEach(({ passage }, at) => {
    units.set(passage.unit, [...(units.get(passage.unit) ?? []), at]);
  });

  const results: SearchResult[] = [];
  for (const all of units.values()) {
    if (allowed && !all.some((at) => allowed.has(at))) continue;
    const matches = concepts.map((m) => all.flatMap((at) => m.get(at) ?? []));
    if (!matches.some((m) => m.some((v) => v.own))) continue;
    const sum = matches.reduce((a, m) => a + Math.max(0, ...m.map((v) => v.score)), 0);
    const covered = peaks.reduce((a, peak, i) => a + (matches[i]?.some((v) => v.own) ? peak : 0), 0);
    const near = Math.max(...all.map((at) => nearness(concepts.map((m) => m.get(at)))));
    const unit = passages[all[0] ?? 0]?.passage.unit;
    if (!unit) continue;
    const prior = partsOf(unit).kind === 'preambular' ? RECITAL : 1;
    const score = (sum + NEARNESS * near) * (BASE + (1 - BASE) * (covered / total) ** 1.5) * prior;
    results.push({ unit, matchedBy: 'text', score, passages: foundPassages(all, passages, concepts) });
  }
  const order = new Map(results.map((r, i) => [r, i]));
  results.sort((a, b) => b.score - a.score || (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return results.filter((r) => r.score >= (results[0]?.score ?? 0) * FLOOR);
}

/** Neighbours of the query that are near one another in a passage, in the same order. */
function nearness(matches: readonly (ConceptMatch | undefined)[]): number {
  let sum = 0;
  for (let i = 1; i < matches.length; i += 1) {
    const [left, right] = [matches[i - 1], matches[i]];
    if (!left || !right) continue;
    const near = left.words.some((l) => right.words.some((r) => r.start >= l.end && r.start - l.end < NEAR));
    if (near) sum += Math.min(left.score, right.score);
  }
  return sum;
}

function foundPassages(
  unit: readonly number[],
  passages: PassageIndex['passages'],
  concepts: readonly Matches[],
): FoundPassage[] {
  const found = unit.flatMap((at) => {
    const indexed = passages[at];
    const matches = concepts.flatMap((m) => m.get(at) ?? []);
    if (!indexed || !matches.some((m) => m.own)) return [];
    const ranges = matches.flatMap((m) => m.words);
    const highlights = highlightsOf(ranges, indexed.words);
    const literal = matches.filter((m) => m.literal).length;
    return [{ id: indexed.passage.id, highlights, literal, score: matches.reduce((a, m) => a + m.score, 0) }];
  });
  // The passage that has the reader's own words is shown first.
  found.sort((a, b) => b.literal - a.literal || b.score - a.score);
  // A unit found by its topic alone has nothing to highlight; one that has some passage to show shows those.
  const shown = found.some((p) => p.highlights.length > 0) ? found.filter((p) => p.highlights.length > 0) : found;
  return shown.map(({ id, highlights }) => ({ id, highlights }));
}

/** Stretches of text for ranges of words: in order, touching ones of a phrase as one, none overlapping. */
function highlightsOf(ranges: readonly WordRange[], words: IndexedWords): Highlight[] {
  const highlights: { start: number; end: number }[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const [first, last] = [words[range.start], words[range.end - 1]];
    if (!first || !last) continue;
    const before = highlights.at(-1);
    if (before && first.start < before.end) before.end = Math.max(before.end, last.end);
    else highlights.push({ start: first.start, end: last.end });
  }
  return highlights;
}

type IndexedWords = PassageIndex['passages'][number]['words'];
