/** Paints copies of ranges under the names of custom highlights and keeps the painting up to date by difference. */
import { copyOf, putBack } from './copies';
import { HIGHLIGHT } from './marks';
import type { MarkStyles } from './mark-styles';
import type { Work } from './slices';

interface Painting {
  readonly highlight: Highlight;
  wanted: ReadonlySet<Range>;
}

export class Painter {
  private readonly paintings = new Map<string, Painting>();

  /** @param styles What has the styles brought that are painted with. */
  constructor(private readonly styles: Pick<MarkStyles, 'need'>) {}

  /** Paints these ranges under a highlight; what was painted there before and isn't among them goes. */
  paint(name: string, ranges: readonly Range[]): void {
    for (const work = this.painting(name, ranges); !work.next().done;);
  }

  /** The same as work that can be interrupted. */
  *painting(name: string, ranges: readonly Range[]): Work<void> {
    const registry = highlights();
    if (!registry) return;
    const wanted = new Set(ranges);
    const painting = this.paintings.get(name) ?? { highlight: new Highlight(), wanted };
    const { highlight, wanted: before } = painting;
    this.paintings.set(name, painting);
    painting.wanted = wanted;
    if (wanted.size > 0 && registry.get(name) !== highlight) registry.set(name, highlight);
    for (const range of before) {
      if (!wanted.has(range)) highlight.delete(copyOf(range));
      yield;
    }
    for (const range of wanted) {
      // Overtaken by a later painting, which has seen to everything.
      if (painting.wanted !== wanted) return;
      if (!highlight.has(copyOf(range))) highlight.add(copyOf(range));
      yield;
    }
    if (wanted.size > 0) this.styles.need(new Set([...wanted].map((range) => range.startContainer)));
    // An overlay that came with an update may paint under the same name.
    if (highlight.size === 0 && registry.get(name) === highlight) registry.delete(name);
  }

  /** Whether anything is painted. */
  get isPainting(): boolean {
    return [...this.paintings.values()].some(({ wanted }) => wanted.size > 0);
  }

  /** Paints again what the page has removed or moved: the registry is the page's too, and changes in it give no event. */
  restore(): void {
    const registry = highlights();
    for (const [name, { highlight, wanted }] of this.paintings) {
      if (wanted.size === 0) continue;
      const all = [...wanted];
      all.forEach(putBack);
      if (highlight.size !== wanted.size || !all.every((range) => highlight.has(copyOf(range)))) {
        highlight.clear();
        for (const range of all) highlight.add(copyOf(range));
      }
      if (registry?.get(name) !== highlight) registry?.set(name, highlight);
    }
  }

  clear(): void {
    for (const name of this.paintings.keys()) this.paint(name, []);
  }

  /** Takes off what an overlay from before an update has left. */
  static sweep(): void {
    for (const name of Object.values(HIGHLIGHT)) highlights()?.delete(name);
  }
}

function highlights(): HighlightRegistry | null {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function' ? CSS.highlights : null;
}
