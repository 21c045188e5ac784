import { dateInWords } from '../../wording/dates';
import { ownLabel, statusLabel } from '../../wording/signatories';
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
import { browser } from '../../platform/browser';
import type { NamedState, NamedStates } from '../../platform/contract';
import { ownRegisterStore } from '../../platform/own-register';

/** UTF-16 code units: a sentence or a headline is shorter, and page text is hostile. */
const LONGEST = 4000;

let names: { readonly sentence: SentenceNames; readonly index: NameIndex } | null = null;

/** The States that a sentence names, each once, with its status in words. */
export async function statesInSentence(text: string): Promise<NamedStates> {
  names ??= { sentence: buildSentenceNames(stateNames), index: buildNames(stateNames) };
  const { sentence, index } = names;
  const own = (await ownRegisterStore(browser.storage.local).read()).current?.register ?? null;
  const states = new Map<string, NamedState>();
  for (const { quote, iso3 } of statesIn(text.slice(0, LONGEST), sentence)) {
    for (const id of iso3) {
      if (states.has(id)) continue;
      const status = combine(id, register, own);
      states.set(id, {
        id,
        name: index.shown.get(id) ?? id,
        quote,
        unclear: iso3.length > 1,
        status: statusLabel(status.builtIn, en),
        own: status.own && ownLabel(status.own, en),
      });
    }
  }
  return { states: [...states.values()], asOf: en.signatories.asOf(dateInWords(register.asOf)) };
}
