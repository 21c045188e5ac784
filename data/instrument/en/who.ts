/** Words around those who sign: membership, company, ellipsis. By hand. */
import type { FactWords } from '../types';

export const who = {
  people:
    'minister|ministers|delegate|delegates|representative|representatives|official|officials|envoy|envoys|leaders|diplomats|ambassadors|ambassador|delegations|those',
  heads:
    'heads|head|states|state|countries|nations|governments|high|senior|ranking|level|members|member|dignitaries|dozens|hundreds|scores',
  asRole: '(as|being) (a|an|the|one of the)|being',
  /** Between somebody and what they are said to be: "names Egypt as one of the signatories". */
  inRole: 'as [(a|an|the|one of the|one of its|its|being)] [(original|first|early|founding|new|full|present)]',
  lacking: 'awaited|outstanding|still to come|missing|absent|lacking|wanting|nowhere to be found',
  presenting:
    'belongs|belong|belonged|counts|count|counted|numbers|number|numbered|ranked|featured|figured|stood|appeared|sat|finds|find|stand|stands|figure|figures|come|came|features|feature|appears|appear|ranks|rank|counts|sits|sit',
  membership: 'among|one of|part of|joins|joined',
  did: 'did|has|have|was|were|does|do|is|are',
  denialTails:
    '(follow|followed) [(suit|them|him|her|its example|their example)]|(do|done) (so|likewise|the same)|join [(them|in)]|joined [(them|in)]|sign [up]|signed [up]|budge|want to|wish to|among (them|the signatories|those|its signatories)|one of (them|the signatories|those)|part of it|on the list|to be found|yet|there',
  too: 'too|as well|also|likewise|so|so too|the same|suit|it too|(done|do|doing) (so|likewise|the same) [(too|as well|also)]|his example|her example|its example|their example',
  company:
    '[along] with|together with|alongside|as did|and so did|so did|as has|as have|followed by|joined by|as well as|likewise|so was|so were|so is|so are|just like|like|in company with|jointly with|so has|so have|as were|as was',
  citing:
    'cites|cite|citing|recalls|recall|recalling|quotes|quote|quoting|mentions|mention|mentioning|names|invokes|reaffirms|notes|echoes|(refers|refer|referring|points|looks|goes) [back] to|(builds|draws|rests|relies) on|(begins|opens|starts) with|lists|follows|implements|welcomes|takes up',
  regional:
    '(in|from|across|of|within|outside) [the] [(north|south|east|west|central|southern|northern|eastern|western|latin|middle|south - east|southeast)] (asia|africa|europe|america|americas|caribbean|pacific|oceania|gulf|balkans|caucasus|sahel|maghreb|levant|region|continent|south|north|east|west|middle east|arab world)',
  echoes: 'as did|and so did|so did|as has|as have|so was|so were|so has|so have|as were|as was|as does|as do',
  including:
    'including|among them|such as|among which|among whom|notably|namely|included|include|includes|among others|e . g .|led by|ranging from|in particular|including the|with|comprise|comprises|among (the)|number among them',
  actorPronouns:
    '(the|my|our|his|her|that|this|its|their) [own] (country|government|nation|state|delegation|republic|kingdom|homeland|minister|delegate|delegates|ministers|organisation|organization)|we|they|hers|theirs|ours|mine|it|all (three|four|five|two|of them)',
  initiatorNames: 'nazarbayev|nazarbaev|tokayev|abdrakhmanov|nursultan nazarbayev',
  hyphenActs:
    '(drafted|proposed|initiated|led|sponsored|authored|inspired|designed|brokered|promoted|championed|written|launched|born|tabled|made|backed|fathered|devised|penned|conceived|suggested|pioneered)',
  inside: 'in|in too|in as well|on board|aboard|part of it|among them|on the list',
  taking:
    'took|takes|taken|had|launched|made|floated|tabled|proposed|put (forward|forth)|came (up|forward) with|come (up|forward) with|began|begun|started|set (in motion|going)|brought (forward|up|to)|raised|voiced|presented|announced|advanced|advances|sponsored|authored|unveiled|championed|champions|promoted|promotes|pushed|pushes|pursued|conceived|devised|suggested|initiated|spearheaded|pioneered|aired|first',
  titles:
    '[(new|then|former|deputy|permanent|top|acting|chief)] (secretary general|secretary|general|minister [(of|for) [foreign|external] affairs]|foreign|prime|president|presidents|ministers|minister|envoy|envoys|ambassador|ambassadors|delegate|delegates|delegation|delegations|representative|representatives|government|governments|commissioner|head|leader|leaders|side|mission|diplomats|diplomat|counterpart|colleague|ministry|king|emir|sultan|neighbours|neighbour|neighbors|neighbor)',
  insets: 'among them|included|among others|for example|for instance',
  granted: 'invited|invite|asked|urged|free|eligible|open|called on|called upon|expected|due|supposed',
} satisfies Partial<FactWords>;
