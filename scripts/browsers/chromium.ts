import type { BrowserContext, Page } from '@playwright/test';
import { launchChromium, type LaunchOptions } from './launch';
import { AXE } from './axe';
import { answersOf, forgetAll, lookIntoPage, type Ask, type Question } from './bridge';
import { noteTasks } from './tasks';
import type { Driver, Tab } from './types';

export async function chromiumDriver(options: LaunchOptions): Promise<Driver> {
  const { context, extension, close } = await launchChromium(options);
  let bridge: Page | null = null;
  const onBridge = async <R>(run: (page: Page) => Promise<R>): Promise<R> => {
    if (!bridge || bridge.isClosed()) {
      bridge = await context.newPage();
      await bridge.goto(`${extension}/popup.html`);
    }
    try {
      return await run(bridge);
    } catch (error) {
      // Of an extension that was reloaded the page is dead: the next question opens a new one.
      await bridge.close();
      throw error;
    }
  };
  const look = (question: Question): Promise<unknown> => onBridge((page) => page.evaluate(lookIntoPage, question));
  const openTab = async (url: string): Promise<Tab> => {
    const page = await context.newPage();
    const tab = tabOf(page, context, look);
    await page.goto(url);
    await page.bringToFront();
    return tab;
  };
  return {
    name: 'chromium',
    extension,
    open: openTab,
    openExtensionPage: (path) => openTab(`${extension}/${path}`),
    inBackground: async (run, argument) => {
      const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
      return worker.evaluate(run as never, argument as never);
    },
    forget: () => onBridge((page) => page.evaluate(forgetAll)),
    reloadExtension: async () => {
      const reloaded = context.waitForEvent('serviceworker');
      const page = await context.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate((id) => {
        const { developerPrivate } = (globalThis as unknown as ManagementPage).chrome;
        // Out of this mode an unpacked extension that is reloaded stays switched off.
        developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        developerPrivate.reload(id, { failQuietly: true });
      }, new URL(extension).host);
      await reloaded;
      await page.close();
    },
    closed: new Promise((resolve) => {
      context.on('close', () => {
        resolve();
      });
    }),
    close,
  };
}

/** Places at which a finger is noted on its way. */
const STEPS = 10;

function tabOf(page: Page, context: BrowserContext, look: (question: Question) => Promise<unknown>): Tab {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const ask: Ask = async (what, value = '', frame = '') => {
    const answer = await look({ url: await page.evaluate(() => location.href), what, value, frame });
    await page.bringToFront();
    return answer;
  };
  return {
    errors,
    evaluate: (run, argument) => page.evaluate(run as never, argument as never),
    evaluateIn: async (part, run) => {
      const frame = page.frames().find((f) => f.url().includes(part));
      if (!frame) throw new Error(`no frame at ${part}`);
      return await frame.evaluate(run);
    },
    paste: () => page.keyboard.press('Control+V'),
    ...answersOf(ask),
    tree: async () => {
      const session = await context.newCDPSession(page);
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      await session.detach();
      return inReadingOrder(nodes)
        .filter((n) => !n.ignored)
        .map((n) => ({ role: wordsOf(n.role), name: wordsOf(n.name) }));
    },
    announced: async () => {
      const session = await context.newCDPSession(page);
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      await session.detach();
      return liveWords(nodes);
    },
    point: (x, y) => page.mouse.move(x, y, { steps: 3 }),
    wheel: (pixels) => page.mouse.wheel(0, pixels),
    drag: async (from, to) => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 4 });
      await page.mouse.up();
    },
    click: (x, y) => page.mouse.click(x, y),
    tap: async (x, y) => {
      const session = await context.newCDPSession(page);
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await session.detach();
    },
    swipe: async (from, to) => {
      const session = await context.newCDPSession(page);
      const at = (step: number): { x: number; y: number } => ({
        x: from.x + ((to.x - from.x) * step) / STEPS,
        y: from.y + ((to.y - from.y) * step) / STEPS,
      });
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at(0)] });
      for (let step = 1; step <= STEPS; step += 1) {
        await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [at(step)] });
      }
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await session.detach();
    },
    axe: () => page.evaluate<string[]>(AXE),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: async (path) => {
      await page.screenshot({ path });
    },
    pixels: async (box) => (await page.screenshot({ clip: box })).toString('base64'),
    dark: (on) => page.emulateMedia({ colorScheme: on ? 'dark' : 'light' }),
    print: (on) => page.emulateMedia({ media: on ? 'print' : 'screen' }),
    reload: async () => {
      await page.reload();
    },
    goto: async (url) => {
      await page.goto(url);
    },
    noteTasks: async () => {
      const session = await context.newCDPSession(page);
      const end = await noteTasks(session);
      return async () => {
        const longest = await end(page.url());
        await session.detach();
        return longest;
      };
    },
    back: async () => {
      await page.goBack();
    },
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}

/** What the browser's own page of extensions can do. */
interface ManagementPage {
  readonly chrome: {
    readonly developerPrivate: {
      updateProfileConfiguration(update: { readonly inDeveloperMode: boolean }): void;
      reload(id: string, options: { readonly failQuietly: boolean }): void;
    };
  };
}

interface TreeNode {
  readonly nodeId: string;
  readonly childIds?: string[];
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

/** The words below each node that is a live region itself. */
function liveWords(nodes: readonly TreeNode[]): string[] {
  const known = new Map(nodes.map((n) => [n.nodeId, n]));
  const words = (node: TreeNode): string[] =>
    wordsOf(node.role) === 'StaticText'
      ? [wordsOf(node.name)]
      : (node.childIds ?? []).flatMap((id) => {
          const child = known.get(id);
          return child ? words(child) : [];
        });
  return nodes
    .filter(
      ({ ignored, properties }) =>
        !ignored && properties?.some(({ name, value }) => name === 'live' && value.value !== 'off'),
    )
    .map((node) => words(node).join(' ').replace(/\s+/gu, ' ').trim());
}

/** The protocol lists nodes level by level; a reader meets them child by child. */
function inReadingOrder(nodes: readonly TreeNode[]): TreeNode[] {
  const known = new Map(nodes.map((n) => [n.nodeId, n]));
  const walk = (node: TreeNode): TreeNode[] => [
    node,
    ...(node.childIds ?? []).flatMap((id) => {
      const child = known.get(id);
      return child ? walk(child) : [];
    }),
  ];
  return nodes[0] ? walk(nodes[0]) : [];
}

function wordsOf(value: TreeNode['role']): string {
  return typeof value?.value === 'string' ? value.value : '';
}
