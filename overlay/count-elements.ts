/** By itself, as the sentinel needs it too. */
const page = Document.prototype;

/** How many elements of a name the page has, all without one, those in shadow trees left out. The browser remembers it until the page changes. */
export function countElements(name = '*'): number {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- only an overload for elements of old is
  return page.getElementsByTagName.call(document, name).length;
}
