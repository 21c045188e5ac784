/** The statements of a text as the gate sees them, each at its place. */
import type { ClaimChecker } from '../checker';
import type { PlacedStatement } from '../gate';
import type { ArticleInput, ReadStatement } from './article';
import type { BlockSpan, Located } from './attribution';

/** Those that are prepared, with their index among all. */
export function placedStatements(
  read: readonly ReadStatement[],
  statements: readonly Located[],
  { blocks, mentions, rivals = [] }: ArticleInput,
  checker: ClaimChecker,
): { readonly index: number; readonly placed: PlacedStatement }[] {
  const sizes = new Map<number, number>();
  for (const { block } of read) sizes.set(block, (sizes.get(block) ?? 0) + 1);
  const seen = new Map<number, number>();
  let [code, rival]: [number | null, number | null] = [null, null];
  return read.flatMap(({ block, start, end, prepared }, index) => {
    const indexInBlock = seen.get(block) ?? 0;
    seen.set(block, indexInBlock + 1);
    const isInside = (s: BlockSpan): boolean => s.block === block && s.start < end && start < s.end;
    const inside = mentions.filter(isInside);
    if (inside.length > 0) code = index;
    if (rivals.some(isInside)) rival = index;
    if (!prepared) return [];
    const placed: PlacedStatement = {
      claim: prepared.seen.claim,
      facts: prepared.facts,
      ...checker.scores(prepared),
      namesCode: inside.some((m) => m.kind !== 'reference'),
      citesPart: inside.some((m) => m.kind === 'reference'),
      sinceCode: code === null ? null : index - code,
      sinceRival: rival === null ? null : index - rival,
      isHeading: blocks[block]?.role === 'heading',
      isItem: statements[index]?.segment.isItem === true || blocks[block]?.role === 'item',
      block,
      blocks: blocks.length,
      blockSize: sizes.get(block) ?? 1,
      indexInBlock,
    };
    return [{ index, placed }];
  });
}
