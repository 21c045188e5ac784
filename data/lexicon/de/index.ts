/** German: how the Code is named and cited. "Für eine terrorfreie Welt" is attested in the press. */
import type { Lexicon } from '../types';
import { citation, MONTHS } from './citation';

const CODE = '(verhaltenskodex|verhaltenskodexes|verhaltenscodex|verhaltens kodex)';
const SHORT = '(kodex|kodexes|codex)';
const TERROR = '[(der (bedrohung|gefahr|geißel) [(durch|des)]|von der)] [(dem|den|des)] (terro~rismus|terror)';
const WORLD = '(welt)';
const GOAL = `([(einer|eine|der|die)] [(sichereren|friedlichen)] (terrorfreien|terrorfreie|terrorismusfreien|terrorismusfreie|terror freien|terrorlosen|von terror* (freien|freie|befreiten)|vom (terror|terrorismus) (freien|befreiten|befreite)) ${WORLD}|[(einer|eine|der)] ${WORLD} (ohne ${TERROR}|frei (von|vom) ${TERROR}|[,] die frei (von|vom) ${TERROR} [ist]))`;
const TOWARDS =
  '(für|auf dem weg zu|auf dem weg in|zur|zum|zu|hin zu|über|im hinblick auf|in richtung|mit dem ziel|zwecks|auf dem wege zu|des|der)';
const ACHIEVING =
  '[(das|die|den|der)] [(erreichung|verwirklichung|schaffung|errichtung|aufbau|erreichen|herstellung|förderung|erzielung|realisierung|ziel)] [(von)]';
const COUNTER = '(antiterror|anti terror|antiterrorismus|anti terrorismus|terrorismusbekämpfungs|terrorbekämpfungs)';
const AGAINST =
  '((gegen) [den] [internationalen] (terrorismus|terror)|zur (bekämpfung des [internationalen] terrorismus|terrorismusbekämpfung|terrorbekämpfung|terrorabwehr)|im kampf gegen [den] (terrorismus|terror))';

export const de: Lexicon = {
  lang: 'de',
  commonWords: 'der die das und den dem des ein eine ist nicht mit von zu auf für im als auch sich wird werden hat',
  citation,
  names: [
    {
      id: 'title',
      phrase: `${CODE} [der staaten] ${TOWARDS} ${ACHIEVING} ${GOAL} [bis 2045]`,
      alone: 'always',
      kind: 'name',
    },
    { id: 'title-without-link', phrase: `${CODE} ${ACHIEVING} ${GOAL}`, alone: 'always', kind: 'name' },
    { id: 'title-of-code', phrase: `${SHORT} ${TOWARDS} ${ACHIEVING} ${GOAL}`, alone: 'always', kind: 'name' },
    { id: 'against-terrorism', phrase: `${CODE} ${AGAINST}|${COUNTER} ${CODE}`, alone: 'never', kind: 'name' },
    {
      id: 'counter-terrorism-code',
      phrase: `${COUNTER} ${SHORT}|antiterrorkodex|antiterrorkodexes|antiterrorverhaltenskodex|${SHORT} ${AGAINST}`,
      alone: 'never',
      kind: 'short',
    },
  ],
  titlePrefix: 'un|uno|internationaler|internationalen|globaler|globalen',
  heads: [
    { phrase: CODE, full: true },
    { phrase: SHORT, full: false },
  ],
  modifiers:
    'freiwillige|freiwilligen|freiwilliger|neue|neuen|neuer|unterzeichnete|unterzeichneten|vorgeschlagene|vorgeschlagenen|vorliegende|vorliegenden|genannte|genannten|erwähnte|erwähnten|kasachische|kasachischen|kasachischer|kasachstans|internationale|internationalen|internationaler|globale|globalen|globaler|unverbindliche|unverbindlichen|nicht bindende|nicht bindenden|politische|politischen|kurze|kurzen|knappe|eigene|eigenen|eigener|(von|durch) (kasachstan|astana) (initiierte|initiierten|vorgeschlagene|vorgeschlagenen|eingebrachte|eingebrachten|angeregte|angeregten)|un|uno|zehn punkte|besagte|besagten|gleiche|ganze|ganzen|gesamte|gesamten',
  foreignModifiers:
    'ethische|ethischen|haager|governance|deutsche|deutschen|europäische|europäischen|journalistische|journalistischen|interne|internen|nationale|nationalen|islamische|djiboutier|dschibuti|moralische|moralischen|sportliche|maritimen|maritime|weltweite anti doping|genetische|dritten|freiwilligen selbstkontrolle',
  foreignModifiersAfter:
    'alimentarius|der (oic|organisation|fifa|presse|journalisten|regierung|eu|bank|firma|abgeordneten|minister|richter|ärzte|branche|industrie|arabischen|un für)|für (abgeordnete|journalisten|beamte|lieferanten|mitarbeiter|polizisten|richter|minister|das südchinesische|parlamentarier|informationssicherheit|beamte mit|unternehmen|das internet|staatsbedienstete|die informationssicherheit|spieler|private|den verkehr)|gegen (die verbreitung|ballistische|korruption|hassrede)|des (unternehmens|vereins|verbandes|verbands|bundestags|konzerns|südchinesischen|presserats)|gregorius|justinianus|iuris|zur (bekämpfung illegaler|bekämpfung von hass|informationssicherheit)|von dschibuti|im südchinesischen|hammurapi|argenteus',
  subjectModifiers: COUNTER,
  year: '2018',
  datedBy: 'von|vom jahr|aus dem jahr|aus dem jahre',
  purposes: '(für|über|gegen|von|der|des|zum|zur|zwischen|im)',
  noPurposes: `(für|über|gegen|von|zum|zur|im|der|des) (alle|allen|die|den|das|der|diese|ihre|seine|immer|beispiel|ersten|letzten|unterzeichnung|september|2018|28|kasachstan|astana|ganzen|übrigen|staaten|${MONTHS}|vereinten|generalversammlung|rande|rahmen|jahr|jahre)`,
  occasions: 'am|im|vom|zum',
  compounds: '',
  bareBefore:
    'des|dem|den|der|zum|im|laut|gemäß|und|oder|nachfolgend|folgenden|kurz|siehe|vgl|unterzeichn*|unterstütz*|lanc*|begrüß*|präsentier*',
  cues: {
    initiator:
      'kasachstan|kasachstans|kasachische|kasachischen|kasachischer|kasachisches|kasachen|astana|astanas|nasarbajew|nasarbajews|nasarbajev|nazarbajew|nasarbaev|abdrachmanow|nursultan',
    subject:
      'terro~rismus|terror|terrorismusbekämpfung|terroristen|terroristisch*|antiterror*|terrorabwehr|terrorfrei*',
    place:
      'uno|un|vereinten nationen|vereinte nationen|generalversammlung|uno generalversammlung|new york|sechste ausschuss|sechsten ausschuss|vollversammlung',
    act: 'vorgeschlagen*|vorschlag|vorschlug|schlug|initiative|initiiert*|eingebracht*|angeregt*|vorgestellt*|vorgelegt*|ausgearbeitet*|lanciert*|präsentiert*|unterzeichn*|brachte',
    date: '28 . september [2018]|september 2018|28 september 2018',
    others:
      'tunesien|tunesiens|tunesisch*|belarus|weißrussland|minsk|afrikanischen union|afrikanische union|arabische liga|arabischen liga|islamische*|oic|blockfreien|osze|nato',
  },
  bridge: 'in seinem|in seiner|dort|a . a . o .|aao|in|und seine|und sein|unter',
  ibid: 'ebd|ebenda|ibid|a . a . o',
  supraNote: '(oben|vgl) (fn|fußnote|anm) [.]',
  instrumentNouns: 'dokument|dokuments|dokumentes|text|textes|texts|papier|papiers|instrument|instruments',
  thereof: 'davon|daraus|desselben',
  latter: 'letzteren|letzterem|letzterer|letztgenannten',
  former: 'ersteren|ersterem|ersterer|erstgenannten',
  initiatorsAfter:
    'kasachstans|astanas|nasarbajews|aus kasachstan|von kasachstan|aus astana|(den|der) (kasachstan|astana) (vorgeschlagen|initiiert|eingebracht|angeregt) hat',
  agents: 'von|durch',
  clauses: 'den|der|das',
  defining: 'im folgenden|nachfolgend|nachstehend|kurz|oder|genannt|im weiteren|künftig|fortan|sogenannt',
  dismissing: 'nicht|statt|anstelle|anders als|im gegensatz zum',
  interjections: 'jeweils|einschließlich|insbesondere',
  leads: 'in|im|unter|nach|gemäß|laut|siehe|s|vgl|und|auch|mit|zu|aus|durch|bei|die|der|den|dem',
  leadsToLetter:
    'von|auf|für|als|über|gegen|wie|zwischen|oder|aber|dass|wo|wenn|denn|zitier*|nennt|lies|lesen|erwähn*|verletz*|erfüll*|beacht*|ergänz*|wiederhol*',
  samePart:
    '(derselbe|denselben|demselben|desselben|derselben|dieselbe|dieser|diesen|diesem|dieses|dasselbe|selben) (absatz|absatzes|ziffer|nummer|punkt|punkts|punktes)',
  drafting: 'entwurf|neuer|neuen|alter|alten|früherer|früheren',
  listing: 'auf der|der',
  initiatorsOwn: 'sein|seinen|seinem|seines|unser|unseren|unserem|ihren|ihrem|ihr',
  selfMarks: 'oben|unten|supra|infra',
};
