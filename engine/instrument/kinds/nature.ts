/** What the Code is said to be: binding or not, a treaty, a political declaration. */
import type { Chunk } from '../chunks';
import type { SentenceReading } from '../reading';
import type { FactStatus, FactValue, Found } from '../types';
import { weakest } from '../types';

/** That the Code binds, or doesn't. */
export function natureHeld({ records }: SentenceReading, binding: boolean): Omit<Found, 'first' | 'end'> {
  const { facts, treaty } = records.known.binding;
  return {
    kind: 'nature',
    value: { binding },
    status: binding ? 'differs' : 'agrees',
    evidence: binding ? [...facts, treaty] : facts,
  };
}

interface Quality {
  readonly first: number;
  readonly end: number;
  readonly value: FactValue;
  readonly agrees: boolean;
}

/** How many tokens before a quality a denial may stand. */
const DENIAL_REACH = 4;
/** Qualities this many tokens apart are one statement: "a voluntary, legally non-binding document". */
const MAX_GAP = 4;
/** Tokens from the name to what is apposed to it. */
const APPOSITION_REACH = 9;
/** How far before a quality the verb stands that tells whether the Code creates or mentions it, in tokens. */
const CREATING_REACH = 14;
const LABEL_MARKS = [':', '|'];

export function natures(reading: SentenceReading): Found[] {
  const { sentence, records } = reading;
  if (sentence.focus !== 'named' && sentence.focus !== 'carried') return [];
  const groups: Quality[][] = [];
  for (const quality of qualitiesIn(reading)) {
    const last = groups.at(-1)?.at(-1);
    if (last && quality.first - last.end <= MAX_GAP && !hasVerbBetween(reading, last.end, quality.first))
      groups.at(-1)?.push(quality);
    else groups.push([quality]);
  }
  return groups.map((group): Found => {
    const status = weakest(group.map(({ agrees }): FactStatus => (agrees ? 'agrees' : 'differs')));
    const { binding } = records.known;
    return {
      first: group[0]?.first ?? 0,
      end: group.at(-1)?.end ?? 0,
      kind: 'nature',
      value: Object.assign({}, ...group.map(({ value }) => value)) as FactValue,
      status,
      evidence: [...binding.facts, ...(status === 'differs' ? [binding.treaty] : [])],
    };
  });
}

function qualitiesIn(reading: SentenceReading): Quality[] {
  const { sentence, vocabulary } = reading;
  const { tokens, from, to } = sentence;
  const found: Quality[] = [];
  for (let at = from; at < to; at += 1) {
    const binding = vocabulary.tables.binding.at(tokens, at);
    const form = vocabulary.tables.forms.at(tokens, at);
    const end = Math.max(binding?.end ?? 0, form?.end ?? 0);
    if (end === 0) continue;
    const isOther = binding?.value.binding === true && isOfOthers(reading, at, end);
    if (!isOther && isOfCode(reading, at, end, form !== undefined && !form.value.fits)) {
      const denied = isDenied(reading, at) || isDeniedBehind(reading, end);
      if (binding?.end === end) {
        const says = binding.value.binding !== denied;
        found.push({ first: denied ? denialStart(reading, at) : at, end, value: { binding: says }, agrees: !says });
      } else if (form) {
        found.push({
          first: at,
          end,
          value: { form: form.value.form, ...(denied && { not: true as const }) },
          agrees: form.value.fits !== denied,
        });
      }
    }
    at = end - 1;
  }
  // "wants to know whether the Code is binding"
  const asks =
    found.length > 0 && tokens.slice(from, to).some((_, at) => vocabulary.sets.wondering.has(tokens, from + at));
  return asks ? [] : found;
}

/**
 * Whether a quality is said of the Code: right before it, or behind it with a verb of being, a comma, a bracket between. A noun (a
 * treaty) needs an article, so that "treaty obligations" is none.
 */
export function isOfCode(reading: SentenceReading, first: number, end: number, noun: boolean): boolean {
  const { sentence, vocabulary } = reading;
  const { tokens, chunks } = sentence;
  const { sets } = vocabulary;
  const index = chunks.findIndex((c) => c.first <= first && first < c.end);
  const inside = chunks[index];
  if (inside?.kind === 'code') return !inside.part;
  if (vocabulary.sets.voluntaryElse.at(tokens, end) > 0) return false;
  const next = tokens[end];
  if (
    !noun &&
    next &&
    chunks.some(
      (c) =>
        ((c.kind === 'code' && !c.part) || c.kind === 'pronoun') &&
        c.first >= end &&
        c.first - end <= 3 &&
        !isOthers(reading, first, end, c.first),
    )
  )
    return true;
  if (noun && isNamedSo(reading, first, end)) return true;
  let linked = false;
  /** Where a comma or article stands that links only right behind the name: "the Code, a treaty". */
  let apposed = -1;
  for (let i = index - 1; i >= 0; i -= 1) {
    let chunk = chunks[i];
    if (!chunk) break;
    // "the Code, the brainchild of the president, is voluntary": what stands between the commas is passed over.
    if (
      linked &&
      chunk.kind === 'mark' &&
      tokens[chunk.first]?.text === ',' &&
      (sets.be.has(tokens, chunk.end) || sets.natureLinks.has(tokens, chunk.end))
    ) {
      const open = chunks.slice(0, i).findLastIndex((c) => c.kind === 'mark' && tokens[c.first]?.text === ',');
      const before = chunks[open - 1];
      if (open > 0 && before) {
        i = open - 1;
        chunk = before;
      }
    }
    if (chunk.kind === 'code' && chunk.part) {
      if (noun) return false;
      continue;
    }
    if (chunk.kind === 'code' || isPronoun(reading, chunk)) {
      const isApposed = apposed === i + 1 && first - chunk.end <= APPOSITION_REACH && !isWithin(reading, chunk);
      if (linked || isApposed || asksWhether(reading, chunk)) return !noun || hasArticle(reading, first);
      return (first - chunk.end <= (chunk.kind === 'code' ? 2 : 0) && !noun) || sets.bindingVerbs.has(tokens, first);
    }
    if (sets.be.has(tokens, chunk.first) || sets.natureLinks.has(tokens, chunk.first)) linked = true;
    else if (sets.apposers.has(tokens, chunk.first)) apposed = i;
    if (chunk.kind === 'rival' && i < index - 1) return false;
    // "The Code was signed; the Assembly adopted a resolution"
    if (noun && tokens[chunk.first]?.text === ';') return false;
    if (
      sets.natureBreaks.has(tokens, chunk.first) &&
      // "the Code of Conduct of the United Nations is voluntary", "is far from binding", "is of a voluntary nature"
      chunks[i - 1]?.kind !== 'code' &&
      sets.natureNegations.before(tokens, chunk.first + 1) < 0 &&
      !(sets.of.has(tokens, chunk.first) && sets.be.before(tokens, chunk.first, 1) >= 0) &&
      sets.merely.before(tokens, chunk.first + 1) < 0 &&
      // "signed in New York on 28 September, isn't binding"
      chunks[i + 1]?.kind !== 'date' &&
      chunks[i + 1]?.kind !== 'place' &&
      !(sets.of.has(tokens, chunk.first) && sets.collections.has(tokens, chunk.first - 1))
    )
      return false;
  }
  if (noun || sentence.focus !== 'carried') return false;
  // "Participation is voluntary", "The commitments are political"
  const subject = sets.ownMatters.at(tokens, sets.articles.past(tokens, sentence.from));
  if (linked && subject > 0 && sets.be.has(tokens, subject)) return true;
  return (
    first - sentence.from <= (tokens[sentence.from]?.kind === 'number' ? 2 : 1) ||
    (first - sentence.from <= MAX_GAP && LABEL_MARKS.includes(tokens[first - 1]?.text ?? ''))
  );
}

/**
 * "recalls binding treaties", "asks States to honour their binding obligations", "reaffirms that States are bound": what the Code speaks
 * of is bound, not who signs it.
 */
function isOfOthers({ sentence, vocabulary }: SentenceReading, first: number, end: number): boolean {
  const { tokens, from } = sentence;
  const { sets } = vocabulary;
  const isNoun = sets.boundThings.at(tokens, end) > 0;
  if (!isNoun && !sets.boundBy.has(tokens, end - 1) && !sets.boundBy.has(tokens, first)) return false;
  for (let i = first - 1; i >= Math.max(from, first - CREATING_REACH); i -= 1) {
    if (sets.creating.at(tokens, i) > 0) return false;
    if (sets.contents.at(tokens, i) > 0) return true;
  }
  return false;
}

/** "Unlike the treaty, which is binding, the Code …": the quality of what was named before the comma. */
function isOthers({ sentence }: SentenceReading, first: number, end: number, code: number): boolean {
  const { tokens, chunks } = sentence;
  const parted = tokens.slice(end, code).some(({ text }) => text === ',');
  return parted && chunks.some((c) => c.kind === 'rival' && c.end <= first);
}

/** "In the Code, States …" */
function isWithin({ sentence, vocabulary }: SentenceReading, { first }: Chunk): boolean {
  const { sets } = vocabulary;
  const before = sets.articles.has(sentence.tokens, first - 1) ? first - 2 : first - 1;
  return sets.obliques.has(sentence.tokens, before);
}

/** "Is the Code a treaty?" */
function asksWhether({ sentence, vocabulary }: SentenceReading, code: Chunk): boolean {
  const { tokens } = sentence;
  const { sets } = vocabulary;
  const be = sets.articles.has(tokens, code.first - 1) ? code.first - 2 : code.first - 1;
  return sets.be.has(tokens, be) && (be - 1 < sentence.from || tokens[be - 1]?.kind === 'mark');
}

/** "As a treaty, the Code …", "the treaty known as the Code …" */
function isNamedSo({ sentence, vocabulary }: SentenceReading, first: number, end: number): boolean {
  const { tokens, chunks, from } = sentence;
  const { sets } = vocabulary;
  const codeAt = (at: number): boolean => chunks.some((c) => c.kind === 'code' && !c.part && c.first === at);
  const opens =
    tokens[end]?.text === ',' && tokens.slice(from, first).some((_, i) => i === 0 && sets.asRole.at(tokens, from) > 0);
  const called = sets.knownAs.past(tokens, end);
  if (opens) return codeAt(sets.definite.past(tokens, end + 1));
  return called > end ? codeAt(sets.definite.past(tokens, called)) : codeAt(end);
}

/** "it", or an act that ends in it: "described it as a political declaration" */
function isPronoun({ sentence, vocabulary }: SentenceReading, chunk: Chunk): boolean {
  return (
    chunk.kind === 'pronoun' ||
    (chunk.kind === 'act' && vocabulary.sets.objectPronouns.has(sentence.tokens, chunk.end - 1))
  );
}

/** "a treaty", "no treaty", "a legally binding treaty" */
function hasArticle({ sentence, vocabulary }: SentenceReading, first: number): boolean {
  const { tokens } = sentence;
  return [1, 2, 3, 4].some((back) => vocabulary.sets.indefinite.has(tokens, first - back));
}

export function isDenied(reading: SentenceReading, at: number): boolean {
  return denialStart(reading, at) < at || isRegardedSo(reading, at);
}

/** "do not regard the Code as a treaty": the denial stands before the name. */
function isRegardedSo({ sentence, vocabulary }: SentenceReading, at: number): boolean {
  const { tokens, chunks } = sentence;
  const { sets } = vocabulary;
  const name = chunks.findLast((c) => (c.kind === 'code' || c.kind === 'pronoun') && c.end <= at);
  if (!name || sets.asRole.at(tokens, name.end) < 0 || at - name.end > MAX_GAP) return false;
  return [1, 2, 3, 4].some((back) => name.first >= back && sets.negations.at(tokens, name.first - back) > 0);
}

/** "Legally binding it is not" */
function isDeniedBehind({ sentence, vocabulary }: SentenceReading, end: number): boolean {
  const { tokens } = sentence;
  const { sets } = vocabulary;
  return sets.objectPronouns.has(tokens, end) && sets.be.has(tokens, end + 1) && sets.not.has(tokens, end + 2);
}

function denialStart({ sentence, vocabulary }: SentenceReading, at: number): number {
  const { tokens, from } = sentence;
  if (at > from && vocabulary.sets.outright.has(tokens, from)) return from;
  for (let i = at - 1; i >= Math.max(from, at - DENIAL_REACH); i -= 1) {
    if (vocabulary.sets.natureNegations.at(tokens, i) > 0 && vocabulary.sets.merely.at(tokens, i) < 0) return i;
    if (tokens[i]?.kind === 'mark' && ![',', "'", '-', '"'].includes(tokens[i]?.text ?? '')) break;
    // "anything but a treaty"
    if (i > from && vocabulary.sets.natureNegations.at(tokens, i - 1) === i + 1) return i - 1;
    if (tokens[i]?.text === ',' || vocabulary.sets.but.has(tokens, i)) break;
  }
  return at;
}

function hasVerbBetween({ sentence, vocabulary }: SentenceReading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1)
    if (vocabulary.tables.acts.at(sentence.tokens, i) || vocabulary.sets.be.has(sentence.tokens, i)) return true;
  return false;
}
