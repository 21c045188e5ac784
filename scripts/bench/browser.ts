/** The browsers, the pages and the extension that does nothing, for the benchmark. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import { ensureBrowser } from '../browsers/ensure';

/** Milliseconds in which everything of ours has come to rest on the largest page. */
export const SETTLE = 1500;

export interface Bench {
  /** The browser with our extension. */
  readonly context: BrowserContext;
  readonly site: Site;
}

/** Chromium with one unpacked extension. */
export async function launch(folder: string): Promise<BrowserContext> {
  const profile = mkdtempSync(join(tmpdir(), 'clause-lookup-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser('chromium'),
    headless: true,
    viewport: { width: 1280, height: 900 },
    args: [
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  // What runs in a page is compiled with calls of this helper.
  await context.addInitScript('globalThis.__name = (value) => value');
  // Ours opens a page when it is installed.
  context.on('page', (page) => {
    page.on('domcontentloaded', () => {
      if (page.url().endsWith('/welcome.html')) void page.close();
    });
  });
  context.on('close', () => {
    try {
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    } catch {
      // The browser may still be writing: what is left is in the system's folder for such things.
    }
  });
  return context;
}

/** The base of the extension's own addresses. */
export async function addressOf(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return `chrome-extension://${new URL(worker.url()).host}`;
}

/** An extension that does nothing, on every page too. */
export function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'clause-lookup-empty-'));
  const files = {
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name: 'Empty',
      version: '1',
      action: { default_popup: 'popup.html' },
      background: { service_worker: 'worker.js' },
      content_scripts: [{ matches: ['<all_urls>'], js: ['page.js'], run_at: 'document_idle', all_frames: true }],
    }),
    'popup.html': '<!doctype html><title>Empty</title><body>Empty</body>',
    'worker.js': '',
    'page.js': '',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

export interface Site {
  /** Serves this as the body of a page, and gives its address. */
  page(html: string, name: string): string;
  close(): Promise<void>;
}

export async function startSite(): Promise<Site> {
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>A page</title><body>${pages.get(request.url ?? '') ?? ''}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    page: (html, name) => {
      const path = `/${name}-${pages.size}`;
      pages.set(path, html);
      return `http://127.0.0.1:${port}${path}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
