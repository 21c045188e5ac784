/**
 * The DOM as the browser made it. In Chromium a page hides properties of a form from our world too: with
 * `<input name="parentNode">` in it, `form.parentNode` is that input. What is taken from the prototypes when we start can't be
 * hidden. Ask any element of a page by these.
 */

/** Reads a property by the getter of the prototype that has it. Those that a script doesn't use are left out of it. */
/* @__NO_SIDE_EFFECTS__ */
function getter<T extends object, K extends keyof T & string>(prototype: T, name: K): (of: T) => T[K] {
  const property = Object.getOwnPropertyDescriptor(prototype, name);
  if (!property?.get) throw new Error(`${name} has no getter`);
  return (of) => property.get?.call(of) as T[K]; // the getter of that property
}

/** Calls a method of a prototype on an element. */
/* @__NO_SIDE_EFFECTS__ */
function method<T extends object, A extends unknown[], R>(
  of: (this: T, ...values: A) => R,
): (element: T, ...values: A) => R {
  return (element, ...values) => of.call(element, ...values);
}

const node = Node.prototype;
export const nodeTypeOf = getter(node, 'nodeType');
export const parentNodeOf = getter(node, 'parentNode');
export const parentElementOf = getter(node, 'parentElement');
export const firstChildOf = getter(node, 'firstChild');
export const isConnected = getter(node, 'isConnected');
const documentOf = getter(node, 'ownerDocument');
export const nextSiblingOf = getter(node, 'nextSibling');
export const previousSiblingOf = getter(node, 'previousSibling');

/** The document too: in Firefox the name of an image hides one of its properties. */
const page = Document.prototype;
const rootElementOf = getter(page, 'documentElement');
/** Between two documents there is none, as `document.open()` leaves it. */
export const pageRoot = (): HTMLElement | null => rootElementOf(document);
/** Drawings and feeds have none. */
export const bodyOf: (of: Document) => HTMLElement | null = getter(page, 'body');
export const viewOf = getter(page, 'defaultView');
export const isHidden = getter(page, 'hidden');
export const focusedIn = getter(page, 'activeElement');
export const titleOf = getter(page, 'title');
export const designModeOf = getter(page, 'designMode');

/** Whether a node is in this document: one adopted into a frame's is connected too. */
export function isOnPage(of: Node): boolean {
  return isConnected(of) && documentOf(of) === document;
}

/** Whether the page is being prerendered and not shown yet. Firefox doesn't do that. */
export function isPrerendering(): boolean {
  return Boolean(Object.getOwnPropertyDescriptor(page, 'prerendering')?.get?.call(document));
}

const element = Element.prototype;
export const localNameOf = getter(element, 'localName');
export const namespaceOf = getter(element, 'namespaceURI');
export const shadowRootOf = getter(element, 'shadowRoot');
export const slotOfElement = getter(element, 'assignedSlot');
export const slotOfText = getter(Text.prototype, 'assignedSlot');
export const childrenOf = getter(element, 'children');
export const firstElementChildOf = getter(element, 'firstElementChild');
export const clientHeightOf = getter(element, 'clientHeight');
export const clientWidthOf = getter(element, 'clientWidth');
export const scrollHeightOf = getter(element, 'scrollHeight');
export const scrollWidthOf = getter(element, 'scrollWidth');
export const tabIndexOf = getter(HTMLElement.prototype, 'tabIndex');
export const offsetHeightOf = getter(HTMLElement.prototype, 'offsetHeight');
export const offsetWidthOf = getter(HTMLElement.prototype, 'offsetWidth');
export const offsetParentOf = getter(HTMLElement.prototype, 'offsetParent');
/* eslint-disable @typescript-eslint/unbound-method -- called on an element each time */
/* eslint-disable @typescript-eslint/no-deprecated -- only an overload for elements of old is */
export const find = method<Document, [string], Element | null>(page.querySelector);
export const findAll = method<Document, [string], NodeListOf<Element>>(page.querySelectorAll);
/* eslint-enable @typescript-eslint/no-deprecated */
/** Null where the browser can't tell. */
export function caretFromPoint(x: number, y: number): CaretPosition | null {
  const { caretPositionFromPoint: ask } = page as Partial<Document>; // not in every Chromium of the manifest
  return ask?.call(document, x, y) ?? null;
}
export const elementAt = method<Document, [number, number], Element | null>(page.elementFromPoint);
export const newRange = method<Document, [], Range>(page.createRange);
export const newElement = method<Document, [string, string], Element>(page.createElementNS);
export const newWalker = method<Document, [Node, number], TreeWalker>(page.createTreeWalker);
export const selectionIn = method<Document, [], Selection | null>(page.getSelection);
export const hasFocus = method<Document, [], boolean>(page.hasFocus);
export const appendChild = method<Node, [Node], Node>(node.appendChild);
export const comparePosition = method<Node, [Node], number>(node.compareDocumentPosition);
export const contains = method<Node, [Node | null], boolean>(node.contains);
export const rootNodeOf = method<Node, [], Node>(node.getRootNode);
export const attributeOf = method<Element, [string], string | null>(element.getAttribute);
export const hasAttribute = method<Element, [string], boolean>(element.hasAttribute);
export const attachShadow = method<Element, [ShadowRootInit], ShadowRoot>(element.attachShadow);
export const removeElement = method<Element, [], unknown>(element.remove);
export const matches = method<Element, [string], boolean>(element.matches);
export const closest = method<Element, [string], Element | null>(element.closest);
export const boxOf = method<Element, [], DOMRect>(element.getBoundingClientRect);
export const boxesOf = method<Element, [], DOMRectList>(element.getClientRects);
export const isRendered = method<Element, [CheckVisibilityOptions], boolean>(element.checkVisibility);
export const scrollTo = method<Element, [ScrollIntoViewOptions], unknown>(element.scrollIntoView);
export const focusOn = method<HTMLElement, [FocusOptions], unknown>(HTMLElement.prototype.focus);
export const assignedNodesOf = method<HTMLSlotElement, [], Node[]>(HTMLSlotElement.prototype.assignedNodes);
/* eslint-enable @typescript-eslint/unbound-method */
