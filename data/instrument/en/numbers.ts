/** Numbers, and what is counted. By hand. */
import { numberWords } from '../../number-words';
import type { FactWords } from '../types';
import { COMMUNITY, UN } from './parts';

const STATE_NOUNS =
  '(state|states|country|countries|nation|nations|government|governments|capitals|delegations|member states|members|member countries|un members|un member states|united nations members|united nations member states|members of the (un|united nations)|member states of the (un|united nations)|states members of the (un|united nations)|countries of the world)';
const SIGNERS =
  '(signatories|signatory (states|countries|nations|governments)|signatures|autographs|parliaments|legislatures|signers|adherents|subscribers|supporters|backers|co signatories|names|flags|heads of (state|government|state and government)|presidents|ratifications|plenipotentiaries|participating (states|countries)|foreign ministers|ministers|delegates|parties|ambassadors|heads of delegation|leaders|governments)';
export const numbers = {
  cardinals: numberWords,
  fractions: { third: 3, thirds: 3, quarter: 4, quarters: 4, fifth: 5, fifths: 5, tenth: 10, tenths: 10 },
  percents: '%|percent|per cent|per cent (or so|roughly)',
  multipliers: { hundred: 100, dozen: 12, score: 20, thousand: 1000 },
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
  ordinalSuffixes: 'st|nd|rd|th',
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
      phrase: '(nearly|almost|virtually|practically|just about) (all|every) [of] [the]',
      least: 165,
      most: 192,
    },
    {
      phrase: "(a|one) third of [the] [world ' s]|(more than|over) (a|one) third of [the] [world ' s]",
      least: 60,
      most: 82,
    },
    { phrase: "(less than|fewer than|under|not even) half of [the] [world ' s]", least: 0, most: 96 },
    {
      phrase:
        '[(no more than|not more than|at most|only|just|barely|scarcely|little more than)] (a handful of|a few|a small number of)|hardly any|scarcely any|very few|precious few',
      least: 1,
      most: 15,
    },
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
  halfTheWorld: '[about|roughly|almost|nearly] half [of] the (world|planet|globe|international community)',
  noState:
    '(no|not one|not a single|not a) [single] (state|country|nation|government|un member|member state|capital) [[at all] (in the world|on earth|of the (un|united nations))]|nobody|no one',
  everyState: `(all|every|each|every single|each and every) [the] [193] ((member|members|member states|member state|state|country|countries|states|nation|nations|sovereign state|governments|government) (of|in) [the] (${COMMUNITY}|world|planet|globe|earth|general assembly)|${UN} (members|member|member states|member state|members states|membership)|(states|countries|nations|country|nation|state) (on earth|worldwide|in existence))|the (whole|entire) (membership of the ${UN}|${UN} membership|world|international community|${UN}|membership)|all of the (world ' s|${UN}|${UN} ' s) (countries|states|nations|members|member states)|all the world ' s (countries|states|nations)|universal (membership|signature)|every [${UN}] member state`,
  totalNouns:
    'number|total|tally|count|figure|list|ranks|participating (states|countries)|signatories|signatures|autographs|participants|circle|membership|signatory|parties|supporters|backers|adherents|subscribers|signers|support|backing',
  pronounCounts: 'in number|in all|in total|altogether|have|had|of them|and counting|so far|have now|already|had now',
  atNumber:
    'at|to|from|for|with|a|number|numbers|total|totals|count|counts|exceed|exceeds|exceeded|top|tops|topped|passed|crossed|has passed|has topped|come to|came to|runs to|ran to|grew to|climbed to|risen to|rose to|swollen to|is|was|of|reached|stands|stood|hit|totalled|numbered|reaches|now|are|were|:|by then',
  increments: 'another|further|additional|a further|an additional',
  moreOf: 'more|other|others|further|additional|new|extra',
} satisfies Partial<FactWords>;
