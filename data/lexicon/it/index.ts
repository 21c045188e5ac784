/** Italian: how the Code is named and cited. "Per un mondo libero dal terrorismo" is attested in the press. */
import type { Lexicon } from '../types';
import { citation, MONTHS } from './citation';

const TERROR =
  '[(dalla minaccia|minaccia|dal flagello|flagello|dalla piaga)] [(del|dal|dalla|di|dai)] (terro~rismo|terrore)';
const GOAL = `([(un|il|al|del|ad un)] mondo [più] [(sicuro e|pacifico e)] (libero da|libero|senza|esente da|esente|liberato|privo di|privo|al riparo) ${TERROR})`;
const TOWARDS =
  '(per|verso|sul|su|sulla|volto a|volto al|teso a|teso al|finalizzato a|finalizzato al|finalizzato alla|mirante a|diretto a|inteso a|in vista di|in favore di|a favore di|di|ai fini di|ai fini del|relativo a|relativo al|volto alla|verso la|al fine di|nel perseguimento di)';
const ACHIEVING =
  '[(il|la|lo|l’|un)] [(raggiungimento|conseguimento|costruzione|creazione|realizzazione|instaurazione|promozione|raggiungere|conseguire|costruire|creare|realizzare|ottenere|instaurare|promuovere|arrivare|giungere)] [(di|del|a|ad|d’)]';
const COUNTER =
  '(antiterrorismo|anti terrorismo|antiterroristico|contro il terrorismo|di contrasto al terrorismo|di lotta al terrorismo)';

export const it: Lexicon = {
  lang: 'it',
  commonWords: 'il di che è la e per un una in del della con non sono si da al gli nel ha anche dei alla',
  citation,
  names: [
    {
      id: 'title',
      phrase: `codice di (condotta|comportamento) [(internazionale|globale|volontario|degli stati)] ${TOWARDS} ${ACHIEVING} ${GOAL} [entro il 2045]`,
      alone: 'always',
      kind: 'name',
    },
    { id: 'title-without-link', phrase: `codice di condotta ${ACHIEVING} ${GOAL}`, alone: 'always', kind: 'name' },
    { id: 'title-of-code', phrase: `codice ${TOWARDS} ${ACHIEVING} ${GOAL}`, alone: 'always', kind: 'name' },
    {
      id: 'against-terrorism',
      phrase: `codice di condotta (${COUNTER}|(sulla|per la|in materia di) (lotta|contrasto) [(al|contro il)] terrorismo)`,
      alone: 'never',
      kind: 'name',
    },
    { id: 'counter-terrorism-code', phrase: `codice ${COUNTER}`, alone: 'never', kind: 'short' },
  ],
  titlePrefix: '',
  heads: [
    { phrase: 'codice di (condotta|comportamento)', full: true },
    { phrase: 'codice', full: false },
  ],
  modifiers:
    'nuovo|presente|stesso|citato|suddetto|predetto|proprio|breve|volontario|celebre|recente|proposto|primo|futuro|storico|medesimo',
  foreignModifiers: 'progetto di|vecchio',
  foreignModifiersAfter:
    'di astana|dell’ (icao|oci|osce|onu droga)|dei (deputati|parlamentari|magistrati|giudici|dipendenti|giornalisti|fornitori|militari)|giudiziario|aziendale|penale|civile|del lavoro|della strada|di procedura|di commercio|elettorale|tributario|della navigazione|del consumo|degli appalti|dei contratti|deontologico|di deontologia|etico|di etica|d’ onore|d’ autodisciplina|di autodisciplina|postale|fiscale|sorgente|a barre|rosso|rosa|genetico|della privacy|dell’ ambiente|antimafia|della crisi|militare|di giustizia|sportiva|mondiale antidoping|antidoping|di norimberga|dei beni|delle assicurazioni|nazionale|disciplinare|di diritto|della fifa|dell’ aia|dell’ aja|di gibuti|dei (dipendenti|magistrati|ministri|parlamentari|giocatori)|dell’ (oic|organizzazione|unione)|per (i|le|funzionari)|per la sicurezza|internazionale (per la sicurezza|contro)|morse|segreto|professionale|interno|europeo|italiano|francese|parlamentare|sulla sicurezza',
  subjectModifiers: '',
  year: '2018',
  datedBy: 'del|di|dell’ anno',
  purposes: '(per|su|sul|sulla|contro|di|del|della|relativo a|tra|fra|in)',
  noPurposes: `(per|su|sul|contro|di|del|della|in|tra) (la (prima|ultima|seconda)|suo|sua|questo|questa|ciò|tutti|tutte|2018|settembre|28|firma|kazakistan|kazakhstan|astana|che|gli stati|ogni|ora|sempre|${MONTHS}|vigore|questione)`,
  occasions: '',
  compounds: '',
  bareBefore:
    'di|del|al|il|secondo|seguito|denominato|e|o|per|vedi|cfr|nel|firm*|adott*|approv*|sostien*|sosten*|present*|lanci*|propos*|propon*|applic*|rispett*|sottoscri*|aderi*',
  cues: {
    initiator:
      'kazakistan|kazakhstan|kazakhstano|kazako|kazaka|kazaki|astana|nazarbaev|nazarbayev|nazarbajev|abdrakhmanov|nursultan',
    subject: 'terro~rismo|terrore|terrorista|terroristi|antiterrorismo|terroristico|terroristica',
    place: 'onu|nazioni unite|assemblea generale|new york|sesta commissione|palazzo di vetro',
    act: 'propost*|propos*|propon*|iniziativa|promoss*|promuov*|lanciat*|lancia|redatt*|presentat*|presenta|patrocinat*|elaborat*|avanzat*|firmat*|sottoscri*',
    date: '28 settembre [2018]|settembre 2018',
    others:
      'tunisia|tunisino|tunisina|bielorussia|minsk|unione africana|lega araba|cooperazione islamica|oci|non allineati|osce|nato',
  },
  bridge: 'nel suo|nella sua|nei suoi|al|all’|op . cit .|citato|cit .|e al suo|e il suo|in particolare al',
  ibid: 'ibid|ibidem|ivi|id|idem',
  supraNote: '(supra|cit .) (nota|n) [.]|supra',
  instrumentNouns: 'documento|testo|strumento',
  thereof: 'dello stesso|del medesimo',
  latter: 'quest’ ultimo|ultimo|secondo',
  former: 'primo',
  initiatorsAfter:
    'kazako|kazakhstano|del kazakistan|del kazakhstan|di nazarbaev|di nazarbayev|(proposto|promosso|lanciato|redatto|presentato|elaborato|avanzato) (dal kazakistan|dal kazakhstan|da astana|da nazarbaev)',
  agents: 'da|dal',
  clauses: 'che',
  defining: 'di seguito|in seguito|d’ ora in poi|denominato|detto|o|in breve|qui di seguito',
  dismissing: 'non|e non|invece di|invece del|anziché|a differenza di|a differenza del',
  interjections: 'rispettivamente|inclusi|in particolare',
  leads: 'in|nel|nella|al|alla|all’|vedi|cfr|cfr .|e|anche|con|per|secondo|il|la|i|del|ai',
  leadsToLetter:
    'di|su|per|come|contro|tra|fra|o|ma|che|dove|se|cit*|invoc*|legge|leggere|ricord*|viol*|rispett*|menzion*|aggiung*|ripet*',
  samePart:
    '([lo|dello|il|del] (stesso|medesimo)|[la|della] (stessa|medesima)|questo|tale|detto) (paragrafo|comma|punto|cifra)',
  drafting: 'bozza di|nuovo|vecchio|futuro|progetto di',
  listing: 'dell’|all’',
  initiatorsOwn: 'suo|nostro|proprio',
  selfMarks: 'supra|infra|sopra|sotto',
};
