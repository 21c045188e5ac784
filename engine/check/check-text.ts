import { rivalsIn, type BlockSpan, type Checker, type Progress } from '../../../engine/check';
import type { Spotter } from '../../../engine/spot';
import type { Outcome, Task } from './task';

/** From blocks to a result, a step at a time: what is named in them, then the check. */
export function* checkSteps({ blocks, about }: Task, spotter: Spotter, checker: Checker): Generator<Progress, Outcome> {
  const recognised = [];
  const rivals: BlockSpan[] = [];
  for (const [block, { text, role }] of blocks.entries()) {
    const one = spotter.recognise(text);
    recognised.push({ recognised: one, ...(role !== undefined && { role }) });
    rivals.push(...rivalsIn(one, block));
    yield { done: 0, total: 0 };
  }
  const mentions = spotter.resolve(recognised);
  const [first] = rivals;
  if (mentions.length === 0 && about !== 'certainly') {
    if (first) return { kind: 'rival', name: blocks[first.block]?.text.slice(first.start, first.end) ?? '' };
    if (about === 'where-named') return { kind: 'no-mention' };
  }
  const aboutCode = about !== 'where-named';
  const result = yield* checker.articleSteps({ blocks, mentions, rivals, aboutCode });
  return { kind: 'checked', result };
}
