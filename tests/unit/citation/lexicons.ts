/** Small lexicons of languages that are written in other ways than English; enough to prove that a language is data. */
import type { CitationLexicon, Lexicon } from '../../../data/lexicon/types';

const NO_CITATION: CitationLexicon = {
  script: {
    cased: true,
    spaced: true,
    numbers: 'after-unit',
    ordinals: 'before-unit',
    stops: '.!?…',
    closeStops: '',
    possession: ['linker'],
    articles: 'word',
    prefixes: [],
    articlePrefixes: [],
  },
  abbreviations: [],
  determiners: { definite: '', demonstrative: '', indefinite: '', possessive: '', foreign: '', extra: '' },
  genitive: '',
  contracted: '',
  units: [],
  ambiguousUnits: [],
  preamble: '',
  recitals: '',
  sentence: '',
  chapeau: '',
  ending: '',
  sub: { letters: '', words: '' },
  cardinals: [],
  ordinals: [],
  numberPrefix: '',
  ordinalSuffixes: '',
  last: '',
  penultimate: '',
  inserted: '',
  rangeWords: '',
  listWords: '',
  etSeq: '',
  refining: '',
  linkers: { binding: '', loose: '' },
  measures: '',
  counted: '',
  afterNumber: '',
  rivals: [],
  noUnitAfter: '',
};

type Names = Omit<Lexicon, 'lang' | 'citation' | 'names' | 'heads' | 'sentinel'>;

const NO_NAMES: Names = {
  titlePrefix: '',
  modifiers: '',
  foreignModifiers: '',
  subjectModifiers: '',
  year: '2018',
  purposes: '',
  noPurposes: '',
  occasions: '',
  compounds: '',
  bareBefore: '',
  cues: { initiator: '', subject: '', place: '', act: '', date: '' },
  bridge: '',
  ibid: '',
  supraNote: '',
  instrumentNouns: '',
  thereof: '',
  latter: '',
  former: '',
  agents: '',
  defining: '',
  dismissing: '',
  interjections: '',
  leads: '',
  samePart: '',
  drafting: '',
  listing: '',
  initiatorsOwn: '',
  leadsToLetter: '',
  selfMarks: '',
};

const paragraph = { level: 'paragraph', bare: 'always', ordinal: true } as const;
const sub = { level: 'sub-paragraph', bare: 'always', ordinal: true } as const;

type Given = Pick<Lexicon, 'lang' | 'names' | 'heads'> &
  Partial<Names> & { readonly citation: Partial<CitationLexicon>; readonly script: Partial<CitationLexicon['script']> };

function lexicon({ citation, script, ...names }: Given): Lexicon {
  return {
    ...NO_NAMES,
    ...names,
    citation: { ...NO_CITATION, ...citation, script: { ...NO_CITATION.script, ...script } },
    sentinel: { head: [], goal: [], any: [], beside: [], initiator: [] },
  };
}

/** No articles; whose a part is, is said by the case of the owner's name. */
export const ru = lexicon({
  lang: 'ru',
  script: { possession: ['inflected'], articles: 'none' },
  names: [
    {
      id: 'title',
      phrase: 'кодекс* поведения (по|для) достижени* мира [,] свободного от терроризма',
      alone: 'always',
      kind: 'name',
    },
  ],
  heads: [
    { phrase: 'кодекс* поведения', full: true },
    { phrase: 'кодекс*', full: false },
  ],
  foreignModifiers: 'уголовн*|гражданск*|трудов*',
  leads: 'в|по|и|с',
  bareBefore: 'к|в',
  citation: {
    abbreviations: ['п', 'пп', 'подп', 'ст'],
    determiners: {
      ...NO_CITATION.determiners,
      demonstrative: 'этот|этого|этом|настоящий|настоящего|данного',
      possessive: 'его',
    },
    units: [
      { id: 'paragraph', one: 'пункт|пункта|пункте|пунктом|п', many: 'пункты|пунктов|пунктах|пп', ...paragraph },
      { id: 'sub', one: 'подпункт|подпункта|подпункте|подп', many: 'подпункты|подпунктов|подпунктах', ...sub },
    ],
    preamble: 'преамбул*',
    sentence: 'предложение|предложении',
    sub: { letters: 'абвгдежзиклмнопрстуфхцчшщ', words: 'аиов' },
    ordinals: ['перв*', 'втор*', 'трет*', 'четверт*', 'пят*', 'шест*', 'седьм*', 'восьм*', 'девят*', 'десят*'],
    cardinals: ['один', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять', 'десять'],
    ordinalSuffixes: 'й|го|му|м',
    last: 'последн*',
    rangeWords: 'по|до',
    listWords: 'и|или|а также',
    afterNumber: 'и|в|о|об|говорит',
    rivals: [{ phrase: 'устав*', kind: 'instrument', parts: 'articles', proper: true }],
  },
});

/** No capitals; conjunctions, prepositions and the article cling to the word; the ordinal follows. */
export const ar = lexicon({
  lang: 'ar',
  script: {
    cased: false,
    ordinals: 'after-unit',
    stops: '.!؟',
    articles: 'prefix',
    prefixes: ['وال', 'بال', 'لل', 'ال', 'و', 'ب', 'ل'],
    articlePrefixes: ['وال', 'بال', 'لل', 'ال'],
  },
  names: [
    {
      id: 'title',
      phrase: 'مدونة [قواعد] السلوك (نحو|من أجل) [تحقيق] عالم خال من الإرهاب',
      alone: 'always',
      kind: 'name',
    },
  ],
  heads: [{ phrase: 'مدونة', full: false }],
  leads: 'في',
  citation: {
    determiners: { ...NO_CITATION.determiners, demonstrative: 'هذه|تلك' },
    units: [
      { id: 'paragraph', one: 'فقرة', many: 'فقرتان|فقرتين|فقرات', ...paragraph },
      { id: 'sub', one: 'فقرة الفرعية', many: 'فقرات الفرعية', ...sub },
    ],
    preamble: 'ديباجة',
    sub: { letters: 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ', words: 'وبل' },
    ordinals: ['أولى', 'ثانية', 'ثالثة', 'رابعة', 'خامسة', 'سادسة', 'سابعة', 'ثامنة', 'تاسعة', 'عاشرة'],
    rangeWords: 'إلى',
    listWords: 'و|أو',
    linkers: { binding: 'من', loose: 'في' },
    rivals: [{ phrase: 'ميثاق', kind: 'instrument', parts: 'articles', proper: true }],
  },
});

/** No capitals and no spaces; the number stands before the unit, "of" is a mark on the owner. */
export const zh = lexicon({
  lang: 'zh',
  script: {
    cased: false,
    spaced: false,
    numbers: 'before-unit',
    closeStops: '。！？',
    possession: ['suffix'],
    articles: 'none',
  },
  names: [
    {
      id: 'title',
      phrase: '(实现|关于实现) [一个] 无恐怖主义 [的] 世界 [的] 行为 [准则|守则]',
      alone: 'always',
      kind: 'name',
    },
    { id: 'title-after', phrase: '行为 (准则|守则) 实现无恐怖主义世界', alone: 'always', kind: 'name' },
  ],
  heads: [
    { phrase: '行为 (准则|守则)', full: true },
    { phrase: '(准则|守则)', full: false },
  ],
  leads: '在|据|和',
  citation: {
    determiners: { ...NO_CITATION.determiners, demonstrative: '该|本', possessive: '其' },
    genitive: '的',
    units: [
      { id: 'paragraph', either: '段|条|款', ...paragraph },
      { id: 'sub', either: '项', ...sub },
    ],
    preamble: '序言 [部分]',
    sub: { letters: 'abcdefghijklmnopqrstuvwxyz', words: '' },
    cardinals: ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三', '十四'],
    numberPrefix: '第',
    rangeWords: '至|到',
    listWords: '和|及|、',
    rivals: [{ phrase: '宪章', kind: 'instrument', parts: 'articles', proper: true }],
  },
});
