import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mayNameCode } from '../data/sentinel';
import { guard } from '../overlay/sentinel';
import { pageApi } from '../platform/native';

export default defineUnlistedScript(() => {
  guard(mayNameCode, () => {
    // No retry machinery here: this runs on every page. An answer that never comes leaves the page as it was.
    void pageApi()
      .runtime.sendMessage({ call: 'overlay.inject', params: null })
      .catch(() => undefined);
  });
});
