/** The checker over the real data, made once for the commands. */
import { annotations } from '../../data/annotations';
import { code } from '../../data/code';
import { en } from '../../data/lexicon/en';
import { wordForms } from '../../data/lexicon/en/word-forms';
import { pressLines } from '../../data/press-lines';
import { signalWords } from '../../data/signal-words';
import { thesaurus } from '../../data/thesaurus';
import { createChecker, type CheckerData } from '../../engine/check';

export const checkerData: CheckerData = {
  code,
  annotations,
  thesaurus,
  signals: signalWords,
  pressLines,
  language: en,
  forms: wordForms,
};

export const checker = createChecker(checkerData);
