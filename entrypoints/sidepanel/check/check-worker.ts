/** The checker in a thread of its own: a statement may take a tenth of a second, and the panel must never stand still. */
import { annotations } from '../../../data/annotations';
import { checkForms } from '../../../data/check/en/forms';
import { gateWords } from '../../../data/check/en/gate';
import { gate } from '../../../data/check/gate';
import { paraphrases } from '../../../data/check/paraphrases';
import { trust } from '../../../data/check/trust';
import { code } from '../../../data/code';
import { en } from '../../../data/lexicon/en';
import { wordForms } from '../../../data/lexicon/en/word-forms';
import { lexicons } from '../../../data/lexicon';
import { pressLines } from '../../../data/press-lines';
import { signalWords } from '../../../data/signal-words';
import { thesaurus } from '../../../data/thesaurus';
import { createChecker, type Checker } from '../../../engine/check';
import { textSteps, type Outcome, type Task } from '../../../engine/check/article/check-text';
import { sentinel } from '../../../data/sentinel';
import { spottersFor } from '../../../engine/spot/met';
import { skippedBecause } from '../../../engine/report/skipped';
import type { Answer, Compared } from './task';

/** Milliseconds between two reports of how far it has come. */
const REPORT = 80;

// The page's types are loaded, not a worker's: of its global only these two are used.
const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<Task>) => void) | null;
  postMessage(answer: Answer<Compared>): void;
};

let checker: Checker | null = null;
const otherLanguages = lexicons.filter(({ lang }) => lang !== 'en');

const spotterFor = spottersFor(lexicons, sentinel, ['en']);

function textOf({ blocks }: Task): string {
  return blocks.map(({ text }) => text).join('\n\n');
}

/** The outcome, and why what has no verdict has none. */
function compared(outcome: Outcome, { blocks }: Task): Compared {
  const claims = outcome.kind === 'checked' ? outcome.result.claims : [];
  const skipped = claims.map((claim) => skippedBecause(claim, blocks[claim.block]?.text ?? '', gateWords));
  return { outcome, skipped };
}

scope.onmessage = ({ data }) => {
  try {
    checker ??= createChecker({
      code,
      annotations,
      thesaurus,
      signals: signalWords,
      pressLines,
      language: en,
      otherLanguages,
      forms: wordForms,
      checkForms,
      gateWords,
      gate,
      paraphrases,
      trust,
    });
    const steps = textSteps(data, spotterFor(textOf(data)), checker);
    for (let last = performance.now(); ;) {
      const step = steps.next();
      if (step.done) {
        scope.postMessage({ kind: 'done', result: compared(step.value, data) });
        return;
      }
      if (performance.now() - last < REPORT) continue;
      last = performance.now();
      scope.postMessage({ kind: 'progress', progress: step.value });
    }
  } catch (error) {
    scope.postMessage({ kind: 'failed', error: error instanceof Error ? error.message : String(error) });
  }
};
