/** French: how the Code is named and cited. The title with "pour un monde exempt de terrorisme" is attested in the press. */
import type { Lexicon } from '../types';
import { citation, MONTHS } from './citation';

const TERROR = '[(la menace|du fléau|le fléau|fléau|menace)] [du|de la|de] [le] (terro~risme|terreur)';
const GOAL = `([un|le] monde [plus sûr] [et] (exempt de|sans|libéré du|libre de|débarrassé du|affranchi du|à l’ abri du|exempté de|libéré de|délivré du|libre du) ${TERROR})`;
const TOWARDS =
  '(pour|vers|en vue de|en vue d’|visant à|tendant à|relatif à|relatif au|sur|en faveur de|en faveur d’|destiné à|aux fins de|aux fins d’|afin de|afin d’|de|d’|pour parvenir à|dans l’ optique de|axé sur|en route vers)';
const ACHIEVING =
  '[(l’|la|le|une)] [(instauration|réalisation|avènement|édification|construction|création|établissement|promotion|atteinte|émergence|parvenir|atteindre|bâtir|construire|instaurer|réaliser|édifier|créer|aboutir|obtenir|promouvoir|arriver)] [(à|de|d’)]';
const COUNTER =
  '(antiterroriste|anti terroriste|antiterrorisme|anti terrorisme|contre le terrorisme|contre terroriste|de lutte contre le terrorisme|de lutte antiterroriste)';
const AGAINST =
  '((contre|sur|pour|relatif à|en matière de) [la] [lutte (contre le|contre)] [le] terrorisme|de lutte contre le terrorisme)';

export const fr: Lexicon = {
  lang: 'fr',
  commonWords: 'le la les des et est dans un une du pour que qui sur au pas ce avec son sont il ont aux cette',
  citation,
  names: [
    {
      id: 'title',
      phrase: `code de (conduite|bonne conduite) [(mondial|international|volontaire)] ${TOWARDS} ${ACHIEVING} ${GOAL} [d’ ici [à] 2045]`,
      alone: 'always',
      kind: 'name',
    },
    { id: 'title-without-link', phrase: `code de conduite ${ACHIEVING} ${GOAL}`, alone: 'always', kind: 'name' },
    { id: 'title-of-code', phrase: `code ${TOWARDS} ${ACHIEVING} ${GOAL}`, alone: 'always', kind: 'name' },
    { id: 'against-terrorism', phrase: `code de conduite (${AGAINST}|${COUNTER})`, alone: 'never', kind: 'name' },
    { id: 'counter-terrorism-code', phrase: `code (${COUNTER}|${AGAINST})`, alone: 'never', kind: 'short' },
  ],
  titlePrefix: '',
  heads: [
    { phrase: 'code de (conduite|bonne conduite)', full: true },
    { phrase: 'code', full: false },
  ],
  modifiers:
    'nouveau|présent|même|dit|fameux|bref|court|petit|premier|futur|récent|célèbre|propre|seul|susdit|susmentionné',
  foreignModifiers: 'projet de|son propre|vieux',
  foreignModifiersAfter:
    'd’ astana|des (magistrats|juges|députés|parlementaires|élus|ministres|fonctionnaires|journalistes|fournisseurs|militaires)|pénal|civil|du travail|de la route|de procédure|de commerce|électoral|général|de la défense|de la santé|de l’ éducation|de déontologie|d’ éthique|d’ honneur|forestier|minier|rural|monétaire|source|postal|noir|rouge|secret|morse|barres|de la sécurité|de justice|fiscal|des douanes|douanier|de la famille|de l’ urbanisme|de nuremberg|de la propriété|des impôts|de la consommation|disciplinaire|antidopage|mondial antidopage|vestimentaire|informatique|promo|déontologique|éthique|moral|de la nationalité|des marchés|des élus|des ministres|des joueurs|des députés|de la haye|de djibouti|du sport|des assurances|des sociétés|du numérique|de l’ environnement|de la presse|de la fifa|de l’ oci|de l’ organisation de la coopération|de l’ union|européen|français|national|parlementaire|interne|professionnel|pour (les|la responsabilité)|en mer|sur la sécurité|relatif à la sécurité|international pour la sécurité|des fonctionnaires',
  subjectModifiers: '',
  year: '2018',
  datedBy: 'de|de l’ année|de l’ an',
  purposes: '(pour|sur|contre|de|d’|du|des|relatif à|relatif au|concernant|régissant|entre|en)',
  noPurposes: `(pour|sur|contre|de|d’|du|des|en|entre) (la (première|deuxième|dernière)|sa|son|ses|ce|cela|cette|2018|septembre|28|tous|toutes|chaque|l’ instant|l’ heure|l’ avenir|signature|kazakhstan|astana|que|les états|ces|${MONTHS}|vigueur|question|marge|outre|effet|revanche|son|rappelant|invitant)|de (ne|le|la|les) (pas|*)`,
  occasions: '',
  compounds: '',
  bareBefore:
    'de|du|au|le|selon|ci après|ciaprès|dénommé|et|ou|par|voir|cf|dans|signer|signe|signé|sign*|adopt*|approuv*|rejoin*|soutien*|présent*|lanc*|propos*|appliqu*|respect*',
  cues: {
    initiator:
      'kazakhstan|kazakh|kazakhe|kazakhs|kazakhstanais|kazakhstanaise|astana|nazarbaïev|nazarbaiev|nazarbayev|abdrakhmanov',
    subject: 'terro~risme|terreur|terroriste|terroristes|antiterroriste|antiterrorisme',
    place: 'onu|nations unies|assemblée générale|new york|sixième commission',
    act: 'propos*|initiative|initié|initiée|lancé|lancée|lance|rédigé|présenté|présente|porté|parrainé|soumis|élaboré|à l’ origine|instigation|promu|signé|signent|signature',
    date: '28 septembre [2018]|septembre 2018',
    others:
      'tunisie|tunisien|tunisienne|bélarus|biélorussie|minsk|union africaine|ligue arabe|ligue des états arabes|coopération islamique|oci|non alignés|osce|otan',
  },
  bridge: 'en son|à son|en|à|au|op . cit .|précité|susmentionné|dans son|dans ses|et ses|et son',
  ibid: 'ibid|ibidem|id|idem',
  supraNote: '(supra|ci dessus|précité) (note|n) [.]|supra',
  instrumentNouns: 'document|texte|instrument',
  thereof: 'y annexé',
  latter: 'ce dernier|celui ci|dernier',
  former: 'ce premier|premier|celui là',
  initiatorsAfter:
    'kazakh|kazakhe|kazakhstanais|du kazakhstan|de nazarbaïev|de nazarbaiev|(proposé|initié|lancé|rédigé|présenté|promu|élaboré|porté|soumis) par (le kazakhstan|astana|nazarbaïev)',
  agents: 'par',
  clauses: 'que|qu’',
  defining: 'ci après|ciaprès|dénommé|ci après dénommé|appelé|dit|ou|en abrégé|désormais|ci dessous',
  dismissing: 'non|pas|plutôt que|au lieu de|contrairement à|contrairement au|et non',
  interjections: 'respectivement|inclus|notamment|en particulier',
  leads: 'dans|en|sous|à|au|aux|voir|cf|cf .|et|aussi|par|selon|l’|le|la|les',
  leadsToLetter:
    'de|du|sur|pour|comme|contre|entre|avec|ou|mais|que|où|si|car|cit*|invoqu*|lire|lit|rappel*|viol*|respect*|mention*|oubli*|ajout*|repren*|repris*',
  samePart: '([le|du|au] même|ce|ledit|dudit) (paragraphe|alinéa|point|chiffre)',
  drafting: 'projet de|nouveau|ancien|futur',
  listing: 'de l’|à l’',
  initiatorsOwn: 'son|notre',
  selfMarks: 'ci dessus|ci dessous|supra|infra|cidessus|cidessous',
};
