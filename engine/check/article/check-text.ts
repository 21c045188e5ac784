/** From blocks of text to a result: the one path of the panel, its worker and the evaluation commands. */
import type { ClauseId } from '../../clause';
import type { Block, Spotter } from '../../spot';
import { citesUnnamed, isOfCode, isPlainNoun, presumedMentions } from './presumed';
import { rivalsIn, type BlockSpan, type ArticleResult, type Checker, type Progress } from '..';
import { legibilityOf, type Legibility } from './legible';

export interface Task {
  readonly blocks: readonly Block[];
  /** The text is taken to be about the Code: `unless-rival` where it names no other instrument. */
  readonly about: 'where-named' | 'unless-rival' | 'certainly';
  /** The clause under which the whole text is presented, where somebody says so. */
  readonly under?: ClauseId | null;
}

export type Outcome =
  /** `isPresumed`: the text says "the Code" and never which; several of its statements are ours. */
  | { readonly kind: 'checked'; readonly result: ArticleResult; readonly isPresumed: boolean }
  | { readonly kind: 'illegible'; readonly why: Exclude<Legibility, 'legible'> }
  | { readonly kind: 'no-mention' }
  /** Another instrument is named, in these words, and the Code is not: the quotations alone are looked up. */
  | { readonly kind: 'rival'; readonly name: string; readonly result: ArticleResult };

/** From blocks to a result, a step at a time: whether it can be read, what is named in it, then the check. */
export function* textSteps(
  { blocks, about, under = null }: Task,
  spotter: Spotter,
  checker: Checker,
): Generator<Progress, Outcome> {
  const legibility = legibilityOf(blocks.map((b) => b.text).join(' '));
  if (legibility !== 'legible' && legibility !== 'not-english') return { kind: 'illegible', why: legibility };
  const recognised = [];
  const rivals: BlockSpan[] = [];
  for (const [block, { text, role }] of blocks.entries()) {
    const one = spotter.recognise(text);
    recognised.push({ recognised: one, ...(role !== undefined && { role }) });
    rivals.push(...rivalsIn(one, block));
    yield { done: 0, total: 0 };
  }
  const mentions = spotter.resolve(recognised);
  // Of a text in another language only what it cites can be shown.
  if (legibility === 'not-english' && !mentions.some(({ kind }) => kind === 'reference'))
    return { kind: 'illegible', why: legibility };
  const nameOf = ({ block, start, end }: BlockSpan): string => blocks[block]?.text.slice(start, end) ?? '';
  const first = rivals.find((rival) => !isPlainNoun(blocks[rival.block]?.text ?? '', rival));
  const presumed =
    mentions.length === 0 && (about === 'where-named' || (about === 'unless-rival' && first))
      ? presumedMentions(recognised.map((r) => r.recognised))
      : [];
  if (presumed.length > 0) {
    const result = yield* checker.articleSteps({
      blocks,
      mentions: presumed,
      rivals,
      aboutCode: about === 'unless-rival',
      under,
    });
    if (isOfCode(result)) return { kind: 'checked', result, isPresumed: true };
  }
  if (mentions.length === 0 && about !== 'certainly') {
    // "Paragraph 7 …, in keeping with the Charter": what it tells shows whether it is ours.
    if (first && citesUnnamed(recognised.map((r) => r.recognised))) {
      const result = yield* checker.articleSteps({ blocks, mentions, aboutCode: true, under });
      if (isOfCode(result)) return { kind: 'checked', result, isPresumed: true };
    }
    if (first) {
      const result = yield* checker.articleSteps({ blocks, mentions, rivals, aboutCode: false });
      return { kind: 'rival', name: nameOf(first), result };
    }
    if (about === 'where-named') return { kind: 'no-mention' };
  }
  const aboutCode = about !== 'where-named';
  const result = yield* checker.articleSteps({ blocks, mentions, rivals, aboutCode, under });
  return { kind: 'checked', result, isPresumed: false };
}

/** The same at once. */
export function checkText(task: Task, spotter: Spotter, checker: Checker): Outcome {
  const steps = textSteps(task, spotter, checker);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
