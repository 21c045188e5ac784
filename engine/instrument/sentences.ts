/** Blocks → sentences as chunks, each with what it speaks of: the Code, another instrument, nothing of the kind. */
import type { Block, Mention } from '../spot/types';
import { normalise, type Normalised } from '../text/normalise';
import { tokenise, type Token } from '../text/tokens';
import { actorsIn, type ActorFound } from './actors';
import { chunksOf, type BlockReading, type Chunk, type CodeMention } from './chunks';
import { datelineIn } from './dateline';
import type { Scene } from './places';
import type { FactVocabulary } from './vocabulary';

export interface Sentence {
  readonly block: number;
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly chunks: readonly Chunk[];
  /** `named`: names the Code; `carried`: goes on about it; `ahead`: stands before the sentence that names it. */
  readonly focus: 'named' | 'carried' | 'ahead' | 'other';
  readonly normalised: Normalised;
  /** The block's text as given. */
  readonly text: string;
  readonly actors: ReadonlyMap<number, ActorFound>;
}

/** How far behind "Code of Conduct" what it aims at stands, in tokens. */
const AIM_REACH = 16;
/** Marks between a label and its value. */
const ROW_MARKS = [':', '|'];
/** Words between "a" and the kind of instrument. */
const MAX_ADJECTIVES = 5;
/** For how many sentences the Code stays what is spoken of. */
const CARRIED = 6;
/** Tokens of a sentence at most: a list of all Members of the United Nations; longer ones are cut, so that reading stays linear. */
const LONGEST = 600;

export function sentencesOf(
  blocks: readonly Pick<Block, 'text'>[],
  mentions: readonly Mention[],
  vocabulary: FactVocabulary,
  scene: Scene,
  isAssumed: boolean,
): Sentence[] {
  const cues = isAssumed || blocks.some(({ text }) => hasCue(text, vocabulary)) || mentions.length > 0;
  const byBlock = new Map<number, Mention[]>();
  for (const one of mentions) {
    const list = byBlock.get(one.block);
    if (list) list.push(one);
    else byBlock.set(one.block, [one]);
  }
  const cut = blocks.flatMap(({ text }, block): Omit<Sentence, 'focus'>[] => {
    const normalised = normalise(text);
    const tokens = tokenise(normalised.text, vocabulary.script);
    const actors = actorsIn(normalised.text, tokens, vocabulary);
    const reading: BlockReading = {
      tokens,
      actors,
      datelined: datelineIn(tokens, actors, vocabulary),
      code: codeIn(tokens, normalised, byBlock.get(block) ?? [], vocabulary, cues, isAssumed),
    };
    return bounds(tokens, normalised.text).map(([from, to]) => ({
      block,
      tokens,
      from,
      to,
      chunks: chunksOf(reading, from, to, vocabulary, scene),
      normalised,
      text,
      actors: reading.actors,
    }));
  });
  return withFocus(cut, vocabulary, isAssumed);
}

function hasCue(text: string, { sets, script }: FactVocabulary): boolean {
  const tokens = tokenise(normalise(text).text, script);
  return tokens.some((_, at) => sets.weakCues.at(tokens, at) > 0);
}

/** Where the Code is named: as the spotter has it, and short names by subject where the text says whose code it is. */
function codeIn(
  tokens: readonly Token[],
  normalised: Normalised,
  mentions: readonly Mention[],
  { sets }: FactVocabulary,
  cues: boolean,
  isAssumed: boolean,
): ReadonlyMap<number, CodeMention> {
  const code = new Map<number, CodeMention>();
  let at = 0;
  for (const { start, end, kind } of mentions) {
    while (at < tokens.length && normalised.toOriginal(tokens[at]?.start ?? 0) < start) at += 1;
    const first = at;
    while (at < tokens.length && normalised.toOriginalEnd(tokens[at]?.end ?? 0) <= end) at += 1;
    if (at > first) code.set(first, { end: at, part: kind === 'reference' });
  }
  let taken = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const known = code.get(i);
    if (known) taken = known.end;
    const assumed =
      isAssumed || (!code.has(i + 1) && isCodeOfAim(tokens, i, sets)) ? sets.assumedNames.at(tokens, i) : -1;
    const weak = cues || isCapitalName(tokens, i, sets) ? sets.weakNames.at(tokens, i) : -1;
    const end = i >= taken ? Math.max(assumed, weak) : -1;
    if (end < 0) continue;
    const foreign = [i - 1, i - 2, i - 3].some((j) => j >= 0 && sets.foreignCodes.has(tokens, j));
    if (!foreign) code.set(i, { end, part: false });
    taken = end;
  }
  return code;
}

/** "the anti-terrorism Code of Conduct": with an article and capitals it is one by name. */
function isCapitalName(tokens: readonly Token[], at: number, sets: FactVocabulary['sets']): boolean {
  if (!sets.definite.has(tokens, at - 1)) return false;
  const end = sets.weakNames.at(tokens, at);
  return end > 0 && tokens[end - 1]?.capitalised === true && tokens[end - 2]?.text === 'of';
}

/** "the Code of Conduct that is meant to lead to a world free of terrorism" */
function isCodeOfAim(tokens: readonly Token[], at: number, sets: FactVocabulary['sets']): boolean {
  if (sets.assumedNames.at(tokens, at) < 0) return false;
  for (let i = at; i < at + AIM_REACH && tokens[i]?.sentence === tokens[at]?.sentence; i += 1)
    if (sets.aims.at(tokens, i) > 0) return true;
  return false;
}

/** Sentences as pairs of tokens; a line that ends without a stop ends one too where the next begins with a capital. */
function bounds(tokens: readonly Token[], text: string): [number, number][] {
  const pairs: [number, number][] = [];
  let from = 0;
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    if (!before) return;
    const newLine =
      token.spaced &&
      text.slice(before.end, token.start).includes('\n') &&
      (token.kind !== 'word' || token.capitalised !== false) &&
      before.text !== ',';
    if (token.sentence !== before.sentence || newLine || at - from >= LONGEST) {
      pairs.push([from, at]);
      from = at;
    }
  });
  if (tokens.length > from) pairs.push([from, tokens.length]);
  return pairs;
}

/** Where the text is assumed to be about the Code it goes on about it from the start. */
function withFocus(
  cut: readonly Omit<Sentence, 'focus'>[],
  vocabulary: FactVocabulary,
  isAssumed: boolean,
): Sentence[] {
  let last: 'code' | 'rival' | 'none' = isAssumed ? 'code' : 'none';
  let since = 0;
  /** Nouns by which other instruments were named: "the agreement" may be one of them from then on. */
  const heads = new Set<string>();
  return cut.map((given, index): Sentence => {
    const isNamed = given.chunks.some((c) => c.kind === 'code');
    const sentence =
      isNamed || (last === 'code' && since < CARRIED) ? withAnaphors(given, last === 'code', heads, vocabulary) : given;
    const { chunks } = sentence;
    const rivals = chunks.filter((c) => c.kind === 'rival');
    for (const { end } of rivals) heads.add(sentence.tokens[end - 1]?.text ?? '');
    if (isNamed) {
      const instruments = chunks.filter((c) => c.kind === 'code' || c.kind === 'rival');
      last = instruments.at(-1)?.kind === 'code' || instruments[0]?.kind === 'code' ? 'code' : 'rival';
      since = 0;
      return { ...sentence, focus: 'named' };
    }
    since += 1;
    const before = cut[index - 1];
    if (before && takesUpLast(given, vocabulary) && namedLast(before) === 'rival') last = 'rival';
    if (rivals.some((rival) => !isAnyOne(sentence.tokens, rival, vocabulary))) last = 'rival';
    if (last === 'code' && since <= CARRIED) return { ...sentence, focus: 'carried' };
    const next = cut[index + 1];
    const ahead = last === 'none' && rivals.length === 0 && next?.chunks.some((c) => c.kind === 'code') === true;
    return { ...sentence, focus: ahead ? 'ahead' : 'other' };
  });
}

/**
 * "It is a treaty", "A: a treaty, as binding as any", "described it as a political declaration": a kind of instrument, and none that the
 * text goes on about.
 */
function isAnyOne(tokens: readonly Token[], { first, end }: Chunk, { sets }: FactVocabulary): boolean {
  // "Type: treaty", "Legal nature: political declaration"
  const mark = [first - 1, first - 2].find((at) => tokens[at]?.kind === 'mark');
  if (mark !== undefined && ROW_MARKS.includes(tokens[mark]?.text ?? '') && !sets.particulars.has(tokens, end))
    return true;
  if (tokens[first]?.capitalised !== false || sets.particulars.has(tokens, end)) return false;
  let article = first - 1;
  while (article > first - MAX_ADJECTIVES && tokens[article]?.kind === 'word' && !sets.indefinite.has(tokens, article))
    article -= 1;
  const before = tokens[article - 1];
  if (!sets.indefinite.has(tokens, article) || tokens[article]?.kind === 'mark') return false;
  return (
    before?.sentence !== tokens[first].sentence ||
    before.text === ':' ||
    sets.be.before(tokens, article, 2) >= 0 ||
    sets.calling.before(tokens, article, 2) >= 0
  );
}

/** "That one was adopted …", "The latter …": goes on about what was named last. */
function takesUpLast({ tokens, from, to }: Omit<Sentence, 'focus'>, { sets }: FactVocabulary): boolean {
  return tokens.slice(from, Math.min(to, from + 2)).some((_, i) => sets.lastNamed.at(tokens, from + i) > 0);
}

function namedLast({ chunks }: Omit<Sentence, 'focus'>): Chunk['kind'] | undefined {
  return chunks.findLast(({ kind }) => kind === 'code' || kind === 'rival')?.kind;
}

/** "The accord drew 70 signatures", behind a sentence on the Code: the accord is the Code, where no other one was named so. */
function withAnaphors(
  sentence: Omit<Sentence, 'focus'>,
  isCarried: boolean,
  heads: ReadonlySet<string>,
  { sets }: FactVocabulary,
): Omit<Sentence, 'focus'> {
  const { tokens } = sentence;
  let isOnCode = isCarried;
  const chunks = sentence.chunks.map((chunk): Chunk => {
    const { first, end } = chunk;
    if (chunk.kind === 'code') isOnCode = true;
    const isAnaphor =
      isOnCode &&
      chunk.kind === 'rival' &&
      end - first === 1 &&
      tokens[first]?.capitalised === false &&
      sets.anaphors.has(tokens, first) &&
      sets.demonstratives.has(tokens, first - 1) &&
      // "is not the treaty that India proposed"
      !sets.not.has(tokens, first - 2) &&
      !sets.of.has(tokens, end) &&
      !sets.topics.has(tokens, end) &&
      !heads.has(tokens[first].text);
    return isAnaphor ? { kind: 'pronoun', first, end } : chunk;
  });
  return { ...sentence, chunks };
}
