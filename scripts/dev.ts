/**
 * npm run dev: a browser with the extension on the sample pages; each change of the sources is built and loaded at once, and the page in
 * front reloaded, as at a change of a sample page; headless without a display. `npm run dev -- firefox` takes Firefox, and a name of a page in tests/fixtures/pages opens that one.
 */
import { watch } from 'node:fs';
import { chromiumDriver } from './browsers/chromium';
import { firefoxDriver } from './browsers/firefox';
import { hasDisplay } from './browsers/launch';
import { startSite } from './browsers/site';
import { build } from './build';

const PAGES = 'tests/fixtures/pages';
const FOLDERS = ['components', 'data', 'engine', 'entrypoints', 'overlay', 'platform', 'public', 'wording'];
/** Milliseconds without a change before a build: editors write several files at once. */
const REST = 150;

const asked = process.argv.slice(2);
const kind = asked.includes('firefox') ? 'firefox' : 'chromium';
const page = asked.find((word) => /\.x?html$|\.txt$/u.test(word)) ?? 'press.html';

build(kind);
const site = await startSite();
const headless = !hasDisplay();
const driver = await (kind === 'firefox' ? firefoxDriver : chromiumDriver)({
  headless,
  welcome: true,
});
const tab = await driver.open(site.page(page, '127.0.0.1'));
console.log(site.page(page, '127.0.0.1'));
console.log(
  headless
    ? 'No display: the browser is headless, so nothing is to be seen (npm start takes screenshots). Waiting for changes; Ctrl+C ends.'
    : 'Waiting for changes. Close the browser to end.',
);

let timer: ReturnType<typeof setTimeout> | undefined;
let turn = Promise.resolve();
/** Whether something has changed that has to be built, since the last time that nothing did for a while. */
let isToBuild = false;
const watchers = [...FOLDERS, PAGES].map((folder) =>
  watch(folder, { recursive: true }, (_, file) => {
    isToBuild ||= folder !== PAGES;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const builds = isToBuild;
      isToBuild = false;
      turn = turn.then(() => reload(`${folder}/${file ?? ''}`, builds));
    }, REST);
  }),
);
await driver.closed;
for (const watcher of watchers) watcher.close();
clearTimeout(timer);
await turn;
await site.close();

async function reload(changed: string, builds: boolean): Promise<void> {
  const started = Date.now();
  try {
    if (builds) {
      build(kind);
      await driver.reloadExtension();
    }
    await tab.reload();
    console.log(`${changed}: loaded in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  } catch (error) {
    // What is half written is built again at the next change.
    console.error(error instanceof Error ? error.message : error);
  }
}
