/** French: how parts of an instrument are cited. */
import type { CitationLexicon } from '../types';

export const MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';

export const citation: CitationLexicon = {
  abbreviations:
    'par para paras art al let ch cf ibid id op cit p pp no nos n vol éd m mm mme dr prof st ste av etc préamb pt pts sq ss réf'.split(
      ' ',
    ),
  script: {
    name: 'Latin',
    folds: 'àâä=a éèêë=e îï=i ôö=o ùûü=u ç=c œ=oe æ=ae',
    elided: ['l', 'd', 'qu', 'c', 's', 'n', 'j', 'm', 't', 'jusqu', 'lorsqu', 'puisqu'],
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
    definite: 'le|la|les|l’|du|des|au|aux',
    fused: 'du|des|au|aux',
    demonstrative: 'ce|cet|cette|ces|ledit|dudit|audit|ladite|lesdits|desdits',
    indefinite:
      'un|une|tout|toute|chaque|aucun|aucune|quelque|quelques|plusieurs|certains|autre|autres|tel|divers|deux|trois',
    possessive: 'son|sa|ses|dont',
    foreign: 'notre|nos|votre|vos|leur|leurs|mon|ma|mes|ton|ta',
    extra: 'même|mêmes|présent|présente|deux',
  },
  genitive: '',
  contracted: '',
  units: [
    {
      id: 'paragraph',
      one: 'paragraphe|par|para|parag',
      many: 'paragraphes|pars|paras',
      either: '¶|¶ ¶',
      level: 'paragraph',
      bare: 'always',
      ordinal: 'near',
    },
    { id: 'section-sign', either: '§|§ §', level: 'paragraph', bare: 'always', ordinal: false },
    {
      id: 'operative-paragraph',
      one: '(paragraphe|alinéa) (opérationnel|du dispositif|exécutoire)|op',
      many: '(paragraphes|alinéas) (opérationnels|du dispositif|exécutoires)|ops',
      level: 'operative',
      bare: 'always',
      ordinal: true,
    },
    {
      id: 'preambular-paragraph',
      one: '(paragraphe|alinéa) préambulaire|considérant|pp',
      many: '(paragraphes|alinéas) préambulaires|considérants',
      level: 'preambular',
      bare: 'always',
      ordinal: true,
    },
    {
      id: 'sub-paragraph',
      one: 'sous (paragraphe|alinéa|point)|sousparagraphe|sousalinéa|lettre|lit|let',
      many: 'sous (paragraphes|alinéas|points)|lettres',
      level: 'sub-paragraph',
      bare: 'always',
      ordinal: true,
    },
    {
      id: 'indent',
      one: 'alinéa|al|tiret',
      many: 'alinéas|tirets',
      level: 'paragraph',
      bare: 'lettered',
      ordinal: 'near',
      item: true,
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
    // "ch. 3, let. c" is how Switzerland cites.
    { id: 'figure', one: 'ch|chiffre', many: 'chiffres', level: 'paragraph', bare: 'existing', ordinal: false },
    { id: 'article', one: 'article|art', many: 'articles|arts', level: 'paragraph', bare: 'existing', ordinal: false },
    { id: 'clause', one: 'clause', many: 'clauses', level: 'paragraph', bare: 'existing', ordinal: false, item: true },
    {
      id: 'principle',
      one: 'principe|disposition|engagement|mesure',
      many: 'principes|dispositions|engagements|mesures',
      level: 'paragraph',
      bare: 'lettered',
      ordinal: false,
      item: true,
    },
    {
      id: 'number',
      one: 'n°|nº|no|numéro|n',
      many: 'nos|numéros',
      level: 'paragraph',
      bare: 'lettered',
      ordinal: false,
    },
    {
      id: 'section',
      one: 'section|chapitre|partie|titre',
      many: 'sections|chapitres|parties|titres',
      level: 'paragraph',
      bare: 'never',
      ordinal: false,
    },
  ],
  ambiguousUnits: ['pp', 'no', 'n', 'ch'],
  preamble: 'préambule|préamb|partie préambulaire|exposé des motifs',
  recitals: 'considérants|(paragraphes|alinéas) préambulaires',
  sentence: 'phrase|phrases',
  chapeau:
    'chapeau|chapeaux|phrase (introductive|liminaire)|membre de phrase introductif|(partie|formule|mots) (introductive|liminaire|introductifs|liminaires)',
  ending:
    'fin|début|in fine|(première|deuxième|seconde|dernière) (partie|moitié)|derniers mots|premiers mots|membre de phrase (final|introductif)',
  // As in the Interinstitutional Style Guide of the European Union, 3.2.3: point a).
  sub: { letters: 'abcdefghijklmnopqrstuvwxyz', words: 'aày' },
  cardinals: 'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' '),
  ordinals: [
    'premier|première|premiers|premières|1er|1re',
    'deuxième|second|seconde|deuxièmes',
    ...'troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième'
      .split(' ')
      .map((word) => `${word}|${word}s`),
  ],
  numberPrefix: '',
  ordinalSuffixes: 'er|re|ère|e|ème|è|eme|ième|nd|nde',
  last: 'dernier|dernière|derniers|dernières|final|finale',
  penultimate: 'avant dernier|avant dernière|avantdernier|avantdernière|pénultième',
  inserted: 'bis|ter|quater',
  rangeWords: 'à|au|aux|jusqu’ à|jusqu’ au',
  rangeOpeners: 'de|du|des',
  listWords: 'et|ou|ainsi que|et aussi|puis|et même|mais aussi|de même que|et au|et du|et à l’|et de l’|comme',
  etSeq: 'et suivants|et suivantes|et ss|et s|et sq|ss|et suiv',
  refining: 'en son|sous|en particulier|notamment|à savoir|spécialement|à son|en ses|sous la',
  linkers: { binding: 'de|du|des|d’|au|aux', loose: 'dans|en|sous|selon|dans le|au|aux|à' },
  measures: `${MONTHS}|pour cent|millions|million|milliards|milliard|ans|années|mois|semaines|jours|heures|minutes|euros|dollars|fois|km|kg`,
  counted:
    'états|pays|membres|délégations|personnes|participants|signataires|ministres|parties|autres|voix|articles|paragraphes|points|pages|mots|nations|gouvernements',
  afterNumber:
    'du|de|des|et|ou|est|sont|a|ont|qui|que|où|dans|pour|sur|en|à|au|par|prévoit|prévoient|dispose|disposent|bis|ter|parle|parlent|traite|traitent|rappelle|concerne|concernent|le|la|ne|ainsi',
  rivals: [
    {
      phrase:
        'résolution|résolutions|(stratégie (antiterroriste|mondiale|globale) [antiterroriste|de lutte contre le terrorisme] [(des nations unies|de l’ onu|de l’ organisation des nations unies)])|stratégie',
      kind: 'instrument',
      parts: 'paragraphs',
      proper: false,
      within: ['PP1', 'PP11', '8(a)'],
    },
    {
      phrase:
        'convention (générale|globale) (sur|contre|relative au|relative à) [le] terrorisme international|convention générale',
      kind: 'instrument',
      parts: 'articles',
      proper: true,
      within: ['PP12', '8(d)'],
    },
    {
      phrase: 'charte [(des nations unies|de l’ onu)]',
      kind: 'instrument',
      parts: 'articles',
      proper: false,
      within: ['5', '7', '1', '2'],
    },
    {
      phrase:
        'convention|conventions|traité|traités|pacte|statut|constitution|règlement|directive|protocole|décret|ordonnance|loi|loi n°|accord de|accord|arrêté|projet de loi',
      kind: 'instrument',
      parts: 'articles',
      proper: false,
    },
    {
      phrase:
        'mémorandum|mémorandum d’ accord|plan d’ action|programme d’ action|communiqué|document final|déclaration|déclaration commune|principes directeurs|feuille de route|appel de christchurch|pacte mondial|lignes directrices|ligne directrice|cadre de|guide|manuel|vade mecum|recommandation|recommandations',
      kind: 'instrument',
      parts: 'paragraphs',
      proper: false,
    },
    {
      phrase:
        'rapport|ordre du jour|lettre du|note|annexe|appendice|procès verbal|compte rendu|arrêt|jugement|décision|avis|article de presse|discours|bulletin|projet de résolution|observations|conclusions|contrat|bail|circulaire|tableau',
      kind: 'document',
      parts: 'paragraphs',
      proper: false,
    },
  ],
  marked: ['traité', 'traités', 'arrêté', 'arrêtés'],
  noUnitAfter: 'ce|à ce|quel|un|ce même|sur ce|à quel|aucun|chaque|premier',
};
