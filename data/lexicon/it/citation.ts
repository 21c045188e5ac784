/** Italian: how parts of an instrument are cited. */
import type { CitationLexicon } from '../types';

export const MONTHS = 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre';

const FUSED =
  'del|dello|della|dei|degli|delle|dell’|al|allo|alla|ai|agli|alle|all’|nel|nello|nella|nei|negli|nelle|nell’|dal|dallo|dalla|dai|dagli|dalle|dall’|sul|sullo|sulla|sui|sugli|sulle|sull’|col|coi';

export const citation: CitationLexicon = {
  abbreviations:
    'par parr art artt co lett let n nn num p pp pt cfr cf ibid id op cit sig dott prof ecc vol ed ss seg segg pag pagg pream s'.split(
      ' ',
    ),
  script: {
    name: 'Latin',
    folds: 'àá=a èé=e ìí=i òó=o ùú=u',
    elided: [
      'l',
      'd',
      'dell',
      'all',
      'nell',
      'dall',
      'sull',
      'un',
      'quest',
      'quell',
      'c',
      's',
      'n',
      'coll',
      'quant',
      'tutt',
      'nessun',
    ],
    cased: true,
    spaced: true,
    numbers: 'after-unit',
    ordinals: 'after-unit',
    stops: '.!?…',
    closeStops: '',
    possession: ['linker'],
    articles: 'word',
    prefixes: [],
    articlePrefixes: [],
  },
  determiners: {
    definite: `il|lo|la|i|gli|le|l’|${FUSED}`,
    fused: FUSED,
    demonstrative:
      'questo|questa|quest’|questi|queste|quel|quello|quella|quell’|quei|quegli|quelle|detto|suddetto|predetto|tale',
    indefinite:
      'un|uno|una|un’|ogni|qualche|alcuni|alcune|nessun|nessuno|nessuna|ciascun|altro|altra|altri|vari|qualsiasi|due|tre',
    possessive: 'suo|sua|suoi|sue|cui',
    foreign: 'nostro|nostra|nostri|vostro|vostra|loro|mio|mia|tuo|tua',
    extra: 'stesso|stessa|medesimo|medesima|presente|citato|entrambi|entrambe|predetto',
  },
  genitive: '',
  contracted: '',
  units: [
    {
      id: 'preambular-paragraph',
      one: '(paragrafo|capoverso) (preambolare|del preambolo)|considerando|pp',
      many: '(paragrafi|capoversi) (preambolari|del preambolo)|considerando',
      level: 'preambular',
      bare: 'always',
      ordinal: true,
    },
    {
      id: 'operative-paragraph',
      one: '(paragrafo|capoverso) (operativo|dispositivo|del dispositivo)|op',
      many: '(paragrafi|capoversi) (operativi|dispositivi|del dispositivo)|ops',
      level: 'operative',
      bare: 'always',
      ordinal: true,
    },
    {
      id: 'sub-paragraph',
      one: 'sottoparagrafo|sotto paragrafo|sottopunto|lettera|lett|let',
      many: 'sottoparagrafi|sotto paragrafi|sottopunti|lettere',
      level: 'sub-paragraph',
      bare: 'always',
      ordinal: true,
    },
    {
      id: 'paragraph',
      one: 'paragrafo|par|cifra|cpv|capoverso',
      many: 'paragrafi|parr|cifre|capoversi',
      either: '¶|¶ ¶',
      level: 'paragraph',
      bare: 'always',
      ordinal: 'near',
    },
    { id: 'section-sign', either: '§|§ §', level: 'paragraph', bare: 'always', ordinal: false },
    {
      id: 'indent',
      one: 'capoverso|trattino|alinea',
      many: 'capoversi|trattini',
      level: 'paragraph',
      bare: 'lettered',
      ordinal: 'near',
      item: true,
    },
    { id: 'comma', one: 'comma|co', many: 'commi', level: 'paragraph', bare: 'existing', ordinal: false, item: true },
    { id: 'point', one: 'punto|pt', many: 'punti', level: 'paragraph', bare: 'existing', ordinal: false, item: true },
    { id: 'article', one: 'articolo|art', many: 'articoli|artt', level: 'paragraph', bare: 'existing', ordinal: false },
    {
      id: 'clause',
      one: 'clausola',
      many: 'clausole',
      level: 'paragraph',
      bare: 'existing',
      ordinal: false,
      item: true,
    },
    {
      id: 'principle',
      one: 'principio|disposizione|impegno|misura',
      many: 'principi|disposizioni|impegni|misure',
      level: 'paragraph',
      bare: 'lettered',
      ordinal: false,
      item: true,
    },
    {
      id: 'number',
      one: 'n|numero|nº|n°|num',
      many: 'nn|numeri',
      level: 'paragraph',
      bare: 'lettered',
      ordinal: false,
    },
    {
      id: 'section',
      one: 'sezione|capitolo|parte|titolo|capo',
      many: 'sezioni|capitoli|parti|titoli',
      level: 'paragraph',
      bare: 'never',
      ordinal: false,
    },
  ],
  ambiguousUnits: ['pp', 'n', 'co'],
  preamble: 'preambolo|pream|parte preambolare',
  recitals: '(paragrafi|capoversi) (preambolari|del preambolo)',
  sentence: 'frase|frasi|periodo|periodi',
  chapeau: 'chapeau|(frase|parte|formula) (introduttiva|iniziale)|parole introduttive|alinea introduttivo|cappello',
  ending: 'fine|inizio|in fine|(prima|seconda|ultima) (parte|metà)|parole finali|chiusa|ultima parte|parte finale',
  // As in the Interinstitutional Style Guide of the European Union, 3.2.3: lettera a). Italy's own laws go from i on with l
  // (Constitution, article 117), so that their l is the tenth; here l and m are letters that the Code doesn't have.
  sub: { letters: 'abcdefghijklmnopqrstuvwxyz', words: 'aeioà' },
  cardinals:
    'uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici'.split(' '),
  ordinals: [
    ...'prim second terz quart quint sest settim ottav non decim undicesim dodicesim tredicesim quattordicesim quindicesim sedicesim'
      .split(' ')
      .map((stem) => (stem === 'non' ? 'nono|nona' : `${stem}o|${stem}a|${stem}i|${stem}e`)),
  ],
  numberPrefix: '',
  ordinalSuffixes: 'º|ª|°|o|a|esimo|esima',
  last: 'ultimo|ultima|ultimi|ultime|finale|conclusivo',
  penultimate: 'penultimo|penultima',
  inserted: 'bis|ter|quater',
  rangeWords: 'a|al|alla|fino al|sino al|fino a|ad',
  rangeOpeners: 'da|dal|dalla|dalle|dai|dall’',
  listWords:
    'e|ed|o|oppure|nonché|e anche|così come|insieme a|insieme al|più|e il|e la|e al|e del|e i|e all’|e dell’|come',
  etSeq: 'e seguenti|e ss|e segg|ss|segg|et seq',
  refining: 'sotto la|in particolare|segnatamente|cioè|ossia|specialmente|alla|nella sua|nel suo',
  linkers: {
    binding: 'di|del|dello|della|dell’|dei|degli|delle|al|alla|all’|d’',
    loose: 'in|nel|nella|nello|nell’|secondo|sotto|ai sensi del|al|alla|all’',
  },
  measures: `${MONTHS}|per cento|milioni|milione|miliardi|mila|anni|anno|mesi|settimane|giorni|ore|minuti|euro|dollari|volte|km|kg`,
  counted:
    'stati|paesi|membri|delegazioni|persone|partecipanti|firmatari|ministri|parti|altri|altre|voti|articoli|paragrafi|punti|pagine|parole|nazioni|governi',
  afterNumber:
    'del|della|di|e|ed|o|è|sono|che|in|per|su|al|a|da|prevede|prevedono|parla|parlano|tratta|trattano|si|non|bis|ter|stabilisce|stabiliscono|il|la|lo|anche|ricorda|dispone',
  rivals: [
    {
      phrase:
        'risoluzione|risoluzioni|strategia (globale|mondiale|antiterrorismo) [(contro il terrorismo|antiterrorismo|delle nazioni unite|dell’ onu)]|strategia',
      kind: 'instrument',
      parts: 'paragraphs',
      proper: false,
      within: ['PP1', 'PP11', '8(a)'],
    },
    {
      phrase: 'convenzione (generale|globale) (sul|contro il) terrorismo internazionale|convenzione (generale|globale)',
      kind: 'instrument',
      parts: 'articles',
      proper: true,
      within: ['PP12', '8(d)'],
    },
    {
      phrase: 'carta [(delle nazioni unite|dell’ onu)]',
      kind: 'instrument',
      parts: 'articles',
      proper: 'capital',
      within: ['5', '7', '1', '2'],
    },
    {
      phrase:
        'convenzione|convenzioni|trattato|trattati|patto|statuto|costituzione|regolamento|direttiva|protocollo|decreto|decreto legge|ordinanza|legge|accordo di|accordo|disegno di legge',
      kind: 'instrument',
      parts: 'articles',
      proper: false,
    },
    {
      phrase:
        'memorandum|memorandum d’ intesa|piano d’ azione|programma d’ azione|comunicato|dichiarazione|documento finale|linee guida|tabella di marcia|patto globale|carta di milano|manuale|linea guida|vademecum|road map|raccomandazione|raccomandazioni',
      kind: 'instrument',
      parts: 'paragraphs',
      proper: false,
    },
    {
      phrase:
        'rapporto|relazione|ordine del giorno|lettera del|nota|allegato|appendice|verbale|sentenza|decisione|parere|articolo di stampa|discorso|bollettino|progetto di risoluzione|osservazioni|conclusioni|contratto|circolare|guida|tabella|agenda',
      kind: 'document',
      parts: 'paragraphs',
      proper: false,
    },
  ],
  noUnitAfter: 'questo|quel|un|tal|qualche|ogni|a questo|a tal|certo',
};
