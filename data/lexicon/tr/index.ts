/** Turkish: how the Code is named and cited. No title is attested; what stands here is what it would be called. */
import type { Lexicon } from '../types';
import { citation } from './citation';

const CONDUCT = '(davranış (kuralları*|kural|kodu*|kodun*|kod|kodeks*|ilkeleri*|ilke|tüzüğü*))';
const GOAL =
  '((terörizmden|terörden|terörizm belasından|terör belasından) (arındırılmış|uzak|arınmış|kurtulmuş|temizlenmiş|azade|ari|özgür) [bir] (dünya*|dünyaya)|(terörsüz|terörizmsiz|(terörün|terörizmin) olmadığı) [bir] (dünya*))';
const ACHIEVING =
  '[(ulaşma|ulaşmak|ulaşmaya|ulaşılması|ulaşılmasına|erişme|erişmek|erişmeye|varma|varmak|sağlama|sağlamak|sağlanması|inşa etme*|kurma|kurmak|oluşturma|oluşturmak|yaratma|yaratmak|gerçekleştirme|gerçekleştirmek|hedefine ulaşma*|doğru)]';
const FOR = '[(için|yönelik|yolunda|konulu|adına|amaçlı|hakkında|ilişkin|doğru|hedefiyle|amacıyla)]';
const CODE = '(davranış (kuralları*|kodu*|kodun*|kod|kodeks*|ilkeleri*|tüzüğü*)|kod|kodu|kodun*|kodeks*)';
const COUNTER =
  '(terörle mücadele|terörizmle mücadele|terör karşıtı|anti terör|antiterör|terörizme karşı|teröre karşı)';

export const tr: Lexicon = {
  lang: 'tr',
  commonWords: 've bir bu için ile da de olarak olan daha çok gibi kadar sonra ise ancak göre',
  citation,
  names: [
    {
      id: 'title',
      phrase: `${GOAL} ${ACHIEVING} ${FOR} [uluslararası|küresel] ${CODE}`,
      alone: 'always',
      kind: 'name',
    },
    { id: 'title-after', phrase: `${CONDUCT} ${GOAL} ${ACHIEVING}`, alone: 'always', kind: 'name' },
    { id: 'against-terrorism', phrase: `${COUNTER} ${FOR} ${CONDUCT}`, alone: 'never', kind: 'name' },
    {
      id: 'counter-terrorism-code',
      phrase: `${COUNTER} ${FOR} (kod|kodu|kodun*|kodeks*)`,
      alone: 'never',
      kind: 'short',
    },
  ],
  titlePrefix: 'uluslararası|küresel|bm',
  heads: [
    { phrase: CONDUCT, full: true },
    { phrase: 'koda|kodda|koddaki|koddan|kodla|kodekse|kodekste|kodeksten|kodeksle', full: false, apart: true },
    {
      phrase: '(kod|kodu|kodun|koda|kodda|koddaki|kodla|kodeks*|kurallar|kurallarda|kurallarının|kuralların)',
      full: false,
    },
  ],
  modifiers:
    'tarihli|yılı|gönüllü|yeni|uluslararası|küresel|kazak|siyasi|imzalanan|kabul edilen|önerilen|söz konusu|anılan|bağlayıcı olmayan|(kazakistan|astana|nazarbayev) (öncülüğündeki|önderliğindeki|girişimli)|on maddelik|kısa',
  foreignModifiers:
    'askeri|tedarikçi*|ceza|medeni|iş|borçlar|ticaret|vergi|basın|etik|meslek*|gümrük|kaynak|posta|alan|telefon|kıyafet|seçim|lahey|cibuti|denizi|kamu|kurumsal|şirket|futbol|fifa|gazetecilik|islam*|iit|avrupa|ahlak|spor|oyun|trafik|doping|sporcu|memur*|görevli*|personel|çalışan*|hakim*|yargı|bilgi güvenliği|güvenlik|ulusal|milletvekili|bakan*|genel|temel|bu tür|katı|işbirliği',
  foreignModifiersAfter: '',
  subjectModifiers: COUNTER,
  year: '2018',
  purposes: '',
  noPurposes: '',
  occasions: '',
  compounds: '',
  bareBefore: 've|ile|bu|da|de|ancak|fakat|ama|göre|yeni|ki|için',
  cues: {
    initiator: 'kazakistan*|kazak|kazaklar*|astana*|nazarbayev*|abdrahmanov*|nursultan*|nur sultan*',
    subject: 'terör*|terörizm*|terörist*|antiterör*',
    place: 'bm|birleşmiş milletler*|genel kurul*|new york*|altıncı komite*',
    act: 'öner*|girişim*|inisiyatif*|sundu*|sunul*|sunan|hazırla*|başlat*|öncülü*|önderli*|imzala*',
    date: '28 eylül [2018]|eylül 2018',
    others: 'tunus*|belarus*|minsk*|afrika birli*|arap birli*|islam*|iit|agit*|bağlantısızlar*|nato*',
  },
  bridge: 'özellikle',
  ibid: 'aynı yerde|a . (g|y) . (e|y|b) .|age|agy|agb|ibid',
  supraNote: '',
  instrumentNouns: 'belge*|metin|metni*|metnin*',
  thereof: '',
  latter: '',
  former: '',
  initiatorsAfter: '',
  agents: '',
  defining: 'bundan böyle|bundan sonra|kısaca|veya|ya da|—',
  dismissing: 'değil',
  interjections: 'sırasıyla',
  leads: 've|veya|bkz|krş|bk',
  leadsToLetter: '',
  samePart: '(aynı|bu|söz konusu|anılan) (paragraf*|madde*)',
  drafting: 'taslak|yeni|eski|önerilen',
  listing: '',
  initiatorsOwn: 'kendi|onun',
  selfMarks: 'yukarıdaki|aşağıdaki|yukarıda|aşağıda',
};
