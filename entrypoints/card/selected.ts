import type { Host } from '../../overlay/host';
import type { Copied } from '../../platform/clipboard';
import { selectionIn } from '../../overlay/natives';

/** What the reader has selected in the card, for a copy made there by hand; null for a copy made elsewhere. */
export function selectedIn(host: Host, event: Event): Copied | null {
  if (event.composedPath()[0] !== host.element) return null;
  const { root } = host;
  // Chromium has the selection of a root, Firefox one of the document that goes into roots.
  const own = (root as { getSelection?: () => Selection | null }).getSelection;
  const selection = own ? own.call(root) : selectionIn(document);
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (range.startContainer.getRootNode() !== root || range.endContainer.getRootNode() !== root) return null;
  const holder = document.implementation.createHTMLDocument('').createElement('div');
  holder.append(range.cloneContents());
  for (const unseen of holder.querySelectorAll('.unseen, button, style')) unseen.remove();
  for (const element of holder.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) if (name !== 'lang') element.removeAttribute(name);
  }
  return { text: selection.toString(), html: holder.innerHTML };
}
