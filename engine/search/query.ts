/** A query taken apart: quoted phrases, and the concepts that its words mean. */
import type { Synonym } from '../../data/types';
import type { Lexicon, Reading } from './lexicon';
import { isHyphen, type Word, type WordsOf } from './words';

/** Something to look for: a word (one stem) or words side by side; `form` prefers the very word over its relatives. */
export interface Alternative {
  readonly stems: readonly string[];
  readonly form?: string;
  readonly weight: number;
}

/** One thing that is asked for; a passage has it when it has any of the alternatives. */
export type Concept = readonly Alternative[];

/** Synonyms by the stem of their first word. */
export type SynonymIndex = ReadonlyMap<
  string,
  readonly { says: readonly string[]; means: readonly (readonly string[])[] }[]
>;

const SYNONYM_WEIGHT = 0.65;
/** A word of a phrase that is known as a whole, taken alone: "power" of "power plants". */
const PART_WEIGHT = 0.4;

/** What the words of a query are read with. */
export interface QueryTools {
  readonly wordsOf: WordsOf;
  readonly stop: ReadonlySet<string>;
  readonly frame: ReadonlySet<string>;
  readonly lexicon: Lexicon;
  readonly synonyms: SynonymIndex;
}

/** Longer queries are cut: pasted pages would freeze the field, and no one types this much. */
const MOST_WORDS = 40;

/** A synonym with its phrases as words. */
interface ReadSynonym {
  readonly says: readonly (readonly Word[])[];
  readonly means: readonly (readonly Word[])[];
}

export function synonymsOf(synonyms: readonly Synonym[], wordsOf: WordsOf): readonly ReadSynonym[] {
  return synonyms.map(({ says, means }) => ({ says: says.map(wordsOf), means: means.map(wordsOf) }));
}

export function indexSynonyms(synonyms: readonly ReadSynonym[]): SynonymIndex {
  const index = new Map<string, { says: readonly string[]; means: readonly (readonly string[])[] }[]>();
  const stemsOf = (words: readonly Word[]): string[] => words.map((w) => w.stem);
  for (const { says, means } of synonyms) {
    const targets = means.map(stemsOf);
    for (const stems of says.map(stemsOf)) {
      const [first] = stems;
      if (first === undefined) continue;
      const known = index.get(first);
      if (known) known.push({ says: stems, means: targets });
      else index.set(first, [{ says: stems, means: targets }]);
    }
  }
  return index;
}

/** Quoted phrases of a query, an unclosed one up to its end, and the query without the marks. */
export function phrasesOf(query: string, wordsOf: WordsOf): { readonly phrases: string[]; readonly plain: string } {
  const phrases = [...query.matchAll(/["“”„«]([^"“”„«»]*)["“”»]?/gu)]
    .map((m) => (m[1] ?? '').trim())
    .filter((phrase) => wordsOf(phrase).length > 0);
  return { phrases, plain: query.replace(/["“”„«»]/gu, ' ') };
}

/** The concepts of a query in order. The last word is unfinished where the query ends in it. */
export function conceptsOf(text: string, tools: QueryTools): Concept[] {
  const { lexicon, wordsOf } = tools;
  const asked = text.slice(0, 1000);
  const words = joinCompounds(asked, wordsOf(asked), lexicon).slice(0, MOST_WORDS);
  const typing = /[\p{L}\p{N}]$/u.test(text);
  const content = contentWords(words, tools);
  if (content.size === 0) return [];
  const last = words.at(-1);
  const readings = words.map((word) => lexicon.read(word.form, typing && word === last && content.has(word)));
  const concepts: Concept[] = [];
  for (let at = 0; at < words.length;) {
    const known = synonymsAt(readings, at, tools.synonyms);
    const own = readings[at] ?? [];
    const word = words[at];
    if (known && known.length > 1) {
      concepts.push([...known.alternatives, ...phrase(readings.slice(at, at + known.length), tools)]);
      at += known.length;
      continue;
    }
    at += 1;
    if (!word || !content.has(word)) continue;
    const alternatives = own.map((r) => ({ stems: [r.stem], form: r.form, weight: r.weight }));
    concepts.push([...alternatives, ...(known?.alternatives ?? [])]);
  }
  return concepts;
}

/** "Multi-faceted" and "multi faceted" are "multifaceted" where that is a word of the Code. */
function joinCompounds(text: string, words: readonly Word[], lexicon: Lexicon): Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const between = before ? text.slice(before.end, word.start) : '';
    const form = `${before?.form ?? ''}${word.form}`;
    const together = (between === ' ' || isHyphen(between)) && lexicon.has(form);
    if (before && together)
      joined[joined.length - 1] = { form, stem: lexicon.stemOf(form), start: before.start, end: word.end };
    else joined.push(word);
  }
  return joined;
}

function contentWords(words: readonly Word[], { stop, frame }: QueryTools): Set<Word> {
  const content = words.filter((w) => !stop.has(w.form));
  const subject = content.filter((w) => !frame.has(w.form));
  return new Set(subject.length > 0 ? subject : content);
}

/** The longest entries that begin at a word, and what they mean. */
function synonymsAt(
  readings: readonly (readonly Reading[])[],
  at: number,
  synonyms: SynonymIndex,
): { readonly length: number; readonly alternatives: Alternative[] } | null {
  let length = 0;
  let alternatives: Alternative[] = [];
  for (const first of readings[at] ?? []) {
    for (const { says, means } of synonyms.get(first.stem) ?? []) {
      const weights = says.map((stem, i) => readings[at + i]?.find((r) => r.stem === stem)?.weight ?? 0);
      if (says.length < length || weights.includes(0)) continue;
      if (says.length > length) alternatives = [];
      length = says.length;
      const weight = SYNONYM_WEIGHT * Math.min(...weights);
      alternatives.push(...means.map((stems) => ({ stems, weight })));
    }
  }
  return length > 0 ? { length, alternatives } : null;
}

/** Words that belong together, as a phrase and one by one. */
function phrase(readings: readonly (readonly Reading[])[], { stop }: QueryTools): Alternative[] {
  const best = readings.flatMap((r) => r.slice(0, 1));
  const parts = best
    .filter((r) => !stop.has(r.form))
    .map((r) => ({ stems: [r.stem], form: r.form, weight: PART_WEIGHT * r.weight }));
  const whole = { stems: best.map((r) => r.stem), weight: Math.min(1, ...best.map((r) => r.weight)) };
  return best.length === readings.length ? [whole, ...parts] : parts;
}
