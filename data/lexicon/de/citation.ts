/** German: how parts of an instrument are cited. */
import type { CitationLexicon } from '../types';

export const MONTHS = 'januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember';

/** The endings of an adjective. */
function adjective(stem: string): string {
  return ['e', 'er', 'en', 'em', 'es'].map((ending) => stem + ending).join('|');
}

export const citation: CitationLexicon = {
  abbreviations:
    'abs art ziff nr nrn s bst buchst lit vgl ebd a o dr prof bzw ca usw u z b d h präamb präambelabs unterabs uabs kap abschn ff f evtl ggf inkl st str sog mr rz op pp'.split(
      ' ',
    ),
  script: {
    name: 'Latin',
    folds: 'ä=a ö=o ü=u ß=ss',
    elided: [],
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
  determiners: {
    definite: 'der|die|das|den|dem|des|im|zum|zur|vom|am|beim|ins',
    fused: 'im|zum|zur|vom|am|beim|ins',
    demonstrative:
      'dieser|diese|dieses|diesen|diesem|jener|jene|jenes|jenen|jenem|besagter|besagte|besagten|derselbe|denselben|demselben|desselben|derselben',
    indefinite:
      'ein|eine|einen|einem|einer|eines|kein|keine|keinen|keinem|jeder|jede|jedes|jeden|jedem|mancher|manche|irgendein|mehrere|zwei|drei|anderer|andere|anderen|weitere|welcher|welches',
    possessive: 'sein|seine|seinen|seinem|seiner|seines|dessen',
    foreign: 'ihr|ihre|ihren|ihrem|ihrer|ihres|unser|unsere|unseren|unserem|unseres|mein|meine|euer|eure|deren',
    extra: 'beide|beiden|gleiche|gleichen|vorliegende|vorliegenden|genannte|genannten',
  },
  genitive: '',
  contracted: '',
  units: [
    {
      id: 'preambular-paragraph',
      one: 'präambelabsatz|präambelabsatzes|präambularabsatz|(präambel|präambular) (absatz|paragraf|paragraph)|erwägungsgrund|erwägungsgrunds|erwägungsgrundes|pp',
      many: 'präambelabsätze|präambelabsätzen|präambularabsätze|erwägungsgründe|erwägungsgründen',
      level: 'preambular',
      bare: 'always',
      ordinal: true,
    },
    {
      id: 'operative-paragraph',
      one: `(operativ*) (absatz|absatzes|ziffer|paragraf|paragraph)|op`,
      many: `(operativ*) (absätze|absätzen|ziffern|paragrafen|paragraphen)|ops`,
      level: 'operative',
      bare: 'always',
      ordinal: true,
    },
    {
      id: 'sub-paragraph',
      one: 'unterabsatz|unterabsatzes|unterabs|uabs|unterziffer|unterpunkt|unterpunkts|buchstabe|buchstaben|buchst|bst|lit|litera',
      many: 'unterabsätze|unterabsätzen|unterziffern|unterpunkte|unterpunkten',
      level: 'sub-paragraph',
      bare: 'always',
      ordinal: true,
    },
    {
      id: 'paragraph',
      one: 'absatz|absatzes|abs|ziffer|ziff|paragraf|paragrafen|paragraph|textziffer|tz|z|rz|randziffer',
      many: 'absätze|absätzen|ziffern|paragrafen|paragraphen',
      either: '¶|¶ ¶',
      level: 'paragraph',
      bare: 'always',
      ordinal: 'near',
    },
    { id: 'section-sign', either: '§|§ §', level: 'paragraph', bare: 'existing', ordinal: false },
    {
      id: 'point',
      one: 'punkt|punktes|punkts|pkt',
      many: 'punkte|punkten',
      level: 'paragraph',
      bare: 'existing',
      ordinal: false,
      item: true,
    },
    {
      id: 'article',
      one: 'artikel|artikels|art',
      many: 'artikeln|artt',
      level: 'paragraph',
      bare: 'existing',
      ordinal: false,
    },
    {
      id: 'number',
      one: 'nr|nummer|№',
      many: 'nrn|nummern',
      level: 'paragraph',
      bare: 'existing',
      ordinal: false,
    },
    {
      id: 'principle',
      one: 'grundsatz|grundsatzes|verpflichtung|maßnahme|bestimmung',
      many: 'grundsätze|grundsätzen|verpflichtungen|maßnahmen|bestimmungen',
      level: 'paragraph',
      bare: 'lettered',
      ordinal: false,
      item: true,
    },
    {
      id: 'section',
      one: 'abschnitt|abschnitts|kapitel|kapitels|teil|teils|seite|klausel',
      many: 'abschnitte|abschnitten|kapiteln|teile|teilen|seiten',
      level: 'paragraph',
      bare: 'never',
      ordinal: false,
    },
  ],
  ambiguousUnits: ['pp'],
  preamble: 'präambel|präamb|vorspruch',
  recitals: 'präambelabsätze|präambelabsätzen|erwägungsgründe|erwägungsgründen',
  sentence: 'satz|satzes|sätze|sätzen',
  chapeau:
    'einleitungssatz|einleitungssatzes|chapeau|einleitende (worte|satz)|einleitenden (worten|satz|teil)|einleitender satz|eingangssatz|eingangsworte|eingangsworten',
  ending:
    'ende|schluss|anfang|beginn|(erste|zweite|letzte|ersten|zweiten|letzten|erster|zweiter) (hälfte|halbsatz|teil)|schlusssatz|schlussworte',
  // As in the Interinstitutional Style Guide of the European Union, 3.2.3: Buchstabe a.
  sub: { letters: 'abcdefghijklmnopqrstuvwxyz', words: 'o' },
  cardinals:
    'eins zwei|beiden drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn'.split(
      ' ',
    ),
  ordinals: 'erst zweit dritt viert fünft sechst siebt|siebent acht neunt zehnt elft zwölft dreizehnt vierzehnt'
    .split(' ')
    .map((stems) =>
      stems
        .split('|')
        .map((stem) => adjective(stem))
        .join('|'),
    ),
  numberPrefix: '',
  ordinalSuffixes: '.|te|ter|ten|tem|tes',
  last: `${adjective('letzt')}|${adjective('abschließend')}|${adjective('allerletzt')}`,
  penultimate: `${adjective('vorletzt')}|${adjective('zweitletzt')}`,
  inserted: 'ter',
  rangeWords: 'bis|bis zu|bis zum|bis einschließlich',
  rangeOpeners: 'von|vom',
  listWords:
    'und|oder|sowie|beziehungsweise|bzw|bzw .|und auch|wie auch|als auch|noch|und die|und den|und der|und das|und dem|samt|nebst|plus|und des',
  etSeq: 'ff|ff .|f .|fortfolgende|und folgende|und folgenden|folgende',
  refining: 'unter|insbesondere|namentlich|nämlich|vor allem|dort',
  linkers: { binding: 'des|der|dieses|jenes', loose: 'vom|von|in|im|nach|gemäß|aus|unter|laut|zu|zum|zur|aus dem' },
  measures: `${MONTHS}|prozent|millionen|million|milliarden|tausend|hundert|jahre|jahren|monate|monaten|wochen|tage|tagen|stunden|minuten|euro|dollar|uhr|mal|km|kg`,
  counted:
    'staaten|länder|ländern|mitglieder|mitgliedstaaten|nationen|unterzeichner|regierungen|delegationen|minister|menschen|personen|teilnehmer|parteien|redner|andere|weitere|stimmen|artikel|absätze|absätzen|punkte|punkten|seiten|wörter|worte',
  afterNumber:
    'des|der|von|und|oder|ist|sind|war|waren|die|das|den|dem|in|im|auf|für|zu|zum|nach|mit|wird|werden|hat|haben|soll|sollen|spricht|sprechen|nennt|nennen|verlangt|regelt|regeln|enthält|lautet|sagt|betrifft|betreffen|sieht|sehen|nicht|auch|dieses|bis|ter|behandeln|handeln|handelt|gehen|geht|fordert|fordern|verweist|verweisen|jeweils|dort|an|bei',
  rivals: [
    {
      phrase:
        'resolution|resolutionen|sicherheitsratsresolution|un resolution|(globale|weltweite|globalen|weltweiten) (strategie|antiterrorstrategie|anti terror strategie|terrorismusbekämpfungsstrategie) [(der vereinten nationen|gegen den terrorismus|zur bekämpfung des terrorismus|zur terrorismusbekämpfung)]|antiterrorstrategie|anti terror strategie|strategie',
      kind: 'instrument',
      parts: 'paragraphs',
      proper: false,
      within: ['PP1', 'PP11', '8(a)'],
    },
    {
      phrase:
        '(umfassendes|umfassende|umfassenden|umfassendem) (übereinkommen|übereinkommens|konvention) (gegen|über|zum|zur bekämpfung) [(den|des)] (internationalen|internationaler) terrorismus|umfassenden terrorismuskonvention',
      kind: 'instrument',
      parts: 'articles',
      proper: true,
      within: ['PP12', '8(d)'],
    },
    {
      phrase: '[(un|uno|vn)] (charta|satzung)',
      kind: 'instrument',
      parts: 'articles',
      proper: false,
      within: ['5', '7', '1', '2'],
    },
    {
      phrase:
        'übereinkommen|übereinkommens|konvention|konventionen|vertrag|vertrags|vertrages|verträge|pakt|pakts|statut|statuts|verfassung|grundgesetz|grundgesetzes|verordnung|richtlinie|protokoll|protokolls|erlass|gesetz|gesetzes|gesetzbuch|gesetzbuchs|gesetzbuches|strafgesetzbuch|strafgesetzbuchs|strafgesetzbuches|strafprozessordnung|bgb|stgb|stpo|dsgvo|emrk|abkommen|abkommens|vereinbarung|gesetzentwurf|gesetzentwurfs|bürgerlichen gesetzbuchs|terrorismusgesetz|polizeigesetz|polizeigesetzes',
      kind: 'instrument',
      parts: 'articles',
      proper: false,
    },
    {
      phrase:
        'memorandum|memorandums|aktionsplan|aktionsplans|aktionsprogramm|kommuniqué|erklärung|leitlinien|leitsätze|rahmenwerk|grundsatzerklärung|pressekodex|pressekodexes|corporate governance kodex|ehrenkodex|pressecodex|verhaltensregeln|pakt für|schlussdokument|absichtserklärung|leitfaden*|leitlinie|handreichung|richtlinien|handbuch*|ratgeber*|merkblatt*|fahrplan*|direktive|empfehlung|empfehlungen|manifest|weißbuch*',
      kind: 'instrument',
      parts: 'paragraphs',
      proper: false,
    },
    {
      phrase:
        'bericht|berichts|berichtes|tagesordnung|brief|briefs|schreiben|schreibens|anhang|anhangs|anlage|niederschrift|urteil|urteils|beschluss|beschlusses|entscheidung|stellungnahme|rede|bulletin|resolutionsentwurf|schlussfolgerungen|mietvertrag|mietvertrags|rundschreiben|satzungsentwurf|tabelle|aufsatz|aufsatzes|gutachten|gutachtens|pressemitteilung|hausordnung|studie|antrag|antrags',
      kind: 'document',
      parts: 'paragraphs',
      proper: false,
    },
  ],
  noUnitAfter: 'diesem|einem|jedem|der springende|auf den|diesen|einen|welchem|kein|diese|einer',
};
