/** Spanish: how parts of an instrument are cited. */
import type { CitationLexicon } from '../types';

export const MONTHS =
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre';

export const citation: CitationLexicon = {
  abbreviations:
    'párr párrs parr parrs par pár art arts ap apdo apdos apart inc incs núm núms num nº pág págs pp p cf cfr ibíd ibid íd op cit sr sra dr dra prof etc vol ed ee uu ss lit preám v gr'.split(
      ' ',
    ),
  script: {
    name: 'Latin',
    folds: 'áà=a éè=e íìï=i óò=o úùü=u ñ=n',
    elided: [],
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
    definite: 'el|la|los|las|lo|del|al',
    fused: 'del|al',
    demonstrative: 'este|esta|estos|estas|ese|esa|esos|esas|aquel|aquella|dicho|dicha|dichos|dichas',
    indefinite:
      'un|una|unos|unas|cualquier|cada|ningún|ninguna|algún|alguna|todo|toda|otro|otra|varios|varias|tal|dos|tres',
    possessive: 'su|sus|cuyo|cuya|cuyos|cuyas',
    foreign: 'nuestro|nuestra|nuestros|vuestro|vuestra|mi|mis|tu|tus',
    extra: 'mismo|misma|mismos|presente|citado|mencionado|referido|ambos',
  },
  genitive: '',
  contracted: '',
  units: [
    {
      id: 'preambular-paragraph',
      one: '(párrafo|apartado) (preambular|del preámbulo|preambulatorio)|considerando|pp',
      many: '(párrafos|apartados) (preambulares|del preámbulo|preambulatorios)|considerandos',
      level: 'preambular',
      bare: 'always',
      ordinal: true,
    },
    {
      id: 'operative-paragraph',
      one: '(párrafo|apartado) (dispositivo|operativo|de la parte dispositiva|resolutivo)|op',
      many: '(párrafos|apartados) (dispositivos|operativos|de la parte dispositiva|resolutivos)|ops',
      level: 'operative',
      bare: 'always',
      ordinal: true,
    },
    {
      id: 'sub-paragraph',
      one: 'subpárrafo|sub párrafo|subapartado|subinciso|letra|literal|lit',
      many: 'subpárrafos|sub párrafos|subapartados|subincisos|letras|literales',
      level: 'sub-paragraph',
      bare: 'always',
      ordinal: true,
    },
    {
      id: 'paragraph',
      one: 'párrafo|párr|par|pár|numeral|parágrafo',
      many: 'párrafos|párrs|numerales|parágrafos',
      either: '¶|¶ ¶',
      level: 'paragraph',
      bare: 'always',
      ordinal: 'near',
    },
    { id: 'section-sign', either: '§|§ §', level: 'paragraph', bare: 'always', ordinal: false },
    {
      id: 'division',
      one: 'apartado|apdo|ap|apart|inciso|inc',
      many: 'apartados|apdos|incisos|incs',
      level: 'paragraph',
      bare: 'existing',
      ordinal: 'near',
      item: true,
    },
    { id: 'point', one: 'punto', many: 'puntos', level: 'paragraph', bare: 'existing', ordinal: false, item: true },
    {
      id: 'article',
      one: 'artículo|art',
      many: 'artículos|arts',
      level: 'paragraph',
      bare: 'existing',
      ordinal: false,
    },
    {
      id: 'clause',
      one: 'cláusula',
      many: 'cláusulas',
      level: 'paragraph',
      bare: 'existing',
      ordinal: false,
      item: true,
    },
    {
      id: 'principle',
      one: 'principio|disposición|compromiso|medida',
      many: 'principios|disposiciones|compromisos|medidas',
      level: 'paragraph',
      bare: 'lettered',
      ordinal: false,
      item: true,
    },
    {
      id: 'number',
      one: 'núm|número|nº|n°|no|n',
      many: 'núms|números|nos',
      level: 'paragraph',
      bare: 'lettered',
      ordinal: false,
    },
    {
      id: 'section',
      one: 'sección|capítulo|parte|título',
      many: 'secciones|capítulos|partes|títulos',
      level: 'paragraph',
      bare: 'never',
      ordinal: false,
    },
  ],
  ambiguousUnits: ['pp', 'no', 'n'],
  preamble: 'preámbulo|preám|parte introductoria|parte preambular',
  recitals: 'considerandos|(párrafos|apartados) (preambulares|del preámbulo)',
  sentence: 'oración|oraciones|frase|frases',
  chapeau:
    'encabezamiento|encabezado|chapeau|(frase|oración|parte|texto) (introductoria|inicial|introductorio)|palabras iniciales',
  ending:
    'final|fin|inicio|comienzo|principio|in fine|(primera|segunda|última) (parte|mitad)|palabras finales|último inciso',
  // The order of directive 33 of Spain's Directrices de técnica normativa of 22 July 2005 (BOE-A-2005-13020), which has ñ after n:
  // farther than the lists of the Code go.
  sub: { letters: 'abcdefghijklmnopqrstuvwxyz', words: 'aeouy' },
  cardinals: 'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis'.split(' '),
  ordinals: [
    'primero|primera|primer|primeros|primeras',
    'segundo|segunda|segundos|segundas',
    'tercero|tercera|tercer|terceros|terceras',
    ...'cuart quint sext séptim octav noven décim'.split(' ').map((stem) => `${stem}o|${stem}a|${stem}os|${stem}as`),
    'undécimo|undécima|decimoprimero|décimo primero|décimo primer',
    'duodécimo|duodécima|decimosegundo|décimo segundo',
    'decimotercero|decimotercer|decimotercera|décimo tercero|décimo tercer',
    'decimocuarto|decimocuarta|décimo cuarto',
    'decimoquinto|decimoquinta|décimo quinto',
    'decimosexto|decimosexta|décimo sexto',
  ],
  numberPrefix: '',
  ordinalSuffixes: 'º|ª|°|o|a|er|ro|ra|do|da|to|ta|mo|ma|vo|va|no|na',
  last: 'último|última|últimos|últimas|final',
  penultimate: 'penúltimo|penúltima',
  inserted: 'bis|ter|quater',
  rangeWords: 'a|al|hasta|hasta el|a la',
  rangeOpeners: 'del|de el|desde el|de|desde|de la',
  listWords: 'y|e|o|u|así como|y también|además de|junto con|más|y el|y la|y al|y del|y los|o el',
  etSeq: 'y siguientes|y ss|y sig|y sigs|ss|et seq',
  refining: 'en su|bajo la|bajo el|en particular|concretamente|en concreto|a saber|especialmente|en sus',
  linkers: { binding: 'de|del|de la|de los|al', loose: 'en|bajo|según|conforme a|en el|al|a' },
  measures: `${MONTHS}|por ciento|de (${MONTHS})|millones|millón|mil|años|año|meses|semanas|días|horas|minutos|euros|dólares|veces|km|kg`,
  counted:
    'estados|países|miembros|delegaciones|personas|participantes|signatarios|ministros|partes|otros|otras|votos|artículos|párrafos|puntos|páginas|palabras|naciones|gobiernos',
  afterNumber:
    'del|de|y|e|o|es|son|que|en|para|sobre|al|a|por|dispone|disponen|prevé|prevén|habla|hablan|trata|tratan|se|no|bis|ter|establece|establecen|está|están|el|la|los|también|recuerda',
  rivals: [
    {
      phrase:
        'resolución|resoluciones|estrategia (global|mundial|antiterrorista) [(contra el terrorismo|de lucha contra el terrorismo|de las naciones unidas)]|estrategia',
      kind: 'instrument',
      parts: 'paragraphs',
      proper: false,
      within: ['PP1', 'PP11', '8(a)'],
    },
    {
      phrase:
        'convenio (general|amplio|global) (sobre|contra) [el] terrorismo internacional|convención (general|amplia|global) (sobre|contra) [el] terrorismo internacional|convenio general',
      kind: 'instrument',
      parts: 'articles',
      proper: true,
      within: ['PP12', '8(d)'],
    },
    {
      phrase: 'carta [de (las naciones unidas|la onu)]',
      kind: 'instrument',
      parts: 'articles',
      proper: 'capital',
      within: ['5', '7', '1', '2'],
    },
    {
      phrase:
        'convenio|convenios|convención|convenciones|tratado|tratados|pacto|estatuto|constitución|reglamento|directiva|protocolo|decreto|ordenanza|ley|acuerdo de|acuerdo|ley orgánica|proyecto de ley',
      kind: 'instrument',
      parts: 'articles',
      proper: false,
    },
    {
      phrase:
        'memorando|memorándum|memorando de entendimiento|plan de acción|programa de acción|comunicado|declaración|documento final|directrices|hoja de ruta|principios rectores|pacto mundial|guía|manual|directriz|lineamientos|recomendación|recomendaciones',
      kind: 'instrument',
      parts: 'paragraphs',
      proper: false,
    },
    {
      phrase:
        'informe|orden del día|carta del|nota|anexo|apéndice|acta|fallo|sentencia|decisión|opinión|artículo de prensa|discurso|boletín|proyecto de resolución|observaciones|conclusiones|contrato|circular|cuadro|agenda|memoria|dictamen',
      kind: 'document',
      parts: 'paragraphs',
      proper: false,
    },
  ],
  noUnitAfter: 'este|ese|qué|un|cierto|tal|algún|ningún|cada|a tal|hasta cierto',
};
