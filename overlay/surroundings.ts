/** What a block of text is on its page, by what contains it. */
import type { BlockRole } from '../engine/spot/types';
import { elementsAround } from './document-order';
import { attributeOf, localNameOf, matches } from './natives';

const ROLES = new Map<string, BlockRole>([
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['li', 'item'],
  ['dt', 'item'],
  ['dd', 'item'],
  ['td', 'cell'],
  ['th', 'cell'],
  ['caption', 'caption'],
  ['figcaption', 'caption'],
]);

const FOOTNOTES = '[role=doc-footnote], [role=doc-endnotes], .footnotes, .footnote';

/** What contains an element, itself included. */
export interface Surroundings {
  readonly isFootnote: boolean;
  readonly role: BlockRole | null;
}

/** Tells what is around an element; on the way down `within` asks each element once. For one reading, as it remembers what it has learnt. */
export function surroundingsBy(): (element: Element) => Surroundings {
  const known = new Map<Element, Surroundings>();
  return (element) => {
    let found: Surroundings | undefined;
    const asked: Element[] = [];
    for (const around of elementsAround(element)) {
      found = known.get(around);
      if (found) break;
      asked.push(around);
    }
    found ??= { isFootnote: false, role: null };
    for (const one of asked.reverse()) {
      found = within(found, one);
      known.set(one, found);
    }
    return found;
  };
}

/** What is around the text of an element in these surroundings. */
export function within(around: Surroundings, element: Element): Surroundings {
  const name = localNameOf(element);
  const isWhole = name === 'article' || name === 'body';
  const role = ROLES.get(name) ?? (isWhole ? null : around.role);
  const isFootnote = around.isFootnote || matches(element, FOOTNOTES);
  return role === around.role && isFootnote === around.isFootnote ? around : { isFootnote, role };
}

/** The role of the block that an element starts. */
export function roleOf(element: Element, { isFootnote, role }: Surroundings): BlockRole {
  if (isFootnote) return 'footnote';
  return attributeOf(element, 'role') === 'heading' ? 'heading' : (role ?? 'text');
}
