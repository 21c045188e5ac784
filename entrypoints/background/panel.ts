import { hashOf } from '../../platform/route';
import type { ClauseId } from '../../engine/clause';
import { showInPanel } from '../../platform/show-in-panel';

/** Opens the reader at a clause, beside the tab that asks for it. */
export function openReader(
  clause: ClauseId,
  tab: { readonly id?: number | undefined; readonly windowId?: number | undefined },
): Promise<null> {
  return showInPanel(hashOf({ view: 'reader', clause, missing: null }), { id: tab.id, windowId: tab.windowId });
}
