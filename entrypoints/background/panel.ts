import { hashOf } from '../../platform/route';
import type { ClauseId } from '../../engine/clause';
import type { Asking } from '../../platform/border';
import type { browser } from '../../platform/browser';
import type { BackgroundCalls } from '../../platform/contract';
import { MAIN, originOf } from '../../platform/origin';
import type { Handed } from '../../platform/panel';
import { showInPanel } from '../../platform/show-in-panel';
import { lookups } from './lookups';

type Sender = browser.Runtime.MessageSender & Asking;

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
export function checkSentence(
  { title, ...place }: BackgroundCalls['sentence.check']['params'],
  { tab, frameId = MAIN, url = '', origin = url }: Sender,
): Promise<null> {
  const own = frameId === MAIN ? { title, url } : { title: '', url: '' };
  const page = { title: tab?.title ?? own.title, url: tab?.url ?? own.url };
  const handed = async (): Promise<Handed> => {
    const words = await lookups().then(
      ({ sentenceOf }) => sentenceOf(place),
      () => null,
    );
    return { words, from: tab ? originOf({ frameId, title, url, origin }, page) : null, frameId };
  };
  return showInPanel(
    hashOf({ view: 'check', source: 'selection' }),
    { id: tab?.id, windowId: tab?.windowId },
    handed(),
  );
}
