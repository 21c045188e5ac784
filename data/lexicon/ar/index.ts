/** Arabic: how the Code is named and cited. Four titles of the press are attested, one with "memorandum" for "code". */
import type { Lexicon } from '../types';
import { citation } from './citation';

const CODE = '(مدونة|مذكرة)';
const CONDUCT = '([(قواعد|ل قواعد|لقواعد)] سلوك)';
const TERROR = '[(آفة|خطر|تهديد|ويلات)] (إرهاب)';
const GOAL = `((عالم|عالما) [آمن] [و] (خال|خالي|خاليا|متحرر|محرر) من ${TERROR}|(عالم|عالما) (بلا|دون|بدون) ${TERROR}|تخليص (عالم) من ${TERROR})`;
const ACHIEVING = '[(تحقيق|توصل إلى|وصول إلى|بلوغ|إقامة|بناء|إيجاد|إحلال|سعي إلى|تحقيق هدف)]';
const TOWARDS =
  '[(من أجل|نحو|لأجل|بشأن|في سبيل|بغية|بهدف|بقصد|رامية إلى|هادفة إلى|خاصة [ب]|متعلقة [ب]|معنية [ب]|حول|إلى|ل|ساعية إلى)]';
const COUNTER = '(مكافحة|محاربة|مناهضة|مواجهة|منع|تصدي ل)';

export const ar: Lexicon = {
  lang: 'ar',
  commonWords: 'في من على إلى أن هذا هذه التي الذي عن مع ما لا كان',
  citation,
  names: [
    {
      id: 'title',
      phrase: `${CODE} ${CONDUCT} [(عالمية|دولية|طوعية|جديدة|كازاخستانية)] ${TOWARDS} ${ACHIEVING} ${GOAL}`,
      alone: 'always',
      kind: 'name',
    },
    { id: 'title-of-code', phrase: `مدونة ${TOWARDS} ${ACHIEVING} ${GOAL}`, alone: 'always', kind: 'name' },
    {
      id: 'against-terrorism',
      phrase: `مدونة ${CONDUCT} [(عالمية|دولية)] [(من أجل|بشأن|في مجال|ل|خاصة ب)] ${COUNTER} [ظاهرة] إرهاب [دولي]`,
      alone: 'never',
      kind: 'name',
    },
    {
      id: 'code-against-terrorism',
      phrase: `مدونة [(من أجل|بشأن|في مجال)] ${COUNTER} إرهاب`,
      alone: 'never',
      kind: 'short',
    },
  ],
  titlePrefix: '',
  heads: [
    { phrase: `مدونة ${CONDUCT}`, full: true },
    { phrase: 'مدونة', full: false },
  ],
  modifiers: '',
  foreignModifiers: 'مشروع',
  foreignModifiersAfter:
    'أسرة|جنائية|تجارة|شغل|عمل|لاهاي|أخلاق*|جيبوتي|مهني*|موظف*|مكلفين|قضا*|صحف*|شركة|شركات|لاعب*|نائب*|نواب|برلماني*|أخلاقيات|حقوق|أحوال|انتخاب*|اتحاد|منظمة|فيفا|داخلية|إعلام*|بحر|أوروبي*|إسلامي*|في بحر|أحداث|ضد انتشار|لمنع انتشار|منع انتشار|أمن معلومات',
  subjectModifiers: '',
  year: '2018',
  purposes: '',
  noPurposes: '',
  occasions: '',
  compounds: '',
  bareBefore: 'في|من|إلى|على|عن|مع|بموجب|و',
  cues: {
    initiator:
      'كازاخستان|كازاخستانية|كازاخستاني|كازاخية|كازاخي|قازاقستان|قازاخستان|كزاخستان|أستانا|أستانة|أستانه|آستانا|نزارباييف|نزاربايف|نازارباييف|نور سلطان',
    subject: 'إرهاب|إرهابية|إرهابي|إرهابيين',
    place: 'أمم متحدة|جمعية عامة|نيويورك|لجنة سادسة|منظمة دولية',
    act: 'اقترح*|مبادرة|بادرت|طرحت*|طرح|أطلقت*|أعدت*|صاغت*|قدمت*|وقع|وقعت|توقيع|مقترحة|مقترح|اقتراح',
    date: '28 سبتمبر [2018]|28 أيلول [سبتمبر] [2018]|سبتمبر 2018|أيلول 2018',
  },
  bridge: 'لا سيما|وتحديدا|تحديدا',
  ibid: 'مرجع نفسه|المرجع السابق|مرجع سابق',
  supraNote: '',
  instrumentNouns: 'وثيقة|نص|صك',
  thereof: 'منها|منه',
  latter: 'أخيرة',
  former: 'أولى',
  initiatorsAfter:
    'كازاخستانية|كازاخية|[(ل|من)] كازاخستان|(ل|من) أستانا|(مقترحة|مقدمة) من كازاخستان|التي (اقترحتها|طرحتها|قدمتها|أطلقتها) (كازاخستان|أستانا)',
  agents: '',
  defining: 'يشار إليها|ويشار إليها|فيما يلي|فيما بعد|فيما يلي باسم|أو|ب اسم|باسم|المسماة',
  dismissing: 'ليس|ليست|لا|وليس|وليست|بدلا من|بخلاف|خلافا ل',
  interjections: 'على توالي|تواليا|شاملة',
  leads: 'في|من|على|إلى|عن|مع|بموجب|انظر|ضمن|وفق|حسب|تحت',
  leadsToLetter: 'أو|بين|مثل|خلاف',
  samePart: '(هذه|تلك|نفس|ذات) فقرة|فقرة (نفسها|ذاتها|مذكورة)',
  drafting: 'مشروع',
  listing: '',
  initiatorsOwn: '',
  selfMarks: 'أعلاه|أدناه',
};
