/** What the checker is given of a text: its blocks, the mentions in them, the places where another instrument is named. */
import { en } from '../../data/lexicon/en';
import { rivalsIn, type ArticleInput } from '../../engine/check';
import { createSpotter } from '../../engine/spot';
import { splitBlocks } from './blocks';

const spotter = createSpotter([en]);

export interface SplitArticle extends ArticleInput {
  /** Where each block starts in the text (UTF-16 code units). */
  readonly starts: readonly number[];
}

/** As the panel does with pasted text: about the Code where nothing in it names an instrument. */
export function articleInput(text: string): SplitArticle {
  const split = splitBlocks(text);
  const blocks = split.map((b) => ({ text: b.text }));
  const rivals = blocks.flatMap((b, block) => rivalsIn(spotter.recognise(b.text), block));
  const mentions = spotter.spot(blocks);
  const aboutCode = mentions.length === 0 && rivals.length === 0;
  return { blocks, mentions, rivals, aboutCode, starts: split.map((b) => b.start) };
}
