/** English: how the Code is named and cited. Attested variants come from press, ministries and the United Nations. */
import type { Lexicon } from './types';

const TERROR = '(terro~rism|terror)';
const GOAL = `([a|the] (wo~rld|planet) (free (of|from)|without) ${TERROR}|[a|the] ${TERROR} free (wo~rld|planet))`;
const GOAL_FIRST = `((wo~rld|planet) (free (of|from)|without) ${TERROR}|${TERROR} free (wo~rld|planet))`;
const TOWARDS =
  '(towards|toward|to|for|on|of|about|in|aimed at|aiming at|in pursuit of|regarding|concerning|that seeks to)';
const ACHIEVING =
  '[striving (towards|toward|for)] [the] [ach~ieving|achieve|achieves|achievement|attain|attaining|attainment|reaching|reach|building|build|creating|create|creation|establishing|ensuring|securing|building of|realizing|realising] [of]';
const COUNTER = '(counterterro~rism|counter (terro~rism|terror)|antiterro~rism|anti (terro~rism|terror|terrorist))';

const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
const FIGHT = '(fight*|combat*|counter|countering|prevent*|tackl*|defeat*)';
const SUB_PART = ['paragraph', 'para', 'clause', 'point', 'section', 'item'].map((p) => `sub ${p}|sub${p}`).join('|');

/** Phrases with an s after each last word. */
function plural(phrase: string): string {
  return phrase.replace(/[a-z](?=[|)]|$)/gu, '$&s');
}

export const en: Lexicon = {
  lang: 'en',
  abbreviations:
    'para paras par pars art arts no nos cl cls pt pts op ops pp p sec secs lit subpara subparas cf ibid ibidem id idem cit loc seq ff st mr mrs ms dr prof h.e e.g i.e eg ie vs etc approx fig vol ch gen amb dept min rev res doc preamb prin princ u.n u.s sept oct nov dec jan feb aug'.split(
      ' ',
    ),

  names: [
    {
      id: 'title',
      phrase: `code of conduct ${TOWARDS} ${ACHIEVING} ${GOAL} [by 2045]`,
      alone: 'always',
      kind: 'name',
    },
    { id: 'title-without-link', phrase: `code of conduct [achieving] ${GOAL}`, alone: 'always', kind: 'name' },
    { id: 'title-of-code', phrase: `code ${TOWARDS} ${ACHIEVING} ${GOAL}`, alone: 'always', kind: 'name' },
    { id: 'goal-first', phrase: `${GOAL_FIRST} code [of conduct]`, alone: 'always', kind: 'name' },
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
    { id: 'counter-terrorism-code', phrase: `${COUNTER} code [of conduct]`, alone: 'never', kind: 'short' },
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
    'voluntary|[[legally] non] binding|nonbinding|political|new|newly signed|draft|proposed|signed|adopted|said|same|present|above|above mentioned|abovementioned|aforementioned|aforesaid|very|whole|entire|full|short|brief|historic|ambitious|landmark|global|international|un|united nations|u . n .|kazakh|kazakhstani|(kazakh|kazakhstan) (initiated|proposed|led|sponsored)|nazarbayev|multilateral|intergovernmental|ten point|10 point|resulting|final|original|so called|own',
  foreignModifiers:
    'criminal|penal|civil|building|dress|source|tax|labour|labor|highway|moral|ethical|honour|honor|press|editorial|commercial|customs|electoral|administrative|military|family|land|forest|water|budget|software|corporate|company|staff|school|judicial|ministerial|parliamentary|players|fifa|olympic|doping|anti doping|navigation|procedure|national|domestic|federal|provincial|state|maritime|housing|health|sanitary|canon|penitentiary',
  subjectModifiers: COUNTER,
  year: '2018',
  purposes:
    '(for|on|against|of|governing|concerning|regarding|relating to|regulating|between|among|in the|aboard|within)',
  noPurposes: `(for|on) (its|all|the (sake|moment|record|time|first|second|third|last|same|whole))|for (sign*|adopti*|approv*|consider*|discuss*|comment|example|instance|their|years|now|more|what|that|this|which|states|member states|a (second|third|new|while|year|decade)|as|the (past|next|world|international community|united nations|general assembly|committee|benefit))|on (the (sidelines|margins|occasion|eve|basis|table|floor|ground*|day|fringes|page|internet|web|website|28)|a|an|his|her|their|behalf|friday|monday|tuesday|wednesday|thursday|saturday|sunday|1*|2*|3*|4|5|6|7|8|9|${MONTHS}|display|paper|record)|against (the|a|an|its|that|this|which|any|his|her|their|resolution)|of (2018|28|kazakhstan|its|which|september|the (2018|same|year|kind))|(concerning|regarding) the|between|among|within|in the`,
  compounds:
    'name|names|word|words|review|reviews|base|snippet|snippets|number|numbers|sharing|red|orange|blue|editor|breaker|breaking|block|path|quality',
  bareBefore:
    'hereinafter|hereafter|of|to|under|in|by|with|from|and|or|for|on|via|through|into|see|cf|per|behind|sign|signs|signed|signing|join*|back|backs|backed|backing|endors*|support*|adopt*|welcom*|prais*|initial*|propos*|present|presents|presented|launch*|say|says|said|acced*|hail*|implement*|promot*|discuss*|approv*',

  cues: {
    initiator: 'kazakh|kazakhs|kazakhstan|kazakhstani|nazarbayev|nazarbaev|abdrakhmanov|nur sultan',
    subject: 'terro~rism|terror|terrorist*|counterterrorism|antiterrorism',
    place: 'un|u . n|united nations|general assembly|unga|new york|sixth committee|un headquarters|world leaders',
    act: 'propos*|initiated|initiates|initiative|initiator|designed|launched|launches|drafted|drafts|authored|authors|presented|presents|championed|sponsored|put forward|tabled|brainchild|promoted|unveiled|submitted|led',
    date: '28 (september|sept) [2018]|september 28 [2018]|september 2018',
  },

  rivals: [
    {
      phrase: '(resolution|resolutions|unscr|res)',
      kind: 'instrument',
      parts: 'paragraphs',
      proper: false,
      within: ['PP1', '8(a)'],
    },
    {
      phrase: '[un|united nations] (global (counterterrorism|counter terrorism) strategy|gcts|strategy)',
      kind: 'instrument',
      parts: 'paragraphs',
      proper: false,
      within: ['8(a)'],
    },
    {
      phrase: 'comprehensive convention on international terrorism|ccit',
      kind: 'instrument',
      parts: 'articles',
      proper: true,
      within: ['PP12', '8(d)'],
    },
    {
      phrase: '[un|united nations] charter',
      kind: 'instrument',
      parts: 'articles',
      proper: false,
      within: ['5', '7', '1', '2'],
    },
    {
      phrase:
        'convention|conventions|treaty|treaties|covenant|statute|constitution|regulation|directive|protocol|decree|ordinance|concordat',
      kind: 'instrument',
      parts: 'articles',
      proper: false,
    },
    {
      phrase:
        'compact|memorandum|memorandum of understanding|plan of action|action plan|programme of action|communique|outcome document|general comment|general recommendation|political declaration|concept note',
      kind: 'instrument',
      parts: 'paragraphs',
      proper: false,
    },
    // In small letters these are everyday words, or what journalists call the Code itself.
    {
      phrase: 'act|law|bill|agreement|accord|accords|pact',
      kind: 'instrument',
      parts: 'articles',
      proper: 'capital',
    },
    {
      phrase: 'declaration|framework|guidelines|principles|call|roadmap|decision|manifesto|process|initiative|pledge',
      kind: 'instrument',
      parts: 'paragraphs',
      proper: 'capital',
    },
    { phrase: 'document', kind: 'document', parts: 'paragraphs', proper: 'named' },
    // "the OIC text", but "the text" is the one at hand
    {
      phrase: 'text|instrument',
      kind: 'instrument',
      parts: 'paragraphs',
      proper: 'named',
    },
    {
      phrase:
        'pillar|conclusions|observations|recommendations|report|article|brief|memo|annex|appendix|letter|statement|note|agenda|minutes|ruling|judgment|judgement|draft|contract|lease|changelog|chapter|page|section|speech|book|essay|paper|study|press release|summary|review|newspaper|table|bulletin|handbook|manual|opinion|motion|petition|complaint|rules|policy',
      kind: 'document',
      parts: 'paragraphs',
      proper: false,
    },
  ],
  determiners: {
    definite: 'the',
    demonstrative: 'this|that|said',
    indefinite: 'a|an|any|no|some|such|every|each|another|other|one|many|several|two|three|various',
    possessive: 'its|whose',
    foreign: 'our|his|her|my|your|their',
    extra: 'both|same|said|present|above|very',
  },
  genitive: `'s|'`,

  units: [
    {
      id: 'paragraph',
      one: 'paragraph|para|par|parag',
      many: 'paragraphs|paras|pars',
      either: '¶|¶ ¶',
      level: 'paragraph',
      bare: 'always',
      ordinal: true,
    },
    { id: 'section-sign', either: '§|§ §', level: 'paragraph', bare: 'always', ordinal: false },
    {
      id: 'numbered-paragraph',
      one: 'numbered paragraph|main paragraph',
      many: plural('numbered paragraph|main paragraph'),
      level: 'paragraph',
      bare: 'always',
      ordinal: true,
    },
    {
      id: 'operative-paragraph',
      one: '(operative|op) (paragraph|para|par|clause)|op',
      many: '(operative|op) (paragraphs|paras|pars|clauses)|ops',
      either: 'o p',
      level: 'operative',
      bare: 'always',
      ordinal: true,
    },
    {
      id: 'preambular-paragraph',
      one: '(preambular|preamble|preambulatory) (paragraph|para|clause)|recital|pp',
      many: '(preambular|preamble|preambulatory) (paragraphs|paras|clauses)|recitals|pps',
      level: 'preambular',
      bare: 'always',
      ordinal: true,
    },
    {
      id: 'sub-paragraph',
      one: `${SUB_PART}|letter|lit|lettered paragraph`,
      many: plural(`${SUB_PART}|letter`),
      level: 'sub-paragraph',
      bare: 'always',
      ordinal: true,
    },
    { id: 'point', one: 'point|pt', many: 'points|pts', level: 'paragraph', bare: 'existing', ordinal: false },
    { id: 'clause', one: 'clause|cl', many: 'clauses|cls', level: 'paragraph', bare: 'existing', ordinal: false },
    { id: 'article', one: 'article|art', many: 'articles|arts', level: 'paragraph', bare: 'existing', ordinal: false },
    {
      id: 'principle',
      one: 'principle|provision|commitment|pledge',
      many: plural('principle|provision|commitment|pledge'),
      level: 'paragraph',
      bare: 'never',
      ordinal: false,
    },
    { id: 'item', one: 'item', many: 'items', level: 'paragraph', bare: 'never', ordinal: false },
    { id: 'number', one: 'no|number', many: 'nos|numbers', level: 'paragraph', bare: 'never', ordinal: false },
    { id: 'section', one: 'section|sec', many: 'sections|secs', level: 'paragraph', bare: 'never', ordinal: false },
  ],
  ambiguousUnits: ['pp', 'no'],
  preamble: 'preamble|preambular part|preambular section',
  sentence: 'sentence|sentences',
  chapeau:
    'chapeau|chapeaux|opening words|introductory words|introductory phrase|opening phrase|lead in|opening line|introductory sentence',
  ending: 'end|close|closing words|final words|beginning|opening|start',
  sub: { letters: 'abcdefghijklmnopqrstuvwxyz', words: 'ai' },
  cardinals:
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
      ' ',
    ),
  ordinals:
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
      ' ',
    ),
  ordinalSuffixes: 'st|nd|rd|th',
  last: 'last|final|concluding|closing',
  penultimate: 'penultimate|next to last|second to last|last but one',
  inserted: 'bis|ter|quater',
  rangeWords: 'to|through|thru|until|till|up to',
  listWords: 'and|or|nor|as well as|plus|and also|or also|along with|together with',
  etSeq: 'et seq|et sqq|ff|and following|onwards|onward|and the following',
  linkers: { binding: 'of|to|from', loose: 'in|under|within|as set out in' },
  bridge: 'at|supra|op . cit .|op . cit|cit .|cited above|in its|and its',
  ibid: 'ibid|ibidem|id|idem',
  supraNote: '(supra|above) (note|n|fn|footnote)|supra',
  instrumentNouns: 'document|text|instrument',
  thereof: 'thereof',
  dismissing: 'not|unlike|rather than|instead of|as opposed to|other than',
  interjections: 'respectively|inclusive|in particular|especially',
  leads: 'in|under|at|see|per|cf|cf .|to|and|also|with|by',
  samePart: '(the|that|this) [same|said|latter] (paragraph|para)',
  selfMarks: 'above|below|supra|infra|hereof|herein|here',
  measures: `${MONTHS}|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|per cent|percent|million|billion|thousand|hundred|percentage|dollars|euros|km|kg|am|pm|years|months|weeks|days|hours|minutes|times`,
  counted:
    'states|countries|members|member states|nations|signatories|governments|delegations|ministers|people|persons|participants|parties|speakers|delegates|others|more|new|votes|articles|paragraphs|points|items|pages|words',
  afterNumber:
    'of|in|to|and|or|are|is|was|were|both|which|that|as|on|for|respectively|under|from|do|does|have|has|may|should|would|could|can|will|say|says|speak|deal|by|with|at|together|thereof|et|bis|ter|the|a|its',
  noUnitAfter: 'this|that|which|some|one|a|no|any|every|each|percentage|decimal|basis|starting|turning|focal',

  sentinel: {
    head: ['code'],
    goal: ['tero'],
    beside: ['cond', 'free', 'without'],
    initiator: ['kazakh', 'nazarba', 'abdrakhm', 'nur sultan', 'nursultan'],
  },
};
