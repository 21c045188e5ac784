/**
 * The card is shown and drawn by scripts of their own, which come into a frame once there is something to show: most of what the
 * overlay weighs would be for nothing on a page without mentions. All live in the same world and meet here.
 */
import type { ClauseId } from '../engine/clause';
import type { PageBlock } from './block-types';
import type { AttendOptions, Interaction } from './interaction';
import type { jumpTo } from './jump';
import type { Mark } from './marks';
import type { Shell } from './shell';
import type { Work } from './slices';
import type { Overlay } from './start';
import type { markBeside } from './step';
import type { TextReader } from './text';

/** The States that a sentence names, each with its status in words. Nothing of the reader's own: a page may get at a card's text. */
export interface StatesBeside {
  readonly states: readonly {
    readonly id: string;
    readonly name: string;
    readonly status: string;
  }[];
  /** "Register as of …". */
  readonly asOf: string;
}

/** What is to be said of a mention in another language, in words. */
export interface ForeignBeside {
  /** Which clauses letters of another alphabet mark. */
  readonly letters: string | null;
  /** The text of the Code in that language, elsewhere. */
  readonly other: { readonly words: string; readonly url: string } | null;
}

/** For how long something is known: for good, until the private windows are closed, or on this page only. */
export type Kept = 'for-good' | 'private' | 'frame' | 'page';

/** What the drawing script is given by the overlay. */
export interface CardTools {
  /** The words of clauses with their citation, in the reader's style. */
  readonly cite: (
    clauses: readonly ClauseId[],
  ) => Promise<{ readonly text: string; readonly html?: string; readonly style: string }>;
  /** The States of a mark's sentence. */
  readonly statesBeside: (mark: Mark) => Promise<StatesBeside>;
  /** Null where the page speaks the language of our text. */
  readonly foreign: (mark: Mark) => Promise<ForeignBeside | null>;
  readonly openReader: (clause: ClauseId) => void;
  /** Opens the record of a State. */
  readonly openState: (id: string) => void;
  /** Has the sentence that a mark is in checked. */
  readonly checkSentence: (mark: Mark) => void;
  /** Notes that a mark is no reference, or takes that back; says for how long it is known. */
  readonly dismiss: (mark: Mark, on: boolean) => Promise<Kept>;
  /** How the quotation beside a mark compares with the Code, in a sentence; null where none is near. */
  readonly quotationBeside: (mark: Mark) => Promise<string | null>;
}

/** What the scripts of the card bring. */
export interface CardScript {
  readonly draw: DrawCard;
  readonly attend: Attend;
  readonly jumpTo: typeof jumpTo;
  readonly markBeside: typeof markBeside;
  readonly textReader: (blocksOf: (root: Element) => Work<PageBlock[]>) => TextReader;
}

/** Shows cards where the reader asks for them. */
export type Attend = (options: AttendOptions) => Interaction;

/** Puts a card beside its words, whose box is given, and again where something has moved. */
export type PlaceCard = (ranges: readonly Range[], words: DOMRect, shell: Shell) => Promise<void>;

/** Draws the card of a mark into an element and gives the card's title; `null` empties it. */
export type DrawCard = (into: HTMLElement, mark: Mark | null, overlay: Overlay) => string;
