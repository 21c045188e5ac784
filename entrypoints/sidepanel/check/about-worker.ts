/** Holds what a text says about the Code against the records, beside the checker's thread. */
import type { AboutStatement } from '../../../engine/instrument/evidence';
import { aboutCode } from './about';
import type { AboutTask, Answer } from './task';

// The page's types are loaded, not a worker's: of its global only these two are used.
const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<AboutTask>) => void) | null;
  postMessage(answer: Answer<readonly AboutStatement[]>): void;
};

scope.onmessage = ({ data }) => {
  try {
    scope.postMessage({ kind: 'done', result: aboutCode(data) });
  } catch (error) {
    scope.postMessage({ kind: 'failed', error: error instanceof Error ? error.message : String(error) });
  }
};
