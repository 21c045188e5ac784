/** Mentions in running text: a predicted one is right when it overlaps the gold span and says the same of it. */
import { lexicons } from '../../data/lexicon';
import { sentinel } from '../../data/sentinel';
import { spottersFor } from '../../engine/spot/met';
import { f1, ratio, type Kind, type Score } from './kind';
import { splitBlocks } from './blocks';

interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly kind: 'name' | 'short' | 'reference';
  readonly targets: readonly string[];
  readonly invalid?: readonly string[];
}

export interface SpotCase {
  readonly id: string;
  readonly lang?: string;
  readonly text: string;
  readonly mentions?: readonly GoldMention[];
}

interface SpotPrediction {
  readonly id: string;
  readonly mentions: readonly GoldMention[];
}

const spotterFor = spottersFor(lexicons, sentinel);

export function predict({ id, text }: SpotCase): SpotPrediction {
  const blocks = splitBlocks(text);
  const { spot } = spotterFor(text);
  const mentions = spot(blocks.map((b) => ({ text: b.text }))).map((m): GoldMention => {
    const shift = blocks[m.block]?.start ?? 0;
    return {
      start: m.start + shift,
      end: m.end + shift,
      quote: m.quote,
      kind: m.kind,
      targets: m.targets,
      ...(m.invalid.length > 0 && { invalid: m.invalid }),
    };
  });
  return { id, mentions };
}

interface Tally {
  hits: number;
  exact: number;
  extra: number;
  missed: number;
}

export function score(cases: readonly SpotCase[], predictions: readonly SpotPrediction[]): Score[] {
  const scores: Score[] = [];
  const languages = [...new Set(cases.map((c) => c.lang ?? ''))];
  const groups: [string, (c: SpotCase) => boolean][] = [['all', () => true]];
  if (languages.length > 1) for (const lang of languages) groups.push([lang || '?', (c) => (c.lang ?? '') === lang]);
  for (const [label, belongs] of groups) {
    const all = tally(cases, predictions, belongs, () => true);
    const short = tally(cases, predictions, belongs, (m) => m.kind === 'short');
    const negatives = cases.filter((c) => belongs(c) && (c.mentions ?? []).length === 0);
    const hit = negatives.filter((c) => (predictions[cases.indexOf(c)]?.mentions ?? []).length > 0).length;
    scores.push(
      { name: `${label} F1`, value: f1(all.hits, all.extra, all.missed), detail: counts(all) },
      { name: `${label} precision`, value: ratio(all.hits, all.hits + all.extra) },
      { name: `${label} recall`, value: ratio(all.hits, all.hits + all.missed) },
      {
        name: `${label} exact-span F1`,
        value: f1(all.exact, all.hits - all.exact + all.extra, all.hits - all.exact + all.missed),
      },
      { name: `${label} short F1`, value: f1(short.hits, short.extra, short.missed), detail: counts(short) },
      { name: `${label} negatives with a hit`, value: `${hit}/${negatives.length}` },
    );
  }
  return scores;
}

function counts({ hits, extra, missed }: Tally): string {
  return `${hits} right, ${extra} extra, ${missed} missed`;
}

function tally(
  cases: readonly SpotCase[],
  predictions: readonly SpotPrediction[],
  belongs: (c: SpotCase) => boolean,
  counted: (m: GoldMention) => boolean,
): Tally {
  const total: Tally = { hits: 0, exact: 0, extra: 0, missed: 0 };
  cases.forEach((one, index) => {
    if (!belongs(one)) return;
    const free = [...(predictions[index]?.mentions ?? [])];
    for (const gold of one.mentions ?? []) {
      const fits = free.filter((p) => right(p, gold));
      const best = fits.find((p) => p.start === gold.start && p.end === gold.end) ?? fits[0];
      if (best) free.splice(free.indexOf(best), 1);
      if (!counted(gold)) continue;
      if (!best) total.missed += 1;
      else {
        total.hits += 1;
        if (best.start === gold.start && best.end === gold.end) total.exact += 1;
      }
    }
    total.extra += free.filter(counted).length;
  });
  return total;
}

function right(predicted: GoldMention, gold: GoldMention): boolean {
  const group = (kind: string): string => (kind === 'short' ? 'name' : kind);
  return (
    predicted.start < gold.end &&
    gold.start < predicted.end &&
    group(predicted.kind) === group(gold.kind) &&
    sameSet(predicted.targets, gold.targets) &&
    sameSet(predicted.invalid ?? [], gold.invalid ?? [])
  );
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((x) => b.includes(x));
}

// The command line hands over cases of the kind that it was asked for.
export const kind: Kind = { predict, score };
