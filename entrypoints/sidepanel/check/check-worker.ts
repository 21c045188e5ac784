/** The checker in a thread of its own: a statement may take a tenth of a second, and the panel must never stand still. */
import { annotations } from '../../../data/annotations';
import { checkForms } from '../../../data/check/en/forms';
import { gateWords } from '../../../data/check/en/gate';
import { gate } from '../../../data/check/gate';
import { paraphrases } from '../../../data/check/paraphrases';
import { code } from '../../../data/code';
import { en } from '../../../data/lexicon/en';
import { wordForms } from '../../../data/lexicon/en/word-forms';
import { lexicons } from '../../../data/lexicon';
import { pressLines } from '../../../data/press-lines';
import { signalWords } from '../../../data/signal-words';
import { thesaurus } from '../../../data/thesaurus';
import { createChecker, type Checker } from '../../../engine/check';
import { textSteps } from '../../../engine/check/article/check-text';
import { sentinel } from '../../../data/sentinel';
import type { Spotter } from '../../../engine/spot';
import { spottersFor } from '../../../engine/spot/met';
import { aboutCode, whySkipped } from './about';
import type { Answer, CheckTask, Checked } from './task';

/** Milliseconds between two reports of how far it has come. */
const REPORT = 80;

// The page's types are loaded, not a worker's: of its global only these two are used.
const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<CheckTask>) => void) | null;
  postMessage(answer: Answer): void;
};

let checker: Checker | null = null;
const otherLanguages = lexicons.filter(({ lang }) => lang !== 'en');

const spotterFor = spottersFor(lexicons, sentinel, ['en']);

/** What the panel shows beside the verdicts. */
function completed(outcome: Checked['outcome'], { blocks, about, own }: CheckTask, spotter: Spotter): Checked {
  if (outcome.kind !== 'checked') return { outcome, about: [], skipped: [] };
  return {
    outcome,
    about: aboutCode(blocks, spotter, own, about !== 'where-named'),
    skipped: whySkipped(outcome.result, blocks),
  };
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
    });
    const spotter = spotterFor(data.blocks.map(({ text }) => text).join('\n\n'));
    const steps = textSteps(data, spotter, checker);
    for (let last = performance.now(); ;) {
      const step = steps.next();
      if (step.done) {
        scope.postMessage({ kind: 'done', ...completed(step.value, data, spotter) });
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
