/**
 * The page as it is painted: a node in an open shadow root is where its host is, slotted content where its slot
 * is. Kinds of nodes are known by type and not by instanceof: a node adopted from a frame keeps that frame's classes.
 */
import {
  assignedNodesOf,
  comparePosition,
  firstChildOf,
  localNameOf,
  namespaceOf,
  nextSiblingOf,
  nodeTypeOf,
  parentNodeOf,
  rootNodeOf,
  shadowRootOf,
  slotOfElement,
  slotOfText,
} from './natives';
import type { Work } from './slices';

export const XHTML = 'http://www.w3.org/1999/xhtml';

export function isText(node: Node): node is Text {
  return nodeTypeOf(node) === Node.TEXT_NODE || nodeTypeOf(node) === Node.CDATA_SECTION_NODE;
}

export function isElement(node: Node): node is Element {
  return nodeTypeOf(node) === Node.ELEMENT_NODE;
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return nodeTypeOf(node) === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;
}

/** Tells whether a node is in no closed shadow root, which we can't read and don't hear of; remembers what it has learnt of roots. */
export function inOpenRoots(): (node: Node) => boolean {
  const known = new Map<Node, boolean>();
  return (node) => {
    const asked: Node[] = [];
    let isOpen = true;
    for (let root = rootNodeOf(node); isOpen && isShadowRoot(root); root = rootNodeOf(root.host)) {
      const before = known.get(root);
      asked.push(root);
      isOpen = before ?? shadowRootOf(root.host) === root;
      if (before !== undefined) break;
    }
    for (const one of asked) known.set(one, isOpen);
    return isOpen;
  };
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
  return compareBeside(x, y);
}

/** The same for two nodes that are painted right in the same. */
function compareBeside(a: Node, b: Node): number {
  const position = comparePosition(a, b);
  if (position & Node.DOCUMENT_POSITION_FOLLOWING) return -1;
  return position & Node.DOCUMENT_POSITION_PRECEDING ? 1 : 0;
}

/** From the document inwards. */
function pathTo(node: Node): Node[] {
  const path: Node[] = [];
  for (let at: Node | null = node; at; at = flatParent(at)) path.push(at);
  return path.reverse();
}

/** Nodes between two chances to interrupt. */
const STRIDE = 256;
/** So many children of a node are compared with one another; to come upon more among all its children is quicker. */
const FEW = 4;

/**
 * Nodes in the order of the page, each before those in it. Goes once through what is around them: to compare each with others by
 * all that is around both takes as many times longer as the page is deep.
 */
export function* inPageOrder(nodes: Iterable<Node>): Work<Node[]> {
  const asked = new Set(nodes);
  const met = new Set<Node>();
  /** What leads to them, by what it is painted in. */
  const within = new Map<Node | null, Node[]>();
  for (const node of asked) {
    for (let at: Node | null = node; at && !met.has(at);) {
      met.add(at);
      const around = flatParent(at);
      const beside = within.get(around);
      if (beside) beside.push(at);
      else within.set(around, [at]);
      at = around;
      if (met.size % STRIDE === 0) yield;
    }
  }
  const ordered: Node[] = [];
  const rest = [...(within.get(null) ?? [])];
  for (let at = rest.pop(); at; at = rest.pop()) {
    if (asked.has(at)) ordered.push(at);
    const inner = within.get(at);
    if (inner) for (const child of (yield* sorted(inner, at)).reverse()) rest.push(child);
    yield;
  }
  return ordered;
}

/** Some of what is painted right in a node, in its order; what isn't there any more comes last. */
function* sorted(some: readonly Node[], around: Node): Work<Node[]> {
  if (some.length <= FEW) return [...some].sort(compareBeside);
  const wanted = new Set(some);
  const found: Node[] = [];
  let met = 0;
  for (const child of paintedIn(around)) {
    if (wanted.delete(child)) found.push(child);
    if (wanted.size === 0) break;
    if (++met % STRIDE === 0) yield;
  }
  return [...found, ...wanted];
}

function* paintedIn(node: Node): Generator<Node> {
  const root = isElement(node) ? shadowRootOf(node) : null;
  const assigned = isSlot(node) ? assignedNodesOf(node) : [];
  yield* assigned;
  if (assigned.length > 0) return;
  for (let at = firstChildOf(root ?? node); at; at = nextSiblingOf(at)) yield at;
}

/** In its shadow tree or not, a slot of this name is one: other vocabularies have names of their own. */
export function isSlot(node: Node): node is HTMLSlotElement {
  return isElement(node) && localNameOf(node) === 'slot' && namespaceOf(node) === XHTML;
}

/** Whether `inner` is `outer` or painted in it. */
export function containsNode(outer: Node, inner: Node): boolean {
  for (let at: Node | null = inner; at; at = flatParent(at)) if (at === outer) return true;
  return false;
}

/** Tells how many nodes a node is painted in; remembers what it has learnt on the way up. */
export function depths(): (node: Node) => number {
  const known = new Map<Node, number>();
  return (node) => {
    const asked: Node[] = [];
    let at: Node | null = node;
    for (; at && !known.has(at); at = flatParent(at)) asked.push(at);
    let depth = at ? (known.get(at) ?? 0) : -1;
    for (const one of asked.reverse()) known.set(one, ++depth);
    return depth;
  };
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
