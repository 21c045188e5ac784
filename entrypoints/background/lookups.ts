import { browser } from '../../platform/browser';
import { offeredLookups, type Lookups } from '../../platform/lookups';

/**
 * The build puts the hash of the script in: with another script the worker is another one too, and is installed anew. What
 * was kept for it would otherwise outlive an update.
 */
const SCRIPT = browser.runtime.getURL('/lookups.js?LOOKUPS_HASH');

/**
 * Call it as the background starts. Chromium's worker may import a script later only if it imported it while it was being
 * installed; from then on the browser keeps it beside the worker's own.
 */
export function keepLookups(): void {
  if (import.meta.env.FIREFOX) return;
  addEventListener('install', importScript);
}

let coming: Promise<void> | null = null;

/**
 * What can be looked up, with the script for it, which is brought in once in a waking.
 *
 * @throws {Error} where the browser doesn't give the script
 */
export async function lookups(): Promise<Lookups> {
  if (!offeredLookups()) {
    if (import.meta.env.FIREFOX) await (coming ??= addScript());
    else importScript();
  }
  const offered = offeredLookups();
  if (!offered) throw new Error('the script of the look-ups did not run');
  return offered;
}

function importScript(): void {
  const worker = globalThis as unknown as { importScripts: (address: string) => void }; // the types are a page's
  worker.importScripts(SCRIPT);
}

/** Firefox runs the background as a page. */
function addScript(): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = SCRIPT;
    script.onload = () => {
      resolve();
    };
    script.onerror = () => {
      coming = null;
      reject(new Error('the script of the look-ups did not come'));
    };
    document.head.append(script);
  });
}
