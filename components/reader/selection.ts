/** Words that a reader selected in the text, without what we put between them. */
import { isClauseId, parentOf, isWithin, type ClauseId } from '../../engine/clause';

export interface Selected {
  /** The smallest clause that holds the selection. */
  readonly clause: ClauseId;
  readonly words: string;
}

/** Notes, numbers and buttons in the text: ours, no words of the Code. */
export const NOT_THE_CODE = '.sic, .note, .opening, .gutter, .cite-menu, .gap';

/** The selection within `text`, or null where there is none or it spans more than one paragraph. */
export function selectedIn(text: HTMLElement, selection: Selection | null): Selected | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!text.contains(range.commonAncestorContainer)) return null;
  const [start, end] = [unitAround(range.startContainer), unitAround(range.endContainer)];
  if (start === null || end === null) return null;
  let clause: ClauseId | null = start;
  while (clause !== null && !isWithin(end, clause)) clause = parentOf(clause);
  if (clause === null || clause === 'code') return null;
  const fragment = range.cloneContents();
  for (const ours of fragment.querySelectorAll(NOT_THE_CODE)) ours.remove();
  // Blocks side by side have no space between them in a fragment.
  const words = [...texts(fragment)].join(' ').replace(/\s+/gu, ' ').trim();
  return words === '' ? null : { clause, words };
}

function* texts(fragment: DocumentFragment): Generator<string> {
  for (const part of fragment.children.length > 0 ? fragment.childNodes : [fragment]) yield part.textContent ?? '';
}

function unitAround(node: Node): ClauseId | null {
  const element = node instanceof Element ? node : node.parentElement;
  const id = element?.closest('[data-unit]')?.getAttribute('data-unit') ?? '';
  return isClauseId(id) ? id : null;
}
