import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sentinel } from '../data/sentinel';
import { mayNameCode } from '../engine/spot/sentinel';
import { guard, type Guard } from '../overlay/sentinel';
import { isAlive, pageApi, type PageApi } from '../platform/native';

/** Where this world keeps its one guard: a symbol, as an element of the page could have any name. The popup looks there too. */
const GUARD = Symbol.for('clause-lookup-sentinel');

export default defineUnlistedScript(() => {
  const scope = globalThis as { [GUARD]?: Guard & { readonly api: PageApi } };
  const before = scope[GUARD];
  if (before && isAlive(before.api)) {
    before.again();
    return;
  }
  const api = pageApi();
  const started = guard((text) => mayNameCode(text, sentinel), {
    isAlive: () => isAlive(api),
    ask: async (languages) => {
      const reply = await api.runtime?.sendMessage({ call: 'overlay.inject', params: { languages } });
      return (reply as { ok?: boolean } | undefined)?.ok === true;
    },
  });
  scope[GUARD] = { api, ...started };
});
