/** Statements about the Code's build: how many points, recitals, lettered items; that something isn't mentioned in it. */
import { LETTERS, PARAGRAPH_COUNT, PREAMBULAR_COUNT, isWithin, partsOf, type ClauseId } from '../../clause';
import type { ReadClaim } from './claim';
import type { Signals } from './markers';

export interface Count {
  readonly unit: ClauseId;
  readonly right: boolean;
  /** Word indices of number and noun. */
  readonly first: number;
  readonly last: number;
  readonly actual: number;
}

const HOLDS =
  /^(?:holds|hold|list|lists|listed|consist|consists|contain|contains|has|have|comprise|comprises|include|includes|sets|set|divided|made|names|named|counts|count|runs|there|split|composed|structured|features|gives|lays|lay|offers|enumerates|its|with|spells|under|falls|breaks|into|opens|of|carries|name|set|sets|count|runs|precede|precedes|preceded|follow|follows|open|lead|leads)$/u;
const RECITAL = /recital|preambular/u;
const OPERATIVE = /^(?:numbered|operative) /u;
const LETTERED = /sub|letter|lettered/u;
const GENERIC =
  /^(?:points?|paragraphs?|articles?|sections?|clauses?|provisions?|items?|parts|headings|commitments|principles|numbered paragraphs|operative paragraphs)$/u;

/** The statement of a count of the Code's parts, or null. `cited`: the clause that the claim is about, where it is known. */
export function countIn(claim: ReadClaim, signals: Signals, cited: ClauseId | null): Count | null {
  for (const mark of claim.marks.numbers) {
    if (claim.citation.has(mark.first) || mark.value < 2) continue;
    const before = claim.words[mark.first - 1]?.norm;
    if (
      /^(?:paragraphs?|points?|articles?|by|in|of)$/u.test(before ?? '') &&
      /^\d/u.test(claim.words[mark.first]?.norm ?? '') &&
      before !== 'of'
    )
      continue;
    for (let w = mark.last + 1; w <= mark.last + 3; w += 1) {
      const noun = signals.parts.at(claim.words, w);
      if (!noun) continue;
      const held = claim.words.some((x, k) => k < mark.first + 4 && HOLDS.test(x.norm)) || claim.words.length <= 6;
      const actual = held ? actualCount(noun.phrase, claim, cited, mark.first) : null;
      if (actual === null) break;
      const [unit, number] = actual;
      return { unit, actual: number, right: number === mark.value, first: mark.first, last: noun.last };
    }
  }
  return null;
}

function actualCount(
  noun: string,
  claim: ReadClaim,
  cited: ClauseId | null,
  number: number,
): [ClauseId, number] | null {
  // "a preamble and ten paragraphs", "ten paragraphs and a preamble": those are not the preamble's.
  const within = claim.citedWithin === 'preamble' && !isOfPreamble(claim, number) ? null : claim.citedWithin;
  const about = OPERATIVE.test(noun) ? null : (within ?? cited);
  if (RECITAL.test(noun) || (about === 'preamble' && GENERIC.test(noun))) return ['preamble', PREAMBULAR_COUNT];
  const parts = about ? partsOf(about) : null;
  const letters = parts?.kind === 'paragraph' ? (LETTERS as Readonly<Record<number, string>>)[parts.number] : undefined;
  if (about && letters && isWithin(about, 'code')) return [about, letters.length];
  if (parts && parts.kind !== 'code') return null;
  const named = claim.words.some((w) => /^(?:code|document|text|instrument|it|its|operative)$/u.test(w.norm));
  if (!named) return null;
  if (LETTERED.test(noun)) return ['code', Object.values(LETTERS).join('').length];
  return GENERIC.test(noun) ? ['code', PARAGRAPH_COUNT] : null;
}

/** "a preamble of fourteen paragraphs", "fourteen paragraphs in the preamble" */
function isOfPreamble(claim: ReadClaim, number: number): boolean {
  const at = Math.min(...claim.citation);
  const [from, to] = at < number ? [at + 1, number] : [number + 1, at];
  const between = claim.words.slice(from, to).map((w) => w.norm);
  return at < number
    ? !between.includes('and')
    : /^(?:of|in|from)$/u.test(between.at(-1) === 'the' ? (between.at(-2) ?? '') : (between.at(-1) ?? ''));
}

const TELLS = 'mentions?|names?|address(?:es)?|discuss(?:es)?|refers?|covers?|touch(?:es)?|speaks?|contains?|includes?';
const LEAST_RECALL = 'mentioned|named|addressed|discussed|referred to|covered|touched|included|found|spoken of';
const SILENT = new RegExp(
  `\\b(?:(?:does|do|did)(?:\\s+not|n[’']t)\\s+(?:even\\s+|once\\s+)?(?:${TELLS})|(?:is|are)\\s+(?:not|never|nowhere)\\s+(?:even\\s+)?(?:${LEAST_RECALL})|(?:never|nowhere)\\s+(?:${TELLS})|(?:says?|said)\\s+(?:nothing|not a word)|(?:is|are)\\s+(?:left\\s+out|omitted|missing|absent)|silent\\s+(?:on|about)|no\\s+(?:mention|word|trace)\\s+(?:of|about)|(?:code|text|document|it)\\s+(?:omits|ignores|forgets|leaves out))\\b(?:\\s+(?:anywhere|at all|once|in it|in the code|in the text|on|about|of|to))*`,
  'iu',
);

/** The words that say that something is not in the Code, as a span, or null. */
export function silenceIn(claim: ReadClaim): { start: number; end: number } | null {
  const match = SILENT.exec(claim.text);
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}

export interface Dated {
  readonly right: boolean;
  readonly start: number;
  readonly end: number;
}

/** "The Code is dated …": the date held against the date line; null where the claim dates something else. */
export function datedIn(claim: ReadClaim, dateLine: string): Dated | null {
  const norms = claim.words.map((w) => w.norm);
  if (!norms.includes('dated') && !/\bbears? (?:the )?(?:place and )?date\b/iu.test(claim.text)) return null;
  if (!norms.some((n) => /^(?:code|document|text|instrument|it)$/u.test(n))) return null;
  const from = norms.findIndex((n) => n === 'dated' || n === 'date') + 1;
  const stated = claim.words.slice(from).filter((w) => /^\d{1,4}$|^\p{L}{3,}$/u.test(w.norm));
  const known: readonly string[] = dateLine.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const counted = stated.filter((w) => /^\d/u.test(w.norm) || MONTH.test(w.norm));
  const [first] = counted;
  const last = counted.at(-1);
  if (!first || !last) return null;
  return { right: counted.every((w) => known.includes(w.norm)), start: first.start, end: last.end };
}

const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u;
