/** English words for statements about the instrument: who signed, how many, when, where, on whose initiative, what it is. By hand. */
import { MONTHS } from '../lexicon/en/months';
import type { FactWords } from './types';

const SIGNING = '(signing|signing ceremony|ceremony|launch|signing event|high level event|special event|event)';
const OWN = "(its|their|his|her|the country ' s|a|the|an|my|our)";
const SIGNATURE = '(signature|signatures|name|names|pen|autograph)';
const STATE_NOUNS =
  '(state|states|country|countries|nation|nations|government|governments|capitals|delegations|member states|members|member countries|un members|un member states|united nations members|united nations member states|members of the (un|united nations)|member states of the (un|united nations)|states members of the (un|united nations)|countries of the world)';
const SIGNERS =
  '(signatories|signatory (states|countries|nations|governments)|signatures|autographs|parliaments|legislatures|signers|adherents|subscribers|supporters|backers|co signatories|participating (states|countries)|foreign ministers|ministers|delegates|parties|ambassadors|heads of delegation|leaders|governments)';
const COMMUNITY = '(un|united nations|u . n .|world body|world organi*)';
const UN = '(un|united nations|u . n .)';
const GA = `([${UN}] general assembly|unga|un ga)`;
const SESSION = '(session|sessions|meeting|anniversary session)';

export const factWords: FactWords = {
  acts: [
    {
      act: 'sign',
      form: 'past',
      phrase: '(signed|inked|penned|initialled|undersigned|co signed|cosigned) [(up to|up|on to|onto|to)]',
    },
    { act: 'sign', form: 'base', phrase: '(sign|ink|co sign) [(up to|up|on to|onto|to)]' },
    { act: 'sign', form: 'finite', phrase: '(signs|inks|co signs) [(up to|up|on to|onto|to)]' },
    { act: 'sign', form: 'ing', phrase: '(signing|inking) [(up to|up|on to|onto|to)]' },
    {
      act: 'sign',
      form: 'past',
      phrase: `(put|affixed|added|appended|gave|lent|set|attached|placed|lent) ${OWN} [(country ' s|government ' s)] ${SIGNATURE} [(to|under|on|beneath)]`,
    },
    {
      act: 'sign',
      form: 'base',
      phrase: `(affix|add|append|give|lend|attach) ${OWN} ${SIGNATURE} [(to|under|on|beneath)]`,
    },
    {
      act: 'sign',
      form: 'finite',
      phrase: `(puts|affixes|adds|appends|gives|lends) ${OWN} ${SIGNATURE} [(to|under|on|beneath)]`,
    },
    {
      act: 'sign',
      form: 'ing',
      phrase: `(putting|affixing|adding|appending) ${OWN} ${SIGNATURE} [(to|under|on|beneath)]`,
    },
    {
      act: 'sign',
      form: 'past',
      phrase:
        '(joined|acceded to|acceded|adhered to|subscribed to|subscribed|committed to|committed (itself|themselves) to|became [a] [state] party to|became a signatory (to|of)|became signatories (to|of)|joined the (signing|signature|signing ceremony|signatories) of|put (pen|pens) to paper (on|for|under)|signed on the dotted line of|counts (itself|himself|herself) among the signatories of|numbers among the signatories of|came on board|came aboard|got on board|took part in the [(official|solemn|formal)] (signing|signature|signing ceremony)|participated in the [(official|solemn|formal)] (signing|signature|signing ceremony)|entered into|formally accepted|accepted|agreed to|rallied to|threw in (its|their|his|her) lot with|(gave|gives|lent|given) (its|their|his|her) [(formal|full)] (assent|agreement|consent|adhesion|accession|adherence|yes) to|(enrolled|enlisted) in|opted in [to]|opted into|got behind|lined up behind|signalled (its|their) adherence to|declared (its|their) (accession|adherence) to|associated (itself|themselves) with|bound (itself|themselves) to|pledged itself to|formalised (its|their) (accession|adherence) to|formalized (its|their) (accession|adherence) to)',
    },
    {
      act: 'sign',
      form: 'base',
      phrase:
        '(join|accede to|accede|adhere to|subscribe to|subscribe|become [a] [state] party to|become (a signatory|signatories) (to|of)|put (pen|pens) to paper (on|for|under)|come on board|take part in the signing|participate in the signing)',
    },
    {
      act: 'sign',
      form: 'finite',
      phrase:
        '(joins|accedes to|adheres to|subscribes to|becomes [a] party to|comes on board|takes part in the signing)',
    },
    {
      act: 'sign',
      form: 'ing',
      phrase:
        '(joining|acceding to|adhering to|subscribing to|taking part in the signing|participating in the signing)',
    },
    {
      act: 'sign',
      form: 'noun',
      phrase: `(signature|signatures|accession|adherence|${SIGNING} [ceremony]|adhesion|subscription|date of signature|signing date|place of signature|concluded|signing place|done at|done in|(name|signature|autograph) (stands|is|appears|figures|features|can be found) (under|on|beneath|among|below))`,
    },
    {
      act: 'sign',
      form: 'opening',
      phrase:
        '(opened|open|opening|opens) [up] (for|to) (signature|signatures|signing|accession|states|countries|governments|members|all)|was opened|(came|come) into being|saw the light of day|was born|came into existence|has existed|exists',
    },
    {
      act: 'sign',
      form: 'doer',
      phrase:
        '(signatory|signatories|signers|signer|joiner|joiners|newcomer to|newcomers to|entrant|entrants|addition|signatory state|signatory country|co signatory|co signatories|adherent|adherents|state party|states parties|subscriber|subscribers|party to|parties to|[founding] member of|members of|(on|to|in|among) the (list|roll|rolls|register|ranks|roster) [of [the|its] signatories]|on board|signatory states|signatory countries|part of|number of (signatories|signatures|participants)|total|unites|united|brings together|brought together|rallied|rallies|attracted|draws|drew)',
    },
    {
      act: 'sign',
      form: 'past',
      negative: true,
      phrase:
        '(stayed away from|(sat|sits|sit) out|passed up|passed on|gave (a miss|the cold shoulder) to|turned (its|their) back on|(distanced|distances) (itself|themselves) from|walked away from|stays away from|stayed out of|kept away from|kept out of|kept (its|their) distance from|steered clear of|opted out of|shunned|snubbed|boycotted|skipped|rejected|rejects|opposed|opposes|balked at|shied away from|(is|are|was|were|remains|remain) (absent|missing) from|(is|are|was|were|remains|remain) [(a|still a)] (non signatory|non signatories) [(to|of)]|(remains|remain|stands|stand|stays) outside|withdrew from|pulled out of) [the] [(signing|signing ceremony|signature|ceremony)] [of]',
    },
    { act: 'ratify', form: 'past', phrase: '(ratified|gave its (approval|consent) to)' },
    { act: 'ratify', form: 'finite', phrase: 'ratifies' },
    { act: 'ratify', form: 'base', phrase: 'ratify' },
    { act: 'ratify', form: 'ing', phrase: 'ratifying' },
    { act: 'ratify', form: 'noun', phrase: 'ratification|ratifications|instrument* of ratification' },
    {
      act: 'adopt',
      form: 'past',
      phrase:
        '(adopted|approved|passed|enacted|promulgated|(put|submitted|brought) to [(a|the)] vote|voted (on|for|in favour of|in favor of))',
    },
    { act: 'adopt', form: 'base', phrase: '(adopt|approve|pass|vote (on|for))' },
    { act: 'adopt', form: 'finite', phrase: '(adopts|approves|passes)' },
    { act: 'adopt', form: 'ing', phrase: '(adopting|approving)' },
    { act: 'adopt', form: 'noun', phrase: '(adoption|approval)' },
    {
      act: 'propose',
      form: 'past',
      phrase:
        '[first] (proposed|initiated|suggested|floated|launched|put forward|tabled|drafted|authored|designed|devised|drew up|drawn up|sponsored|co sponsored|championed|spearheaded|masterminded|pioneered|conceived|elaborated|developed|brokered|mooted|invented|put the idea|put forth|came up with|came forward with|advanced the idea|raised the idea|brought up|voiced|pitched|urged the world to adopt|came from|originated (in|from|with)|penned by|inspired|instigated|cooked up (in|by)|worked out (in|by)|thought up (in|by)|devised in|drafted in|kicked off|set in motion|fathered|introduced|submitted|called for|promulgated|announced the idea|unveiled the idea|dreamt up|dreamed up|thought up|made the proposal|hatched|wrote|written by|prepared by|promoted by|crafted|crafted by|formulated|formulated by|brought forward|brought (it|this) forward|put on the table|placed on the table|(goes|went) back to|[was] born in|made in|grew up in|[was] the (work|handiwork|creation|fruit|product|child|result|making|doing|merit|achievement) of|a (work|creation|product|child|fruit|result) of|the pet project of|traceable to|traces to|(has|had) its (origin|origins|roots) in|first spoke of|first raised|first mentioned|first aired|aired|penned)',
    },
    {
      act: 'propose',
      form: 'finite',
      phrase:
        '(proposes|initiates|suggests|champions|spearheads|comes from|originates (in|from|with)|sponsors|(goes|dates) back to [a proposal of|an initiative of]|(came|comes|grew|grows|arose|emerged|sprang|springs) (out of|from) (a|an|the) [(2015|2016|2017)] (speech|address) (by|of)|stems from|grew out of|answers|arose from|traces back to|traces (it|this) [back] to|owes its existence to|leads)',
    },
    {
      act: 'sign',
      form: 'opening',
      phrase:
        '(was|were|been) [(officially|formally|solemnly|publicly|ceremonially)] (launched|unveiled|inaugurated|concluded|sealed|finalised|finalized)|(launch|unveiling|inauguration) of',
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
        '(initiative|proposal|brainchild|idea|initiator|initiators|author|authors|proposer|proposers|originator|sponsor|sponsors|architect|father|creator|suggestion|call|inspiration|behest|instigation|driving force behind|force behind|mastermind|invention|call that|origin|penholder|originating country|country of origin|drafter|brain behind|credit|credited|one of [the] [many] (initiatives|proposals|ideas)|making|authorship|offspring|baby|suggestion|invention|pet project|gift|parent|mother|parentage|root|roots|another [(international|global)] initiative)',
    },
    {
      act: 'draft',
      form: 'noun',
      phrase: '(first|initial|preliminary|early) (draft|version|text)|draft|drafts|draft text|draft version|zero draft',
    },
    {
      act: 'present',
      form: 'past',
      phrase: '(presented|showed|shown|unveiled|introduced to|outlined|demonstrated|submitted to)',
    },
    { act: 'present', form: 'noun', phrase: '(presentation|unveiling)' },
    {
      act: 'support',
      form: 'past',
      phrase:
        '(supported|backed|endorsed|welcomed|hailed|praised|commended|lauded|applauded|approved of|spoke in favour of|spoke in favor of|voiced support for|expressed [its] (support|appreciation) (for|of)|(threw|thrown) (its|their|his|her) (weight|support) behind|stood behind|gave (its|their) (support|backing) to|noted with appreciation|appreciated|favoured|came out in favour of|called it|described it|gave (its|their|his|her) blessing to|spoke (highly|warmly) of|thanked kazakhstan for|was full of praise for|(expressed|expressing|voiced|declared|pledged|announced) [its|their|his|her|full|strong|firm] (support|backing|endorsement|approval) (for|of)|saluted|rallied behind|aligned itself with)',
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
      phrase: `(spoke|spoken|delivered (a|the|his|her|their) (speech|speeches|address|remarks|statement|statements)|took the floor|made (a speech|a statement|speeches|statements|remarks)|addressed|gave (a speech|speeches|an address)|were the speakers|was a speaker|were among the speakers|was among the speakers) [at] [the] ${SIGNING}|took the floor|gave (a speech|speeches|an address|remarks)|delivered (a speech|speeches|an address|remarks|a statement|statements)|made (a speech|speeches|remarks)|(spoke|spoken) (at|during) [the] ${SIGNING}|spoke|(remarks|opening remarks|speeches|a speech|an address|statements|opening words|words of welcome) (came|were given|was given|were made|was made|were delivered|was delivered) (from|by)`,
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
        '((took|taken|take|takes|taking|played|had) [(a|an)] [(active|leading|key|major|prominent|direct|full)] (part|role|hand) in [all] [the|its] [rounds of] (negotiating|negotiation|negotiations|drafting|writing|preparing|preparation|elaborating|elaboration|consultations|talks|formulation|formulating)|sat at the negotiating table|was at the negotiating table|negotiated|co drafted|helped [to] (draft|negotiate|write|shape)|took part in (the|its|all) (negotiations|negotiation|drafting|consultations|talks)|participated in [(the|its)] (negotiations|negotiation|negotiating|drafting|consultations|elaboration|elaborating|writing)|contributed to (the|its) (drafting|negotiation|elaboration|text)|was involved in (the|its) (drafting|negotiation*))',
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
  ],
  events:
    'visited|visiting|elected|re elected|attacked|killed|bombed|bombing|bombings|attack|attacks|founded|established|opened its|entered into force|took effect|took office|won|lost|arrived|departed|married|resigned|appointed|died|born|celebrated|marked|invaded|declared|presided|chaired|presidency|independence|membership|was a member|served|concluded an agreement|talks with|met with|meeting with|held talks|held a meeting|turned|wrote in|published|printed|released|posted|uploaded|created at|accessed|retrieved|updated|last updated|copyright|refers|recalls|recalled|reaffirmed|rewritten|renamed|ended|begins|aims|by the centenary|centenary|elections|moved|in force|into force|hosts|hosted a|hosted the|condemned|convicted|sentenced|abolished|gave up|dismantled|visits|flew|travelled|traveled|stepped down|succeeded|co chaired|looks back|looked back|looking back|back at|back in|back from|back to the|dated back|launched a|launched its|launched the',
  reports:
    'said|says|say|let it be known|be known|made it known|made public|told|tells|announced|announces|announcing|reported|reports|report|reporting|noted|notes|stated|stressed|added that|added|confirmed|confirms|recalled that|writes|wrote|explained|explains|claimed|claims|according to|declared that|emphasized|emphasised|underlined|remarked|tweeted|informed|mentioned|press release|statement|observed|argued|argues|insists|insisted|commented|quoted|broadcast|speaking|spoke|addressing|interview|statement',
  be: 'is|are|was|were|be|been|being|has been|have been|had been|remains|became|got|gets|become|becomes',
  negations:
    "not|n ' t|never|neither|nor|no|without|cannot|none of|none|not one of|nobody|yet to|rather than|instead of|didn ' t|hasn ' t|haven ' t|hadn ' t|isn ' t|wasn ' t|aren ' t|weren ' t|doesn ' t|don ' t",
  refusals:
    'is yet|are yet|denied that|denies that|deny that|decided against|chose against|voted against|refused|refuses|refusing|declined|declines|declining|failed|fails|failing|forgot|stopped short of|abstained from|opted not|chose not|withheld|has yet|have yet|had yet|outside',
  intents:
    'plan|plans|planned|planning|intend|intends|intended|intention|want|wants|wanted|wish|wishes|wished|hope|hopes|hoped|hoping|consider|considers|considered|considering|ready|readiness|willing|willingness|prepare|prepares|prepared|preparing|expected|expects|due|set|about|called on|call on|calls on|called upon|calls upon|urge|urges|urged|urging|invite|invites|invited|inviting|asked|ask|asks|encourage*|appeal*|if|whether|unless|until|should|would|could|might|may|must|shall|will|can|proposal|proposed|promise*|pledge*|likely|potential|possible|possibly|perhaps|interest|interested|decide whether|mull*|eligible|free|open|supposed|before|calls for|calling for|calling on|weighing|weighs|let us|please|ought|question|undecided|once',
  modals: "will|would|should|could|might|may|must|shall|can|'ll",
  people:
    'minister|ministers|delegate|delegates|representative|representatives|official|officials|envoy|envoys|leaders|diplomats|ambassadors|ambassador|delegations|those',
  lacking: 'missing|absent|lacking|wanting|nowhere to be found',
  asRole: 'as (a|an|the|one of the)',
  outright: 'nothing|none',
  by: 'by|goes to|belongs to|is due to|lies with|rests with|taken by',
  of: 'of',
  but: 'but',
  infinitive: 'to',
  definite: 'the|its',
  origin: 'from',
  nameLinks: 'of|s',
  actEnds: 'from|by|of|in|with|to',
  quantifiers: 'every|each|no|of',
  ordinalSuffixes: 'st|nd|rd|th',
  ceremony: 'ceremony',
  hedges:
    'reportedly|apparently|allegedly|certainly|definitely|also|already|indeed|clearly|by contrast|for one|for its part|meanwhile|probably',
  beginnings: 'since|from|after|following',
  membership: 'among|one of|part of|joins|joined',
  did: 'did|has|have|was|were|does|do|is|are',
  denialTails:
    'among (them|the signatories|those|its signatories)|one of (them|the signatories|those)|part of it|on the list|to be found|yet|there',
  too: 'too|as well|also|likewise|so|the same|suit|it too',
  exceptions: 'except [for]|with the exception of|apart from|other than|excluding|bar|unlike|not|save',
  perfect: 'has|have|had',
  bindingVerbs:
    'binds|bind|obliges|oblige|obligates|compels|commits|takes|assumes|accepts|undertakes|creates|imposes|lays|places|establishes|entered|enters|came|come|comes|carries|entails|lacks|has',
  adjectives: 'preambular|numbered|operative|lettered|main',
  atNumber:
    'at|to|from|for|with|a|number|numbers|total|totals|count|counts|exceed|exceeds|exceeded|top|tops|topped|passed|crossed|has passed|has topped|come to|came to|runs to|ran to|grew to|climbed to|risen to|rose to|swollen to|is|was|of|reached|stands|stood|hit|totalled|numbered|reaches|now|are|were|:|by then',
  possessives: 'its|their|his|her|our',
  proVerbs: 'followed|follows|did|does|do|has|have|had|is|are|was|were|didn|doesn|hasn|haven|isn|wasn',
  boundaries:
    'but|while|whereas|although|though|when|after|because|where|whilst|as well as that|yet|however|so that|since then|even though|before',
  relatives: 'which|who|whose|that',
  obliques:
    'in|at|with|from|to|about|against|between|near|into|into|through|toward|towards|than|despite|beside|outside|within|across|over|around|under|via|including|unlike|except|besides|after|during|on|like',
  company:
    '[along] with|together with|alongside|as did|and so did|so did|as has|as have|followed by|joined by|as well as|likewise|so was|so were|so is|so are|just like|like|in company with|jointly with|so has|so have|as were|as was',
  including:
    'including|among them|such as|among which|among whom|notably|namely|included|include|includes|among others|e . g .|led by|ranging from|in particular|including the|with|comprise|comprises|among (the)|number among them',
  agent: 'by|of|from',
  onBehalf: '(on behalf of|in the name of|for) [the [(government|republic|state|kingdom|people) of]]',
  pronouns:
    'it|that document|the (document|text|instrument|initiative|paper|act|deed)|this (document|text|instrument|initiative|paper)|them|which|the same (document|text)',
  objectPronouns: 'it',
  actorPronouns:
    '(the|my|our|his|her|that|this|its|their) [own] (country|government|nation|state|delegation|republic|kingdom|homeland|minister|delegate|delegates|ministers|organisation|organization)|we|they|hers|theirs|ours|mine|it|all (three|four|five|two|of them)',
  instruments:
    'treaty|treaties|convention|memorandum|memoranda|mou|mous|agreement|agreements|declaration|resolution|protocol|charter|statute|strategy|compact|communique|accord|accords|pact|covenant|contract|deal|deals|roadmap|action plan|plan of action|joint statement|code|codes|code of conduct|codes of conduct|letter of intent|decree|law|bill|guidelines|principles|petition|constitution|npt|tpnw|christchurch call|amendment|programme of action',
  notRivals: 'soft law|international law|hard law',
  granted: 'invited|invite|asked|urged|free|eligible|open|called on|called upon|expected|due|supposed',
  joinables:
    'coalition|organisation|organization|alliance|union|club|bloc|movement|war|fight|fighting|battle|struggle|talks|conference|protest|campaign|mission|peacekeeping|process|chorus|summit|meeting|league|network|forces|efforts|call|council|partnership|group|world trade organi*|wto|debate|other states|others|hands|ranks',
  venues:
    'hosted|staged|organised|organized|conducted|performed|signed|met|meet|gathered|assembled|convened|ceremony|held|meeting|place|event|gathering|together|signing|it|them|conference|venue|up|flocked|flew',
  scenes: 'venue|scene|setting|backdrop|hosted|saw|witnessed|host|stage',
  increments: 'another|further|additional|a further|an additional',
  moreOf: 'more|other|others|further|additional|new|extra',
  pronounCounts: 'in number|in all|in total|altogether|have|had|of them|and counting|so far|have now|already|had now',
  anaphors:
    'accord|pact|agreement|declaration|treaty|compact|charter|deal|convention|code|covenant|memorandum|contract|guidelines|principles',
  demonstratives: 'the|this|that',
  weakNames:
    '(counterterrorism|counter terrorism|antiterrorism|anti terrorism|anti terror|counter terror) code [of conduct]|code of conduct (on|for|in|against|to combat|to counter|to fight) (counterterrorism|counter terrorism|antiterrorism|anti terrorism|terrorism|terror)|(terrorism|terror) code|code against (terrorism|terror)',
  assumedNames: '(the|this|that) code [of conduct]|code of conduct',
  weakCues:
    'kazakh*|astana|nazarbayev|un|united nations|turkic council|new york|general assembly|nur sultan|tokayev|abdrakhmanov|world free of (terror|terrorism)|terrorism free world',
  foreignCodes:
    'islamic|oic|asean|arab|league|hague|djibouti|astana|tunisia*|regional|national|criminal|penal|own|another|draft of another',
  there:
    'there|that day|on that day|the same day|on the same day|at that ceremony|on that occasion|then|that friday|here',
  conjunctions: 'and|or|nor|plus|as well as|and also|then|but also',
  articles: 'the|a|an|all|both|its|also|even|former',
  initiatorNames: 'nazarbayev|nazarbaev|tokayev|abdrakhmanov|nursultan nazarbayev',
  hyphenActs:
    '(drafted|proposed|initiated|led|sponsored|authored|inspired|designed|brokered|promoted|championed|written|launched|born|tabled|made|backed|fathered|devised|penned|conceived|suggested|pioneered)',
  cardinals: {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  },
  multipliers: { hundred: 100, dozen: 12, score: 20, thousand: 1000 },
  countNouns: `${STATE_NOUNS}|of [the] [(un|united nations|world)] [' s] [193] [(un|united nations)] (members|member states|states|countries|nations)|${SIGNERS}|of (the|its|all) ${STATE_NOUNS}|of (them|these|us)|membership [of the ${UN}]|of the [(un|united nations)] (membership|members|member states)|of the (world|planet) ' s (states|countries|nations|governments)`,
  states: 'un|nations|states|state|countries|nations|governments|members|membership|delegations|them|world|capitals',
  countAdjectives:
    "un|united nations|member|different|other|sovereign|foreign|participating|signatory|world|of the|of|all|states|u . n .|supporting|independent|(un|united nations|world) ' s",
  vagueCounts: [
    { phrase: 'dozens of', least: 24, most: 100 },
    { phrase: 'scores of', least: 40, most: 100 },
    { phrase: 'hundreds of', least: 200, most: 900 },
    {
      phrase:
        "most [of] [the] [world ' s]|[the] [vast|overwhelming] majority of [the] [world ' s]|(more than|over) half of [the]|[more than|over] two thirds of [the]",
      least: 97,
      most: 193,
    },
    { phrase: "half of [the] [world ' s]|half the [world ' s]", least: 90, most: 100 },
    {
      phrase: "(a|one) third of [the] [world ' s]|(more than|over) (a|one) third of [the] [world ' s]",
      least: 60,
      most: 82,
    },
    { phrase: "(less than|fewer than|under|not even) half of [the] [world ' s]", least: 0, most: 96 },
    { phrase: '(a|only a) handful of|(a|only a) few|hardly any|a small number of', least: 1, most: 15 },
  ],
  qualifiers: [
    {
      phrase:
        'more than|over|above|upwards of|in excess of|well over|no fewer than|not fewer than|no less than|not less than|north of|beyond|exceeding|exceeded|exceeds|surpassed|far more than|greater than',
      qualifier: 'more than',
    },
    { phrase: 'at least|a minimum of|minimum', qualifier: 'at least' },
    { phrase: 'about|around|some|approximately|roughly|circa|ca|an estimated|or so', qualifier: 'about' },
    { phrase: 'nearly|almost|close to|just under|not quite|just short of|approaching', qualifier: 'nearly' },
    { phrase: 'fewer than|less than|under|below|not even', qualifier: 'fewer than' },
    { phrase: 'up to|at most|no more than|not more than|a maximum of|a mere', qualifier: 'at most' },
    { phrase: 'exactly|as many as|all|only|just|precisely|a total of|the|fully|altogether', qualifier: 'exactly' },
  ],
  qualifiersAfter: [
    { phrase: '+|plus|or more|odd|- plus|- odd', qualifier: 'more than' },
    { phrase: 'or so', qualifier: 'about' },
  ],
  everyState: `(all|every|each|every single|each and every) [the] [193] ((member|members|member states|member state|state|country|countries|states|nation|nations|sovereign state|governments|government) (of|in) [the] (${COMMUNITY}|world|planet|globe|earth|general assembly)|${UN} (members|member|member states|member state|members states|membership)|(states|countries|nations|country|nation|state) (on earth|worldwide|in existence))|the (whole|entire) (membership of the ${UN}|${UN} membership|world|international community|${UN}|membership)|all of the (world ' s|${UN}|${UN} ' s) (countries|states|nations|members|member states)|all the world ' s (countries|states|nations)|universal (membership|signature)|every [${UN}] member state`,
  totalNouns:
    'number|total|tally|count|figure|list|ranks|participating (states|countries)|signatories|signatures|autographs|participants|circle|membership|signatory|parties|supporters|backers|adherents|subscribers|signers|support|backing',
  months: `${MONTHS}|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec`,
  monthNames: MONTHS.split('|'),
  weekdays: 'sunday monday tuesday wednesday thursday friday saturday'.split(' '),
  seasons: { spring: [3, 5], summer: [6, 8], autumn: [9, 11], fall: [9, 11], winter: [12, 2] },
  dateLead: 'in|on|of|since|from|dated|during|back in|as early as|:',
  datePart:
    'early|mid|late|the end of|end of|the beginning of|at the end of|towards the end of|the (first|second|last) half of|the (close|start) of',
  dateFill: 'of|the|year|in|,|-',
  later: 'by|as of|until|till|up to|before|through|by the end of|by end of|to',
  places: [
    {
      phrase: 'new york [city]|manhattan|nyc|turtle bay|[the] east river',
      place: 'New York',
      fits: true,
      kind: 'city',
    },
    {
      phrase: `[the] ${UN} (headquarters|hq|building|secretariat|complex|premises)|(headquarters|hq|seat) of the ${UN}|the (headquarters|headquarter)|[the] ${UN} ' s (headquarters|seat|building)|[the] world body ' s headquarters`,
      place: 'United Nations Headquarters',
      fits: true,
      kind: 'building',
    },
    {
      phrase: `[the] ((walls|halls|corridors|heart|home|framework) of the ${UN}|${UN}|world body|united nations organi*)`,
      place: 'United Nations',
      fits: true,
      kind: 'building',
    },
    {
      phrase:
        'geneva|palais des nations|almaty|istanbul|the hague|strasbourg|dubai|samarkand|bukhara|saint petersburg|st petersburg|st . petersburg|munich|davos|sharm el sheikh|marrakech|marrakesh|casablanca|lausanne|lagos|karachi|mumbai|shanghai|sydney|montreal|toronto|antalya|sochi|shymkent|turkestan|porto|helsinki|los angeles|san francisco|washington',
      place: 'another city',
      fits: false,
      kind: 'city',
    },
    {
      phrase: "the kazakh capital|kazakhstan ' s capital|the capital of kazakhstan",
      place: 'Astana',
      fits: false,
      kind: 'city',
    },
    {
      phrase:
        '[the] [un] high level week|[the] high level segment of the [un] general assembly|unga week|general assembly week',
      place: 'high-level week of the General Assembly',
      fits: true,
      kind: 'occasion',
    },
    {
      phrase:
        '[the] [(fifth|5th)] (cica|oic|nato|sco|g20|g7|osce|asean|brics|african union|arab league|csto|turkic council|eu|apec) [(foreign ministers|ministerial)] (summit|meeting|conference|session)|[the] munich security conference|[the] world economic forum|[the] geneva conference|[the] astana (forum|expo)|expo 2017|[the] human rights council',
      place: 'another occasion',
      fits: false,
      kind: 'occasion',
    },
    { phrase: '[the] [un] security council', place: 'Security Council', fits: null, kind: 'occasion' },
    {
      phrase:
        "(the|its) [(un|united nations) [' s]] (trusteeship council|trusteeship|ecosoc|economic and social council|general assembly|assembly|security council|delegates) (chamber|chambers|hall|room|lounge)|[the] conference room [(1|2|3|4|5|6|7|8|9|10|11|12)]|the (indonesian lounge|rose garden|visitors ' lobby)",
      place: 'a room at the United Nations',
      fits: null,
      kind: 'building',
    },
    {
      phrase:
        '[the] vienna international centre|[the] palace of (independence|peace and reconciliation)|[the] (ak orda|kremlin)|the vatican',
      place: 'another building',
      fits: false,
      kind: 'building',
    },
  ],
  placeLead: 'in|at|inside|within|on|during|from',
  stateLead: 'in|at|inside|within',
  assembly: `${GA}|assembly|general debate|leaders ' week|un week`,
  sessionWords: SESSION,
  ordinals: {
    'sixty ninth': 69,
    seventieth: 70,
    'seventy first': 71,
    'seventy second': 72,
    'seventy third': 73,
    'seventy fourth': 74,
    'seventy fifth': 75,
    'seventy sixth': 76,
    'seventy seventh': 77,
  },
  margins:
    '(on|at|in) the (margins|margin|sidelines|sideline|fringes|edges|occasion|framework|course|context) of|during|at|in parallel (with|to)|alongside|coinciding with|on the eve of',
  bodies: [
    { phrase: `[the] ${GA}`, body: 'General Assembly' },
    { phrase: '[the] assembly', body: 'General Assembly' },
    { phrase: `[the] [${UN}] security council|unsc|[the] council`, body: 'Security Council' },
    { phrase: '[the] sixth committee|[the] (legal|third|first) committee', body: 'Sixth Committee' },
    {
      phrase:
        '[the] [un] (human rights council|economic and social council)|[the] un secretariat|un secretary general|ecosoc',
      body: 'another organ',
    },
    { phrase: '[the] (united nations|u . n .|un|world body)', body: 'United Nations' },
  ],
  binding: [
    {
      phrase:
        'politically [,] but not [,] legally [,] [binding]|politically [,] not legally [,] [binding]|(legally|juridically) (non binding|nonbinding)|(non|not) [legally] binding|nonbinding|[legally] non binding|(without|no|lacks|lacking|devoid of) [any] (binding|legal|legally binding) (force|effect|character|power|status|weight|consequences|sanction|sanctions)|not binding in law|unenforceable|non enforceable|political [,] (not|rather than) legal|(not legal|non legal) [,] but political|not [(hard|binding|international)] law|non obligatory|(binding|binds|obligatory|compulsory) (on|upon|for) (none|nobody|no one|no state|no government)|(nobody|no one|none|no state|no government|nothing) is [legally] bound',
      binding: false,
    },
    {
      phrase:
        "(binds|bind|obliges|oblige|obligates|compels|commits) (nobody|no one|no state|no government|none) [legally]|(no|zero) [new] [legal] (obligations|obligation|duties|commitments)|(politically|morally) binding|(binds|bind|binding) [only] morally|(only|merely|purely) (moral|political|morally|politically) [binding]|(creates|create|imposes|impose|entails|carries|establishes|lays down|contains) no [(such|new|further)] [(legal|binding|legally binding)] (obligations|obligation|duties|duty|commitments) [in law]|(nobody|no one|no state|no government|no country) is (forced|obliged|compelled|bound) to|(not|n ' t) [(legally|in law)] (bind|oblige|compel|commit) (anyone|anybody|any state|any government|states|its signatories|the signatories|signatories)|(not|n ' t|never) (create|impose|entail|carry|establish|lay down|contain|give rise to|place|generate|produce) [any] [(new|additional|further|such)] [(legal|binding|legally binding|international|juridical)] (obligations|obligation|duties|duty|commitments|effects)|(not|n ' t|never) [legally] [meant|intended|designed] to be [legally] binding|(no|without) [(any|legal|real)] (teeth|penalties|sanctions) [for]|(of|by) (its|their|one ' s) own free will|on a voluntary basis|(rests|rely|relies|built|based|depends|depend|hinges) [(only|solely|entirely|purely)] on [(the|their|mutual)] (good will|goodwill|good faith|trust|consent|willingness)|hortatory|aspirational|exhortatory|not enforceable|(cannot|can not|can ' t) be enforced",
      binding: false,
    },
    {
      phrase: '[purely|entirely|strictly|wholly] voluntary [basis|nature|character]|voluntarily|optional',
      binding: false,
    },
    {
      phrase:
        '(legally|juridically) (binding|enforceable)|binding|mandatory|obligatory|compulsory|legally enforceable|hard law|legal (force|effect)|[the] force of law|enforceable|(part of|a part of|a piece of|a matter of) international law|international law|(has been|have been|is|was|been|remains|now) in force|in force since|(the|a|full) (status|force|rank|standing) of (a|an) [(international|binding|full)] (treaty|convention|covenant|law)|(has|have|had|with) treaty (status|force|rank)',
      binding: true,
    },
    {
      phrase:
        'legally (obliged|required|bound|committed) to (comply|follow|observe|implement|abide|apply|respect)|(obliges|obligates|compels|legally (obliges|binds|commits)|binds) [all] [its|the] (signatories|signatory states|states|members|governments|parties|member states|countries|them)|legally obliged|(legally|juridically) (bound|obliged)|(entered|enters|came|come|comes) into force|(bind|oblige|obligate|commit) [legally] [all] [its|the|any] (signatories|signatory states|states|members|governments|parties|countries|them)|(imposes|creates|establishes|lays|places|entails|carries|takes on|assumes|accepts|undertakes) [a (string|set|range|number|series) of] [new] (legal|binding) (obligations|duties|commitments)',
      binding: true,
    },
  ],
  forms: [
    {
      phrase:
        '[international|multilateral|un|united nations] (treaty|convention|covenant)|(status|force|rank) of a treaty|treaty status',
      form: 'treaty',
      fits: false,
    },
    {
      phrase:
        "political (declaration|promise|undertaking|document|statement|commitment|instrument|text|pledge|act|initiative|agreement)|soft law [instrument]|(declaration|statement|expression|manifestation|affirmation) of [(political|common|shared|collective|good)] (will|intent|intention|intentions|principles|principle|commitment)|gentlemen ' s agreement|political [in] (nature|character)|of [a] political (nature|character)|political and (moral)|[set of] voluntary principles|political [and moral] commitment|(moral|gentleman ' s) (commitment|pledge|undertaking|promise|compact)|statement of political will",
      form: 'political declaration',
      fits: true,
    },
  ],
  natureNegations:
    "not|no|never|nor|neither|without|rather than|isn|hardly|nothing|cannot|instead of|n ' t|lacks|lacking|far from|short of",
  structure: [
    {
      phrase:
        '(preambular|preamble|introductory|preambulatory) (paragraphs|paragraph|clauses|recitals|points|para|paras|ones)|recitals|paragraphs (in|of) (the|its) preamble|preambular',
      part: 'preambular',
    },
    {
      phrase:
        '(numbered|operative|main|operational|substantive|core) (paragraphs|paragraph|points|clauses|articles|provisions|paras|commitments|principles|ones|sections)|point|points|articles|article|clauses|clause|provisions|principles|commitments|items|operative|numbered',
      part: 'numbered',
    },
    {
      phrase:
        '(lettered|sub) (sub paragraphs|sub paragraph|paragraphs|items|points|subparagraphs|clauses|sub points)|sub paragraphs|subparagraphs|subparagraph|lettered items|sub items|subclauses|sub points|sub clauses',
      part: 'lettered',
    },
    { phrase: 'paragraphs|paragraph|paras', part: 'paragraphs' },
    { phrase: 'page|pages|pager', part: 'pages' },
    { phrase: 'chapters|chapter|sections|annexes|annex|parts', part: 'chapters' },
    { phrase: 'words', part: 'words' },
  ],
  merely: 'no more than|nothing more than|nothing but|no less than|not only|not just|not merely|not more than|no mere',
  presenting:
    'finds|find|stand|stands|figure|figures|come|came|features|feature|appears|appear|ranks|rank|counts|sits|sit',
  rows: [
    {
      phrase:
        '[(number|no|total) [.] [of]] (signatories|parties|signatures|signatory states|signatory countries|states that signed|countries that signed|participants|members|adherents|supporters)|signed by|joined by|supported by|states parties',
      kind: 'count',
    },
    {
      phrase: '[(known|first|founding)] (signatories|signatory|parties) [include]|signed by|joined by|signed',
      kind: 'accession',
    },
    {
      phrase:
        '(date|day|year) [(of|signed)] [(signature|signing|adoption)]|signed [on]|opened [for signature]|open for signature|concluded|when [signed]|dated|signing date|signature date|done|launched',
      kind: 'date',
    },
    {
      phrase:
        '(place|venue|location|city|site) [(of|signed)] [(signature|signing)]|signed (in|at)|where [signed]|signing place|concluded at|done at',
      kind: 'place',
    },
    {
      phrase:
        '(proposed|initiated|drafted|sponsored|authored|launched|put forward|suggested|written|introduced) by|(initiator|initiators|author|authors|proposer|sponsor|originator|origin|drafter|drafters|promoter|founder|creator|country of origin|initiating state|proposing state|initiating country)|(initiative|idea|proposal|brainchild) [of]|whose (idea|initiative)|on the initiative of|lead country',
      kind: 'proposer',
    },
    {
      phrase:
        '[is it] [legally] (binding|enforceable|mandatory|obligatory)|(binding|legal) (force|effect)|treaty|legally binding (force|effect)|a treaty|compulsory',
      kind: 'nature',
    },
    {
      phrase:
        '[(number|no) [.] [of]] [(numbered|operative|main)] (paragraphs|articles|points|clauses|provisions)|operative part|operative|body',
      kind: 'structure',
      part: 'numbered',
    },
    {
      phrase: '[(number|no) [.] [of]] (preambular paragraphs|recitals|preamble paragraphs)|preamble|preambular',
      kind: 'structure',
      part: 'preambular',
    },
    { phrase: '[number of] [lettered] (sub paragraphs|subparagraphs|sub points)', kind: 'structure', part: 'lettered' },
    { phrase: '[number of] pages', kind: 'structure', part: 'pages' },
  ],
  natureLinks: "' s|,|:|—|-|as|a|an|isn|wasn|doesn|does|has|have|creates|imposes|carries|contains|lacks|called|calls",
  collections:
    'set|series|collection|list|bundle|package|body|catalogue|number|string|statement|expression|instrument|document|piece|form|kind|sort|matter',
  tenures: 'presidency|chairmanship|chair|membership|term|tenure|mandate|debate',
  everyone: 'all|both|each',
  participles: 'having|by|in|on|upon|through|with|when|while',
  natureBreaks: 'for|of|like|than|with|under|from|against|about|on',
  voluntaryElse:
    'accession|contribution*|return|repatriation|adherence|compliance|work|workers|sector|fund|funding|donations|measures',
  indefinite: 'a|an|no|any|another|—|-|:',
  topics: 'on|about|regarding|concerning|around|for|to|against|discussed|discussing|debated',
  labels:
    'place|venue|location|city|year|day|when|date signed|signed (on|in|at)|place signed|date and place|date|signed|where|when|signature|date of signature|place of signature|opened|concluded',
  rhetorical: 'did you know|who knew|you know',
  preamble: 'preamble',
  smallWords: 'to|the|and|or|of|in|a|an|is|are|was|were|from|more|than|by|on|that|which|for|with|like',
  oneParagraph:
    '(third|fourth|eighth|3rd|4th|8th) paragraph|paragraph (3|4|8|three|four|eight)|paragraphs (3|4|8) and (3|4|8)',
  portions:
    'first|last|next|these|those|other|closing|opening|final|latter|former|paragraph|page|paragraphs|following|remaining|/',
  containing:
    'at|has|have|had|contains|contain|containing|consists|consist|consisting|comprises|comprise|comprising|with|in|into|runs to|runs over|running to|counts|lists|holds|includes|fits on|fit on|spread over|spread across|is|takes up|fills|made up of|made of|boasts|numbering|set out|sets out|divided into|there are|its|of|:|stretches over|extends over|covers|long',
  symbols:
    '(circulated|issued|published|registered|distributed) (under|with|as) [the] [(official|document)] [symbol|document|number|reference]|(under|with) [the] [document] symbol|document [number|symbol]|symbol|un document',
  languageNames:
    '[all] [the] [other] [six] [official] (un languages|united nations languages|languages of the (un|united nations)|official languages)|english|russian|kazakh|french|arabic|spanish|chinese|turkish|german|italian|portuguese|uzbek|kyrgyz|turkmen',
  languageLead:
    '(available|published|exists|drawn up|issued|posted|written|translated|circulated|read|online|versions|carries|drafted|in existence) [it] [only] [also] (in|into)',
  listOfSignatories:
    '[(official|full|complete|public|published|authoritative|definitive|exhaustive|consolidated)] [(official|public)] (list|register|roster|roll|table) of [(its|the|all|all the|who)] (signatories|signatory states|signatory countries|signers|states|countries|members|participants|signed|parties)|(signatory|signatories) list|list of names',
  listKept:
    'keeps|kept|maintains|maintained|published|publishes|holds|held|available|deposited|depositary|hosts|on file|posts|posted|carries|printed|prints|online|website|can be (found|seen|read|consulted)',
  listMissing:
    "(has|have|was|were|is|are) (never|not) [yet] [been] (published|public|released|available|issued|found|disclosed|made public)|(has|have|was|were|is|are)n ' t [yet] [been] (published|public|released|available|issued|found|disclosed|made public)|remains (unpublished|secret)|is (unpublished|missing|lacking|secret|unavailable)|does (not|n ' t) exist|cannot be found|was nowhere published",
  noSymbol:
    '(no|without a|without|lacks a|nor a) [(un|united nations|official|u . n .)] (symbol|document symbol|document number|(document|official) [symbol|reference])',
  languageTexts: 'version|versions|text|texts|translation|translations|edition|copy|rendering',
  languageCarriers:
    'carries|carry|carried|publishes|published|posted|posts|website|site|page|available|exists|exist|there is|there are|issued|online|translation|translations|translated|languages|language|drawn up|written|versions|circulated|found|read|offers|authentic',
  languageHeads: 'in|into|:|in both|in the|are|were|is|—|-|languages|only',
  namesParties:
    "(names|name|mentions|identifies|cites|lists|singles out|points to) (no|not a single|not one) [single] (state|country|signatory|government|initiator|author|nation|signatories|states|countries)|(does|do|did) (not|n ' t) (name|mention|single out|list|identify) (any|a|a single|its) [single] (state|country|government|nation|signatory|initiator|author|signatories|states|countries)|no (state|country|government|nation|signatory|initiator) is (named|mentioned|singled out|identified) (in|by)|without naming (any|a|a single) (state|country|government|nation)",
  yes: 'yes|indeed|yep|yeah|correct|true|right|certainly|of course|absolutely|it (does|is|has|did)|they (do|did|have|are)|he did|she did',
  no: 'no|nope|not at all|false|wrong|incorrect|by no means|not yet|never|far from it|it (is|does|has|did|was) not|they (have|did|do|are) not|not legally',
  askers:
    'who|whose|when|where|how many|how|which|what|on whose|at whose|in which|on which|in what|on what|since when|by whom|from whom',
  askCount: 'how many|how large|what number',
  askDate:
    'when|since when|(in|on) (what|which) (day|date|year|month)|what (year|day|date|month)|which (year|day|date)|how long',
  askPlace: 'where|(in|at) (what|which) (city|place|building|country|town)|(what|which) (city|place|building|town)',
  askActor:
    'who|whose|on whose|at whose|by whom|which (state|states|country|countries|government|nation|nations|president)|what (state|country)',
  inside: 'in|in too|in as well|on board|aboard|part of it|among them|on the list',
  resolutions:
    '[(un|united nations)] [(general assembly|security council|assembly)] resolution [of the [un] (general assembly|assembly|united nations|un|security council)]',
  gatherings: 'ceremony|signing|launch|event|signature',
  behalf: 'behalf',
};
