import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sentinel } from '../data/sentinel';
import { mayNameCode } from '../engine/spot/sentinel';
import { guard } from '../overlay/sentinel';
import { pageApi } from '../platform/native';

export default defineUnlistedScript(() => {
  guard(
    (text) => mayNameCode(text, sentinel),
    async () => pageApi().runtime?.sendMessage({ call: 'overlay.inject', params: null }),
  );
});
