/** Statements about the instrument: right when one of the same kind overlaps and has the status. */
import { lexicons } from '../../data/lexicon';
import { citation } from '../../data/lexicon/en/citation';
import { factData, known } from '../../data/instrument';
import { register } from '../../data/register';
import { stateNames } from '../../data/states';
import {
  buildFactVocabulary,
  readFacts,
  type FactKind,
  type FactStatus,
  type FactValue,
} from '../../engine/instrument';
import { weakest } from '../../engine/instrument/types';
import { sentinel } from '../../data/sentinel';
import { spottersFor } from '../../engine/spot/met';
import { splitBlocks } from './blocks';
import { ratio, type Kind, type Score } from './kind';

interface Statement {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly kind: FactKind;
  readonly value: FactValue;
  readonly status: FactStatus;
  readonly acceptable?: readonly FactStatus[];
  readonly evidence: readonly string[];
}

interface FactsCase {
  readonly id: string;
  readonly text: string;
  readonly statements?: readonly Statement[];
}

interface FactsPrediction {
  readonly id: string;
  readonly statements: readonly Statement[];
}

const spotterFor = spottersFor(lexicons, sentinel, ['en']);
const vocabulary = buildFactVocabulary(factData, stateNames, citation);
const records = { known, register, own: null };

function predict({ id, text }: FactsCase): FactsPrediction {
  const blocks = splitBlocks(text);
  const texts = blocks.map((one) => ({ text: one.text }));
  const statements = readFacts(texts, spotterFor(text).spot(texts), records, vocabulary).map(
    ({ block, start, end, ...rest }): Statement => {
      const shift = blocks[block]?.start ?? 0;
      return { start: start + shift, end: end + shift, ...rest };
    },
  );
  return { id, statements };
}

interface Tally {
  gold: number;
  right: number;
  predicted: number;
  evidence: number;
}

function score(cases: readonly FactsCase[], predictions: readonly FactsPrediction[]): Score[] {
  const kinds = [...new Set(cases.flatMap((one) => (one.statements ?? []).map(({ kind: what }) => what)))].sort();
  const all = tally(cases, predictions, () => true);
  const row = (label: string, { gold, right, predicted }: Tally): Score => ({
    name: `${label} right`,
    value: ratio(right, gold),
    detail: `${right}/${gold}, precision ${ratio(right, predicted)} (${predicted} predicted)`,
  });
  return [
    { name: 'right', value: ratio(all.right, all.gold), detail: `${all.right}/${all.gold}` },
    { name: 'precision', value: ratio(all.right, all.predicted), detail: `${all.right}/${all.predicted}` },
    {
      name: 'evidence shared',
      value: ratio(all.evidence, all.right),
      detail: `${all.evidence}/${all.right} of the right ones`,
    },
    ...kinds.map((what) =>
      row(
        what,
        tally(cases, predictions, (one) => one.kind === what),
      ),
    ),
  ];
}

function tally(
  cases: readonly FactsCase[],
  predictions: readonly FactsPrediction[],
  counted: (one: Statement) => boolean,
): Tally {
  const total: Tally = { gold: 0, right: 0, predicted: 0, evidence: 0 };
  cases.forEach((one, index) => {
    const { pairs, extra } = pair(
      (one.statements ?? []).filter(counted),
      (predictions[index]?.statements ?? []).filter(counted),
    );
    total.predicted += extra;
    for (const { gold, found } of pairs) {
      total.gold += 1;
      if (!found) continue;
      total.predicted += 1;
      if (gold.status !== found.status && !(gold.acceptable ?? []).includes(found.status)) continue;
      total.right += 1;
      if (gold.evidence.length === 0 || gold.evidence.some((id) => found.evidence.includes(id))) total.evidence += 1;
    }
  });
  return total;
}

/** Pairs by the greatest overlap, one to one; predictions of a kind within one gold span count as one, with the weakest status. */
export function pair(
  gold: readonly Statement[],
  predicted: readonly Statement[],
): { pairs: { gold: Statement; found?: Statement }[]; extra: number } {
  const free = [...predicted];
  for (const one of gold) {
    const inside = free.filter((p) => p.kind === one.kind && p.start >= one.start && p.end <= one.end);
    const [first] = inside;
    if (inside.length < 2 || !first) continue;
    const merged = {
      ...first,
      end: Math.max(...inside.map(({ end }) => end)),
      status: weakest(inside.map(({ status }) => status)),
      evidence: inside.flatMap(({ evidence }) => evidence),
    };
    free.splice(0, free.length, ...free.filter((p) => !inside.includes(p)), merged);
  }
  const overlaps = gold.flatMap((g, at) =>
    free.flatMap((p) => {
      const shared = Math.min(g.end, p.end) - Math.max(g.start, p.start);
      return g.kind === p.kind && shared > 0 ? [{ at, p, shared }] : [];
    }),
  );
  const paired = new Map<number, Statement>();
  for (const { at, p } of overlaps.sort((a, b) => b.shared - a.shared)) {
    if (!paired.has(at) && ![...paired.values()].includes(p)) paired.set(at, p);
  }
  return {
    pairs: gold.map((g, at) => {
      const found = paired.get(at);
      return found ? { gold: g, found } : { gold: g };
    }),
    extra: free.length - paired.size,
  };
}

// The command line hands over cases of the kind that it was asked for.
export const kind: Kind = { predict, score };
