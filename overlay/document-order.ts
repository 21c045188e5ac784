/**
 * The page as it is painted: a node in an open shadow root is where its host is, slotted content where its slot
 * is. Kinds of nodes are known by type and not by instanceof: a node adopted from a frame keeps that frame's classes.
 */
import {
  comparePosition,
  nodeTypeOf,
  parentNodeOf,
  rootNodeOf,
  shadowRootOf,
  slotOfElement,
  slotOfText,
} from './natives';

export function isText(node: Node): node is Text {
  return nodeTypeOf(node) === Node.TEXT_NODE || nodeTypeOf(node) === Node.CDATA_SECTION_NODE;
}

export function isElement(node: Node): node is Element {
  return nodeTypeOf(node) === Node.ELEMENT_NODE;
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return nodeTypeOf(node) === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;
}

/** Whether a node is in no closed shadow root, which we can't read and don't hear of. */
export function isOpenToUs(node: Node): boolean {
  let root = rootNodeOf(node);
  while (isShadowRoot(root)) {
    if (shadowRootOf(root.host) !== root) return false;
    root = rootNodeOf(root.host);
  }
  return true;
}

/** What a node is painted in: its slot, the host of its shadow root, or its parent. */
export function flatParent(node: Node): Node | null {
  const slot = isElement(node) ? slotOfElement(node) : isText(node) ? slotOfText(node) : null;
  if (slot) return slot;
  const parent = parentNodeOf(node);
  return parent && isShadowRoot(parent) ? parent.host : parent;
}

/** The node if it is an element, then the elements that it is painted in, from the innermost outwards. */
export function* elementsAround(node: Node): Generator<Element> {
  for (let at: Node | null = node; at; at = flatParent(at)) if (isElement(at)) yield at;
}

/** Negative where `a` comes before `b`, zero where neither does; what holds a node comes before it. */
export function compareNodes(a: Node, b: Node): number {
  if (a === b) return 0;
  const as = pathTo(a);
  const bs = pathTo(b);
  const at = as.findIndex((node, index) => node !== bs[index]);
  const [x, y] = [as[at], bs[at]];
  // One path is the beginning of the other.
  if (!x || !y) return as.length - bs.length;
  const position = comparePosition(x, y);
  if (position & Node.DOCUMENT_POSITION_FOLLOWING) return -1;
  return position & Node.DOCUMENT_POSITION_PRECEDING ? 1 : 0;
}

/** From the document inwards. */
function pathTo(node: Node): Node[] {
  const path: Node[] = [];
  for (let at: Node | null = node; at; at = flatParent(at)) path.push(at);
  return path.reverse();
}

/** Whether `inner` is `outer` or painted in it. */
export function containsNode(outer: Node, inner: Node): boolean {
  for (let at: Node | null = inner; at; at = flatParent(at)) if (at === outer) return true;
  return false;
}

/** Tells whether a node is in one of these, or is one; remembers what it has learnt on the way up. */
export function inAny(holders: ReadonlySet<Element>): (node: Node) => boolean {
  return inSome((element) => holders.has(element));
}

/** Tells whether a node is in an element of some kind, or is one; remembers what it has learnt on the way up. */
export function inSome(isOne: (element: Element) => boolean): (node: Node) => boolean {
  const known = new Map<Element, boolean>();
  return (node) => {
    const asked: Element[] = [];
    let isIn = false;
    for (const around of elementsAround(node)) {
      const before = known.get(around);
      asked.push(around);
      isIn = before ?? isOne(around);
      if (isIn || before !== undefined) break;
    }
    for (const one of asked) known.set(one, isIn);
    return isIn;
  };
}
