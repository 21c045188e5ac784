/** What the scripts on a page need of the extension API. The native one: a polyfill would cost 10 kB on every page. */
export interface PageApi {
  /** Gone, or without its id, once the extension was updated or removed under this page. */
  readonly runtime?: {
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: {
      addListener(listener: MessageListener): void;
      removeListener(listener: MessageListener): void;
    };
  };
}

/** Answers by `sendResponse` after returning true, which every browser understands. */
export type MessageListener = (message: unknown, sender: unknown, sendResponse: (answer: unknown) => void) => boolean;

/** Firefox has `browser`; Chromium has it since 148 and `chrome`, whose calls give promises too, since ever. */
export function pageApi(): PageApi {
  const scope = globalThis as { browser?: PageApi; chrome?: PageApi };
  const api = scope.browser ?? scope.chrome;
  if (!api) throw new Error('no extension API in this world');
  return api;
}

/** False once the extension was updated or removed under this page: nothing can be asked of it any more. */
export function isAlive({ runtime }: PageApi): boolean {
  return runtime?.id !== undefined;
}
