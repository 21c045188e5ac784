/** The checker over the real data, made once for the commands, and the ways of a page and of a pasted statement through it. */
import { annotations } from '../../data/annotations';
import { checkForms } from '../../data/check/en/forms';
import { gateWords } from '../../data/check/en/gate';
import { gate } from '../../data/check/gate';
import { paraphrases } from '../../data/check/paraphrases';
import { trust } from '../../data/check/trust';
import { code } from '../../data/code';
import { lexicons } from '../../data/lexicon';
import { en } from '../../data/lexicon/en';
import { wordForms } from '../../data/lexicon/en/word-forms';
import { pressLines } from '../../data/press-lines';
import { signalWords } from '../../data/signal-words';
import { thesaurus } from '../../data/thesaurus';
import {
  createChecker,
  type ArticleClaim,
  type ArticleResult,
  type Checker,
  type CheckerData,
} from '../../engine/check';
import { blocksOfPage, blocksOfText } from '../../engine/check/article/blocks';
import { checkText, type Task } from '../../engine/check/article/check-text';
import type { ClauseId } from '../../engine/clause';
import { sentinel } from '../../data/sentinel';
import { spottersFor } from '../../engine/spot/met';
import { splitBlocks } from './blocks';

export const checkerData: CheckerData = {
  code,
  annotations,
  thesaurus,
  signals: signalWords,
  pressLines,
  language: en,
  forms: wordForms,
  checkForms,
  gateWords,
  gate,
  paraphrases,
  trust,
};

export const checker = createChecker(checkerData);
const spotterFor = spottersFor(lexicons, sentinel, ['en']);

export interface CheckedPage {
  /** Null where the text can't be read. */
  readonly result: ArticleResult | null;
  /** From an offset in a block to one in the text, both in UTF-16 code units. */
  toText(this: void, block: number, offset: number): number;
}

/**
 * A text as the panel checks a page: each stretch between blank lines is a block of it. One that names no instrument at all
 * is refused there, and checked once the reader pastes it: so it is here.
 */
export function checkPage(text: string, about: Task['about'] = 'where-named', by: Checker = checker): CheckedPage {
  const split = splitBlocks(text);
  const page = split.map((b) => ({ text: b.text, role: 'text' as const, number: null }));
  const blocks = blocksOfPage({ blocks: page }, { start: 0, end: page.length });
  const spotter = spotterFor(text);
  const first = checkText({ blocks, about }, spotter, by);
  const outcome = first.kind === 'no-mention' ? checkText({ blocks, about: 'unless-rival' }, spotter, by) : first;
  return {
    result: 'result' in outcome ? outcome.result : null,
    toText: (block, offset) => offset - (blocks[block]?.shift ?? 0) + (split[block]?.start ?? 0),
  };
}

/** A text as the panel checks one that is pasted and taken to be about the Code. */
export function checkPasted(text: string, under: ClauseId | null = null): readonly ArticleClaim[] {
  const outcome = checkText({ blocks: blocksOfText(text), about: 'certainly', under }, spotterFor(text), checker);
  return outcome.kind === 'checked' ? outcome.result.claims : [];
}
