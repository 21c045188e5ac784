import type { Code } from '../../data/types';
import type { Pinpoint } from '../../engine/spot/types';

/** Ids of the passages that sentence citations point to. A sentence that isn't there emphasises nothing. */
export function emphasisedPassages(code: Code, pinpoints: readonly Pinpoint[]): ReadonlySet<string> {
  return new Set(
    pinpoints.flatMap(({ target, part }) => {
      const own = code.passages.filter((p) => p.unit === target && p.kind !== 'item');
      const last = own.at(-1);
      if (part === 'chapeau') return own.filter((p) => p.kind === 'chapeau').map((p) => p.id);
      const at = part === -1 || part === 'end' ? last : own[part - 1];
      return at ? [at.id] : [];
    }),
  );
}
