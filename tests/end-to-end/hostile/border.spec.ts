/** Our script on a page may be taken over with its process: it gets nothing that a page may not have. */
import { expect, test, type Driver, type Site, type Tab } from '../driver';
import { tabIdOf, toolbarOf } from '../toolbar';

const PAGE = 'hostile/two-mentions.html';

interface Api {
  readonly runtime: { sendMessage(message: object): Promise<{ readonly ok: boolean } | undefined> };
  readonly storage: Readonly<Record<'local' | 'session' | 'sync', { get(keys: null): Promise<object> }>>;
  readonly scripting: { executeScript(injection: object): Promise<readonly { readonly result?: unknown }[]> };
  readonly tabs: { query(filter: object): Promise<readonly unknown[]> };
}
type Scope = typeof globalThis & { readonly browser?: Api; readonly chrome: Api };

/** What came of a message: the answer's word, or that there was none. */
type Outcome = 'let in' | 'refused' | 'no answer';

interface Opened {
  readonly tab: Tab;
  /** A page of ours, which may put a script into the other. */
  readonly own: Tab;
  readonly id: number;
}

async function opened(driver: Driver, site: Site): Promise<Opened> {
  const url = site.page(PAGE);
  const own = await driver.openExtensionPage('popup.html');
  const tab = await driver.open(url);
  await expect.poll(() => tab.mentions()).toHaveLength(2);
  return { tab, own, id: await tabIdOf(own, url) };
}

/** Sends messages from our world of the page, as what took it over would. */
function sent({ own, id }: Opened, messages: readonly object[]): Promise<readonly Outcome[]> {
  return own.evaluate(
    async ({ tabId, text }) => {
      const scope = globalThis as Scope;
      const results = await (scope.browser ?? scope.chrome).scripting.executeScript({
        target: { tabId },
        args: [text],
        func: async (json: string) => {
          const { browser, chrome } = globalThis as Scope;
          const outcomes: Outcome[] = [];
          for (const message of JSON.parse(json) as object[]) {
            const reply = await (browser ?? chrome).runtime.sendMessage(message).catch(() => undefined);
            outcomes.push(reply ? (reply.ok ? 'let in' : 'refused') : 'no answer');
          }
          return outcomes;
        },
      });
      return results[0]?.result as Outcome[];
    },
    // As a text: Chromium takes what is null out of arguments.
    { tabId: id, text: JSON.stringify(messages) },
  );
}

const countTabs = (own: Tab): Promise<number> =>
  own.evaluate(async () => {
    const scope = globalThis as Scope;
    return (await (scope.browser ?? scope.chrome).tabs.query({})).length;
  }, null);

/** A tab of any number may be another site's. */
const TAB = { id: 1, windowId: 1 };

const ATTEMPTS: readonly (readonly [string, readonly object[]])[] = [
  [
    'calls of our own pages',
    [
      { call: 'tab.read', params: { tabId: 1 } },
      { call: 'tab.guard', params: { tabId: 1 } },
      { call: 'tab.frames', params: { tabId: 1 } },
      { call: 'tab.step', params: { tabId: 1, direction: 1 } },
      { call: 'settings.changed', params: null },
      { call: 'dismissals.changed', params: null },
    ],
  ],
  [
    'calls that open tabs and panels @deep',
    [
      { call: 'omnibox.open', params: { text: '3(b)', disposition: 'newForegroundTab' } },
      { call: 'omnibox.suggest', params: { text: 'fighters' } },
      { call: 'selection.find', params: { words: 'fighters', tab: TAB } },
      { call: 'selection.check', params: { tab: TAB } },
      { call: 'reader.open', params: { clause: 'search?q=evil' } },
      { call: 'signatories.open', params: { id: '../search?q=evil and more than an id may have' } },
    ],
  ],
  [
    'reports that can’t be @deep',
    [1e21, -1, 0.5, '7', null].map((mentions) => ({
      call: 'page.report',
      params: { mentions, state: 'ready', comparison: null, place: [] },
    })),
  ],
  [
    'texts without end and names that aren’t @deep',
    [
      { call: 'quotation.check', params: { text: 'x'.repeat(1_000_000), start: 0, end: 1, cited: null } },
      { call: 'signatories.inSentence', params: { text: 'x'.repeat(1_000_000), at: 0 } },
      { call: 'clauses.cite', params: { clauses: ['__proto__', '3(z)'] } },
      { call: 'marks.style', params: { elements: ['p { display: none } p'], isLong: false } },
      { call: 'dismissals.set', params: { signature: 'x'.repeat(1_000_000), on: true } },
    ],
  ],
  [
    'calls that aren’t @deep',
    ['constructor', '__proto__', 'toString', 'hasOwnProperty', ''].map((call) => ({ call, params: null })),
  ],
];

for (const [name, messages] of ATTEMPTS) {
  test(`the background lets none in of ${name}`, async ({ driver, site }) => {
    const all = await opened(driver, site);
    const before = await countTabs(all.own);
    // What the page's own overlay asks for is let in: that it is answered at all.
    expect(await sent(all, [{ call: 'marks.wanted', params: null }])).toEqual(['let in']);
    const outcomes = await sent(all, messages);
    expect(outcomes.filter((outcome) => outcome === 'let in')).toEqual([]);
    expect(await countTabs(all.own)).toBe(before);
    expect((await toolbarOf(all.own, all.id)).badge).toBe('2');
    await all.tab.close();
    await all.own.close();
  });
}

test('what is stored is closed to our scripts on pages', async ({ driver, site }) => {
  test.skip(driver.name === 'firefox', 'Firefox has no such lock');
  const all = await opened(driver, site);
  const outcomes = await all.own.evaluate(async (tabId: number) => {
    const results = await (globalThis as Scope).chrome.scripting.executeScript({
      target: { tabId },
      func: () =>
        Promise.all(
          (['local', 'session', 'sync'] as const).map(async (area) =>
            (globalThis as Scope).chrome.storage[area].get(null).then(
              () => `${area}: open`,
              () => `${area}: closed`,
            ),
          ),
        ),
    });
    return results[0]?.result;
  }, all.id);
  expect(outcomes).toEqual(['local: closed', 'session: closed', 'sync: closed']);
  await all.tab.close();
  await all.own.close();
});
