/** Dates, places and occasions. By hand. */
import { MONTHS } from '../../lexicon/en/months';
import type { FactWords } from '../types';
import { GA, UN } from './parts';

const SESSION = '(session|sessions|meeting|anniversary session)';
export const whenWhere = {
  months: `${MONTHS}|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec`,
  monthNames: MONTHS.split('|'),
  weekdays: 'sunday monday tuesday wednesday thursday friday saturday'.split(' '),
  seasons: { spring: [3, 5], summer: [6, 8], autumn: [9, 11], fall: [9, 11], winter: [12, 2] },
  dateLead: 'in|on|of|since|from|dated|during|back in|as early as|:',
  datePart:
    'early|mid|late|the end of|end of|the beginning of|at the end of|towards the end of|the (first|second|last) half of|the (close|start) of',
  happenings:
    '(that|this|it|all this|the (act|scene|event|occasion|moment)) (was|happened|took place|occurred|came about|came)',
  settings: 'venue|place|site|location|scene|setting|city|backdrop',
  monthLead: 'in|last|since|during|early|late|mid|by|of|this|that',
  dateFill: 'of|the|year|in|,|-',
  stretches: 'to|and|until|till|through',
  dayLead: 'from|between|on|the|of',
  later: 'by|as of|until|till|up to|before|through|by the end of|by end of|to',
  beginnings: 'since|from|after|following',
  places: [
    {
      phrase: 'new york [city]|manhattan|nyc|turtle bay|[the] east river',
      place: 'New York',
      fits: true,
      kind: 'city',
    },
    {
      phrase: `[the] ${UN} (headquarters|hq|building|secretariat|complex|premises)|(headquarters|hq|seat) of the (${UN}|united nations organi*|world organi*|world body)|the (headquarters|headquarter)|[the] ${UN} ' s (headquarters|seat|building)|[the] world body ' s headquarters`,
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
        'geneva|palais des nations|[the] (un|united nations) office (at|in) (geneva|vienna|nairobi)|qingdao|tashkent|dushanbe|zurich|basel|milan|barcelona|bonn|frankfurt|hamburg|hong kong|osaka|busan|chicago|boston|houston|kazan|jeddah|mecca|alexandria|almaty|istanbul|the hague|strasbourg|dubai|samarkand|bukhara|saint petersburg|st petersburg|st . petersburg|munich|davos|sharm el sheikh|marrakech|marrakesh|casablanca|lausanne|lagos|karachi|mumbai|shanghai|sydney|montreal|toronto|antalya|sochi|shymkent|turkestan|porto|helsinki|los angeles|san francisco|washington',
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
        '(on|at) (its|their) (margins|margin|sidelines|fringes)|[the] [un] high level week|[the] high level segment of the [un] general assembly|unga week|general assembly week',
      place: 'high-level week of the General Assembly',
      fits: true,
      kind: 'occasion',
    },
    {
      phrase:
        '[(a|the)] (summit|meeting|conference|gathering) of the (cica|oic|nato|sco|g20|g7|osce|brics|cis|african union|arab league|turkic council|european union|shanghai cooperation organi*|organi* of islamic cooperation|non aligned movement)|[the] [(fifth|5th|annual|latest)] (cica|oic|nato|sco|g20|g7|g8|osce|asean|brics|cis|bric|african union|au|arab league|arab|islamic|csto|turkic council|turkic|eu|european|apec|eurasian|caspian|non aligned|commonwealth) [(foreign ministers|ministerial)] (summit|meeting|conference|session)|[the] munich security conference|[the] world economic forum|[the] geneva conference|[the] astana (forum|expo)|expo 2017|[the] human rights council',
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
        '[the] vienna international centre|[the] palace of (independence|peace and reconciliation)|[the] (ak orda|kremlin)|the vatican|[the] (hofburg|elysee palace|palace of versailles|peace palace|white house|downing street|westminster|dolmabahce palace|independence palace|european parliament|international conference centre)',
      place: 'another building',
      fits: false,
      kind: 'building',
    },
  ],
  towns: 'city|town|capital|resort|port|metropolis|spa|village|capital city|city of|resort of',
  placeLead:
    '(in|at|on|under|within|inside|near|by) the (heart|middle|centre|center|shores|shore|banks|bank|roof|walls|halls|grounds|premises|shadow|corridors|seat|building) of|in|at|inside|within|on|during|from',
  stateLead: 'in|at|inside|within',
  assembly: `${GA}|assembly|general debate|leaders ' week|un week`,
  sessionWords: SESSION,
  margins:
    '(on|at|in) the (margins|margin|sidelines|sideline|fringes|edges|occasion|framework|course|context) of|during|at|in parallel (with|to)|alongside|coinciding with|on the eve of',
  venues:
    'hosted|staged|organised|organized|conducted|performed|signed|met|meet|gathered|assembled|convened|ceremony|held|meeting|place|event|gathering|together|signing|it|them|conference|venue|up|flocked|flew',
  scenes: 'place|site|city|location|venue|scene|setting|backdrop|hosted|saw|witnessed|host|stage',
  tenures: 'presidency|chairmanship|chair|membership|term|tenure|mandate|debate',
  ceremony: 'ceremony',
  gatherings: 'ceremony|signing|launch|event|signature',
  labels:
    'occasion|place|venue|location|city|year|day|when|date signed|signed (on|in|at)|place signed|date and place|date|signed|where|when|signature|date of signature|place of signature|opened|concluded',
} satisfies Partial<FactWords>;
