/** One way to drive both browsers, as a reader would: pointer, keys, touch, and what is seen. */
import type { PageReport } from '../../platform/contract';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The open popover as it is seen. */
export interface Card {
  readonly label: string;
  /** Words as laid out, white space folded. */
  readonly text: string;
  readonly box: Box;
  /** Whether the focus is inside. */
  readonly focused: boolean;
  /** Whether it has been seen for long enough that a click on it counts. */
  readonly takesClicks: boolean;
}

/** Milliseconds of processor time. */
export interface LongestTask {
  /** Of any task that isn't the page's own script or the reading of its document. */
  readonly whole: number;
  /** The same without what the browser does in it to show the page: styles, layout, painting. */
  readonly script: number;
}

export interface Tab {
  /** Runs a function in the page's own world. It must stand on its own. */
  evaluate<A, R>(run: (argument: A) => R, argument: A): Promise<Awaited<R>>;
  /** The same in the frame whose address has this part. */
  evaluateIn<R>(frame: string, run: () => R): Promise<R>;
  /** Pastes where the focus is. */
  paste(): Promise<void>;
  /** The open popover, or null. `frame` is part of the address of another frame than the main one. */
  card(frame?: string): Promise<Card | null>;
  /** The computed styles of all that is in the open popover, an element and pseudo-element each. */
  cardStyles(): Promise<readonly string[]>;
  /** Where a control of the open popover is, by its name. */
  control(name: string, frame?: string): Promise<Box | null>;
  /** The name of what has the focus in the popover, or null. */
  cardFocus(frame?: string): Promise<string | null>;
  /** The words of the live regions of the open popover, those without any too. */
  cardRegions(): Promise<readonly string[]>;
  /** Whether the overlay was started. */
  hasOverlay(frame?: string): Promise<boolean>;
  /** Whether the sentinel has looked at the main frame; at a short page it has then looked whole. */
  isGuarded(): Promise<boolean>;
  /** The words of the mentions that the main frame's overlay lists, up to a thousand. */
  mentions(): Promise<readonly string[]>;
  /** Those of them that are laid out. */
  shown(): Promise<readonly string[]>;
  /** What the main frame's overlay says of its page; null where there is none. */
  report(): Promise<PageReport | null>;
  /** The keyboard commands “next mention” and “previous mention”, as the background hands them on. */
  step(direction: 1 | -1): Promise<boolean>;
  point(x: number, y: number): Promise<void>;
  /** Turns the wheel where the pointer is, by this many pixels down. */
  wheel(pixels: number): Promise<void>;
  /** Presses the button and lets it go, apart: to drag from one place to another. */
  drag(from: Point, to: Point): Promise<void>;
  click(x: number, y: number): Promise<void>;
  tap(x: number, y: number): Promise<void>;
  /** Moves a finger over the screen from one place to another. */
  swipe(from: Point, to: Point): Promise<void>;
  /** A key by its name; keys held down stand before it: `Control+V`. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** The pixels of a part of the viewport, as an encoded picture. */
  pixels(box: Box): Promise<string>;
  dark(on: boolean): Promise<void>;
  /** Shows the page as it would be printed. */
  print(on: boolean): Promise<void>;
  reload(): Promise<void>;
  goto(url: string): Promise<void>;
  back(): Promise<void>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
  /**
   * Begins to note the tasks of the page that is gone to next. What comes back ends it and tells the longest. Null in Firefox,
   * which reports no tasks.
   */
  noteTasks: (() => Promise<() => Promise<LongestTask>>) | null;
  /** Messages of errors that the page threw. */
  readonly errors: readonly string[];
  /** The accessibility tree in its order, what is ignored left out. Chromium alone can tell; empty elsewhere. */
  tree(): Promise<readonly { readonly role: string; readonly name: string }[]>;
  /**
   * The words of each live region, which assistive technology tells by itself; those of the open card too. Chromium's are those of its
   * accessibility tree, Firefox's those of the document. A region without words is there with none.
   */
  announced(): Promise<readonly string[]>;
  /** What axe finds wrong with the page: rule and element. */
  axe(): Promise<readonly string[]>;
}

export interface Driver {
  readonly name: 'chromium' | 'firefox';
  /** Base address of the extension's own pages. */
  readonly extension: string;
  open(url: string): Promise<Tab>;
  /** Opens one of the extension's pages in a tab. */
  openExtensionPage(path: string): Promise<Tab>;
  /** Runs a function in the background, where the browser allows it: Chromium alone. It must stand on its own. */
  inBackground: (<A, R>(run: (argument: A) => R, argument: A) => Promise<R>) | null;
  /** Takes away all that the extension has stored on the disk, so that it is as after its installation. */
  forget(): Promise<void>;
  /** Reloads the extension under the open pages, as an update does. */
  reloadExtension(): Promise<void>;
  /** Settles when the reader has closed the browser. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}
