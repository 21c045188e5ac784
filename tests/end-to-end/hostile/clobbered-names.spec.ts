/** A form hides its own properties by the names of its fields, in Chromium from our world too. */
import { expect, test } from '../driver';

const TITLE = 'Code of Conduct Towards Achieving a World Free of Terrorism';
const REF = 'paragraph 3(b) of the Code';
const PAGE = 'hostile/form-with-clobbered-names.html';

/** Where a node stands, what it is, what is asked of it, where it is painted. */
const KINDS = [
  'parentNode,parentElement,assignedSlot,nextSibling,previousSibling',
  'localName,nodeType,namespaceURI,tagName,attributes',
  'getAttribute,hasAttribute,matches,closest,contains,getRootNode,querySelector,querySelectorAll',
  'textContent,isConnected,ownerDocument,children,firstChild,firstElementChild',
  'getBoundingClientRect,getClientRects,clientHeight,clientWidth,offsetHeight,offsetWidth,checkVisibility',
  'scrollIntoView,focus,append,addEventListener,style,classList',
] as const;

const ALL = KINDS.join();

for (const [title, names] of [
  ['all of them', ALL],
  ...KINDS.map((kind) => [`${kind.split(',')[0] ?? ''} and its like @deep`, kind] as const),
  ...ALL.split(',').map((name) => [`${name} alone @deep`, name] as const),
] as const) {
  test(`fields named like properties, ${title}: the page is marked`, async ({ driver, site }) => {
    const tab = await driver.open(`${site.page(PAGE)}?${names}`);
    await expect.poll(() => tab.mentions()).toEqual([TITLE, REF]);
    await expect.poll(async () => (await tab.report())?.mentions).toBe(2);
    await expect.poll(() => tab.evaluate(() => CSS.highlights.get('clause-lookup-explicit')?.size, null)).toBe(1);
    expect(tab.errors).toEqual([]);
    await tab.close();
  });
}
