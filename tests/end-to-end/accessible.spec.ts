/**
 * Every view of the popup and the panel in each of its states, in both browsers: clean for axe (best practices and sizes of targets
 * included), light and dark, wide and narrow, and nothing sticks out at the side. Pictures go to test-results/views. Firefox is asked
 * in the dark nowhere, and wide for the main views. Elsewhere: the options and the first page (options.spec, welcome.spec), the
 * components' states that are hard to bring about (components.spec), the card (tests/browser/popover-axe.test.tsx).
 */
import { mkdirSync } from 'node:fs';
import { expect, test, type Driver, type Tab } from './driver';
import { placeOf } from './driver/words';
import { popupAbout, textOf, words } from './panel-page';

const FOLDER = 'test-results/views';
const WIDTHS = [320, 1100] as const;

interface View {
  readonly name: string;
  readonly path: string;
  /** Words that are there once the view is; where there is something to do, once that is done. */
  readonly shows: string;
  readonly todo?: (tab: Tab) => Promise<void>;
  readonly after?: (tab: Tab) => Promise<void>;
  /** Firefox is asked for these wide as well. */
  readonly main?: boolean;
}

async function press(tab: Tab, name: string): Promise<void> {
  await expect
    .poll(() =>
      tab.evaluate((wanted: string) => {
        const button = [...document.querySelectorAll('button')].find(
          (b) => (b.getAttribute('aria-label') ?? b.textContent) === wanted && !b.disabled,
        );
        button?.click();
        return button !== undefined;
      }, name),
    )
    .toBe(true);
}

function fill(selector: string, value: string): (tab: Tab) => Promise<void> {
  return async (tab) => {
    await expect.poll(() => tab.evaluate((s: string) => document.querySelector(s) !== null, selector)).toBe(true);
    await tab.evaluate(
      ([s, v]: [string, string]) => {
        const field = document.querySelector<HTMLInputElement>(s);
        if (!field) return;
        field.focus();
        field.value = v;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      [selector, value] as [string, string],
    );
  };
}

async function bring(tab: Tab, register: string): Promise<void> {
  await fill('textarea', register)(tab);
  await press(tab, 'Check and import');
}

async function remove(tab: Tab): Promise<void> {
  await press(tab, 'Remove');
}

function check(text: string): (tab: Tab) => Promise<void> {
  return async (tab) => {
    await fill('#check-text', text)(tab);
    await press(tab, 'Check this text');
  };
}

const SENTENCE = 'Under the Code of Conduct, States pledge to curb the financing of terrorism. ';
const OWN = 'id,status,date,evidence.title\nKAZ,no-record,,\nFrance,signed,2018-09-28,A page';
const own = (tab: Tab): Promise<void> => bring(tab, OWN);

const PANEL: readonly View[] = [
  { name: 'reader', path: '#reader', shows: 'Where this text comes from', main: true },
  { name: 'reader at a clause', path: '#3(b)', shows: 'foreign terrorist fighters' },
  { name: 'reader, doesn’t exist', path: '#14', shows: 'there is no paragraph 14' },
  {
    name: 'reader, finding',
    path: '#reader',
    todo: fill('.find input', 'financing'),
    shows: '1 of',
  },
  {
    name: 'cite menu',
    path: '#3(b)',
    todo: (tab) => press(tab, 'Cite paragraph 3(b)'),
    shows: 'Copy as plain text',
    main: true,
  },
  { name: 'search, nothing asked', path: '#search', shows: 'Search by topic', main: true },
  { name: 'search, results', path: '#search?q=human rights', shows: 'Paragraph 5', main: true },
  {
    name: 'search, a result chosen',
    path: '#search?q=human rights',
    todo: async (tab) => {
      await expect.poll(() => textOf(tab, '[role=option]')).not.toBeNull();
      await tab.press('ArrowDown');
    },
    shows: 'Paragraph 5',
  },
  { name: 'search, none', path: '#search?q=bitcoin pandemic', shows: 'No clause found for' },
  { name: 'search, a citation', path: '#search?q=para 8 (d)', shows: 'CCIT' },
  { name: 'search, a missing part', path: '#search?q=paragraph 14', shows: 'there is no paragraph 14' },
  { name: 'search, a missing phrase', path: '#search?q="one size fits all"', shows: 'isn’t in the Code' },
  { name: 'signatories', path: '#signatories', shows: '15 States', main: true },
  {
    name: 'signatories, suggestions',
    path: '#signatories',
    todo: async (tab) => {
      await fill('[role=combobox]', 'guin')(tab);
      await tab.press('ArrowDown');
    },
    shows: 'Equatorial Guinea',
  },
  {
    name: 'a State that signed',
    path: '#signatories/KAZ',
    shows: 'headline says that its Foreign Minister signed; its body',
    main: true,
  },
  { name: 'a State reported', path: '#signatories/TKM', shows: 'One second-hand report says' },
  { name: 'a State, indirect', path: '#signatories/AZE', shows: 'No source we found names it' },
  { name: 'a State, near-miss', path: '#signatories/SAU', shows: 'spoke at the ceremony as chair' },
  { name: 'a State, no record', path: '#signatories/FRA', shows: 'Where to ask' },
  { name: 'found by another name', path: '#signatories/Burma', shows: 'matches “Burma”' },
  { name: 'outside the register', path: '#signatories/Kosovo', shows: 'Outside this register' },
  { name: 'an unclear name', path: '#signatories/Korea', shows: 'could mean:' },
  { name: 'an unknown name', path: '#signatories/Atlantis', shows: 'We found no State or organisation' },
  {
    name: 'an organisation',
    path: '#signatories/turkic-council',
    shows: 'is an organisation, not a State',
    main: true,
  },
  { name: 'own register, none', path: '#register', shows: 'You haven’t imported a register.', main: true },
  {
    name: 'own register, errors',
    path: '#register',
    todo: (tab) => bring(tab, 'id,status,date\nXX,signed,\nKorea,maybe,2018-13-01'),
    shows: 'Not imported',
  },
  { name: 'own register', path: '#register', todo: own, shows: 'Imported: 2 records.', after: remove, main: true },
  {
    name: 'a State with an own status',
    path: '#register',
    todo: async (tab) => {
      await own(tab);
      await expect.poll(() => words(tab)).toContain('Imported: 2 records.');
      await tab.evaluate(() => {
        location.hash = '#signatories/FRA';
      }, null);
    },
    shows: 'Your register says that France signed.',
    after: async (tab) => {
      await tab.evaluate(() => {
        location.hash = '#register';
      }, null);
      await remove(tab);
    },
  },
  { name: 'check, idle', path: '?tab=0#check', shows: 'Check this text', main: true },
  {
    name: 'check, running',
    path: '?tab=0#check',
    todo: check(SENTENCE.repeat(4000)),
    shows: 'Cancel',
    after: (tab) => press(tab, 'Cancel'),
  },
  {
    name: 'check, cancelled',
    path: '?tab=0#check',
    todo: async (tab) => {
      await check(SENTENCE.repeat(4000))(tab);
      await press(tab, 'Cancel');
    },
    shows: 'Cancelled.',
  },
  { name: 'check, nothing to check', path: '?tab=0#check', todo: check('  '), shows: 'the text is empty' },
  {
    name: 'check, another language',
    path: '?tab=0#check',
    todo: check('Государства обязуются бороться с терроризмом во всех его формах, где бы они ни были.'),
    shows: 'works only on English text',
  },
  {
    name: 'check, another instrument',
    path: '?tab=0#check',
    todo: check('The Global Counter-Terrorism Strategy has four pillars. It asks States to act.'),
    shows: 'another instrument',
  },
  {
    name: 'check, no page',
    path: '?tab=99999#check',
    todo: (tab) => press(tab, 'Check this page'),
    shows: 'There is no page to check',
  },
  {
    name: 'check, pasted',
    path: '?tab=0#check',
    todo: check(
      `${SENTENCE}The Code says that “States shall destroy all weapons of mass destruction”. It is legally binding. ` +
        'They will protect museums.',
    ),
    shows: 'statements:',
    main: true,
  },
  {
    name: 'check, an altered quotation',
    path: '?tab=0#check',
    todo: check(
      'The Code says: “We urge all States to ensure zero tolerance for terrorism, regardless of the targets.”',
    ),
    shows: 'The Code: “no tolerance”. This text: “zero tolerance”.',
  },
  {
    name: 'check, a filter without rows to show',
    path: '?tab=0#check',
    todo: async (tab) => {
      await check(SENTENCE)(tab);
      await expect.poll(() => words(tab), { timeout: 15_000 }).toContain('statement');
      await tab.evaluate(() => {
        document.querySelector<HTMLElement>('.filters input:not(:checked)')?.click();
      }, null);
    },
    shows: 'statement',
  },
  {
    name: 'check, what is not compared and what it says of the Code, open',
    path: '?tab=0#check',
    todo: async (tab) => {
      await check(
        'The Code of Conduct was signed by 193 States in Astana. Turkmenistan joined it in 2020. It is voluntary. ' +
          'Reporters waited outside in the rain. What will come of it? States pledge to curb the financing of terrorism.',
      )(tab);
      await expect.poll(() => words(tab), { timeout: 15_000 }).toContain('statement');
      await tab.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      }, null);
    },
    shows: 'Published totals',
  },
  {
    name: 'check, ClaimReview chosen',
    path: '?tab=0#check',
    todo: async (tab) => {
      await check(SENTENCE)(tab);
      await expect.poll(() => words(tab), { timeout: 15_000 }).toContain('statement');
      await tab.evaluate(() => {
        const select = [...document.querySelectorAll('select')].find((s) => s.querySelector('[value=claim-review]'));
        if (!select) return;
        select.value = 'claim-review';
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }, null);
    },
    shows: 'Your name (optional)',
  },
  {
    name: 'cite menu, a style for managers',
    path: '#9',
    todo: async (tab) => {
      await press(tab, 'Cite paragraph 9');
      await tab.evaluate(() => {
        const select = document.querySelector<HTMLSelectElement>('.cite-choices select');
        if (!select) return;
        select.value = 'ris';
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }, null);
    },
    shows: 'One entry covers the whole Code.',
    after: async (tab) => {
      await tab.evaluate(() => {
        const select = document.querySelector<HTMLSelectElement>('.cite-choices select');
        if (!select) return;
        select.value = 'plain';
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }, null);
    },
  },
  { name: 'how this decides', path: '#check/how', shows: 'The verdicts', main: true },
  {
    name: 'how this decides, all of it open',
    path: '#check/how',
    todo: async (tab) => {
      await expect.poll(() => words(tab), { timeout: 15_000 }).toContain('The figures, set by set');
      await tab.evaluate(() => {
        for (const folded of document.querySelectorAll('details')) folded.open = true;
      }, null);
    },
    shows: 'Readers’ letters and chat messages',
  },
];

/** Goes through light and dark, narrow and wide, with a picture of each. */
async function inEveryLight(driver: Driver, tab: Tab, name: string, isMain = true): Promise<void> {
  const lights = driver.name === 'chromium' ? [false, true] : [false];
  for (const width of driver.name === 'chromium' || isMain ? WIDTHS : WIDTHS.slice(0, 1)) {
    await tab.resize(width, 800);
    for (const dark of lights) {
      if (driver.name === 'chromium') await tab.dark(dark);
      const how = `${name}, ${width} px${dark ? ', dark' : ''}`;
      const file = `${driver.name}-${name.replace(/\W+/gu, '-')}-${width}${dark ? '-dark' : ''}`;
      await tab.screenshot(`${FOLDER}/${file}.png`);
      // From the top: what has scrolled half under the bar of views is no target too small.
      const at = await tab.evaluate(() => {
        const { scrollY: y } = window;
        scrollTo(0, 0);
        return y;
      }, null);
      expect(await tab.axe(), how).toEqual([]);
      await tab.evaluate((y: number) => {
        scrollTo(0, y);
      }, at);
      const wider = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth, null);
      expect(wider, `${how}: wider than the window by`).toBeLessThanOrEqual(0);
    }
  }
  if (driver.name === 'chromium') await tab.dark(false);
  await tab.resize(1000, 800);
}

test.beforeAll(() => mkdirSync(FOLDER, { recursive: true }));

test.describe('the panel:', () => {
  for (const { name, path, shows, todo, after, main } of PANEL) {
    test(name, async ({ driver }) => {
      const tab = await driver.openExtensionPage(`sidepanel.html${encodeURI(path)}`);
      await todo?.(tab);
      await expect.poll(() => words(tab), { timeout: 15_000 }).toContain(shows);
      await inEveryLight(driver, tab, name, main);
      await after?.(tab);
      expect(tab.errors).toEqual([]);
      await tab.close();
    });
  }
});

const POPUP: readonly (View & { readonly page: string })[] = [
  { name: 'popup, references', page: 'article.html', path: '', shows: 'there is no paragraph 14', main: true },
  { name: 'popup, nothing', page: 'no-mention.html', path: '', shows: 'No mention of the Code found' },
  { name: 'popup, the Code itself', page: 'the-code.html', path: '', shows: 'This page has the text of the Code' },
  { name: 'popup, an altered Code', page: 'the-code-altered.html', path: '', shows: 'differ' },
  {
    name: 'popup, off here',
    page: 'article.html',
    path: '',
    todo: async (tab) => {
      await expect.poll(() => words(tab)).toContain('there is no paragraph 14');
      const { x, y } = await placeOf(tab, 'Turn off on');
      await tab.click(x, y);
    },
    shows: 'Turned off on',
    after: async (tab) => {
      const { x, y } = await placeOf(tab, 'Turn off on');
      await tab.click(x, y);
      await expect.poll(() => words(tab)).toContain('there is no paragraph 14');
    },
  },
  {
    name: 'popup, off everywhere',
    page: 'article.html',
    path: '',
    todo: async (tab) => {
      await expect.poll(() => words(tab)).toContain('there is no paragraph 14');
      const { x, y } = await placeOf(tab, 'Turn off everywhere');
      await tab.click(x, y);
    },
    shows: 'Turned off everywhere.',
    after: async (tab) => {
      const { x, y } = await placeOf(tab, 'Turn off everywhere');
      await tab.click(x, y);
      await expect.poll(() => words(tab)).toContain('there is no paragraph 14');
    },
  },
  {
    name: 'popup, results',
    page: 'article.html',
    path: '',
    todo: fill('[role=combobox]', 'asylum'),
    shows: 'Paragraph 5',
    main: true,
  },
  {
    name: 'popup, no results',
    page: 'article.html',
    path: '',
    todo: fill('[role=combobox]', 'bitcoin'),
    shows: 'No clause found for',
  },
  {
    name: 'popup, States',
    page: 'article.html',
    path: '',
    todo: fill('[role=combobox]', 'korea'),
    shows: 'Democratic People’s Republic of Korea',
    main: true,
  },
  {
    name: 'popup, totals',
    page: 'article.html',
    path: '',
    todo: fill('[role=combobox]', 'how many countries signed'),
    shows: 'Published totals',
  },
  {
    name: 'popup, a State',
    page: 'article.html',
    path: '#signatories/TKM',
    shows: 'One second-hand report says',
    main: true,
  },
  { name: 'popup, no record', page: 'article.html', path: '#signatories/SAU', shows: 'Where to ask' },
];

test.describe('the popup:', () => {
  for (const { name, page, path, shows, todo, after, main } of POPUP) {
    test(name, async ({ driver, site }) => {
      const url = site.page(page, 'popup.example');
      const tab = await driver.open(url);
      const popup = await popupAbout(driver, url, path);
      await todo?.(popup);
      await expect.poll(() => words(popup), { timeout: 15_000 }).toContain(shows);
      await inEveryLight(driver, popup, name, main);
      await after?.(popup);
      expect(popup.errors).toEqual([]);
      await popup.close();
      await tab.close();
    });
  }

  test('a browser page', async ({ driver }) => {
    const popup = await driver.openExtensionPage('popup.html');
    await expect.poll(() => words(popup)).toContain('Browsers don’t let extensions read this page');
    await inEveryLight(driver, popup, 'popup, unreadable');
    await popup.close();
  });
});
