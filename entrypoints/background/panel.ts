import { hashOf } from '../../platform/route';
import type { ClauseId } from '../../engine/clause';
import type { SentencePlace } from '../../platform/contract';
import { showInPanel } from '../../platform/show-in-panel';
import { lookups } from './lookups';

/** The tab that a card is in. */
interface Beside {
  readonly id?: number | undefined;
  readonly windowId?: number | undefined;
}

/** Opens the reader at a clause, beside the tab that asks for it. */
export function openReader(clause: ClauseId, tab: Beside): Promise<null> {
  return showInPanel(hashOf({ view: 'reader', clause, missing: null }), { id: tab.id, windowId: tab.windowId });
}

/** Opens the record of a State, beside the tab that asks for it. */
export function openState(asked: string, tab: Beside): Promise<null> {
  return showInPanel(hashOf({ view: 'signatories', asked }), { id: tab.id, windowId: tab.windowId });
}

/** Has the panel check a sentence of a page, beside the tab that it is in. */
export function checkSentence(place: SentencePlace, tab: Beside): Promise<null> {
  const words = lookups().then(
    ({ sentenceOf }) => sentenceOf(place),
    () => null,
  );
  return showInPanel(hashOf({ view: 'check', source: 'selection' }), { id: tab.id, windowId: tab.windowId }, words);
}
