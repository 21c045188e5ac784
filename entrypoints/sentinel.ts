import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sentinel } from '../data/sentinel';
import { mayNameCode } from '../engine/spot/sentinel';
import { guard, type Guard } from '../overlay/sentinel';
import { findApi, isAlive, type PageApi } from '../platform/native';

/** Where this world keeps its one guard: a symbol, as an element of the page could have any name. The popup looks there too. */
const GUARD = Symbol.for('clause-lookup-sentinel');

export default defineUnlistedScript(() => {
  const scope = globalThis as { [GUARD]?: Guard & { readonly isAlive: () => boolean } };
  const before = scope[GUARD];
  if (before?.isAlive()) {
    before.again();
    return;
  }
  // Looked for where it is needed: the browser takes as long to make it as a short page takes to be read.
  let api: PageApi | undefined;
  const wire = {
    isAlive: () => {
      api ??= findApi();
      return api !== undefined && isAlive(api);
    },
    ask: async (languages: readonly string[]) => {
      api ??= findApi();
      const reply = await api?.runtime?.sendMessage({ call: 'overlay.inject', params: { languages } });
      return (reply as { ok?: boolean } | undefined)?.ok === true;
    },
  };
  scope[GUARD] = { ...wire, ...guard((text) => mayNameCode(text, sentinel), wire) };
});
