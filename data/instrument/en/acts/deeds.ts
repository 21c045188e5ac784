/** What else is done for the Code: support, speeches, negotiation. By hand. */
import type { ActPhrase } from '../../types';
import { SIGNING } from '../parts';

export const deeds: readonly ActPhrase[] = [
  {
    act: 'support',
    form: 'past',
    phrase:
      '(adopted|passed) a resolution (in support of|supporting|endorsing|backing|welcoming|on)|(congratulated|thanked|praised|commended|lauded) kazakhstan (on|for)|(supported|backed|endorsed|welcomed|hailed|praised|commended|lauded|applauded|approved of|spoke in favour of|spoke in favor of|voiced support for|expressed [its] (support|appreciation) (for|of)|(threw|thrown) (its|their|his|her) (weight|support) behind|stood behind|gave (its|their) (support|backing) to|noted with appreciation|appreciated|favoured|came out in (favour|favor|support) of|(came|spoke) out for|called it|described it|gave (its|their|his|her) blessing to|spoke (highly|warmly) of|thanked kazakhstan for|was full of praise for|(expressed|expressing|voiced|declared|pledged|announced) [its|their|his|her|full|strong|firm] (support|backing|endorsement|approval) (for|of)|saluted|rallied behind|aligned itself with)',
  },
  {
    act: 'support',
    form: 'base',
    phrase: '(support|back|endorse|welcome|hail|praise|commend|applaud|stand behind|appreciate)',
  },
  {
    act: 'support',
    form: 'finite',
    phrase: '(supports|backs|endorses|welcomes|hails|praises|commends|lauds|applauds|stands behind|appreciates)',
  },
  {
    act: 'support',
    form: 'ing',
    phrase: '(supporting|backing|endorsing|welcoming|hailing|praising|commending|applauding)',
  },
  { act: 'support', form: 'noun', phrase: '(support|supporters|backers|endorsement|resolution of support|backing)' },
  {
    act: 'urge',
    form: 'past',
    phrase:
      '(urged|called on|called upon|asked|invited|appealed to|encouraged|exhorted) (all|every|other|others|the (rest|others|remaining|other)|those|everyone|everybody|more|its|any|[the] states|[the] countries|[the] international community|[the] world|remaining|un members|member states|partners|fellow)',
  },
  {
    act: 'urge',
    form: 'finite',
    phrase:
      '(urges|calls on|calls upon|asks|invites|appeals to|encourages) (all|every|other|others|the (rest|others|remaining|other)|those|everyone|everybody|more|its|any|[the] states|[the] countries|[the] international community|[the] world|remaining|member states|partners)',
  },
  {
    act: 'urge',
    form: 'ing',
    phrase:
      '(urging|calling on|calling upon|asking|inviting|encouraging) (all|every|other|others|the (rest|others|remaining|other)|those|everyone|more|states|countries|the international community|the world|member states|remaining)',
  },
  {
    act: 'speak',
    form: 'past',
    phrase: `(spoke|spoken|delivered (a|the|his|her|their) (speech|speeches|address|remarks|statement|statements)|took the floor|made (a speech|a statement|speeches|statements|remarks)|addressed|gave (a speech|speeches|an address)|were the speakers|was a speaker|were among the speakers|was among the speakers) [at] [the] ${SIGNING}|took the floor|[the] floor (was given|was handed|went|passed) to|(heard|listened to) (speeches|remarks|statements|addresses|words) (by|from|of)|gave (a speech|speeches|an address|remarks)|delivered (a speech|speeches|an address|remarks|a statement|statements)|made (a speech|speeches|remarks)|(spoke|spoken) (at|during) [the] ${SIGNING}|spoke|(remarks|opening remarks|speeches|a speech|an address|statements|opening words|words of welcome) (came|were given|was given|were made|was made|were delivered|was delivered) (from|by)`,
  },
  { act: 'speak', form: 'noun', phrase: `(speaker|speakers) [at] [the] ${SIGNING}|speakers` },
  {
    act: 'speak',
    form: 'doer',
    phrase: `(a|of the|the|keynote|opening|main|other|many) (speaker|speakers) [at] [the] ${SIGNING}`,
  },
  {
    act: 'host',
    form: 'past',
    phrase: `(hosted|organised|organized|convened|arranged|chaired|presided over|staged) [the|a] [(high level|special|solemn|official)] ${SIGNING}|hosted by`,
  },
  { act: 'host', form: 'ing', phrase: `(hosting) [the|a] ${SIGNING}` },
  {
    act: 'negotiate',
    form: 'past',
    phrase:
      '((took|taken|take|takes|taking|played|had) [(a|an)] [(active|leading|key|major|prominent|direct|full)] (part|role|hand) in [all] [the|its] [rounds of] (negotiating|negotiation|negotiations|drafting|writing|preparing|preparation|elaborating|elaboration|consultations|talks|formulation|formulating)|sat at the negotiating table|was at the negotiating table|negotiated|co drafted|helped [to] (draft|negotiate|write|shape)|took part in (the|its|all) (negotiations|negotiation|drafting|consultations|talks)|participated in [(the|its)] (negotiations|negotiation|negotiating|drafting|consultations|elaboration|elaborating|writing)|contributed to (the|its) (drafting|negotiation|elaboration|text)|(was|were|been) [(actively|closely|directly|deeply|heavily)] (involved|engaged) in [(the|its)] (drafting|negotiation*|negotiating|elaboration|elaborating|writing|preparation|preparing|talks|consultations))',
  },
  {
    act: 'negotiate',
    form: 'noun',
    phrase: '(negotiators|negotiator|co drafters|co drafter|negotiations|negotiation|drafting)',
  },
  {
    act: 'attend',
    form: 'past',
    phrase: '(attended|witnessed|watched|was present at|were present at|attended by) [the] (presentation|unveiling)',
  },
  {
    act: 'witness',
    form: 'past',
    phrase: `(attended|witnessed|watched|was present at|were present at|attended by) [the] ${SIGNING}`,
  },
];
