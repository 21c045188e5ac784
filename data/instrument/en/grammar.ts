/** Small words of English that statements about the instrument are read by: negation, mood, prepositions, pronouns. By hand. */
import type { FactWords } from '../types';

export const grammar = {
  be: 'is|are|was|were|isn|aren|wasn|weren|be|been|being|has been|have been|had been|remains|became|got|gets|become|becomes',
  negations:
    "not|n ' t|never|neither|nor|no|without|cannot|none of|none|not one of|nobody|yet to|rather than|instead of|didn ' t|hasn ' t|haven ' t|hadn ' t|isn ' t|wasn ' t|aren ' t|weren ' t|doesn ' t|don ' t",
  refusals:
    '(would|will) (not|never)|could not bring (itself|himself|themselves|herself) to|could never bring (itself|himself|themselves) to|(sees|saw) no (reason|need|point) (to|in)|(has|had|have) no (plan|plans|intention|wish|desire|reason) (to|of)|(has|have|had) not got (round|around) to|never got (round|around) to|never came to|made no move to|is yet|are yet|denied|denies|deny|denying|disputed that|disputes that|decided against|chose against|voted against|refused|refuses|refusing|declined|declines|declining|failed|fails|failing|forgot|stopped short of|abstained from|opted not|chose not|withheld|has yet|have yet|had yet|outside',
  intents:
    'plan|plans|planned|planning|intend|intends|intended|intention|want|wants|wanted|wish|wishes|wished|hope|hopes|hoped|hoping|consider|considers|considered|considering|ready|readiness|willing|willingness|prepare|prepares|prepared|preparing|expected|expects|due|set|about|called on|call on|calls on|called upon|calls upon|urge|urges|urged|urging|invite|invites|invited|inviting|asked|ask|asks|encourage*|appeal*|if|whether|unless|until|should|would|could|might|may|must|shall|will|can|proposal|proposed|promise*|pledge*|likely|potential|possible|possibly|perhaps|interest|interested|decide whether|mull*|eligible|free|open|supposed|before|calls for|calling for|calling on|weighing|weighs|let us|please|ought|question|undecided|once|time that|high time|as if|as though',
  conditions:
    'if|unless|should|once|whether|in case|provided that|time that|high time that|high time|even if|were|until|when and if',
  untruths:
    '(not|never|no longer) (true|correct|the case|right|a fact) that|(untrue|false|wrong|incorrect|nonsense|a lie|a myth|a rumour|a rumor|a mistake|fake news|inaccurate) [to (say|claim|write)] that|no truth in the claim that|denied that|denies that|the claim that|the myth that|the rumour that|the rumor that|the legend that|the false report that',
  rumours:
    'reports|report|claims|claim|rumours|rumors|rumour|rumor|stories|posts|suggestions|talk|word|news|allegations|assertion|assertions|story|belief|idea|notion',
  falsehoods:
    '(is|are|was|were|proved|proves|turned out) [(simply|plainly|entirely|wholly|completely|utterly)] [to be] (false|untrue|wrong|unfounded|baseless|incorrect|made up|invented|fake|inaccurate|mistaken|nonsense|a myth|an error|fabricated|erroneous|misleading|not true|not correct)|(has|have) no basis|lacks any basis|lack any basis',
  pending:
    '(is|are|was|were|remains|remain) [still|now|currently] (under (consideration|review|discussion|study)|pending|planned|expected|possible|being (considered|prepared|discussed|studied)|on the agenda|not ruled out|imminent|a matter of time|unlikely|likely|in the offing|due|uncertain)',
  authoring:
    'belongs to|belong to|wrote|led|leads|introduced|submitted|voiced|aired|made|prepared|advanced|advocated|announced the idea|goes|went',
  abstentions:
    '(stayed|stays|stay|kept|keeps) (away|out|aside|clear)|sat [it] out|sits [it] out|stood (aside|apart|by)|stands (aside|apart)|opted out|abstained|abstains|declined|declines|refused|refuses|demurred|held back|holds back|balked|said no|says no|bowed out|passed|begged off|hesitates|hesitated|(is|are|was|were|remains|remained) (absent|missing|out|outside|not|undecided|not in|not aboard|not on board)|(is|are|was|were) not (in|on board|aboard|there|part of it|among them|one of them)|kept its distance|looked on|remained on the sidelines|stayed on the sidelines|did not|does not',
  seats:
    'government|authorities|ministry|leadership|cabinet|parliament|regime|rulers|administration|foreign ministry|lawmakers',
  modals: "will|would|should|could|might|may|must|shall|can|'ll",
  outright:
    "nothing|none|not (a single|one)|(it|that|this) (is|was|would be|' s) (wrong|mistaken|a mistake|an error|inaccurate|incorrect|misleading|a myth) (to|that)|(critics|reports|some|many|those who) (are|were) (wrong|mistaken) to|contrary to (popular|common|general|widespread) (belief|opinion)",
  by: 'lay with|lay in|rested with|belonged to|is owed to|was due to|by|goes to|belongs to|is due to|lies with|rests with|taken by',
  of: 'of',
  behind: 'behind',
  crediting:
    'owe|owes|owed|credited|attributed|ascribed|credit|credits|attribute|attributes|ascribe|ascribes|(traced|trace|traces) [back]',
  manners:
    'behind closed doors|with great (pomp|fanfare|ceremony)|with (pomp|fanfare)|to [(great|loud|long|warm)] applause|without (fanfare|ceremony|much ado|a vote)|by (consensus|acclamation|unanimity|[a] unanimous vote|[a] show of hands)|unanimously|amid [(great|much)] (fanfare|applause)|solemnly|quietly|publicly|officially|formally|ceremonially|jointly|together|far from new york',
  means: 'with|by|through|via|its|their|his',
  starts:
    '(a|the) (child|product|fruit|result|creation|offspring) of|(goes|go|went|dates|dated|date) back to|born in|[was] born in',
  launches: 'launched|introduced|presented|kicked off|brought into being|brought to life|set in motion',
  fewOf: 'hardly any|scarcely any|few|very few|almost no|not all|not every|not all the',
  among: 'among|amongst',
  but: 'but',
  not: 'not',
  neither: 'neither',
  ideas: 'initiative|idea|proposal',
  towards: 'for',
  until: 'until|till|before',
  infinitive: 'to',
  definite: 'the|its',
  origin: 'from',
  nameLinks: 'of|s',
  actEnds: 'from|by|of|in|with|to',
  quantifiers: 'every|each|no|of',
  hedges:
    'reportedly|apparently|allegedly|certainly|definitely|also|already|indeed|clearly|by contrast|for one|for its part|meanwhile|probably',
  possessives: 'its|their|his|her|our',
  exceptions: 'except [for]|with the exception of|apart from|other than|excluding|bar|unlike|not|save',
  perfect: 'has|have|had|having',
  proVerbs: 'followed|follows|did|does|do|has|have|had|is|are|was|were|didn|doesn|hasn|haven|isn|wasn',
  boundaries:
    'but|while|whereas|although|though|when|after|because|where|whilst|as well as that|yet|however|so that|since then|even though|before',
  when: 'when',
  relatives: 'which|who|whose|that',
  obliques:
    'in|at|with|from|to|about|against|between|near|into|into|through|toward|towards|than|despite|beside|outside|within|across|over|around|under|via|including|unlike|except|besides|after|during|on|like',
  agent: 'by|of|from',
  adverbs: '(later|early|earlier|further|then|now|so|later) on|next to nothing|by and by|in between',
  onBehalf: '(on behalf of|in the name of|for) [the [(government|republic|state|kingdom|people) of]]',
  behalf: 'behalf',
  conjunctions: 'and|or|nor|plus|as well as|and also|then|but also',
  articles: 'the|a|an|all|both|its|also|even|former',
  demonstratives: 'the|this|that',
  /** Before a question: "And how many …?" */
  openers: 'and|but|so|well|then|ok|okay|also|or|right',
  indefinite: 'a|an|no|any|another|—|-|:',
  participles: 'having|after|since|following|besides|by|in|on|upon|through|with|when|while',
  everyone: 'all|both|each',
  smallWords: 'to|the|and|or|of|in|a|an|is|are|was|were|from|more|than|by|on|that|which|for|with|like',
} satisfies Partial<FactWords>;
