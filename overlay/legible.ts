/**
 * Whether letters that are laid out can be read, as far as the style of the elements around them tells: colours, shapes that clip,
 * pictures in the place of text. Where it can't be told they can.
 */
import { elementsAround, isElement } from './document-order';
import { coloursOfShadows, colourOf, contrast, over, type Colour } from './colours';
import { clipOf } from './clips';
import { isPartOfLayer } from './text-layer';
import {
  bodyOf,
  boxOf,
  firstChildOf,
  nextSiblingOf,
  pageRoot,
  parentNodeOf,
  scrollLeftOf,
  scrollTopOf,
} from './natives';

/** The contrast between letters and their ground under which nobody reads them; two colours that are the same have 1. */
const LEAST_CONTRAST = 1.15;
/** How opaque letters are at least. */
const LEAST_OPACITY = 0.05;
/** CSS pixels of a blur that leaves nothing to read. */
const BLURRED = 4;
/** The part of the words' box that a shape shows at least. */
const LEAST_SHOWN = 0.5;
/** Elements beside those around the words that are asked whether they lie under them. */
const MOST_BESIDE = 64;
/** Elements around the words that are asked for their ground. */
const MOST_AROUND = 64;

/** What the elements around words, from the page inwards, leave of them. */
export interface Around {
  /** Whether one of them lets nothing be read, or strikes it out. */
  readonly isOut: boolean;
  readonly opacity: number;
  /** What shapes show; null for all. */
  readonly shape: DOMRect | null;
  /** What boxes show that clip and don't scroll. */
  readonly box: DOMRect | null;
  /** CSS pixels that all of it has been scrolled by. */
  readonly left: number;
  readonly top: number;
  /** Of the innermost alone: its colour, null where that is a picture or can't be told, and whether it is placed. */
  readonly layer: Colour | null;
  readonly isPlaced: boolean;
}

const ALL: Around = { isOut: false, opacity: 1, shape: null, box: null, left: 0, top: 0, layer: null, isPlaced: false };

/** An element beside others, with its place in the viewport. */
interface Beside {
  readonly element: Element;
  readonly box: DOMRect;
}

/** Remembers what it has asked, as long as nothing is scrolled. */
export class Legibility {
  private readonly known = new Map<Element, Around>();
  private readonly children = new Map<Node, readonly Beside[]>();

  /** Whether words in an element can be read; `words` is their box in the viewport. */
  isLegible(parent: Element, words: DOMRect): boolean {
    const style = getComputedStyle(parent);
    if (!/^(?:none)?$/u.test(style.getPropertyValue('-webkit-text-security'))) return false;
    const { isOut, opacity, shape, box } = this.around(parent);
    if (isOut || opacity < LEAST_OPACITY) return false;
    if ([shape, box].some((clip) => clip && shownOf(words, clip) < LEAST_SHOWN)) return false;
    return this.isTold(parent, style, words);
  }

  /** What is around the words of an element, itself included. */
  around(element: Element): Around {
    const asked: Element[] = [];
    let found = ALL;
    for (const one of elementsAround(element)) {
      const before = this.known.get(one);
      if (before) {
        found = before;
        break;
      }
      asked.push(one);
    }
    for (const one of asked.reverse()) {
      found = within(found, one);
      this.known.set(one, found);
    }
    return found;
  }

  /** Whether the colour of letters, their shadow or their outline can be told from the ground. */
  private isTold(parent: Element, style: CSSStyleDeclaration, words: DOMRect): boolean {
    const letters = colourOf(style.webkitTextFillColor);
    if (!letters) return true;
    // Letters of a text layer lie over a picture of them; others let the ground through, which may be a picture in their shape.
    if (letters.alpha < LEAST_OPACITY && [...elementsAround(parent)].some(isPartOfLayer)) return true;
    const ground = this.groundOf(parent, words);
    if (!ground) return true;
    const outline = parseFloat(style.webkitTextStrokeWidth) > 0 ? [colourOf(style.webkitTextStrokeColor)] : [];
    return [letters, ...outline, ...coloursOfShadows(style.textShadow)].some(
      (colour) => !colour || contrast(over(colour, ground), ground) >= LEAST_CONTRAST,
    );
  }

  /** The colour behind words; null where that is a picture or can't be told. */
  private groundOf(parent: Element, words: DOMRect): Colour | null {
    const layers: Colour[] = [];
    let isPlaced = false;
    for (const around of elementsAround(parent)) {
      const { layer, isPlaced: isOwn } = this.around(around);
      if (!layer || layers.length === MOST_AROUND) return null;
      layers.push(layer);
      if (layer.alpha === 1) break;
      isPlaced ||= isOwn;
      // What lies beside it may lie under it.
      if (this.hasUnder(around, words, isPlaced)) return null;
    }
    // The paper: white, unless the page goes by what the reader likes.
    const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
    if (layers.at(-1)?.alpha !== 1 && isDark) return null;
    return layers.reduceRight((ground, layer) => over(layer, ground), {
      red: 255,
      green: 255,
      blue: 255,
      alpha: 1,
    } as Colour);
  }

  /** Whether an element beside this one is placed where the words are, or may be behind them. */
  private hasUnder(element: Element, words: DOMRect, isPlaced: boolean): boolean {
    const parent = parentNodeOf(element);
    if (!parent) return false;
    const all = this.childrenOf(parent);
    for (const beside of all) {
      if (beside.element === element || shownOf(words, beside.box) === 0) continue;
      if (isPlaced || getComputedStyle(beside.element).position !== 'static') return true;
    }
    return all.length > MOST_BESIDE && isPlaced;
  }

  /** The first of a node's children that are elements, one more than are asked. */
  private childrenOf(parent: Node): readonly Beside[] {
    const before = this.children.get(parent);
    if (before) return before;
    const found: Beside[] = [];
    for (let child = firstChildOf(parent); child && found.length <= MOST_BESIDE; child = nextSiblingOf(child)) {
      if (isElement(child)) found.push({ element: child, box: boxOf(child) });
    }
    this.children.set(parent, found);
    return found;
  }
}

/** What is left within an element. */
function within({ isOut, opacity, shape, box, left, top }: Around, element: Element): Around {
  const style = getComputedStyle(element);
  const { content, filter, position, textDecorationLine, display, overflowX, overflowY } = style;
  const clip = clipOf(element);
  // What is placed is clipped by few of the boxes around it: none is asked.
  let shown = position === 'absolute' || position === 'fixed' ? null : box;
  const isScrolled = /auto|scroll/u.test(overflowX + overflowY);
  const isClipped = display !== 'inline' && display !== 'contents' && overflowX + overflowY !== 'visiblevisible';
  const own = isClipped ? boxOf(element) : null;
  // What a box holds that is seen itself can be scrolled to in it.
  const isScrolledAway = isScrolled && shown && own && own.width * own.height > 0 && shownOf(own, shown) < LEAST_SHOWN;
  if (isScrolled) shown = null;
  else if (own && !isViewport(element)) shown = shown ? shared(shown, own) : own;
  return {
    isOut:
      isOut ||
      isScrolledAway === true ||
      content.includes('url(') ||
      textDecorationLine.includes('line-through') ||
      isFilteredOut(filter),
    opacity: opacity * Number(style.opacity),
    shape: clip && shape ? shared(shape, clip) : (clip ?? shape),
    box: shown,
    left: left + scrollLeftOf(element),
    top: top + scrollTopOf(element),
    layer: style.backgroundImage === 'none' ? colourOf(style.backgroundColor) : null,
    isPlaced: position !== 'static',
  };
}

/** What the root and the body clip is clipped by the window, which scrolls. */
function isViewport(element: Element): boolean {
  return element === pageRoot() || element === bodyOf(document);
}

/** What two rectangles share; without a size where that is nothing. */
function shared(a: DOMRect, b: DOMRect): DOMRect {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const [right, bottom] = [Math.min(a.right, b.right), Math.min(a.bottom, b.bottom)];
  return new DOMRect(left, top, Math.max(right - left, 0), Math.max(bottom - top, 0));
}

function isFilteredOut(filter: string): boolean {
  const [, opacity] = /opacity\(([\d.e-]+)\)/u.exec(filter) ?? [];
  const [, blur] = /blur\(([\d.e-]+)px\)/u.exec(filter) ?? [];
  return Number(opacity ?? 1) < LEAST_OPACITY || Number(blur ?? 0) >= BLURRED;
}

/** How much of the words' box a rectangle shows, from 0 to 1. */
function shownOf(words: DOMRect, clip: DOMRect): number {
  const width = Math.min(words.right, clip.right) - Math.max(words.left, clip.left);
  const height = Math.min(words.bottom, clip.bottom) - Math.max(words.top, clip.top);
  return (Math.max(width, 0) * Math.max(height, 0)) / (words.width * words.height);
}
