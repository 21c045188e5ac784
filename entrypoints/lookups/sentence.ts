import { citations } from '../../data/lexicon/citations';
import { en } from '../../data/messages/en';
import { register } from '../../data/register';
import { stateNames } from '../../data/states';
import { buildSentenceNames, combine, statesIn, type SentenceNames, type Status } from '../../engine/signatories';
import { sentenceAt, sentenceSplitter, type SplitSentences } from '../../engine/text/sentences';
import type { NamedState, NamedStates, SentencePlace } from '../../platform/contract';
import { statusLabel } from '../../wording/signatories';
import { asOf, namesOf } from './register';

let names: SentenceNames | null = null;

let splitter: SplitSentences | null = null;

/** The sentence or headline at a place of a text, in whichever language. */
export function sentenceOf({ text, at }: SentencePlace): string {
  splitter ??= sentenceSplitter(
    'en',
    citations.flatMap(({ citation }) => citation.abbreviations),
  );
  return sentenceAt(text, at, splitter).trim();
}

/** The States that a sentence names, each once, with its status in words. Not what the reader's own register says: it goes into a page. */
export function statesInSentence(place: SentencePlace): NamedStates {
  names ??= buildSentenceNames(stateNames);
  const { shown } = namesOf();
  const states = new Map<string, NamedState>();
  for (const { quote, iso3 } of statesIn(sentenceOf(place), names)) {
    for (const id of iso3) {
      if (states.has(id)) continue;
      states.set(id, {
        id,
        name: shown.get(id) ?? id,
        quote,
        unclear: iso3.length > 1,
        status: inShort(combine(id, register, null).builtIn),
      });
    }
  }
  return { states: [...states.values()], asOf: asOf() };
}

/** What stands alone in a card says what it doesn't say. */
function inShort(status: Status): string {
  return status.status === 'no-record' ? en.signatories.noRecordInShort : statusLabel(status, en);
}
