/** High contrast: in our own views the current tab, filter, option and match can be seen without colour. Chromium alone emulates it. */
import { mkdirSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { launchChromium } from '../../../scripts/browsers/launch';
import { AXE } from '../../../scripts/browsers/axe';

const FOLDER = 'test-results/forced-colors';

interface View {
  readonly name: string;
  readonly path: string;
  readonly todo?: (page: Page) => Promise<void>;
  /** One that is current, and one of the same kind that isn't. */
  readonly current: string;
  readonly other: string;
}

const VIEWS: readonly View[] = [
  {
    name: 'panel tabs',
    path: 'sidepanel.html#signatories',
    current: '.views [aria-current]',
    other: '.views a:not([aria-current])',
  },
  {
    name: 'contents',
    path: 'sidepanel.html#8',
    current: '.contents [aria-current]',
    other: '.contents li > a:not([aria-current])',
  },
  {
    name: 'matches',
    path: 'sidepanel.html#reader',
    todo: (page) => page.locator('.find input').fill('terrorism'),
    current: '.reading .current mark',
    other: '.reading :not(.current) > mark',
  },
  {
    name: 'filters',
    path: 'sidepanel.html?tab=0#check',
    todo: async (page) => {
      await page
        .locator('#check-text')
        // Of one verdict alone there is nothing to choose.
        .fill(
          'Under the Code of Conduct, States pledge to curb the financing of terrorism. The Code is a legally binding treaty.',
        );
      await page.getByRole('button', { name: 'Check this text' }).click();
    },
    current: '.filter[aria-pressed=true]',
    other: '.filter[aria-pressed=false]',
  },
  {
    name: 'results',
    path: 'sidepanel.html#search?q=asylum%20terrorism',
    todo: async (page) => {
      await page.locator('[role=option]').nth(1).waitFor();
      await page.keyboard.press('ArrowDown');
    },
    current: '[role=option][aria-selected=true]',
    other: '[role=option][aria-selected=false]',
  },
  {
    name: 'suggestions',
    path: 'popup.html',
    todo: async (page) => {
      await page.locator('input[role=combobox]').last().fill('korea');
      await page.locator('[role=option]').nth(1).waitFor();
      await page.keyboard.press('ArrowDown');
    },
    current: '[role=option][aria-selected=true]',
    other: '[role=option][aria-selected=false]',
  },
];

/** Lines that are drawn at an element whatever the colours: borders, outline, underline, a bar before it. */
function lines(element: Locator): Promise<string> {
  return element.first().evaluate((one) => {
    const of = (style: CSSStyleDeclaration): string[] => [
      ...(['top', 'right', 'bottom', 'left'] as const)
        .filter((side) => style.getPropertyValue(`border-${side}-style`) !== 'none')
        .map((side) => `${side} ${style.getPropertyValue(`border-${side}-width`)}`),
      style.outlineStyle === 'none' ? '' : `outline ${style.outlineWidth}`,
      style.textDecorationLine === 'none' ? '' : `${style.textDecorationLine} ${style.textDecorationThickness}`,
    ];
    const before = getComputedStyle(one, '::before');
    return [...of(getComputedStyle(one)), ...(before.content === 'none' ? [] : of(before))].filter(Boolean).join(', ');
  });
}

for (const [which, views] of [
  ['tabs', VIEWS.slice(0, 2)],
  ['contents, matches, filters, results and suggestions @deep', VIEWS.slice(2)],
] as const)
  test(`in high contrast the current one has a line: ${which}`, async ({}, info) => {
    test.skip(info.project.name !== 'chromium', 'Firefox’s driver has no high contrast');
    mkdirSync(FOLDER, { recursive: true });
    const { context, extension, close } = await launchChromium({
      headless: true,
      viewport: { width: 1100, height: 700 },
    });
    const page = await context.newPage();
    await page.emulateMedia({ forcedColors: 'active' });
    for (const { name, path, todo, current, other } of views) {
      await page.goto('about:blank');
      await page.goto(`${extension}/${path}`);
      await todo?.(page);
      await page.locator(current).first().waitFor();
      expect(await lines(page.locator(current)), name).not.toBe(await lines(page.locator(other)));
      await page.screenshot({ path: `${FOLDER}/${name.replace(/\W/gu, '-')}.png` });
      expect(await page.evaluate<string[]>(AXE), name).toEqual([]);
    }
    await close();
  });
