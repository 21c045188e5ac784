/**
 * Whether letters that are laid out can be read, as far as the style of the elements around them tells: colours, shapes that clip,
 * pictures in the place of text. Where it can't be told they can.
 */
import { elementsAround, isElement } from './document-order';
import { colourOf, contrast, over, type Colour } from './colours';
import { clipOf } from './clips';
import { isPartOfLayer } from './text-layer';
import { boxOf, firstChildOf, nextSiblingOf, parentNodeOf } from './natives';

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

/** Whether words in an element can be read; `words` is their box in the viewport. */
export function isLegible(parent: Element, words: DOMRect): boolean {
  const style = getComputedStyle(parent);
  if (!/^(?:none)?$/u.test(style.getPropertyValue('-webkit-text-security'))) return false;
  for (const around of elementsAround(parent)) {
    const { content, filter } = getComputedStyle(around);
    if (content.includes('url(') || isFilteredOut(filter)) return false;
    const clip = clipOf(around);
    if (clip && shownOf(words, clip) < LEAST_SHOWN) return false;
  }
  return isTold(parent, style, words);
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

/** Whether the colour of letters can be told from their ground. */
function isTold(parent: Element, style: CSSStyleDeclaration, words: DOMRect): boolean {
  const letters = colourOf(style.webkitTextFillColor);
  const hasOutline = style.textShadow !== 'none' || parseFloat(style.webkitTextStrokeWidth) > 0;
  if (!letters || hasOutline) return true;
  // Letters of a text layer lie over a picture of them; others let the ground through, which may be a picture in their shape.
  if (letters.alpha < LEAST_OPACITY && [...elementsAround(parent)].some(isPartOfLayer)) return true;
  const ground = groundOf(parent, words);
  return !ground || contrast(over(letters, ground), ground) >= LEAST_CONTRAST;
}

/** The colour behind words; null where that is a picture or can't be told. */
function groundOf(parent: Element, words: DOMRect): Colour | null {
  const layers: Colour[] = [];
  let isPlaced = false;
  for (const around of elementsAround(parent)) {
    const { backgroundColor, backgroundImage, position } = getComputedStyle(around);
    const layer = colourOf(backgroundColor);
    if (!layer || backgroundImage !== 'none') return null;
    layers.push(layer);
    if (layer.alpha === 1) break;
    isPlaced ||= position !== 'static';
    // What lies beside it may lie under it.
    if (hasUnder(around, words, isPlaced)) return null;
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
function hasUnder(element: Element, words: DOMRect, isPlaced: boolean): boolean {
  const parent = parentNodeOf(element);
  let asked = 0;
  for (let beside = parent && firstChildOf(parent); beside; beside = nextSiblingOf(beside)) {
    if (beside === element || !isElement(beside)) continue;
    if (++asked > MOST_BESIDE) return isPlaced;
    const box = boxOf(beside);
    const isThere = shownOf(words, box) > 0;
    if (isThere && (isPlaced || getComputedStyle(beside).position !== 'static')) return true;
  }
  return false;
}
