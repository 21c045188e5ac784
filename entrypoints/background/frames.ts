/** What each frame of each tab has, for the badge and the popup. Kept for the session: the worker dies at any time. */
import { product } from '../../data/messages/en';
import { popup } from '../../data/messages/en/popup';
import { isPageReport } from '../../platform/border';
import { browser } from '../../platform/browser';
import type { BackgroundCalls, FrameAddress, OverlayCalls, PageReport } from '../../platform/contract';
import { framesKey } from '../../platform/frames-key';
import { inTurn } from '../../platform/in-turn';
import { within } from '../../platform/rpc';

export interface Frame extends FrameAddress {
  readonly report: PageReport;
  /** The tab's open card is in this frame. */
  readonly hasCard: boolean;
  /** The tab's last card was in this frame, and was closed from the keyboard: the next step goes on from there. */
  readonly goesOn?: boolean;
}

/** Milliseconds to wait for a frame's answer: a page that is busy for longer keeps what was last known of it. */
const PATIENCE = 1000;

/** The frames of a tab that have an overlay, in the order of the page. */
export async function framesOf(tabId: number): Promise<readonly Frame[]> {
  const key = framesKey(tabId);
  return ((await browser.storage.session.get(key))[key] as readonly Frame[] | undefined) ?? [];
}

/** Notes a frame's report and shows the tab's total. */
export async function noteReport(tabId: number, frame: FrameAddress, report: PageReport): Promise<void> {
  await change(tabId, (frames) => {
    const before = frames.find((f) => isSame(f, frame));
    // Of two documents of one frame the later one is there.
    const others = frames.filter((f) => f.frameId !== frame.frameId && f !== before);
    return [...others, { ...frame, report, hasCard: before?.hasCard ?? false, goesOn: before?.goesOn ?? false }];
  });
}

/** Forgets a frame whose page has gone. Gives the frames as they were before. */
export function forgetFrame(tabId: number, frame: FrameAddress): Promise<readonly Frame[]> {
  return change(tabId, (frames) => frames.filter((f) => !isSame(f, frame)));
}

/** Notes that a frame's card has opened or closed. Gives the frames as they were before. */
export function noteCard(
  tabId: number,
  frame: FrameAddress,
  { open, goesOn }: BackgroundCalls['card.state']['params'],
): Promise<readonly Frame[]> {
  return change(tabId, (frames) =>
    frames.map((f) =>
      isSame(f, frame)
        ? { ...f, hasCard: open, goesOn }
        : // One card a tab: the one that opens closes the others.
          { ...f, hasCard: f.hasCard && !open, goesOn: f.goesOn === true && !open && !goesOn },
    ),
  );
}

/** Asks the known frames of a tab again: some have gone, with or without a word, and some are others. */
export async function refreshTab(tabId: number): Promise<readonly Frame[]> {
  await change(tabId, async (frames) => {
    const asked = await Promise.all(
      frames.map(async (frame) => {
        const answer = await within(PATIENCE, askReport(tabId, frame));
        if (answer === 'gone') return [];
        return [answer === null ? frame : { ...frame, report: answer }];
      }),
    );
    return asked.flat();
  });
  return framesOf(tabId);
}

/** What a frame's overlay has; `gone` where there is none. */
export async function askReport(tabId: number, { frameId, documentId }: FrameAddress): Promise<PageReport | 'gone'> {
  const message = { call: 'overlay.report' satisfies keyof OverlayCalls, params: null };
  const to = documentId === undefined ? { frameId } : { documentId };
  const reply = (await browser.tabs.sendMessage(tabId, message, to).catch(() => null)) as {
    readonly answer?: unknown;
  } | null;
  return isPageReport(reply?.answer) ? reply.answer : 'gone';
}

/** Forgets a tab that is gone. */
export function forgetTab(tabId: number): Promise<void> {
  return inTurn(framesKey(tabId), () => browser.storage.session.remove(framesKey(tabId)));
}

/** Reports come in quick succession: those of one tab are taken in one after another. Gives the frames as they were before. */
function change(
  tabId: number,
  work: (frames: readonly Frame[]) => readonly Frame[] | Promise<readonly Frame[]>,
): Promise<readonly Frame[]> {
  const key = framesKey(tabId);
  return inTurn(key, async () => {
    const before = await framesOf(tabId);
    const frames = [...(await work(before))].sort(byPlace);
    if (frames.length === 0 && before.length === 0) return before;
    // The popup looks again at each change: what stays as it is must be none.
    const isChanged = JSON.stringify(frames) !== JSON.stringify(before);
    if (isChanged && frames.length > 0) await browser.storage.session.set({ [key]: frames });
    else if (isChanged) await browser.storage.session.remove(key);
    // The tab may have been closed meanwhile.
    await showTotal(tabId, frames).catch(() => browser.storage.session.remove(key));
    return before;
  });
}

function isSame(a: FrameAddress, b: FrameAddress): boolean {
  return a.documentId !== undefined && b.documentId !== undefined
    ? a.documentId === b.documentId
    : a.frameId === b.frameId;
}

/** A frame comes before the frames in it, and those in their order. */
function byPlace({ report: { place: a } }: Frame, { report: { place: b } }: Frame): number {
  const at = a.findIndex((n, i) => n !== b[i]);
  return at === -1 ? a.length - b.length : at >= b.length ? 1 : (a[at] ?? 0) - (b[at] ?? 0);
}

async function showTotal(tabId: number, frames: readonly Frame[]): Promise<void> {
  const total = frames.reduce((sum, { report }) => sum + report.mentions, 0);
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#7a2c56' });
  await browser.action.setBadgeText({ tabId, text: total > 0 ? String(total) : '' });
  await browser.action.setTitle({ tabId, title: total > 0 ? popup.button(product, total) : product });
}
