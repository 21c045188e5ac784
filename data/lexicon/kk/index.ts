/** Kazakh: how the Code is named and cited. Two titles are attested, the ministry's and the press's. */
import type { Lexicon } from '../types';
import { citation } from './citation';

const CODE = 'кодекс*';
const CONDUCT = '(тәртіп|тәртіб*|тәртіптің|мінез құлық*|мінез құлқы*|жүріс тұрыс*|іс қимыл*|әдептілік)';
const GOAL =
  '((терроризмнен|террордан|лаңкестіктен) (азат|ада|таза|еркін|арылған|босатылған) (әлем*|дүние*)|(терроризмсіз|террорсыз|лаңкестіксіз) (әлем*|дүние*))';
const ACHIEVING = '[(қол жеткіз*|жету*|құру*|орнату*|жасау*|қалыптастыру*)]';
const FOR = '[(жөніндегі|жөнінде|туралы|үшін|бойынша|жолындағы|бағытындағы)]';
const COUNTER = '(антитеррорлық|контртеррорлық|терроризмге қарсы|лаңкестікке қарсы|антитеррористік)';

export const kk: Lexicon = {
  lang: 'kk',
  commonWords: 'және мен бен үшін бұл туралы деп бар да де осы арқылы жылы жылғы оның болып ол бойынша',
  citation,
  names: [
    {
      id: 'title',
      phrase: `${GOAL} ${ACHIEVING} ${FOR} [халықаралық|жаһандық] [${CONDUCT}] ${CODE}`,
      alone: 'always',
      kind: 'name',
    },
    { id: 'title-after', phrase: `${CONDUCT} ${CODE} [:] ${GOAL} ${ACHIEVING}`, alone: 'always', kind: 'name' },
    {
      id: 'against-terrorism',
      phrase: `${COUNTER} ${FOR} [күрес] [${FOR}] ${CONDUCT} ${CODE}`,
      alone: 'never',
      kind: 'name',
    },
    {
      id: 'counter-terrorism-code',
      phrase: `${COUNTER} [күрес] ${FOR} ${CODE}`,
      alone: 'never',
      kind: 'short',
    },
  ],
  titlePrefix: 'халықаралық|жаһандық',
  heads: [
    { phrase: `${CONDUCT} ${CODE}`, full: true },
    { phrase: CODE, full: false },
  ],
  modifiers:
    'ерікті|жаңа|халықаралық|жаһандық|қазақстандық|саяси|аталған|қол қойылған|қабылданған|ұсынылған|қазақстан ұсынған|қазақстанның|астана|назарбаевтың|міндетті емес|қысқа',
  foreignModifiers:
    'қылмыстық|азаматтық|еңбек|жер|орман|су|салық|отбасы|бюджет*|кеден*|әкімшілік|процестік|әдеп|этика*|этикалық|сайлау|кәсіпкерлік|экологиялық|гаага|сот|судья*|әлеуметтік|корпоративтік|ар намыс|спорт*|олимпиада*|ішкі|ұлттық|теңізі*|туралы|журналис*|қызметші*|депутат*|денсаулық|жазалау|неке|рәсімдік|бастапқы|ыұыу|иыұ',
  foreignModifiersAfter: '',
  subjectModifiers: COUNTER,
  year: '2018',
  purposes: '',
  noPurposes: '',
  occasions: '',
  compounds: '',
  bareBefore: 'та|те|да|де|және|мен|бен|пен|бұл|осы|қазір|бірақ|ал|сондықтан|жаңа|деп',
  cues: {
    initiator: 'қазақстан*|қазақ|астана*|назарбаев*',
    subject: 'терроризм*|террор*|лаңкес*|антитеррор*|контртеррор*',
    place: 'бұұ*|біріккен ұлттар*|бас ассамблея*|нью йорк*|алтыншы комитет*',
    act: 'ұсын*|бастама*|таныстыр*|көтер*|әзірле*|жарияла*|қол қой*',
    date: '28 қыркүйек*|2018 (жылғы|жылы|жылдың) қыркүйек*|2018 (жылғы|жылы|жылдың) 28 қыркүйек*',
  },
  bridge: 'оның',
  ibid: 'сонда',
  supraNote: '',
  instrumentNouns: 'құжат*|мәтін*',
  thereof: '',
  latter: '',
  former: '',
  initiatorsAfter: '',
  agents: '',
  defining: 'бұдан әрі|әрі қарай|бұдан кейін|немесе|—',
  dismissing: 'емес',
  interjections: 'тиісінше',
  leads: 'және|мен|бен|пен|қараңыз|қар',
  leadsToLetter: '',
  samePart: '(сол|осы|аталған) (тармақ*|тармағ*)',
  drafting: 'жоба*|жаңа|бұрынғы',
  listing: '',
  initiatorsOwn: 'өз|өзінің|оның|біздің',
  selfMarks: '',
};
