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

/**
 * Latin as of 2021 and as of 2018, whose acutes are read alike, in Kazakhstan; Arabic letters in China, where ء only says how the vowels
 * sound. In Latin letters parts are lettered as in English: where ә, ғ or в would stand nobody can tell.
 */
const WRITINGS: NonNullable<Lexicon['writings']> = {
  'kk-Latn': {
    letters:
      'а=a ә=a б=b в=v г=g ғ=g д=d е=e ж=j з=z ийі=i к=k қ=q л=l м=m нң=n оө=o п=p р=r с=s т=t уұү=u ф=f хһ=h ц=ts ч=ch ш=sh щ=sh ы=y э=e ю=iu я=ia ё=io ьъ=',
    script: { name: 'Latin', folds: 'äá=a ǵğ=g ıíîï=i ñń=n öó=o üūúýw=u ş=sh ç=ch x=h \u0307=' },
    sub: '',
    commonWords:
      'jäne jáne men ben üşın úshin būl tūraly týraly dep bar da de osy arqyly jyly jylğy jylǵy onyñ onyń bolyp ol boiynşa boiynsha',
  },
  'kk-Arab': {
    letters:
      'аә=ا б=ب в=ۆ г=گ ғ=ع д=د е=ە ж=ج з=ز ийыі=ي к=ك қ=ق л=ل м=م н=ن ң=ڭ оө=و п=پ р=ر с=س т=ت у=ۋ ұү=ۇ ф=ف хһ=ح ц=تس ч=چ ш=ش щ=شش э=ە ю=يۋ я=يا ё=يو ьъ=',
    script: { name: 'Arabic', folds: 'ٵ=ا ٶ=و ٷ=ۇ ىٸی=ي ک=ك ه=ە ھ=ح ء=', cased: false },
    sub: 'ابۆگدەجزيكلمنوپرستۋف',
    commonWords: 'جانە مەن بەن ءۇشىن بۇل تۋرالى دەپ بار دا دە وسى ارقىلى جىلى جىلعى ونىڭ بولىپ ول بويىنشا',
  },
};

export const kk: Lexicon = {
  lang: 'kk',
  writings: WRITINGS,
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
    { phrase: 'кодекс|кодексті|кодекске|кодексте|кодекстегі|кодекстен|кодекстің|кодекспен', full: false, apart: true },
    { phrase: CODE, full: false },
  ],
  modifiers:
    'жылғы|жылы|жылдың|ерікті|жаңа|халықаралық|жаһандық|қазақстандық|саяси|аталған|қол қойылған|қабылданған|ұсынылған|қазақстан ұсынған|қазақстанның|назарбаевтың|міндетті емес|қысқа',
  foreignModifiers:
    'операция*|қылмыстық|азаматтық|еңбек|жер|орман|су|салық|отбасы|бюджет*|кеден*|әкімшілік|процестік|әдеп|этика*|этикалық|сайлау|кәсіпкерлік|экологиялық|гаага|сот|судья*|әлеуметтік|корпоративтік|ар намыс|спорт*|олимпиада*|ішкі|ұлттық|теңізі*|туралы|журналис*|қызметші*|депутат*|денсаулық|жазалау|неке|рәсімдік|бастапқы|ыұыу|иыұ',
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
    others: 'тунис*|беларус*|минск*|африка одағ*|араб* лига*|ислам*|иыұ*|еқыұ*|қосылмау қозғалыс*|нато*',
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
