/** An altered quotation beside the words that it comes from: which words of either differ. */
import type { TextWord } from '../../text/words';
import type { PassageSpan, QuoteChange, Span } from '../types';
import { areKin } from './nearest';
import type { Place, SourceWord } from './source';

/** Words of the Code before and after the place that are looked at too: the place is where most of the words are. */
const AROUND = 8;
/** What a pair of words, two forms of one, a word left out, a word put in are worth to the alignment. */
const SAME = 3;
const KIN = 0.5;
const OTHER = -1;
const LEFT_OUT = -0.6;
const PUT_IN = -1.2;
/** Letters of a word that leads to another one and says nothing alone: "the". */
const LEADS = 3;

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** A word of either side, or a pair. `isMarked`: left out at a gap that the writer marked. */
interface Step {
  readonly word: number | null;
  readonly source: number | null;
  readonly isSame: boolean;
  readonly isMarked: boolean;
}

/**
 * The stretches that differ, in order. Marked gaps are no changes, nor is what comes before and after a quotation.
 * @param quote what stands between the quotation marks. @param pieces its words, in offsets of it.
 */
export function changesIn(
  quote: string,
  pieces: readonly (readonly TextWord[])[],
  place: Place,
  text: PassageText,
): QuoteChange[] {
  const words = pieces.flat();
  const opens = new Set<number>();
  for (let at = 0, k = 0; k < pieces.length; at += pieces[k]?.length ?? 0, k += 1) opens.add(at);
  const source = place.text.words.slice(Math.max(0, place.from - AROUND), place.to + AROUND);
  const steps = aligned(words, source, opens);
  return groupsOf(steps).flatMap((group) => changesOf(group, { steps, words, source, opens, quote, text }));
}

/** The text of a passage, by its id. */
export type PassageText = (passage: string) => string;

/** The best alignment of all the words with some stretch of the source. */
function aligned(words: readonly TextWord[], source: readonly SourceWord[], opens: ReadonlySet<number>): Step[] {
  const width = source.length + 1;
  const score = new Float64Array((words.length + 1) * width);
  const at = (i: number, j: number): number => score[i * width + j] ?? 0;
  const leftOut = (i: number): number => (i === 0 || opens.has(i) ? 0 : LEFT_OUT);
  const pair = (i: number, j: number): number => {
    const [said, theirs] = [words[i - 1]?.form ?? '', source[j - 1]?.norm ?? ''];
    return said === theirs ? SAME : areKin(said, theirs) ? KIN : OTHER;
  };
  for (let i = 1; i <= words.length; i += 1) {
    score[i * width] = at(i - 1, 0) + PUT_IN;
    for (let j = 1; j < width; j += 1)
      score[i * width + j] = Math.max(at(i - 1, j - 1) + pair(i, j), at(i, j - 1) + leftOut(i), at(i - 1, j) + PUT_IN);
  }
  let [i, j] = [words.length, 0];
  for (let k = 1; k < width; k += 1) if (at(i, k) > at(i, j)) j = k;
  const steps: Step[] = [];
  while (i > 0) {
    if (j > 0 && at(i, j) === at(i - 1, j - 1) + pair(i, j)) {
      steps.push({ word: i - 1, source: j - 1, isSame: pair(i, j) === SAME, isMarked: false });
      [i, j] = [i - 1, j - 1];
    } else if (j > 0 && at(i, j) === at(i, j - 1) + leftOut(i)) {
      steps.push({ word: null, source: j - 1, isSame: false, isMarked: opens.has(i) });
      j -= 1;
    } else {
      steps.push({ word: i - 1, source: null, isSame: false, isMarked: false });
      i -= 1;
    }
  }
  return steps.reverse();
}

/** Runs of steps that differ, as [first, after the last]. */
function groupsOf(steps: readonly Step[]): [number, number][] {
  const groups: [number, number][] = [];
  steps.forEach((step, k) => {
    if (step.isSame || step.isMarked) return;
    const last = groups.at(-1);
    if (last?.[1] === k) last[1] = k + 1;
    else groups.push([k, k + 1]);
  });
  return groups;
}

interface Sides {
  readonly steps: readonly Step[];
  readonly words: readonly TextWord[];
  readonly source: readonly SourceWord[];
  readonly opens: ReadonlySet<number>;
  readonly quote: string;
  readonly text: PassageText;
}

/** The change of a run; words of the Code in a further passage make one of their own. */
function changesOf([from, to]: readonly [number, number], sides: Sides): QuoteChange[] {
  const own = sides.steps.slice(from, to);
  const said = own.flatMap(({ word }) => (word === null ? [] : [word]));
  const theirs = own.flatMap(({ source }) => (source === null ? [] : [source]));
  const runs: number[][] = [];
  for (const at of theirs) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (last && before !== undefined && sides.source[before]?.passage === sides.source[at]?.passage) last.push(at);
    else runs.push([at]);
  }
  const before = sides.steps[from - 1];
  const after = sides.steps[to];
  // "by 2045" for "by the Centenary": where the quotation ends, an article alone is no counterpart.
  const run = runs.at(-1);
  for (let at = run?.at(-1) ?? -1; !after && run && isLeading(sides.source, at); at += 1) run.push(at + 1);
  const [first = [], ...others] = runs;
  return [changeOf(said, first, before, after, sides), ...others.map((run) => changeOf([], run, before, after, sides))];
}

/** Whether a word leads to the next one of its passage. */
function isLeading(source: readonly SourceWord[], at: number): boolean {
  const [word, next] = [source[at], source[at + 1]];
  return word !== undefined && word.norm.length <= LEADS && next?.passage === word.passage;
}

function changeOf(
  said: readonly number[],
  theirs: readonly number[],
  before: Step | undefined,
  after: Step | undefined,
  { words, source, opens, quote, text }: Sides,
): QuoteChange {
  const [firstSaid, lastSaid] = [said[0], said.at(-1)];
  const [firstTheirs, lastTheirs] = [theirs[0], theirs.at(-1)];
  const kind = lastSaid === undefined ? 'left-out' : lastTheirs === undefined ? 'put-in' : 'replaced';
  const textSpan = spanOf(words, firstSaid, lastSaid);
  const codeSpan = placeOf(source, firstTheirs, lastTheirs);
  // A neighbour that both sides have makes plain where the words belong; behind them is enough where something stands for them.
  // An article makes nothing plain where both sides have words.
  const isPlain = (step: Step): boolean => kind !== 'replaced' || !ARTICLES.has(words[step.word ?? -1]?.form ?? '');
  const next =
    after?.isSame === true && (after.word === null || !opens.has(after.word)) && isPlain(after) ? after : undefined;
  const last =
    before?.isSame === true &&
    (kind !== 'replaced' || !next) &&
    !isOpened(words.length, before, opens) &&
    (isPlain(before) || !after)
      ? before
      : undefined;
  const passage = source[firstTheirs ?? next?.source ?? last?.source ?? 0]?.passage ?? '';
  const isThere = (step: Step | undefined): boolean =>
    step !== undefined && source[step.source ?? -1]?.passage === passage;
  const [lead, tail] = [isThere(last) ? last : undefined, isThere(next) ? next : undefined];
  const shownText = spanOf(words, lead?.word ?? firstSaid ?? tail?.word, tail?.word ?? lastSaid ?? lead?.word);
  const shownCode = placeOf(
    source,
    lead?.source ?? firstTheirs ?? tail?.source,
    tail?.source ?? lastTheirs ?? lead?.source,
  );
  const inCode = (span: PassageSpan | null): string => (span ? text(span.passage).slice(span.start, span.end) : '');
  const inText = (span: Span | null): string => (span ? quote.slice(span.start, span.end) : '');
  return {
    kind,
    textSpan,
    codeSpan,
    textQuote: inText(textSpan),
    codeQuote: inCode(codeSpan),
    textInContext: inText(shownText),
    codeInContext: inCode(shownCode),
  };
}

/** A gap is marked behind the word. */
function isOpened(length: number, { word }: Step, opens: ReadonlySet<number>): boolean {
  return word !== null && word + 1 < length && opens.has(word + 1);
}

function spanOf(
  words: readonly TextWord[],
  first: number | null | undefined,
  last: number | null | undefined,
): Span | null {
  const [from, to] = [words[first ?? -1], words[last ?? -1]];
  return from && to ? { start: from.start, end: to.end } : null;
}

function placeOf(
  source: readonly SourceWord[],
  first: number | null | undefined,
  last: number | null | undefined,
): PassageSpan | null {
  const [from, to] = [source[first ?? -1], source[last ?? -1]];
  return from && to ? { passage: from.passage, start: from.start, end: to.end } : null;
}
