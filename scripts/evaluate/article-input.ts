/** What the checker is given of a text: its blocks, the mentions in them, the places where another instrument is named. */
import { en } from '../../data/lexicon/en';
import type { ArticleInput } from '../../engine/check';
import { createSpotter } from '../../engine/spot';
import { splitBlocks } from './blocks';

const spotter = createSpotter([en]);
/** "The document" is a rival for a spotter that asks what a paragraph belongs to; here it speaks of what is at hand. */
const GENERIC = /\b(?:document|text|instrument)$/iu;

export interface SplitArticle extends ArticleInput {
  /** Where each block starts in the text (UTF-16 code units). */
  readonly starts: readonly number[];
}

export function articleInput(text: string): SplitArticle {
  const split = splitBlocks(text);
  const blocks = split.map((b) => ({ text: b.text }));
  const rivals = blocks.flatMap((b, block) =>
    spotter.recognise(b.text).candidates.flatMap(({ kind, start, end, ...rest }) => {
      const rival = kind === 'instrument' && 'instrument' in rest && rest.instrument.kind === 'rival';
      return rival && !GENERIC.test(b.text.slice(start, end)) ? [{ block, start, end }] : [];
    }),
  );
  return { blocks, mentions: spotter.spot(blocks), rivals, starts: split.map((b) => b.start) };
}
