import type { PopoverModel } from '../../components/popover/model';
import { isInForeignPage } from '../../overlay/frame-place';
import { wordsAt, type Mark } from '../../overlay/marks';

/** What the card says of a mark among the page's marks. */
export function popoverModel(mark: Mark, marks: readonly Mark[]): PopoverModel {
  const { kind, targets, invalid, pinpoints, basis } = mark.mention;
  // What a short name is understood from may be another: where the page has the full one, that is the reason.
  const full = basis.kind === 'context' ? marks.find((other) => other.mention.kind === 'name') : undefined;
  const quotes = [...new Set([...(full ? [full.mention.quote] : []), ...mark.grounds.map(wordsAt)])];
  return {
    id: `${mark.mention.block}:${mark.mention.start}`,
    kind,
    targets,
    invalid,
    pinpoints,
    why: basis.kind === 'explicit' ? { kind: 'explicit' } : { kind: basis.kind, quotes },
    position: { index: Math.max(marks.indexOf(mark), 0) + 1, total: marks.length },
    isEmbedded: isInForeignPage(),
  };
}
