/** What proposing, drafting and presenting are called. By hand. */
import type { ActPhrase } from '../../types';

export const proposing: readonly ActPhrase[] = [
  {
    act: 'propose',
    form: 'past',
    phrase: 'owe|owes|credit|credited with|attributed|ascribed|credits|attributes|ascribes|traced [back]|trace [back]',
  },
  {
    act: 'propose',
    form: 'past',
    phrase:
      '(announced|voiced|expressed|shared) (the|an|his|their|its) idea|[(first|originally|initially)] (proposed|initiated|suggested|floated|launched|put forward|tabled|drafted|authored|designed|devised|drew up|drawn up|sponsored|co sponsored|championed|spearheaded|masterminded|pioneered|conceived|elaborated|developed|brokered|mooted|invented|put the idea|put forth|came up with|came forward with|advanced the idea|raised the idea|brought up|voiced|pitched|urged the world to adopt|came from|originated (in|from|with)|penned by|inspired|instigated|cooked up (in|by)|worked out (in|by)|thought up (in|by)|devised in|drafted in|kicked off|set in motion|fathered|introduced|submitted|called for|promulgated|announced the idea|unveiled the idea|dreamt up|dreamed up|thought up|made the proposal|hatched|wrote|written by|prepared by|promoted by|crafted|crafted by|formulated|formulated by|brought forward|brought (it|this) forward|put on the table|placed on the table|(goes|went) back to|[was] born in|made in|grew up in|[was] the (work|handiwork|creation|fruit|product|child|result|making|doing|merit|achievement) of|a (work|creation|product|child|fruit|result) of|the pet project of|traceable to|traces to|(has|had) its (origin|origins|roots) in|first spoke of|first raised|first mentioned|first aired|aired|penned|(is|was|are|were|stands|stood) behind|brought about|set (it|this) in motion|dreamt of|dreamed of|gave birth to|got off the ground|brought into being|brought to life|advanced|(took|taken|takes) the initiative [(for|on|of|to)]|(had|has) the idea (of|for)|(origins|origin|roots|root|beginnings|source) (lie|lies|lay|are|is|were|was) in|(hails|hailed|stems|stemmed) from|(began|begins|started|starts|opened) with (a|an|the) [(famous|now famous|landmark|2015)] (speech|address|proposal|idea|initiative|call) (of|by|from))',
  },
  {
    act: 'propose',
    form: 'finite',
    phrase:
      '(proposes|floats|tables|launches|puts forward|puts forth|voices|raises|airs|unveils the idea|announces the idea|drafts|authors|designs|devises|conceives|drew up|draws up|pitches|comes up with|initiates|suggests|champions|spearheads|comes from|originates (in|from|with)|sponsors|(goes|dates) back to [a proposal of|an initiative of]|(came|comes|grew|grows|arose|emerged|sprang|springs) (out of|from) (a|an|the) [(2015|2016|2017)] (speech|address) (by|of)|stems from|grew out of|answers (a|an|the) (call|appeal|proposal|initiative) (of|by|from)|arose from|traces back to|traces (it|this) [back] to|owes its existence to|leads)',
  },
  { act: 'propose', form: 'past', phrase: '(was|were|been) launched (by|on the initiative of)' },
  {
    act: 'propose',
    form: 'past',
    phrase:
      '(owed|owes) [(its|his|her|their) [very] (existence|origin|origins|birth|life|creation|genesis)] to|was born of|led|(claims|claimed|takes|took|shares|deserves|gets|got) [the|full|sole] (paternity|authorship|parentage|credit) [(of|for)]',
  },
  { act: 'propose', form: 'ing', phrase: '(proposing|initiating|suggesting)' },
  {
    act: 'propose',
    form: 'noun',
    phrase:
      '[the] (man|men|woman|country|state|nation|government|mind|minds|president|brain|brains|figure|leader|power|capital|people|diplomats|delegation) behind|(initiative|proposal|brainchild|idea|initiator|initiators|author|authors|proposer|proposers|originator|sponsor|sponsors|architect|father|creator|suggestion|call|inspiration|behest|instigation|driving force behind|force behind|mastermind|invention|call that|origin|penholder|originating country|country of origin|drafter|brain behind|credit (for|belongs|goes|must go|should go)|credited with|doing|handiwork|one of [the] [many] (initiatives|proposals|ideas)|making|authorship|offspring|baby|suggestion|invention|pet project|gift|parent|mother|parentage|root|roots|another [(international|global)] initiative)',
  },
  {
    act: 'draft',
    form: 'noun',
    phrase:
      '(first|initial|preliminary|early) (draft|version|text)|draft|drafts|draft text|draft version|zero draft|(primary|initial|first|draft) project|presentation of the project',
  },
  {
    act: 'present',
    form: 'past',
    phrase: '(presented|showed|shown|unveiled|introduced to|outlined|demonstrated|submitted to)',
  },
  { act: 'present', form: 'noun', phrase: '(presentation|unveiling)' },
];
