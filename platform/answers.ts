/**
 * What overlays may answer. Their scripts are on pages and no more to be trusted than those: where a page has taken over its
 * process, the answers are the page's.
 */
import { isClauseId, type ClauseId } from '../engine/clause';
import { isPageReport, MOST_MENTIONS } from './border';
import {
  LONGEST_AROUND,
  LONGEST_PART,
  LONGEST_QUOTE,
  LONGEST_TEXT,
  MOST_PARTS,
  type FrameText,
  type ListedMention,
  type MentionList,
  type OverlayCalls,
} from './contract';
import { isBoolean, isNull, listOf, nullOr, oneOf, record, textUpTo, wholeUpTo, type Guard } from './guards';

/** Rows that one list may have, and blocks and UTF-16 code units that one text may have: more than any page that is read. */
const MOST_LISTED = 100_000;
const MOST_BLOCKS = 1_000_000;
const LONGEST_PAGE = 50_000_000;
/** Parts of a page around its mentions: as many as elements in one another. */
const MOST_REGIONS = 100_000;

const clause: Guard<ClauseId> = (value): value is ClauseId => typeof value === 'string' && isClauseId(value);
const index = wholeUpTo(MOST_BLOCKS);

const listed = record<ListedMention>({
  id: wholeUpTo(Number.MAX_SAFE_INTEGER),
  quote: textUpTo(LONGEST_QUOTE),
  // A cut end has one sign more.
  before: textUpTo(LONGEST_AROUND + 1),
  after: textUpTo(LONGEST_AROUND + 1),
  targets: listOf(clause, MOST_PARTS),
  invalid: listOf(textUpTo(LONGEST_PART), MOST_PARTS),
  basis: oneOf('explicit', 'context', 'weak'),
  shown: isBoolean,
});

const list = record<MentionList>({
  first: listOf(listed, MOST_LISTED),
  all: wholeUpTo(MOST_MENTIONS),
  shown: wholeUpTo(MOST_MENTIONS),
});

const text = record<FrameText>({
  blocks: listOf(
    record<FrameText['blocks'][number]>({
      text: textUpTo(LONGEST_TEXT),
      role: oneOf('text', 'heading', 'item', 'cell', 'caption', 'footnote'),
      number: nullOr(isNumber),
    }),
    MOST_BLOCKS,
  ),
  regions: listOf(record<FrameText['regions'][number]>({ start: index, end: index }), MOST_REGIONS),
  article: nullOr(index),
  mentions: wholeUpTo(MOST_MENTIONS),
  page: record<FrameText['page']>({ title: textUpTo(Infinity), url: textUpTo(Infinity) }),
});

const isFrameText: Guard<FrameText> = (value): value is FrameText => {
  if (!text(value)) return false;
  const { blocks, regions, article } = value;
  return (
    (article ?? 0) < regions.length &&
    regions.every(({ start, end }) => start <= end && end <= blocks.length) &&
    blocks.reduce((sum, block) => sum + block.text.length, 0) <= LONGEST_PAGE
  );
};

const ANSWERS: { readonly [N in keyof OverlayCalls]: Guard<OverlayCalls[N]['answer']> } = {
  'overlay.report': isPageReport,
  'overlay.mentions': list,
  'overlay.open': oneOf('open', 'hidden', 'gone'),
  'overlay.step': isBoolean,
  'overlay.blocks': isFrameText,
  'overlay.flash': isBoolean,
  'overlay.follow': isNull,
  'overlay.recheck': isNull,
  'overlay.stop': isNull,
  'overlay.cardElsewhere': isNull,
  'overlay.close': isNull,
};

/** Whether an answer is one that such a call can have. */
export function isAnswerTo<N extends keyof OverlayCalls>(
  call: N,
  answer: unknown,
): answer is OverlayCalls[N]['answer'] {
  const fits: Guard<unknown> = ANSWERS[call];
  return fits(answer);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
