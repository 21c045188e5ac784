import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sentinel } from '../data/sentinel';
import { createStemReader } from '../engine/spot/sentinel';
import { guard, type Guard } from '../overlay/sentinel';
import { isAlive, pageApi, type PageApi } from '../platform/native';

/** Where this world keeps its one guard: a symbol, as an element of the page could have any name. */
const GUARD = Symbol.for('clause-lookup-sentinel');

export default defineUnlistedScript(() => {
  const scope = globalThis as { [GUARD]?: { readonly guard: Guard; readonly api: PageApi } };
  const before = scope[GUARD];
  if (before && isAlive(before.api)) {
    before.guard.again();
    return;
  }
  // The extension was updated under this page.
  before?.guard.stop();
  const api = pageApi();
  scope[GUARD] = {
    api,
    guard: guard(createStemReader(sentinel), {
      isAlive: () => isAlive(api),
      ask: async () => {
        const reply = await api.runtime?.sendMessage({ call: 'overlay.inject', params: null });
        return (reply as { ok?: boolean } | undefined)?.ok === true;
      },
    }),
  };
});
