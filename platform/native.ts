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

/**
 * The API of this world: the one whose runtime has an id, `chrome` first, whose calls give promises in both browsers. A name that
 * the browser doesn't have may be an element of the page with that id.
 * @throws {Error} where there is none
 */
export function pageApi(): PageApi {
  const api = findApi();
  if (!api) throw new Error('no extension API in this world');
  return api;
}

/** As above; undefined where there is none. */
export function findApi(): PageApi | undefined {
  const { chrome, browser } = globalThis as { chrome?: PageApi; browser?: PageApi };
  return [chrome, browser].find((candidate) => candidate && isAlive(candidate));
}

/** False once the extension was updated or removed under this page: nothing can be asked of it any more. */
export function isAlive({ runtime }: PageApi): boolean {
  return typeof runtime?.id === 'string';
}
