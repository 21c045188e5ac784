import { statusLabel } from '../../wording/signatories';
import { en } from '../../data/messages/en';
import { register } from '../../data/register';
import { stateNames } from '../../data/states';
import {
  buildNames,
  buildSentenceNames,
  combine,
  statesIn,
  type NameIndex,
  type SentenceNames,
} from '../../engine/signatories';
import type { NamedState, NamedStates } from '../../platform/contract';

let names: { readonly sentence: SentenceNames; readonly index: NameIndex } | null = null;

/** The States that a sentence names, each once, with its status in words. Not what the reader's own register says: it goes into a page. */
export function statesInSentence(text: string): NamedStates {
  names ??= { sentence: buildSentenceNames(stateNames), index: buildNames(stateNames) };
  const { sentence, index } = names;
  const states = new Map<string, NamedState>();
  for (const { quote, iso3 } of statesIn(text, sentence)) {
    for (const id of iso3) {
      if (states.has(id)) continue;
      states.set(id, {
        id,
        name: index.shown.get(id) ?? id,
        quote,
        unclear: iso3.length > 1,
        status: statusLabel(combine(id, register, null).builtIn, en),
      });
    }
  }
  return { states: [...states.values()], asOf: en.signatories.asOf(en.date(register.asOf)) };
}
