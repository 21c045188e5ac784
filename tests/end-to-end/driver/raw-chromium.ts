/**
 * Chromium without a driver on its pages: drivers switch prerendering off in every page that they attach to. Only the
 * extension's worker is attached to, and pages of the extension; other pages are opened and pressed by the worker.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { ensureBrowser } from '../../../scripts/browsers/ensure';
import { BUILD } from '../../../scripts/browsers/launch';

interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

interface Message {
  readonly id?: number;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

export interface RawChromium {
  /** Base address of the extension's pages. */
  readonly extension: string;
  /** Runs a function in the extension's worker. It must stand on its own. */
  inWorker<A, R>(run: (argument: A) => R, argument: A): Promise<Awaited<R>>;
  /** The words of an open page of the extension. */
  wordsOf(url: string): Promise<string>;
  close(): Promise<void>;
}

export async function rawChromium(): Promise<RawChromium> {
  const folder = resolve(BUILD.chromium);
  const profile = mkdtempSync(join(tmpdir(), 'clause-lookup-'));
  const process_ = spawn(
    ensureBrowser('chromium'),
    [
      '--headless=new',
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const gone = new Promise<void>((settle) =>
    process_.once('exit', () => {
      settle();
    }),
  );
  const send = commandsOver(process_.stdio[3] as Writable, process_.stdio[4] as Readable); // as `stdio` above says
  const find = async (fits: (target: Target) => boolean): Promise<Target> => {
    for (const until = Date.now() + 15_000; Date.now() < until;) {
      const { targetInfos } = (await send('Target.getTargets')) as { targetInfos: Target[] };
      const target = targetInfos.find(fits);
      if (target) return target;
      await new Promise((again) => setTimeout(again, 50));
    }
    throw new Error('no such target');
  };
  const evaluate = async (target: Target, expression: string): Promise<unknown> => {
    const { sessionId } = await send('Target.attachToTarget', { targetId: target.targetId, flatten: true });
    try {
      const parameters = { expression, awaitPromise: true, returnByValue: true };
      const { result, exceptionDetails } = (await send('Runtime.evaluate', parameters, String(sessionId))) as {
        result: { value?: unknown; description?: string };
        exceptionDetails?: { text: string };
      };
      if (exceptionDetails) throw new Error(result.description ?? exceptionDetails.text);
      return result.value;
    } finally {
      await send('Target.detachFromTarget', { sessionId });
    }
  };
  const isWorker = ({ type, url }: Target): boolean => type === 'service_worker' && url.endsWith('/background.js');
  const { url } = await find(isWorker);
  // The page of the installation comes to the front when it comes.
  const welcome = await find((target) => target.type === 'page' && target.url.endsWith('/welcome.html'));
  await send('Target.closeTarget', { targetId: welcome.targetId });
  // A worker that is just starting has no API yet.
  while ((await evaluate(await find(isWorker), 'typeof globalThis.chrome?.tabs')) !== 'object');
  return {
    extension: new URL(url).origin === 'null' ? `chrome-extension://${new URL(url).host}` : new URL(url).origin,
    inWorker: async (run, argument) =>
      (await evaluate(await find(isWorker), `(${run.toString()})(${JSON.stringify(argument)})`)) as never,
    wordsOf: async (page) => {
      const target = await find((t) => t.type === 'page' && t.url === page);
      return String(await evaluate(target, 'document.body?.innerText.replace(/\\s+/gu, " ") ?? ""'));
    },
    close: async () => {
      process_.kill();
      await gone;
      // Its helpers may write for a moment yet.
      rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

/** Commands of the protocol over two pipes: JSON, each message ended by a zero. */
function commandsOver(
  to: Writable,
  from: Readable,
): (method: string, params?: object, sessionId?: string) => Promise<Record<string, unknown>> {
  const waiting = new Map<number, (message: Message) => void>();
  let rest = '';
  from.setEncoding('utf8');
  from.on('data', (chunk: string) => {
    const messages = (rest + chunk).split('\0');
    rest = messages.pop() ?? '';
    for (const text of messages) {
      const message = JSON.parse(text) as Message;
      if (message.id !== undefined) waiting.get(message.id)?.(message);
    }
  });
  let last = 0;
  return (method, params = {}, sessionId) =>
    new Promise((settle, fail) => {
      const id = (last += 1);
      waiting.set(id, ({ result, error }) => {
        waiting.delete(id);
        if (error) fail(new Error(`${method}: ${error.message}`));
        else settle(result ?? {});
      });
      to.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`);
    });
}
