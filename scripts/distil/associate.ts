/**
 * Which words of the Code the words of its paraphrases stand for. A paraphrase is laid beside its passage by the words that both
 * have; each word that is left over is then shared out among the passage's words, by how near they are to where it stands, by
 * whether the paraphrase has them already, and by what it stands for elsewhere (expectation maximisation, in a fixed order).
 */
import type { ClaimChecker } from '../../engine/check/checker';
import type { Term } from '../../engine/check/read/lexicon';

export interface Paraphrase {
  readonly author: string;
  readonly passage: string;
  readonly text: string;
  readonly kind: 'faithful' | 'partial' | 'distorted';
}

/** How often, in expectation, a word stands for one of a passage. */
export interface Association {
  readonly passage: string;
  readonly word: string;
  /** The word of the Code that it stands for most often, and how often. */
  readonly code: string;
  readonly expected: number;
  /** In how many paraphrases of the passage it is. */
  readonly count: number;
}

const ROUNDS = 6;
/** From this nearness on a word is explained without a paraphrase. */
const EXPLAINED = 0.9;
/** Words over which nearness in order fades. */
const FADE = 3;
/** The share that order leaves to words far away, since paraphrases turn sentences round. */
const ANYWHERE = 0.15;
/** A word of the Code that the paraphrase has already. */
const TAKEN = 0.15;

interface Loose {
  readonly passage: string;
  readonly word: string;
  /** For each word of the passage, by its key, how well it fits from what the paraphrase shows. */
  readonly fit: ReadonlyMap<string, number>;
}

export function associate(paraphrases: readonly Paraphrase[], checker: ClaimChecker): Association[] {
  const loose = paraphrases.filter((p) => p.kind !== 'distorted').flatMap((p) => looseWords(p, checker));
  let belief = new Map<string, Map<string, number>>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = new Map<string, Map<string, number>>();
    for (const one of loose) for (const [code, share] of shares(one, belief)) add(next, one.word, code, share);
    belief = next;
  }
  const found = new Map<string, Map<string, number>>();
  const counts = new Map<string, number>();
  for (const one of loose) {
    const key = `${one.passage} ${one.word}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const [code, share] of shares(one, belief)) add(found, key, code, share);
  }
  return [...found].map(([key, codes]): Association => {
    const [passage = '', ...word] = key.split(' ');
    const [[code, expected] = ['', 0]] = [...codes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return { passage, word: word.join(' '), code, expected, count: counts.get(key) ?? 0 };
  });
}

function shares({ word, fit }: Loose, belief: ReadonlyMap<string, ReadonlyMap<string, number>>): [string, number][] {
  const known = belief.get(word);
  const total = known ? [...known.values()].reduce((sum, x) => sum + x, 0) : 0;
  const raw = [...fit].map(([code, f]): [string, number] => [
    code,
    f * (known ? ((known.get(code) ?? 0) + 0.02) / (total + 1) : 1),
  ]);
  const sum = raw.reduce((s, [, f]) => s + f, 0);
  return raw.map(([code, f]) => [code, f / sum]);
}

function add(map: Map<string, Map<string, number>>, key: string, code: string, share: number): void {
  const inner = map.get(key) ?? new Map<string, number>();
  inner.set(code, (inner.get(code) ?? 0) + share);
  map.set(key, inner);
}

function looseWords({ passage: id, text }: Paraphrase, checker: ClaimChecker): Loose[] {
  const { lexicon, byId } = checker.tools;
  const passage = byId.get(id);
  if (!passage) throw new Error(`no passage ${id}`);
  const { terms, citation } = checker.read(text);
  const { partner, nearness, met } = checker.tools.comparer.compare(terms, [passage]);
  const isAnchor = (i: number): boolean => (nearness[i] ?? 0) >= EXPLAINED && terms[i]?.kind === 'content';
  return terms.flatMap((term, i): Loose[] => {
    if (!isWord(term) || citation.has(term.first) || (nearness[i] ?? 0) >= EXPLAINED) return [];
    const before = lastIndex(i, (k) => isAnchor(k));
    const after = terms.findIndex((_, k) => k > i && isAnchor(k));
    const around = [before, after].flatMap((k) => (k < 0 ? [] : [partner[k] ?? 0]));
    const fit = new Map<string, number>();
    passage.terms.forEach((t, j) => {
      if (t.kind !== 'content') return;
      const distance = around.length === 0 ? FADE : Math.min(...around.map((a) => Math.abs(a - j)));
      const near = lexicon.nearness(term, t);
      const f = (ANYWHERE + Math.exp(-distance / FADE)) * (met[j] && near < 0.55 ? TAKEN : 1) * (1 + 4 * near);
      fit.set(t.key, Math.max(fit.get(t.key) ?? 0, f));
    });
    return fit.size === 0 ? [] : [{ passage: id, word: term.key, fit }];
  });
}

function isWord({ kind, key }: Term): boolean {
  return kind === 'content' && /^\p{L}/u.test(key);
}

function lastIndex(before: number, holds: (k: number) => boolean): number {
  for (let k = before - 1; k >= 0; k -= 1) if (holds(k)) return k;
  return -1;
}
