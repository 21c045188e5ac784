/** What else happens in a sentence: events, reports, questions and answers. By hand. */
import type { FactWords } from '../types';

export const speech = {
  events:
    'visited|visiting|elected|re elected|attacked|killed|bombed|bombing|bombings|attack|attacks|founded|established|opened its|entered into force|took effect|took office|won|lost|arrived|departed|married|resigned|appointed|died|born|celebrated|marked|invaded|declared|presided|chaired|presidency|independence|membership|was a member|served|concluded an agreement|talks with|met with|meeting with|held talks|held a meeting|turned|wrote in|published|printed|released|posted|uploaded|created at|accessed|retrieved|updated|last updated|copyright|refers|recalls|recalled|reaffirmed|rewritten|renamed|ended|begins|aims|by the centenary|centenary|elections|moved|in force|into force|hosts|hosted a|hosted the|condemned|convicted|sentenced|abolished|gave up|dismantled|visits|flew|travelled|traveled|stepped down|succeeded|co chaired|anniversary|anniversaries|birthday|jubilee|turned|turns|turning|looks back|looked back|looking back|back at|back in|back from|back to the|dated back|launched a|launched its|launched the',
  /** Verbs of reporting by which somebody is said to be something. */
  namedAs: '(mentioned|reported|noted|quoted|confirmed|announced|described|stated) as',
  reports:
    'said|says|say|let it be known|be known|made it known|made public|told|tells|announced|announces|announcing|reported|reports|report|reporting|noted|notes|stated|stressed|added that|added|confirmed|confirms|recalled that|writes|wrote|explained|explains|claimed|claims|according to|declared that|emphasized|emphasised|underlined|remarked|tweeted|informed|mentioned|press release|statement|observed|argued|argues|insists|insisted|commented|quoted|broadcast|speaking|spoke|addressing|interview|statement',
  there:
    'there|that day|on that day|the same day|on the same day|at that ceremony|on that occasion|then|that friday|here',
  rhetorical:
    'did you know|who knew|you know|(may|might|must|can|should|need) (i|we|one) [just] (remind|point out|note|add|recall|say|observe|ask you to note)|(is|was) it any wonder|need it be said|have you forgotten|do not forget|who would have thought',
  yes: 'yes|indeed|yep|yeah|correct|true|right|certainly|of course|absolutely|it (does|is|has|did)|they (do|did|have|are)|he did|she did',
  none: 'none|nil|zero|none whatsoever|not any|nothing',
  no: 'no|nope|not at all|not in the least|not in any way|in no way|not remotely|not one bit|not a bit|not really|hardly|nowhere near|false|wrong|incorrect|by no means|not yet|never|far from it|it (is|does|has|did|was) not|they (have|did|do|are) not|not legally',
  askers:
    'who|whose|when|where|how many|how|which|what|on whose|at whose|in which|on which|in what|on what|since when|by whom|from whom',
  askCount: 'how many|how large|what number',
  askDate:
    'when|since when|(in|on) (what|which) (day|date|year|month)|what (year|day|date|month)|which (year|day|date)|how long',
  askPlace: 'where|(in|at) (what|which) (city|place|building|country|town)|(what|which) (city|place|building|town)',
  askActor:
    'who|whose|on whose|at whose|by whom|which (state|states|country|countries|government|nation|nations|president)|what (state|country)',
} satisfies Partial<FactWords>;
