/**
 * The DOM as the browser made it. In Chromium a page hides properties of a form from our world too: with
 * `<input name="parentNode">` in it, `form.parentNode` is that input. What is taken from the prototypes when we start can't be
 * hidden. Ask any element of a page by these.
 */

/** Reads a property by the getter of the prototype that has it. */
function getter<T extends object, K extends keyof T & string>(prototype: T, name: K): (of: T) => T[K] {
  const property = Object.getOwnPropertyDescriptor(prototype, name);
  if (!property?.get) throw new Error(`${name} has no getter`);
  return (of) => property.get?.call(of) as T[K]; // the getter of that property
}

/** Calls a method of a prototype on an element. */
function method<T extends object, A extends unknown[], R>(
  of: (this: T, ...values: A) => R,
): (element: T, ...values: A) => R {
  return (element, ...values) => of.call(element, ...values);
}

const node = Node.prototype;
export const nodeTypeOf = getter(node, 'nodeType');
export const parentNodeOf = getter(node, 'parentNode');
export const childNodesOf = getter(node, 'childNodes');
export const isConnected = getter(node, 'isConnected');
export const nextSiblingOf = getter(node, 'nextSibling');
export const previousSiblingOf = getter(node, 'previousSibling');
export const textContentOf = getter(node, 'textContent');

const element = Element.prototype;
export const localNameOf = getter(element, 'localName');
export const namespaceOf = getter(element, 'namespaceURI');
export const shadowRootOf = getter(element, 'shadowRoot');
export const slotOfElement = getter(element, 'assignedSlot');
export const slotOfText = getter(Text.prototype, 'assignedSlot');
/* eslint-disable @typescript-eslint/unbound-method -- called on an element each time */
export const appendChild = method<Node, [Node], Node>(node.appendChild);
export const attributeOf = method(element.getAttribute);
export const hasAttribute = method(element.hasAttribute);
export const attachShadow = method(element.attachShadow);
export const removeElement = method(element.remove);
export const matches = method<Element, [string], boolean>(element.matches);
/* eslint-enable @typescript-eslint/unbound-method */
