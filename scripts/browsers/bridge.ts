/** Looks into the extension's world of a page, by way of one of the extension's own pages. `lookIntoPage` stands alone: it runs there. */
import type { ListedMention, MentionList, PageReport } from '../../platform/contract';
import type { Box, Card, Tab } from './types';

/** What is asked. `frame` is part of the address of the frame that is meant; the main frame where it is empty. */
export interface Question {
  readonly url: string;
  readonly what:
    'card' | 'styles' | 'control' | 'focus' | 'regions' | 'present' | 'guarded' | 'mentions' | 'report' | 'step';
  readonly value: string;
  readonly frame: string;
}

interface ExtensionApi {
  readonly storage: Readonly<Record<'local' | 'sync', { clear(): Promise<void> }>>;
  readonly tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tabId: number, message: object, options: object): Promise<{ answer?: unknown } | null>;
  };
  readonly scripting: { executeScript(injection: object): Promise<{ result?: unknown }[]> };
}

/** What is looked for in our world of the page. */
interface OverlayHandle {
  readonly host: {
    readonly element: Element & { readonly openOrClosedShadowRoot?: ShadowRoot };
    wasSeenAt(at: number): boolean;
  };
}

/** Runs in an extension page. */
export async function lookIntoPage({ url, what, value, frame }: Question): Promise<unknown> {
  const scope = globalThis as unknown as { browser?: ExtensionApi; chrome?: ExtensionApi };
  const api = scope.browser ?? scope.chrome;
  let tab: { id?: number; url?: string } | undefined;
  // A tab learns its address a moment after its page does.
  for (let tries = 0; tries < 50 && !tab; tries += 1) {
    if (tries > 0) await new Promise((resolve) => setTimeout(resolve, 20));
    tab = (await api?.tabs.query({}))?.find((t) => t.url?.split('#')[0] === url.split('#')[0]);
  }
  if (!api || tab?.id === undefined) throw new Error(`no tab at ${url}`);
  if (what === 'mentions' || what === 'report' || what === 'step') {
    const params = { step: { direction: Number(value) }, mentions: { most: 1000 }, report: null }[what];
    const reply = await api.tabs
      .sendMessage(tab.id, { call: `overlay.${what}`, params }, { frameId: 0 })
      .catch(() => null);
    return reply?.answer ?? null;
  }
  const results = await api.scripting.executeScript({
    target: { tabId: tab.id, allFrames: frame !== '' },
    // Anonymous, and methods below: the demo's compiler would wrap functions with a name in a call of its own.
    func: Object.freeze((name: string, wanted: string, part: string) => {
      if (part && !location.href.includes(part)) return null;
      const world = globalThis as Readonly<Record<symbol, { readonly overlay?: OverlayHandle } | undefined>>;
      const overlay = world[Symbol.for('clause-lookup')]?.overlay;
      if (name === 'guarded') return world[Symbol.for('clause-lookup-sentinel')] !== undefined;
      if (name === 'present') return overlay !== undefined;
      const host = overlay?.host.element;
      const { chrome } = globalThis as { chrome?: { dom?: { openOrClosedShadowRoot(e: Element): ShadowRoot | null } } };
      const root = host ? (host.openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(host)) : null;
      const card = root?.querySelector<HTMLElement>('[popover]');
      if (!root || !card?.matches(':popover-open')) return null;
      const read = {
        name(e: Element): string {
          return (e.getAttribute('aria-label') ?? e.textContent).trim();
        },
        box(e: Element): object {
          return e.getBoundingClientRect().toJSON() as object;
        },
      };
      if (name === 'focus') return root.activeElement ? read.name(root.activeElement) : null;
      if (name === 'regions') return [...card.querySelectorAll('[role=status]')].map((e) => e.textContent.trim());
      if (name === 'control') {
        const control = [...card.querySelectorAll('button, summary, a')].find((e) => read.name(e) === wanted);
        return control ? read.box(control) : null;
      }
      if (name === 'styles') {
        return [card, ...card.querySelectorAll('*')].flatMap((e) =>
          [null, '::marker', '::selection'].map((pseudo) => {
            const style = getComputedStyle(e, pseudo);
            // Custom properties that a page registers are listed everywhere; the card uses none.
            const values = [...style]
              .filter((property) => !property.startsWith('--'))
              .map((property) => `${property}: ${style.getPropertyValue(property)}`);
            return [`${e.localName}.${e.getAttribute('class') ?? ''}${pseudo ?? ''}`, ...values].join('; ');
          }),
        );
      }
      const text = card.innerText.replace(/\s+/gu, ' ').trim();
      return {
        label: read.name(card),
        text,
        box: read.box(card),
        focused: root.activeElement !== null,
        takesClicks: overlay?.host.wasSeenAt(performance.now()) ?? false,
      };
    }),
    args: [what, value, frame],
  });
  return results.map((r) => r.result).find(Boolean) ?? null;
}

/** Runs in an extension page. */
export async function forgetAll(): Promise<void> {
  const scope = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
  const { local, sync } = (scope.browser ?? scope.chrome).storage;
  await Promise.all([local.clear(), sync.clear()]);
}

/** Puts a question to a tab's overlay; the words of a control where it is about one, a part of the frame's address where not the top. */
export type Ask = (what: Question['what'], value?: string, frame?: string) => Promise<unknown>;

/** What a tab reports of its overlay, in either browser. */
export function answersOf(
  ask: Ask,
): Pick<
  Tab,
  | 'card'
  | 'cardStyles'
  | 'control'
  | 'cardFocus'
  | 'cardRegions'
  | 'hasOverlay'
  | 'isGuarded'
  | 'mentions'
  | 'shown'
  | 'report'
  | 'step'
> {
  const list = async (): Promise<readonly ListedMention[]> =>
    ((await ask('mentions')) as MentionList | null)?.first ?? [];
  return {
    card: async (frame) => (await ask('card', '', frame)) as Card | null,
    cardStyles: async () => ((await ask('styles')) ?? []) as string[],
    control: async (name, frame) => (await ask('control', name, frame)) as Box | null,
    cardFocus: async (frame) => (await ask('focus', '', frame)) as string | null,
    cardRegions: async () => ((await ask('regions')) ?? []) as string[],
    hasOverlay: async (frame) => (await ask('present', '', frame)) === true,
    isGuarded: async () => (await ask('guarded')) === true,
    mentions: async () => (await list()).map((m) => m.quote),
    shown: async () => (await list()).filter((m) => m.shown).map((m) => m.quote),
    report: async () => (await ask('report')) as PageReport | null,
    step: async (direction) => (await ask('step', String(direction))) === true,
  };
}
