/**
 * What one frame's page says of the Code: its blocks that hold a candidate, and the marks that come of them. Blocks are
 * read again where the page changes; resolution runs over all candidates, which is cheap.
 */
import type { Mention, Recognised, Spotter } from '../engine/spot';
import type { PageBlock } from './block-types';
import { readBlocks, type ReadOptions } from './blocks';
import { compareNodes, containsNode } from './document-order';
import { markOf, type Mark, type Place } from './marks';
import type { Work } from './slices';

interface Kept {
  readonly block: PageBlock;
  readonly recognised: Recognised;
}

export class Page {
  private kept: Kept[] = [];
  /** In the order of reading. */
  marks: readonly Mark[] = [];

  constructor(
    private readonly spotter: Spotter,
    private readonly options: ReadOptions,
  ) {}

  /** Reads these elements again, those that are gone included, and makes the marks anew. */
  *read(elements: readonly Element[]): Work<true> {
    for (const element of outermost(elements)) {
      const fresh: Kept[] = [];
      if (element.isConnected) {
        const blocks = yield* readBlocks(element, this.options);
        for (const block of blocks) {
          const recognised = this.spotter.recognise(block.text);
          if (recognised.candidates.length > 0) fresh.push({ block, recognised });
          yield;
        }
      }
      const others = this.kept.filter(
        ({ block }) => block.element.isConnected && !containsNode(element, block.element),
      );
      this.kept = [...others, ...fresh];
    }
    this.kept.sort((a, b) => compareNodes(nodeOf(a), nodeOf(b)));
    this.resolve();
    return true;
  }

  private resolve(): void {
    const known = new Map(this.marks.map((m) => [identity(m.mention, m.block, m.grounds), m]));
    const mentions = this.spotter.resolve(this.kept.map(({ block, recognised }) => ({ recognised, role: block.role })));
    this.marks = mentions.flatMap((mention) => {
      const block = this.kept[mention.block]?.block;
      if (!block) return [];
      const grounds = this.groundsOf(mention);
      // A mark that still stands stays the same object, so that nothing is painted or opened twice.
      return [known.get(identity(mention, block, grounds)) ?? markOf(mention, block, grounds)];
    });
  }

  private groundsOf({ basis }: Mention): Place[] {
    const spans = basis.kind === 'context' ? [basis.antecedent] : basis.kind === 'weak' ? basis.cues : [];
    return spans.flatMap(({ block: index, start, end }) => {
      const block = this.kept[index]?.block;
      return block ? [{ block, start, end }] : [];
    });
  }
}

const blockIds = new WeakMap<PageBlock, number>();
let lastId = 0;

function idOf(block: PageBlock): number {
  const id = blockIds.get(block) ?? ++lastId;
  blockIds.set(block, id);
  return id;
}

/** Tells a mention on the page from every other: the same block object, the same words, meaning and grounds. */
function identity(mention: Mention, block: PageBlock, grounds: readonly Place[]): string {
  const { start, end, kind, targets, invalid, basis } = mention;
  const because = grounds.map((g) => `${idOf(g.block)}:${g.start}`).join();
  return [idOf(block), start, end, kind, targets.join(), invalid.join(), basis.kind, because].join('|');
}

function nodeOf({ block }: Kept): Node {
  return block.segments[0]?.node ?? block.element;
}

/** Without those that are in another. */
function outermost(elements: readonly Element[]): Element[] {
  const unique = [...new Set(elements)];
  return unique.filter((e) => !unique.some((other) => other !== e && containsNode(other, e)));
}
