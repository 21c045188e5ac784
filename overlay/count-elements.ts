/** By itself, as the sentinel needs it too. */
const page = Document.prototype;

/** How many elements the page has, without those in shadow trees. The browser remembers it until the page changes. */
export function countElements(): number {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- only an overload for elements of old is
  return page.getElementsByTagName.call(document, '*').length;
}
