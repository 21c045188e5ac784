/** The candidates of one block in several languages → one list, in order. */
import type { Candidate, Recognised } from './candidates';

/**
 * Where candidates of two languages overlap, the longer stays: "Code" within a French title is no English short name.
 * The sentences are numbered alike in all languages as far as their abbreviations are.
 */
export function mergeRecognised(text: string, all: readonly Recognised[]): Recognised {
  const found = all.filter((one) => one.candidates.length > 0);
  const [only] = found;
  if (found.length <= 1)
    return only ?? { text, candidates: [], headed: false, note: all[0]?.note ?? null, label: all[0]?.label ?? null };
  const entries = found.flatMap((one, language) =>
    one.candidates.map((candidate, index) => ({ candidate, language, index })),
  );
  const taken = entries
    .filter(({ candidate }) => candidate.kind !== 'cue')
    .sort((a, b) => length(b.candidate) - length(a.candidate) || a.language - b.language);
  const kept = new Map<Candidate, number>();
  const covered = new Uint8Array(text.length);
  for (const { candidate, language } of taken) {
    const owner = candidate.kind === 'citation' && candidate.owner.by === 'instrument';
    // What an expression has taken up is covered by it, and stays as its owner.
    const free = covered[candidate.start] === 0 && covered[Math.max(candidate.start, candidate.end - 1)] === 0;
    const absorbed = candidate.kind === 'instrument' && candidate.absorbed;
    if (!free && !absorbed && !owner) continue;
    if (!free && absorbed && covered[candidate.start] !== language + 1) continue;
    if (!free && owner && covered[candidate.start] !== language + 1 && covered[candidate.start] !== 0) continue;
    covered.fill(language + 1, candidate.start, candidate.end);
    kept.set(candidate, language);
  }
  const merged = entries
    .filter(({ candidate }) => candidate.kind === 'cue' || kept.has(candidate))
    .sort((a, b) => orderOf(a.candidate) - orderOf(b.candidate) || a.language - b.language || a.index - b.index);
  const places = new Map(merged.map(({ candidate }, index) => [candidate, index]));
  const candidates = merged.map(({ candidate, language }): Candidate => {
    if (candidate.kind !== 'citation' || candidate.owner.by !== 'instrument') return candidate;
    const owner = found[language]?.candidates[candidate.owner.index];
    const index = owner && places.get(owner);
    return { ...candidate, owner: index === undefined ? { by: 'foreign' } : { ...candidate.owner, index } };
  });
  return {
    text,
    candidates,
    headed: found.some((one) => one.headed),
    note: found.find((one) => one.note !== null)?.note ?? null,
    label: found[0]?.label ?? null,
  };
}

function length({ start, end }: Candidate): number {
  return end - start;
}

function orderOf(candidate: Candidate): number {
  return candidate.kind === 'citation' && candidate.owner.by === 'instrument' ? candidate.end : candidate.start;
}
