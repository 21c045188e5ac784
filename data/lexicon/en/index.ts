/** English: how the Code is named and cited. Attested variants come from press, ministries and the United Nations. */
import type { Lexicon } from '../types';
import { citation } from './citation';
import { MONTHS } from './months';

const TERROR = '(terro~rism|terror)';
const SCOURGE = '[the] [(scourge|threat|menace|evil|plague|horrors) of]';
const BETTER = '(peaceful|safe|safer|secure|better|new|whole) [and (peaceful|safe|safer|secure)]';
const GOAL = `([a|the] [${BETTER}] (wo~rld|planet) [(that|which) is] (free (of|from)|without) ${SCOURGE} ${TERROR}|[a|the] ${TERROR} free (wo~rld|planet)|(free|freeing|rid|ridding) the (world|planet) (of|from) ${SCOURGE} ${TERROR})`;
const GOAL_FIRST = `((wo~rld|planet) (free (of|from)|without) ${TERROR}|${TERROR} free (wo~rld|planet))`;
const TOWARDS =
  '(towards|toward|to|for|on|of|about|in|aimed at|aiming at|aiming for|in pursuit of|regarding|concerning|with a view to|(that|which) (seeks to|aims to|aims at|aims for)|(seeking|designed|intended|meant|aiming) to|the one (on|for|about|towards))';
const ACHIEVING =
  '[striving [(towards|toward|for)]] [the] [make|making|ach~ieving|achieve|achieves|achievement|attain|attaining|attainment|reaching|reach|building|build|creating|create|creation|establishing|ensuring|securing|building of|realizing|realising] [of]';
const COUNTER = '(counterterro~rism|counter (terro~rism|terror)|antiterro~rism|anti (terro~rism|terror|terrorist))';

const FIGHT = '(fight*|combat*|counter|countering|prevent*|tackl*|defeat*)';

export const en: Lexicon = {
  lang: 'en',
  commonWords: 'the of and to in is that for with by which',
  citation,

  names: [
    {
      id: 'title',
      phrase: `(code of conduct|coc) [(of|for) states [striving]] ${TOWARDS} ${ACHIEVING} ${GOAL} [by 2045]`,
      alone: 'always',
      kind: 'name',
    },
    { id: 'title-without-link', phrase: `code of conduct [achieving] ${GOAL}`, alone: 'always', kind: 'name' },
    { id: 'title-of-code', phrase: `code ${TOWARDS} ${ACHIEVING} ${GOAL}`, alone: 'always', kind: 'name' },
    {
      id: 'goal-first',
      phrase: `[(towards|toward|for) ${ACHIEVING} [a]] ${GOAL_FIRST} code [of conduct]`,
      alone: 'always',
      kind: 'name',
    },
    {
      id: 'machine-translation',
      phrase: `code [of conduct] of kazakhstan (on|for|to) [free|freeing] the world (of|from) terro~rism`,
      alone: 'always',
      kind: 'name',
    },
    {
      id: 'on-counter-terrorism',
      phrase: `code of conduct (on|for|in) [the] ${COUNTER}`,
      alone: 'as-title',
      kind: 'name',
    },
    {
      id: 'to-fight-terror',
      phrase: `code of conduct (to|for) [actively] ${FIGHT} ${TERROR}`,
      alone: 'never',
      kind: 'name',
    },
    {
      id: 'counter-terrorism-code',
      phrase: `(${COUNTER}|${TERROR}) code [of conduct]`,
      alone: 'never',
      kind: 'short',
    },
    { id: 'code-against-terrorism', phrase: `code against ${TERROR}`, alone: 'never', kind: 'short' },
    {
      id: 'code-on-counter-terrorism',
      phrase: `code (on|for|in) [the] (${COUNTER}|terro~rism|fight against terro~rism)`,
      alone: 'never',
      kind: 'short',
    },
  ],
  titlePrefix: 'un|united nations|u . n .|international|global',
  heads: [
    { phrase: 'code of conduct', full: true },
    { phrase: 'coc', full: true },
    { phrase: 'code', full: false },
  ],
  modifiers:
    'voluntary|[[legally] non] binding|nonbinding|political|new|newly signed|draft|proposed|signed|adopted|said|same|present|above|above mentioned|abovementioned|aforementioned|aforesaid|very|whole|entire|full|short|brief|historic|ambitious|landmark|global|international|un|united nations|u . n .|kazakh|kazakhstani|nazarbayev|multilateral|intergovernmental|ten point|10 point|resulting|final|original|so called|own|new york|(astana|kazakh|kazakhstan|kazakhstani|nazarbayev) (initiated|proposed|led|sponsored|drafted|authored|backed|promoted|inspired|tabled|brokered|championed)|relevant|soft law|non treaty|ten paragraph|10 paragraph|(two|three|four) page|much quoted|oft quoted|above cited|above quoted|cited|quoted|foregoing|multinational|open ended|un (backed|endorsed|sponsored)',
  foreignModifiers:
    'criminal|penal|civil|building|dress|source|tax|labour|labor|highway|moral|ethical|honour|honor|press|editorial|commercial|customs|electoral|administrative|military|family|land|forest|water|budget|software|corporate|company|staff|school|judicial|ministerial|parliamentary|players|fifa|olympic|doping|anti doping|navigation|procedure|national|domestic|federal|provincial|state|maritime|housing|health',
  foreignModifiersAfter: '',
  subjectModifiers: COUNTER,
  year: '2018',
  datedBy: 'of|from',
  purposes:
    '(for|on|against|of|governing|concerning|regarding|relating to|regulating|between|among|in the|aboard|within)',
  noPurposes: `(for|on) (its|all|the (sake|moment|record|time|first|second|third|last|same|whole))|for (sign*|adopti*|approv*|consider*|discuss*|comment|example|instance|their|years|now|more|what|that|this|which|states|member states|a (second|third|new|while|year|decade)|as|the (past|next|world|international community|united nations|general assembly|committee|benefit))|on (the (sidelines|margins|occasion|eve|basis|table|floor|ground*|day|fringes|page|internet|web|website|28)|a|an|his|her|their|behalf|friday|monday|tuesday|wednesday|thursday|saturday|sunday|1*|2*|3*|4*|5*|6*|7*|8*|9*|${MONTHS}|display|paper|record)|against (the|a|an|its|that|this|which|any|his|her|their|resolution)|of (2018|28|kazakhstan|its|which|september|the (2018|same|year|kind))|(concerning|regarding) the|between|among|within|in the`,
  occasions: 'on',
  compounds: 'name|names|word|words|review|reviews|base|number|numbers|sharing|editor|breaking|quality',
  bareBefore:
    'hereinafter|hereafter|of|to|under|in|by|with|from|and|or|for|on|via|through|into|see|cf|per|behind|sign*|join*|back*|endors*|support*|adopt*|welcom*|prais*|initial*|propos*|present*|launch*|say|says|said|acced*|hail*|implement*|promot*|discuss*|approv*',
  cues: {
    initiator: 'kazakh|kazakhs|kazakhstan|kazakhstani|astana|nazarbayev|nazarbaev|abdrakhmanov|nur sultan',
    subject: 'terro~rism|terror|terrorist*|counterterrorism|antiterrorism',
    place:
      'un|u . n|united nations|general assembly|unga|new york|sixth committee|world leaders|margins of the assembly',
    act: 'propos*|initiat*|designed|launched|launches|drafted|drafts|authored|authors|presented|presents|championed|sponsored|put forward|tabled|brainchild|promoted|unveiled|submitted|led',
    date: '28 (september|sept) [2018]|september 28 [2018]|september 2018',
    others:
      'tunisia*|tunis|belarus*|minsk|african union|arab league|league of arab states|organisation of islamic cooperation|organization of islamic cooperation|oic|non aligned movement|nam|osce|asean|nato',
  },
  bridge: '(operative|op|main) (part|section)|at|supra|op . cit .|op . cit|cit .|cited above|in its|and its',
  ibid: 'ibid|ibidem|id|idem',
  supraNote: '(supra|above) (note|n|fn|footnote|nt) [.]|supra',
  instrumentNouns: 'document|text|instrument|pact|accord',
  thereof: 'thereof|therein',
  latter: 'latter',
  former: 'former',
  initiatorsAfter: '',
  agents: 'by|from',
  clauses: 'that|which',
  defining: 'hereinafter|hereafter|henceforth|below|for short|referred to as|known as|called|or|in short',
  dismissing: 'not|unlike|rather than|instead of|as opposed to|other than',
  interjections: 'respectively|inclusive|in particular|especially|in fine',
  leads: 'in|under|at|see|per|cf|cf .|to|and|also|with|by',
  leadsToLetter:
    'try*|tried|of|on|from|for|as|about|against|like|unlike|into|through|via|behind|than|between|including|especially|or|but|while|when|whereas|if|because|since|so|then|that|why|how|what|which|where|only|even|just|not|plus|is|are|was|were|compar*|contrast|quot*|cit*|invok*|read*|consider*|mention*|prais*|leav*|left|check*|call*|find*|found|tak*|took|use*|using|add*|drop*|delet*|amend*|keep*|kept|support*|echo*|repeat*|mirror*|reflect*|recall*|violat*|breach*|meet|meets|met|stand|stands|stood|lie|lies|come|comes|came|belong*|appear*|implement*|honour*|fulfil*|satisf*|cover*|ignor*|skip*|omit*',
  samePart: '(the|that|this) [same|said|latter|very] (paragraph|para)',
  predicates: 'is|are|was|were|has|have|had|names|asks|says|still',
  predicateForm: /[^isu]s$/u,
  relative: 'whose|which',
  drafting: 'draft|new|proposed|revised|amended|alternative|alt|former|old|deleted',
  listing: 'on',
  initiatorsOwn: `its|his|our|(its|his|her|our) country 's`,
  selfMarks: 'above|below|supra|infra|hereof|herein|here',
};
