import type { PopoverModel } from '../../components/popover/model';
import { wordsAt, type Mark } from '../../overlay/marks';

/** What the card says of a mark. */
export function popoverModel({ mention, grounds }: Mark): PopoverModel {
  const { kind, targets, invalid, pinpoints, basis } = mention;
  const quotes = [...new Set(grounds.map(wordsAt))];
  return {
    kind,
    targets,
    invalid,
    pinpoints,
    why: basis.kind === 'explicit' ? { kind: 'explicit' } : { kind: basis.kind, quotes },
  };
}
