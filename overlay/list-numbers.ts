/** The numbers that ordered lists print before their items. */
import type { PageBlock } from './block-types';
import {
  attributeOf,
  closest,
  firstChildOf,
  firstElementChildOf,
  hasAttribute,
  localNameOf,
  nextSiblingOf,
  parentElementOf,
} from './natives';
import { isElement } from './document-order';
import type { Work } from './slices';

/** Items counted between two chances to interrupt. */
const STRIDE = 64;

/** For each block the printed number of the list item that it opens, or null. Each list is counted once. */
export function* numbersOf(blocks: readonly PageBlock[]): Work<(number | null)[]> {
  const lists = new Map<Element, ReadonlyMap<Element, number>>();
  const numbers: (number | null)[] = [];
  for (const { element } of blocks) {
    const item = closest(element, 'li');
    const list = item && parentElementOf(item);
    let number: number | null = null;
    // A paragraph within the item counts where it is the first.
    if (list && (element === item || firstElementChildOf(item) === element) && isNumbered(list, item)) {
      const counted = lists.get(list) ?? (yield* count(list));
      lists.set(list, counted);
      number = counted.get(item) ?? null;
    }
    numbers.push(number);
    yield;
  }
  return numbers;
}

function isNumbered(list: Element, item: Element): boolean {
  const isPlain = localNameOf(list) === 'ol' && /^1?$/u.test(attributeOf(list, 'type') ?? '');
  return isPlain && getComputedStyle(item).listStyleType === 'decimal';
}

function* count(list: Element): Work<ReadonlyMap<Element, number>> {
  const items: Element[] = [];
  let met = 0;
  for (let child = firstChildOf(list); child; child = nextSiblingOf(child)) {
    if (isElement(child) && localNameOf(child) === 'li') items.push(child);
    if (++met % STRIDE === 0) yield;
  }
  const isReversed = hasAttribute(list, 'reversed');
  const numbers = new Map<Element, number>();
  let number = integerOf(list, 'start') ?? (isReversed ? items.length : 1);
  for (const item of items) {
    number = integerOf(item, 'value') ?? number;
    numbers.set(item, number);
    number += isReversed ? -1 : 1;
    if (++met % STRIDE === 0) yield;
  }
  return numbers;
}

/** An attribute as HTML reads whole numbers; null where it holds none. */
function integerOf(element: Element, name: string): number | null {
  const number = Number.parseInt(attributeOf(element, name) ?? '', 10);
  return Number.isSafeInteger(number) ? number : null;
}
