import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerLookups } from '../../platform/lookups';
import { citeClauses } from './cite';
import { quotationBeside } from './quotation';
import { foreignMention } from './foreign';
import { placeOf, suggestionsFor } from './search';
import { sentenceOf, statesInSentence } from './sentence';

/** Comes into the background when something is first looked up. Each part builds its index when it is first asked. */
export default defineUnlistedScript(() => {
  offerLookups({
    citeClauses,
    statesInSentence,
    sentenceOf,
    quotationBeside,
    foreignMention,
    suggestionsFor,
    placeOf,
  });
});
