/**
 * The one contract of messages. Each call says who answers it, what is asked and what is answered. Every answer may never
 * come: the worker dies at any time, a tab closes, the extension is updated.
 */
import type { CodeComparison } from '../data/types';
import type { ClauseId } from '../engine/clause';
import type { BlockRole } from '../engine/spot/types';
import type { Destination } from './panel';
import type { MarkPreferences } from './settings';

/** UTF-16 code units of page text that one message to the background may have. */
export const LONGEST_TEXT = 20_000;
/** UTF-16 code units of the text in which a sentence or headline is looked for. */
export const LONGEST_SENTENCE = 4000;
/** UTF-16 code units of a page's title. */
export const LONGEST_TITLE = 1000;
/** UTF-16 code units of the words before a mention in a list, or after it. */
export const LONGEST_AROUND = 80;
/** UTF-16 code units of a mention's words in a list, and of a part that it names and the Code doesn't have; and how many parts. */
export const LONGEST_QUOTE = 500;
export const LONGEST_PART = 100;
export const MOST_PARTS = 100;

/** What the marks of a frame are to be styled for. */
export interface WantedStyles {
  /** Local names of the elements that hold their words; `*` for any. */
  readonly elements: readonly string[];
  /** Whether the page is so long that its marks must have no lines. */
  readonly isLong: boolean;
}

/** Answered by the background. */
export interface BackgroundCalls {
  /** From the sentinel: this frame may speak of the Code, in these languages. */
  'overlay.inject': { params: { readonly languages: readonly string[] }; answer: null };
  /** From an overlay: there is something to show in this frame; bring the script that draws the card. */
  'card.inject': { params: null; answer: null };
  /** From an overlay: bring the styles of marks in such elements. */
  'marks.style': { params: WantedStyles; answer: null };
  /** From an overlay: what its frame has, for the badge. */
  'page.report': { params: PageReport; answer: null };
  /** From an overlay: its page goes away: by a navigation, with its frame, or into the cache for going back. */
  'page.left': { params: null; answer: null };
  /**
   * From an overlay: its card has opened or closed. One tab shows one card: that with the highest number, which is answered.
   * `goesOn`: it was closed from the keyboard, and the next step goes on from it.
   */
  'card.state': { params: { readonly open: boolean; readonly goesOn: boolean }; answer: number | null };
  /** From an overlay that learnt of a card in another frame: the reader dismisses that card. */
  'card.dismiss': { params: null; answer: null };
  /** From an overlay: which of these mentions the reader has dismissed. A signature is made of the page's words. */
  'dismissals.among': { params: { readonly signatures: readonly string[] }; answer: readonly string[] };
  /** Answered by how long it is known: what is done in a private window is forgotten with it. */
  'dismissals.set': { params: { readonly signature: string; readonly on: boolean }; answer: 'for-good' | 'private' };
  /** From our own pages: some of what was dismissed was taken back. */
  'dismissals.changed': { params: null; answer: null };
  /** From an overlay: how its page is to be marked. */
  'marks.wanted': { params: null; answer: MarkPreferences };
  /** From an overlay: the words of clauses with their citation, in the reader's style. */
  'clauses.cite': { params: { readonly clauses: readonly ClauseId[] }; answer: Citation };
  /** From an overlay: open the reader at a clause, beside the tab that asks. */
  'reader.open': { params: { readonly clause: ClauseId }; answer: null };
  /** From our own pages: the settings have changed; start or stop where that follows from them. */
  'settings.changed': { params: null; answer: null };
  /** From an overlay: the States that the sentence at a place of a text names, each with its status in words. Nothing is said of their role. */
  'signatories.inSentence': { params: SentencePlace; answer: NamedStates };
  /** From an overlay: open the record of a State, beside the tab that asks. */
  'signatories.open': { params: { readonly id: string }; answer: null };
  /** From an overlay: have the panel check the sentence at a place of a text of a page with this title, beside the tab that asks. It goes there in memory. */
  'sentence.check': { params: SentencePlace & { readonly title: string }; answer: null };
  /** From an overlay: what is to be said of a mention in another language. `near` is the text around it. */
  'mention.foreign': {
    params: { readonly quote: string; readonly near: string; readonly targets: readonly ClauseId[] };
    answer: ForeignMention;
  };
  /**
   * From an overlay: how the quotation beside a mention in its block compares with the Code, in a sentence; null where
   * there is none. `cited` is the clause that the mention cites.
   */
  'quotation.check': {
    params: { readonly text: string; readonly start: number; readonly end: number; readonly cited: ClauseId | null };
    answer: string | null;
  };
  /** What the address bar suggests and opens, for those who can't type there. */
  'omnibox.suggest': { params: { readonly text: string }; answer: readonly Suggestion[] };
  'omnibox.open': { params: { readonly text: string; readonly disposition: Disposition }; answer: null };
  /** What the menu of a selection does. */
  'selection.find': { params: { readonly words: string; readonly tab: PanelTab }; answer: null };
  /** What the menu of a selection and the key for it do: check the selected words in the panel. */
  'selection.check': { params: { readonly tab: PanelTab }; answer: null };
  /** From our own pages: the frames of a tab that have an overlay, in the order of the page. */
  'tab.frames': { params: { readonly tabId: number }; answer: readonly FrameAddress[] };
  /** What the keys for the next and the previous mention do; false where there is none. */
  'tab.step': { params: { readonly tabId: number; readonly direction: 1 | -1 }; answer: boolean };
  /** From our own pages: make sure that the sentinel looks at this tab. */
  'tab.guard': { params: { readonly tabId: number }; answer: TabAccess };
  /** From our own pages: read this tab now, whatever the sentinel says. */
  'tab.read': { params: { readonly tabId: number }; answer: TabAccess };
}

/** Answered by the panel at the side of a window, never by one opened as a page. */
export interface PanelCalls {
  /** Go there, if this is the panel of that window. */
  'panel.show': { params: { readonly windowId: number; readonly destination: Destination }; answer: boolean };
}

/** Answered by the overlay of a frame. */
export interface OverlayCalls {
  /** Is an overlay there, and what does it have? */
  'overlay.report': { params: null; answer: PageReport };
  /** The first mentions of this frame, in reading order, and how many there are. */
  'overlay.mentions': { params: { readonly most: number }; answer: MentionList };
  /**
   * Open the card of a mention of the last list, or of the same words where the page has made them anew, with the focus inside.
   * Where they are not laid out the page is only taken to where they are: `hidden`.
   */
  'overlay.open': { params: { readonly id: number }; answer: 'open' | 'hidden' | 'gone' };
  /**
   * Open the next or previous mention's popover, focus inside; false where this frame has no further one. `wraps`: after the last, where
   * none is open, comes one that is in view.
   */
  'overlay.step': { params: { readonly direction: 1 | -1; readonly wraps: boolean }; answer: boolean };
  /** The frame's text in blocks, for the check, with the parts of the page around its mentions. Read again at each request. */
  'overlay.blocks': { params: null; answer: FrameText };
  /** Scroll to a stretch of a block of the last answer and flash it; false where the page has changed since. */
  'overlay.flash': { params: { readonly key: number; readonly start: number; readonly end: number }; answer: boolean };
  /** Mark the page so from here on. */
  'overlay.follow': { params: MarkPreferences; answer: null };
  /** The reader has taken back some of what was dismissed: ask again which. */
  'overlay.recheck': { params: null; answer: null };
  /** Fall silent: the reader has switched us off here. */
  'overlay.stop': { params: null; answer: null };
  /** The card with this number has opened in another frame of the tab, which closes one here with a lower one; null: it has closed. */
  'overlay.cardElsewhere': { params: { readonly card: number | null }; answer: null };
  /** Close the card. */
  'overlay.close': { params: null; answer: null };
}

/** A frame of a tab. The document is known where the browser numbers documents; the frame's number outlives it. */
export interface FrameAddress {
  readonly frameId: number;
  readonly documentId?: string;
}

/**
 * Whether a tab could be read: `no-access` where the reader has to allow it, `unreadable` where no extension may.
 * The browser doesn't always tell the two apart; it is then `no-access`.
 */
export type TabAccess = 'read' | 'no-access' | 'unreadable';

/** A page as it says of itself. */
export interface PageSaid {
  readonly title: string;
  readonly url: string;
}

/** The text of a frame. A block's key is its index; offsets are UTF-16 code units. */
export interface FrameText {
  readonly blocks: readonly {
    readonly text: string;
    readonly role: BlockRole;
    /** The number that the page prints before a list item, or null. */
    readonly number: number | null;
  }[];
  /** Nested parts of the page around the mentions, the narrowest first: blocks from one index to another, exclusive. */
  readonly regions: readonly { readonly start: number; readonly end: number }[];
  /** Index of the part that is the page's article; null where it has none. */
  readonly article: number | null;
  readonly mentions: number;
  /** Whose text it is: by the time that it is there the tab may have gone elsewhere. */
  readonly page: PageSaid;
}

/** A citation to copy: text, HTML beside it where the style has some, and the name of the style. */
export interface Citation {
  readonly text: string;
  readonly html?: string;
  readonly style: string;
}

/** The tab from which the panel is asked for. */
export interface PanelTab {
  readonly id: number | undefined;
  readonly windowId: number | undefined;
}

/** Where the address bar opens what was chosen in it. */
export type Disposition = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

/** A line under the address bar: `content` is what choosing it enters, `description` plain text. */
export interface Suggestion {
  readonly content: string;
  readonly description: string;
}

/** A place in a text of a page, in UTF-16 code units. */
export interface SentencePlace {
  readonly text: string;
  readonly at: number;
}

/** A mention in another language than the Code's. */
export interface ForeignMention {
  /** Which clauses letters of another alphabet mark, in words; null where there are none. */
  readonly letters: string | null;
  /** The text in the language of the page; null where none is known. */
  readonly other: { readonly words: string; readonly url: string } | null;
}

/** The States that a text names, in its order, each once. */
export interface NamedStates {
  readonly states: readonly NamedState[];
  /** “Register as of …”, in words. */
  readonly asOf: string;
}

/** A State that a text names. */
export interface NamedState {
  readonly id: string;
  readonly name: string;
  /** As the text has it. */
  readonly quote: string;
  /** The quote may mean another State too, which is listed as well. */
  readonly unclear: boolean;
  readonly status: string;
}

/** What a frame has. */
export interface PageReport {
  readonly mentions: number;
  /** `off`: the publisher has switched this page off. */
  readonly state: 'reading' | 'ready' | 'off' | 'is-the-code';
  /** How a page that is the Code differs from our copy; null for every other page. */
  readonly comparison: CodeComparison | null;
  /** Where the frame is among those of the tab: its number in each frame around it, from the outside in. */
  readonly place: readonly number[];
}

/** The mentions of a frame. */
export interface MentionList {
  readonly first: readonly ListedMention[];
  readonly all: number;
  /** How many of them are laid out: in no closed accordion and no hidden tab. */
  readonly shown: number;
}

/** A mention as the popup lists it. */
export interface ListedMention {
  readonly id: number;
  readonly quote: string;
  /** The words around it, cut where words end; empty at the ends of its block. */
  readonly before: string;
  readonly after: string;
  readonly targets: readonly ClauseId[];
  readonly invalid: readonly string[];
  readonly basis: 'explicit' | 'context' | 'weak';
  readonly shown: boolean;
}

/** The form of a contract: every call has parameters and an answer. */
export type Contract<C> = { readonly [N in keyof C]: { readonly params: unknown; readonly answer: unknown } };

/** A message on its way. */
export interface Envelope {
  readonly call: string;
  readonly params: unknown;
}

/** An answer on its way: errors travel as words, since objects lose their class between worlds. */
export type Reply = { readonly ok: true; readonly answer: unknown } | { readonly ok: false; readonly error: string };

/** The answering side: one function a call. `S` is what is known of who asks. */
export type Handlers<C extends Contract<C>, S> = {
  readonly [N in keyof C]: (params: C[N]['params'], sender: S) => Promise<C[N]['answer']> | C[N]['answer'];
};

/** The asking side. */
export type Ask<C extends Contract<C>> = <N extends keyof C & string>(
  call: N,
  params: C[N]['params'],
) => Promise<C[N]['answer']>;
