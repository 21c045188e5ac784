/** What the sentinel looks for in each language. Apart from the lexicons, so that no page is given it twice. */
import type { LANGUAGES } from './languages';
import type { SentinelStems } from './types';

export const stems: Readonly<Record<(typeof LANGUAGES)[number], SentinelStems>> = {
  en: {
    head: ['code', 'coc'],
    goal: ['ter[oö]'],
    // Of nobody who conducted something.
    instead: ['condu(?!ct[ei])'],
    beside: ['cond', 'free', 'without', 'rid(?:ding)? the'],
    initiator: ['ka[zs]a', 'na[zs]arb', 'abdra', 'astan', 'sult[aá]n'],
  },
  ru: {
    head: ['кодекс'],
    goal: ['терр?ор'],
    instead: [],
    beside: ['мир'],
    initiator: ['[кқ]аза[хқ]', 'астан', 'назарб'],
  },
  kk: {
    head: ['кодекс', 'kodeks', 'كودەكس'],
    goal: ['терр?ор', 'лаңкес', 'ter[oö]', 'تەر'],
    instead: [],
    beside: ['әлем', 'дүние', 'lem', 'الەم'],
    initiator: ['[кқ]аза[хқ]', 'астан', 'назарб', 'qstan', 'ستان'],
  },
  ar: {
    head: ['مدون', 'مذكر'],
    goal: ['رهاب'],
    instead: [],
    beside: ['عالم'],
    initiator: ['زاخ', 'ستان', 'زارب'],
  },
  zh: {
    head: ['[准準守][则則]'],
    goal: ['恐'],
    instead: [],
    beside: ['世界', '全球'],
    initiator: ['哈[萨薩国國方]', '阿斯塔', '[纳納]扎'],
  },
  fr: {
    head: ['conduite', 'code (?:a[nfxu]|contre|pour|sur|ve|vi|en|ten|rel|k|d)', '(?:le|[ad]u) code'],
    goal: ['ter[oö]', 'terreu'],
    instead: [],
    beside: ['monde'],
    initiator: ['ka[zs]a', 'na[zs]arb', 'abdra', 'astan', 'sult[aá]n'],
  },
  es: {
    head: ['c.digo'],
    goal: ['ter[oö]'],
    instead: [],
    beside: ['mundo'],
    initiator: ['ka[zs]a', 'na[zs]arb', 'abdra', 'astan', 'sult[aá]n'],
  },
  it: {
    head: ['codice'],
    goal: ['ter[oö]'],
    instead: [],
    beside: ['mondo'],
    initiator: ['ka[zs]a', 'na[zs]arb', 'abdra', 'astan', 'sult[aá]n'],
  },
  de: {
    head: ['[ck]odex'],
    goal: ['ter[oö]'],
    instead: [],
    beside: ['welt'],
    initiator: ['ka[zs]a', 'na[zs]arb', 'abdra', 'astan', 'sult[aá]n'],
  },
  tr: {
    head: ['davran', 'kodu', 'kod.u', 'kodeks', 'k.resel kod', 'aras. kod'],
    goal: ['ter[oö]'],
    instead: [],
    beside: ['d.ny'],
    initiator: ['ka[zs]a', 'na[zs]arb', 'abdra', 'astan', 'sult[aá]n'],
  },
};
