/** Kazakh: how parts of an instrument are cited. Cases are endings, so that most words are given by their stems. */
import type { CitationLexicon } from '../types';

export const MONTHS = 'қаңтар*|ақпан*|наурыз*|сәуір*|мамыр*|маусым*|шілде*|тамыз*|қыркүйек*|қазан*|қараша*|желтоқсан*';

/** Up to ten; "бесіншіден жетіншіге дейін" is from the fifth to the seventh. */
const ORDINALS = 'бірінші* екінші* үшінші* төртінші* бесінші* алтыншы* жетінші* сегізінші* тоғызыншы* оныншы*'.split(
  ' ',
);

export const citation: CitationLexicon = {
  abbreviations: 'т тт абз б ж жж мыс қар бет ред'.split(' '),
  script: {
    name: 'Cyrillic',
    folds: 'қ=к ғ=г ң=н ө=о үұ=у һ=х ә=а і=и ё=е',
    elided: [],
    cased: true,
    spaced: true,
    numbers: 'either',
    ordinals: 'before-unit',
    stops: '.!?…',
    closeStops: '',
    possession: ['suffix'],
    articles: 'none',
    prefixes: [],
    articlePrefixes: [],
  },
  determiners: {
    definite: '',
    fused: '',
    demonstrative: 'бұл|осы|сол|аталған|мына|аталмыш|жоғарыда аталған|барлық',
    indefinite: 'кез келген|басқа|әр|бір|ешқандай|өзге',
    possessive: 'оның',
    foreign: 'сіздің|олардың|менің',
    extra: 'екі|екеуі',
  },
  genitive: '',
  contracted: '',
  units: [
    {
      id: 'operative-paragraph',
      either: '(резолютив*|қаулы|нұсқаушы) (тармақ*|тармағ*)',
      level: 'operative',
      bare: 'always',
      ordinal: true,
    },
    {
      id: 'preambular-paragraph',
      either: '(кіріспе|преамбулалық|преамбула) (тармақ*|тармағ*|абзац*)',
      level: 'preambular',
      bare: 'always',
      ordinal: true,
    },
    {
      id: 'sub-paragraph',
      either: 'тармақша*|тш|әрпі*|әріп*|литер*',
      level: 'sub-paragraph',
      bare: 'always',
      ordinal: true,
    },
    {
      id: 'paragraph',
      either: 'тармақ*|тармағ*|параграф*|пункт*|т|тт|¶',
      level: 'paragraph',
      bare: 'always',
      ordinal: true,
    },
    {
      id: 'indent',
      either: 'абзац*|абз|азат жол*|бөлік*|бөліг*',
      level: 'paragraph',
      bare: 'lettered',
      ordinal: 'near',
      item: true,
    },
    {
      id: 'article',
      either: 'бап|бабы*|баптың|бапта|бапқа|бабын*',
      level: 'paragraph',
      bare: 'existing',
      ordinal: false,
    },
    { id: 'number', either: '№', level: 'paragraph', bare: 'lettered', ordinal: false },
    { id: 'section', either: 'бөлім*|тарау*', level: 'paragraph', bare: 'never', ordinal: false },
  ],
  ambiguousUnits: ['т', 'тт'],
  preamble: '(кіріспе|кіріспесі*|кіріспенің|кіріспеде|преамбула*) [бөлім*|бөліг*]',
  recitals: '',
  sentence: 'сөйлем*',
  chapeau: 'кіріспе (сөйлем*|бөлік*|бөліг*)',
  ending: 'соңы|соңында|соңғы бөлігі*|басы|басында|(бірінші|екінші) (бөлігі*|жартысы*)',
  // By position in the alphabet. Letters are met in two orders; this is the one without ә, ғ and their like, as in what is translated from
  // Russian. No source settles it: laws of Kazakhstan number such parts 1), 2) (as the Law on Legal Acts, No. 480-V of 2016, does).
  sub: { letters: 'абвгдежзиклмнопрстуфхцчшщ', words: '' },
  // "бір" is "a" as well.
  cardinals: ['', ...'екі үш төрт бес алты жеті сегіз тоғыз он'.split(' '), 'он бір', 'он екі', 'он үш', 'он төрт'],
  ordinals: [
    ...ORDINALS.map((ordinal) => (ordinal.startsWith('бірінші') ? `${ordinal}|алғашқы` : ordinal)),
    ...ORDINALS.slice(0, 6).map((ordinal) => `он ${ordinal}`),
  ],
  numberPrefix: '',
  ordinalSuffixes: 'ші|шы|інші|ыншы|нші|ншы|ге|ға|ке|қа',
  last: 'соңғы|ақырғы',
  penultimate: '(соңғының|соңғысының|соңғы тармақтың) алдындағы|соңғыдан (бұрынғы|алдыңғы)|соңғыға дейінгі',
  inserted: '',
  rangeWords: 'тен|тан|ден|дан|нен|нан',
  rangeOpeners: '',
  rangeClosers: 'дейін|дейінгі|шейін|шейінгі',
  listWords: 'және|мен|бен|пен|немесе|әрі|сондай ақ',
  etSeq: '(және|мен) (одан|бұдан) (кейінгі*|әрі|әрігі*)|және келесі*',
  refining: 'атап айтқанда|соның ішінде|оның ішінде|оның',
  linkers: { binding: '', loose: '' },
  measures: `${MONTHS}|пайыз*|миллион*|миллиард*|мың|мыңға|жыл*|ай|күн*|сағат*|минут*|теңге*|доллар*|рет`,
  counted: 'мемлекет*|ел|елдің|елдер*|адам*|мүше*|делегация*|тармақтан|баптан|сөз|дауыс*',
  afterNumber: 'және|мен|туралы',
  rivals: [
    {
      phrase: '(қарар*|резолюция*)|жаһандық (контртеррористік|терроризмге қарсы) стратегия*',
      kind: 'instrument',
      parts: 'paragraphs',
      proper: false,
      within: ['PP1', 'PP11', '8(a)'],
    },
    {
      phrase:
        '(ислам* (ынтымақтаст*|конференция*) ұйым*|иыұ*|ыұыу*) [халықаралық] [терроризм* (қарсы [күрес]|күрес)] [жөніндегі|туралы] [мінез құлық|тәртіп] кодекс*',
      kind: 'instrument',
      parts: 'articles',
      proper: true,
    },
    {
      phrase: 'халықаралық терроризм* туралы жан жақты конвенция*|(жан жақты|жалпыға бірдей) конвенция*',
      kind: 'instrument',
      parts: 'articles',
      proper: true,
      within: ['PP12', '8(d)'],
    },
    {
      phrase: '[(бұұ|біріккен ұлттар ұйымы*)] жарғы*',
      kind: 'instrument',
      parts: 'articles',
      proper: false,
      within: ['5', '7', '1', '2'],
    },
    {
      phrase:
        'конвенция*|шарт|шарты*|шарттың|келісім*|конституция*|хаттама*|заң|заңы*|заңның|заңда|жарлық*|жарлығ*|қаулы*|хартия*|ережесі*|статут*',
      kind: 'instrument',
      parts: 'articles',
      proper: false,
      within: ['PP12', '8(d)'],
    },
    {
      phrase:
        'меморандум*|декларация*|іс қимыл жоспар*|стратегия*|коммюнике*|тұжырымдама*|нұсқаулы*|нұсқама*|анықтамалы*|жол карта*|директива*|ұсыным*|манифес*|іс қимыл бағдарлама*|пактісі*',
      kind: 'instrument',
      parts: 'paragraphs',
      proper: false,
    },
    {
      phrase: 'баяндама*|есеп|есебі*|есептің|күн тәртібі*|хат|хаты*|хаттың|қосымша*|шешім*|үкім*|мәлімдеме*',
      kind: 'document',
      parts: 'paragraphs',
      proper: false,
    },
  ],
  noUnitAfter: '',
};
