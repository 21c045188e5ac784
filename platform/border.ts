/**
 * Who may ask the background for what, and with which parameters. A script on a page is no more to be trusted than the
 * page: where the page has taken over its process, its messages are the page's.
 */
import { isClauseId, type ClauseId } from '../engine/clause';
import {
  LONGEST_QUOTE,
  LONGEST_SENTENCE,
  LONGEST_TEXT,
  LONGEST_TITLE,
  MOST_PARTS,
  type BackgroundCalls,
  type PageReport,
  type SentencePlace,
} from './contract';
import { isBoolean, isNull, listOf, nullOr, oneOf, optional, record, textUpTo, wholeUpTo, type Guard } from './guards';

/** Numbers of tabs and windows are 32-bit in every browser. */
export const LARGEST_ID = 2 ** 31 - 1;
/** UTF-16 code units that tell one mention from others: an address and some words. */
const LONGEST_SIGNATURE = 10_000;
const MOST_SIGNATURES = 50_000;
export const MOST_MENTIONS = 1_000_000;
const MOST_CLAUSES = 100;
/** Passages of the Code are 62. */
const MOST_PASSAGES = 100;
const MOST_LANGUAGES = 30;
const MOST_NAMES = 50;
const LONGEST_ID = 20;
const LONGEST_QUERY = 2_000;
const DEEPEST_FRAME = 100;

/** `page`: a script of ours on a page may ask, and our own pages. `own`: only our own pages. */
type From = 'page' | 'own';

const clause: Guard<ClauseId> = (value): value is ClauseId => typeof value === 'string' && isClauseId(value);
/** What may be written into a style sheet. */
const isElementName: Guard<string> = (value): value is string =>
  typeof value === 'string' && /^(?:\*|[a-z][\w-]{0,59})$/iu.test(value);
const passages = listOf(textUpTo(LONGEST_ID), MOST_PASSAGES);
const id = wholeUpTo(LARGEST_ID);
const ofTab = record<{ readonly tabId: number }>({ tabId: id });
const isDirection: Guard<1 | -1> = (value): value is 1 | -1 => value === 1 || value === -1;
const place = { text: textUpTo(LONGEST_SENTENCE), at: wholeUpTo(LONGEST_SENTENCE) };
const sentencePlace = record<SentencePlace>(place);
const panelTab = record({ id: optional(id), windowId: optional(id) });

/** Also asked of what an overlay answers. */
export const isPageReport: Guard<PageReport> = record<PageReport>({
  mentions: wholeUpTo(MOST_MENTIONS),
  state: oneOf('reading', 'ready', 'off', 'is-the-code'),
  comparison: nullOr(record({ same: wholeUpTo(MOST_PASSAGES), differs: passages, missing: passages })),
  place: listOf(wholeUpTo(LARGEST_ID), DEEPEST_FRAME),
});

const BORDER: {
  readonly [N in keyof BackgroundCalls]: readonly [From, Guard<BackgroundCalls[N]['params']>];
} = {
  'overlay.inject': ['page', record({ languages: listOf(textUpTo(LONGEST_ID), MOST_LANGUAGES) })],
  'card.inject': ['page', isNull],
  'marks.style': ['page', record({ elements: listOf(isElementName, MOST_NAMES), isLong: isBoolean })],
  'page.report': ['page', isPageReport],
  'page.left': ['page', isNull],
  'card.state': ['page', record({ open: isBoolean, goesOn: isBoolean })],
  'card.dismiss': ['page', isNull],
  'dismissals.among': ['page', record({ signatures: listOf(textUpTo(LONGEST_SIGNATURE), MOST_SIGNATURES) })],
  'dismissals.set': ['page', record({ signature: textUpTo(LONGEST_SIGNATURE), on: isBoolean })],
  'dismissals.changed': ['own', isNull],
  'marks.wanted': ['page', isNull],
  'clauses.cite': ['page', record({ clauses: listOf(clause, MOST_CLAUSES) })],
  'reader.open': ['page', record({ clause })],
  'signatories.inSentence': ['page', sentencePlace],
  'signatories.open': ['page', record({ id: textUpTo(LONGEST_ID) })],
  'sentence.check': [
    'page',
    record<BackgroundCalls['sentence.check']['params']>({ ...place, title: textUpTo(LONGEST_TITLE) }),
  ],
  'mention.foreign': [
    'page',
    record({ quote: textUpTo(LONGEST_QUOTE), near: textUpTo(LONGEST_SENTENCE), targets: listOf(clause, MOST_PARTS) }),
  ],
  'quotation.check': [
    'page',
    record({
      text: textUpTo(LONGEST_TEXT),
      start: wholeUpTo(LONGEST_TEXT),
      end: wholeUpTo(LONGEST_TEXT),
      cited: nullOr(clause),
    }),
  ],
  'settings.changed': ['own', isNull],
  'omnibox.suggest': ['own', record({ text: textUpTo(LONGEST_QUERY) })],
  'omnibox.open': [
    'own',
    record({
      text: textUpTo(LONGEST_QUERY),
      disposition: oneOf('currentTab', 'newForegroundTab', 'newBackgroundTab'),
    }),
  ],
  'selection.find': ['own', record({ words: textUpTo(LONGEST_TEXT), tab: panelTab })],
  'selection.check': ['own', record({ tab: panelTab })],
  'tab.frames': ['own', ofTab],
  'tab.step': ['own', record<BackgroundCalls['tab.step']['params']>({ tabId: id, direction: isDirection })],
  'tab.guard': ['own', ofTab],
  'tab.read': ['own', ofTab],
};

/** What the browser says of who asks. */
export interface Asking {
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  /** Chromium gives it; `prerender` for a page that isn't shown yet. */
  readonly documentLifecycle?: string | undefined;
}

/**
 * Why a message isn't let over the border, or null where it is.
 *
 * @param base the address of our own pages, with the slash at its end
 */
export function refusal(call: keyof BackgroundCalls, params: unknown, asking: Asking, base: string): string | null {
  const [from, fits] = BORDER[call];
  if (asking.documentLifecycle === 'prerender') return `${call} from a page that isn’t shown yet`;
  if (from === 'own' && !isOwn(asking, base)) return `${call} is not for pages`;
  return fits(params) ? null : `malformed parameters of ${call}`;
}

/** Whether one of our own pages asks. */
export function isOwn({ url, origin }: Asking, base: string): boolean {
  return url?.startsWith(base) === true && (origin === undefined || `${origin}/` === base);
}
