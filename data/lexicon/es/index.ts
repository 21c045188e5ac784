/** Spanish: how the Code is named and cited. No title is attested; what stands here is what it would be called. */
import type { Lexicon } from '../types';
import { citation, MONTHS } from './citation';

const TERROR = '[(la (amenaza|lacra) [del]|del flagelo|flagelo|azote)] [(de|del|de el)] [(el|la)] (terro~rismo|terror)';
const GOAL = `([(un|el|al)] mundo [más] [(seguro y|pacífico y)] (libre de|libre del|sin|exento de|libre de la|liberado del|liberado de|a salvo del) ${TERROR})`;
const TOWARDS =
  '(para|hacia|sobre|por|a fin de|con miras a|con el fin de|en pos de|en favor de|a favor de|orientado a|encaminado a|destinado a|dirigido a|de|con vistas a|relativo a|rumbo a)';
const ACHIEVING =
  '[(la|el|un)] [(consecución|logro|construcción|creación|instauración|establecimiento|realización|promoción|lograr|alcanzar|conseguir|construir|crear|avanzar|establecer|promover|llegar|la búsqueda)] [(de|del|a|al|hacia)]';
const COUNTER =
  '(antiterrorista|contra el terrorismo|anti terrorista|contraterrorista|de lucha contra el terrorismo|antiterrorismo)';

export const es: Lexicon = {
  lang: 'es',
  commonWords: 'el la los las de que y en un una del se por con su como más al este esta fue es sobre',
  citation,
  names: [
    {
      id: 'title',
      phrase: `código de conducta [(internacional|mundial|voluntario|de los estados)] ${TOWARDS} ${ACHIEVING} ${GOAL} [para 2045]`,
      alone: 'always',
      kind: 'name',
    },
    { id: 'title-without-link', phrase: `código de conducta ${ACHIEVING} ${GOAL}`, alone: 'always', kind: 'name' },
    { id: 'title-of-code', phrase: `código ${TOWARDS} ${ACHIEVING} ${GOAL}`, alone: 'always', kind: 'name' },
    {
      id: 'against-terrorism',
      phrase: `código de conducta (${COUNTER}|(sobre|en materia de|para) [la] (lucha|combatir|combate) [contra] [el] terrorismo)`,
      alone: 'never',
      kind: 'name',
    },
    { id: 'counter-terrorism-code', phrase: `código ${COUNTER}`, alone: 'never', kind: 'short' },
  ],
  titlePrefix: '',
  heads: [
    { phrase: 'código de conducta', full: true },
    { phrase: 'código', full: false },
  ],
  modifiers:
    'nuevo|presente|mismo|citado|mencionado|referido|propio|breve|voluntario|célebre|reciente|antedicho|propuesto|primer|futuro|histórico',
  foreignModifiers: 'proyecto de|vigente|viejo',
  foreignModifiersAfter:
    'judicial|parlamentario|empresarial|de astaná|de los (jueces|magistrados|diputados|parlamentarios|funcionarios|periodistas|proveedores|militares)|penal|civil|del trabajo|laboral|de trabajo|de comercio|electoral|tributario|fiscal|procesal|de procedimiento|de procedimientos|orgánico|de ética|ético|deontológico|de honor|postal|fuente|abierto|de barras|de vestimenta|de la familia|de familia|de la niñez|aduanero|nacional|militar|de justicia|sanitario|minero|de tránsito|de aguas|urbano|de núremberg|disciplinario|mundial antidopaje|antidopaje|de comportamiento|de buenas prácticas|de buen gobierno|de la fifa|de la haya|de yibuti|para (los|las|funcionarios)|de los (jueces|funcionarios|ministros|diputados|jugadores|medios)|de la (oci|organización|unión)|morse|secreto|genético|qr|da vinci|parlamentario|interno|profesional|europeo|español|mexicano|argentino|chileno|internacional (contra|para la seguridad|de conducta contra)|en el mar|sobre (seguridad|la seguridad)',
  subjectModifiers: '',
  year: '2018',
  datedBy: 'de|del|del año|de el año',
  purposes: '(para|sobre|contra|de|del|relativo a|entre|en)',
  noPurposes: `(para|sobre|contra|de|del|en|entre) (la (primera|última|segunda)|su|sus|este|esta|eso|todo|todos|2018|septiembre|28|firma|kazajstán|kazajistán|astaná|que|los estados|esos|siempre|nada|${MONTHS}|vigor|nueva|ningún|cuestión|marcha)`,
  occasions: '',
  compounds: '',
  bareBefore:
    'de|del|al|el|según|adelante|denominado|y|o|por|véase|cf|en|firm*|adopt*|aprob*|apoy*|present*|lanz*|propus*|propon*|aplic*|respet*|suscri*|ader*|adhir*',
  cues: {
    initiator:
      'kazajstán|kazajistán|kazakstán|kazakhstán|kazajo|kazaja|kazajos|kazajistano|astaná|astana|nazarbáyev|nazarbayev|nazarbaev|abdrajmánov|nursultán|nur sultán',
    subject: 'terro~rismo|terror|terrorista|terroristas|antiterrorista',
    place: 'onu|naciones unidas|asamblea general|nueva york|sexta comisión',
    act: 'propues*|propus*|propon*|iniciativa|iniciad*|impulsad*|impuls*|lanz*|redact*|present*|promov*|promovid*|patrocin*|elabor*|auspici*|firm*',
    date: '28 de septiembre [de 2018]|septiembre de 2018|28 septiembre 2018',
    others:
      'túnez|tunecino|tunecina|belarús|bielorrusia|minsk|unión africana|liga árabe|liga de los estados árabes|cooperación islámica|oci|no alineados|osce|otan',
  },
  bridge: 'en su|en sus|en|op . cit .|citado|antes citado|y sus|y su|concretamente en',
  ibid: 'ibíd|ibid|ibidem|ibídem|íd|ídem',
  supraNote: '(supra|citado) (nota|n) [.]|supra',
  instrumentNouns: 'documento|texto|instrumento',
  thereof: 'del mismo|de este',
  latter: 'este último|último|segundo',
  former: 'primero',
  initiatorsAfter:
    'kazajo|kazajistano|de kazajstán|de kazajistán|de nazarbáyev|(propuesto|impulsado|iniciado|promovido|presentado|lanzado|elaborado|auspiciado) por (kazajstán|kazajistán|astaná|nazarbáyev)',
  agents: 'por',
  clauses: 'que|el cual',
  defining: 'en adelante|en lo sucesivo|denominado|llamado|o|abreviado',
  dismissing: 'no|y no|en lugar de|en vez de|a diferencia de|a diferencia del',
  interjections: 'respectivamente|inclusive|en particular|especialmente',
  leads: 'en|bajo|a|al|véase|cf|cf .|y|también|con|por|según|el|la|los|las|del',
  leadsToLetter:
    'de|sobre|para|como|contra|entre|o|u|pero|que|donde|si|cit*|invoc*|lee|leer|recuerd*|viol*|respet*|mencion*|añad*|repit*|cumpl*',
  samePart: '([el|del] mismo|este|ese|dicho) (párrafo|apartado|punto|numeral)',
  drafting: 'proyecto de|nuevo|antiguo|futuro',
  listing: 'del|en el',
  initiatorsOwn: 'su|nuestro',
  selfMarks: 'supra|infra|arriba|abajo|anterior',
};
