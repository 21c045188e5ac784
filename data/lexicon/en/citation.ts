/** English: how parts of an instrument are cited. */
import type { CitationLexicon } from '../types';
import { MONTHS } from './months';

const SUB_PART = ['paragraph', 'para', 'clause', 'point', 'section', 'item'].map((p) => `sub ${p}|sub${p}`).join('|');

const LETTERED = ['paragraph', 'item', 'point', 'clause', 'provision', 'entry'].map((p) => `lettered ${p}`).join('|');

const MISSPELT = 'paragaph|paragrah|paragrph|pargraph|paragragh|pararaph|paragrap|paragaraph|pragraph';

/** Phrases with an s after each last word. */
function plural(phrase: string): string {
  return phrase.replace(/[a-z](?=[|)]|$)/gu, '$&s');
}

export const citation: CitationLexicon = {
  abbreviations:
    'para paras par pars art arts no nos cl cls pt pts op ops pp p sec secs lit litt subpara subparas cf ibid ibidem id idem cit loc seq ff st mr mrs ms dr prof h.e e.g i.e eg ie vs etc approx fig ed eds inc ltd vol ch gen amb dept min rev res doc preamb pmbl prmbl prin princ u.n u.s sept oct nov dec jan feb aug'.split(
      ' ',
    ),
  script: {
    name: 'Latin',
    folds: '',
    elided: [],
    cased: true,
    spaced: true,
    numbers: 'after-unit',
    ordinals: 'before-unit',
    stops: '.!?…',
    closeStops: '。',
    possession: ['suffix', 'linker'],
    articles: 'word',
    prefixes: [],
    articlePrefixes: [],
  },
  determiners: {
    definite: 'the',
    fused: '',
    demonstrative: 'this|that|said',
    indefinite: 'a|an|any|no|some|such|every|each|another|other|one|many|several|two|three|various',
    possessive: 'its|whose',
    foreign: 'our|his|her|my|your|their',
    extra: 'both|same|said|present|above|very',
  },
  genitive: `'s|'`,
  contracted: 'it|that|this|there|here|where|what|who|how|he|she|let',
  units: [
    {
      id: 'paragraph',
      one: `paragraph|para|par|parag|${MISSPELT}`,
      many: `paragraphs|paras|pars|${plural(MISSPELT)}`,
      either: '¶|¶ ¶',
      level: 'paragraph',
      bare: 'always',
      ordinal: 'near',
    },
    { id: 'section-sign', either: '§|§ §', level: 'paragraph', bare: 'always', ordinal: false },
    {
      id: 'numbered-paragraph',
      one: 'numbered (paragraph|point)|main paragraph',
      many: 'numbered (paragraphs|points|ones)|main paragraphs',
      level: 'paragraph',
      bare: 'always',
      ordinal: true,
    },
    {
      id: 'operative-paragraph',
      one: '(operative|operational|op) (paragraph|para|par|clause|point|provision|¶)|op',
      many: '(operative|operational|op) (paragraphs|paras|pars|clauses|points|provisions|¶ ¶)|ops',
      either: 'o p',
      level: 'operative',
      bare: 'always',
      ordinal: true,
    },
    {
      id: 'preambular-paragraph',
      one: '(preambular|preamble|preambulatory|pre ambular|introductory|preamb|pream|pmbl|prmbl) (paragraph|para|par|clause|point|¶)|recital|pp',
      many: '(preambular|preamble|preambulatory|pre ambular|introductory|preamb|pream|pmbl|prmbl) (paragraphs|paras|pars|clauses|points|¶ ¶)|recitals|pps',
      level: 'preambular',
      bare: 'always',
      ordinal: true,
    },
    {
      id: 'sub-paragraph',
      one: `${SUB_PART}|letter|lit|${LETTERED}`,
      many: `litt|${plural(`${SUB_PART}|letter|${LETTERED}`)}`,
      level: 'sub-paragraph',
      bare: 'always',
      ordinal: true,
    },
    { id: 'rec', one: 'rec', many: 'recs', level: 'preambular', bare: 'existing', ordinal: false },
    {
      id: 'bullet',
      one: 'bullet|bullet point|indent',
      many: 'bullets|bullet points|indents',
      level: 'sub-paragraph',
      bare: 'lettered',
      ordinal: false,
    },
    {
      id: 'point',
      one: 'point|pt',
      many: 'points|pts',
      level: 'paragraph',
      bare: 'existing',
      ordinal: false,
      item: true,
    },
    {
      id: 'clause',
      one: 'clause|cl',
      many: 'clauses|cls',
      level: 'paragraph',
      bare: 'existing',
      ordinal: false,
      item: true,
    },
    { id: 'article', one: 'article|art', many: 'articles|arts', level: 'paragraph', bare: 'existing', ordinal: false },
    {
      id: 'principle',
      one: 'principle|provision|commitment|pledge',
      many: plural('principle|provision|commitment|pledge'),
      level: 'paragraph',
      bare: 'lettered',
      ordinal: false,
      item: true,
    },
    { id: 'item', one: 'item', many: 'items', level: 'paragraph', bare: 'lettered', ordinal: false, item: true },
    {
      id: 'number',
      one: 'no|number|nr|num|№|numbered',
      many: 'nos|numbers|nrs',
      level: 'paragraph',
      bare: 'lettered',
      ordinal: false,
    },
    { id: 'section', one: 'section|sec', many: 'sections|secs', level: 'paragraph', bare: 'lettered', ordinal: false },
  ],
  ambiguousUnits: ['pp', 'no'],
  preamble: 'preamble|pmbl|prmbl|preamb|preambular part|preambular section',
  recitals: 'recitals|preambular (paragraphs|paras|clauses)',
  sentence: 'sentence|sentences|sent',
  chapeau: 'chapeau|chapeaux|(opening|introductory) (words|phrase|line|sentence|part)|lead in',
  ending:
    'end|close|tail|conclusion|(closing|final|last|concluding) (words|phrase|limb|clause|line|lines|part)|beginning|opening|start|(first|second|last|latter|other|former|opening|final) (half|part|limb|line|phrase)',
  // As in the Code itself.
  sub: { letters: 'abcdefghijklmnopqrstuvwxyz', words: 'ai' },
  cardinals: 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(
    ' ',
  ),
  ordinals:
    'first|opening second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
      ' ',
    ),
  numberPrefix: '',
  ordinalSuffixes: 'st|nd|rd|th',
  last: 'last|final|concluding|closing|very last',
  penultimate: 'penultimate|next to last|second to last|second last|last but one|one before last',
  inserted: 'bis|ter|quater',
  rangeWords: 'to|through|thru|until|till|up to',
  rangeOpeners: 'from',
  listWords:
    'and|or|nor|as well as|plus|and also|or also|along with|together with|alongside|and indeed|and even|but also|and then',
  etSeq: 'et seq|et sqq|ff|and following|onwards|onward|and the following',
  refining: 'in its|under its|at its|in|under|at|sub|in particular|namely|notably|especially|including|specifically',
  linkers: { binding: 'of|to|from', loose: 'in|under|within|as set out in' },
  measures: `${MONTHS}|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|per cent|percent|million|billion|thousand|hundred|percentage|dollars|euros|km|kg|am|pm|years|months|weeks|days|hours|minutes|times`,
  counted:
    'states|countries|members|member states|nations|signatories|governments|delegations|ministers|people|persons|participants|parties|speakers|delegates|others|more|new|votes|articles|paragraphs|points|items|pages|words',
  afterNumber:
    'of|in|to|and|or|are|is|was|were|both|which|that|as|on|for|respectively|under|from|do|does|have|has|may|should|would|could|can|will|say|says|speak|deal|by|with|at|together|thereof|et|bis|ter|the|a|its',
  rivals: [
    {
      phrase: '(resolution|resolutions|unscr|scr|res)',
      kind: 'instrument',
      parts: 'paragraphs',
      proper: false,
      within: ['PP1', 'PP11', '8(a)'],
    },
    {
      phrase: '[un|united nations] (global (counterterrorism|counter terrorism) strategy|gcts|strategy)',
      kind: 'instrument',
      parts: 'paragraphs',
      proper: false,
      within: ['PP11', '8(a)'],
    },
    {
      phrase: 'comprehensive convention [on international terrorism]|ccit',
      kind: 'instrument',
      parts: 'articles',
      proper: false,
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
        'convention|conventions|treaty|treaties|covenant|statute|constitution|regulation|directive|protocol|decree|ordinance',
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
        'pillar|conclusions|observations|recommendations|report|article|brief|memo|annex|appendix|schedule|letter|statement|note|agenda|minutes|ruling|judgment|judgement|draft|contract|chapter|page|section|speech|book|essay|paper|study|press release|summary|review|table|bulletin|handbook|manual|opinion|motion|petition|complaint|rules|policy',
      kind: 'document',
      parts: 'paragraphs',
      proper: false,
    },
  ],
  noUnitAfter: 'this|that|which|some|one|a|no|any|every|each|percentage|decimal|basis|starting|turning|focal',
};
