/** Turkish: how parts of an instrument are cited. Cases are endings, so that most words are given by their stems. */
import type { CitationLexicon } from '../types';

export const MONTHS = 'ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık';

export const citation: CitationLexicon = {
  abbreviations: 'para par prg md m fıkra b f bkz krş vb vs no sy s dr prof mad bent'.split(' '),
  script: {
    name: 'Latin',
    // What is left of "İ" in lower case; letters that are left out on other keyboards.
    folds: '\u0307= ıîí=i âá=a û=u ş=s ç=c ğ=g ö=o ü=u',
    elided: [],
    cased: true,
    spaced: true,
    numbers: 'either',
    ordinals: 'before-unit',
    stops: '.!?…',
    closeStops: '',
    possession: ['suffix'],
    articles: 'none',
    prefixes: [],
    articlePrefixes: [],
    endings:
      'ı i u ü nı ni nu nü yı yi yu yü a e na ne ya ye da de ta te nda nde dan den tan ten ndan nden ın in un ün nın nin nun nün la le yla yle'.split(
        ' ',
      ),
  },
  determiners: {
    definite: '',
    fused: '',
    demonstrative: 'bu|şu|o|söz konusu|anılan|adı geçen|ilgili|işbu|mezkur|tüm|bütün',
    indefinite: 'bir|herhangi bir|başka|her|hiçbir|diğer',
    possessive: 'onun|bunun',
    foreign: 'bizim|sizin|onların|benim',
    extra: 'iki|aynı',
  },
  genitive: "' (nın|nin|nun|nün|ın|in|un|ün)|' nda|' nde|' ndaki|' ndeki|' daki|' deki",
  contracted: '',
  units: [
    {
      id: 'operative-paragraph',
      either: '(işlem|uygulama|operatif|hüküm) (paragraf*|fıkra*|madde*)|op',
      level: 'operative',
      bare: 'always',
      ordinal: true,
    },
    {
      id: 'preambular-paragraph',
      either: '(başlangıç|giriş|önsöz|dibace) (paragraf*|fıkra*)|pp',
      level: 'preambular',
      bare: 'always',
      ordinal: true,
    },
    {
      id: 'sub-paragraph',
      either: '(alt|altı) (paragraf*|bend*|bent*|fıkra*|madde*)|altparagraf*|bend*|bent|bentler*|harf*',
      level: 'sub-paragraph',
      bare: 'always',
      ordinal: true,
    },
    {
      id: 'paragraph',
      either: 'paragraf*|para|par|prg|¶|¶ ¶|§',
      level: 'paragraph',
      bare: 'always',
      ordinal: true,
    },
    { id: 'clause', either: 'fıkra*', level: 'paragraph', bare: 'existing', ordinal: 'near', item: true },
    { id: 'article', either: 'madde*|md|m', level: 'paragraph', bare: 'existing', ordinal: 'near' },
    { id: 'number', either: 'no|numara*|numaralı', level: 'paragraph', bare: 'lettered', ordinal: false },
    { id: 'section', either: 'bölüm*|kısım|kısmı*', level: 'paragraph', bare: 'never', ordinal: false },
  ],
  ambiguousUnits: ['pp', 'no', 'm', 'para'],
  preamble: 'önsöz*|dibace*|(giriş|başlangıç) (bölüm*|kısmı*|kısım|metni*)',
  recitals: '(başlangıç|giriş|önsöz) (paragrafları*|fıkraları*)',
  sentence: 'cümle*',
  chapeau: '(giriş|açılış) (cümle*|kısmı*|ifadesi*)',
  ending: 'sonu|sonunda|sonundaki|başı|başında|(ilk|ikinci|son) (yarısı*|kısmı*|bölümü*)',
  // ç and ğ count in their places in the alphabet, as in the definitions (a, b, c, ç, d …) of Türkiye's Mevzuat Hazırlama Usul ve Esasları
  // Hakkında Yönetmelik (Resmî Gazete, 24 February 2022); every other letter counts as in English. The gaps keep the places.
  sub: { letters: 'abcç    ğ', words: 'o' },
  // "bir" is "a" as well.
  cardinals: ['', ...'iki üç dört beş altı yedi sekiz dokuz on'.split(' '), 'on bir', 'on iki', 'on üç', 'on dört'],
  ordinals: [
    ...'birinci|ilk ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu onuncu'.split(' '),
    'on birinci|onbirinci',
    'on ikinci|onikinci',
    'on üçüncü|onüçüncü',
    'on dördüncü|ondördüncü',
    'on beşinci|onbeşinci',
    'on altıncı|onaltıncı',
  ],
  numberPrefix: '',
  ordinalSuffixes: '.|inci|ıncı|uncu|üncü|nci|ncı|ncu|ncü|ye|ya|e|a',
  last: 'son|sonuncu|nihai',
  penultimate: 'sondan (bir önceki|ikinci)|son paragraftan bir önceki',
  inserted: 'mükerrer|bis',
  rangeWords: 'ila|ile|ilâ|ten|tan|den|dan',
  rangeOpeners: '',
  rangeClosers: 'kadar|kadarki|dek|değin',
  listWords: 've|ile|veya|ya da|hem|ile birlikte|yanı sıra|artı',
  etSeq: 've devamı|vd',
  refining: 'özellikle|yani|bilhassa',
  linkers: { binding: '', loose: '' },
  measures: `${MONTHS}|yüzde|milyon|milyar|bin|yıl*|ay|gün*|saat*|dakika*|lira*|dolar*|avro*|kez|kere|km|kg`,
  counted: 'devlet*|ülke*|üye*|kişi*|heyet*|taraf*|oy|kelime*|sayfa*|maddeden|paragraftan',
  afterNumber: 've|veya|ile|de|da',
  rivals: [
    {
      phrase:
        '(sayılı|güvenlik konseyi|genel kurul|bmgk) karar*|karar (no|sayısı)|küresel terörle mücadele strateji*|terörle mücadele strateji*|stratejisi|stratejisinin|stratejisinde|stratejisine',
      kind: 'instrument',
      parts: 'paragraphs',
      proper: true,
      within: ['PP1', 'PP11', '8(a)'],
    },
    {
      phrase: '(kapsamlı|uluslararası terörizm*) [hakkında|ilişkin] [kapsamlı] sözleşme*',
      kind: 'instrument',
      parts: 'articles',
      proper: true,
      within: ['PP12', '8(d)'],
    },
    {
      phrase: '(bm|birleşmiş milletler|kurucu|agit|agik|avrupa|paris) (şart|şartı*)|şartı*',
      kind: 'instrument',
      parts: 'articles',
      proper: false,
      within: ['5', '7', '1', '2'],
    },
    {
      phrase:
        'sözleşme*|antlaşma*|anlaşma*|anayasa*|kanun*|yasa|yasası*|yasanın|yasada|protokol*|yönetmelik*|yönetmeliğ*|tüzük|tüzüğü*|tüzüğün*|statü|statüsü*|kararname*|direktif*|tck|cmk',
      kind: 'instrument',
      parts: 'articles',
      proper: false,
      within: ['PP12', '8(d)'],
    },
    {
      phrase:
        'bildirge*|bildiri|bildirisi*|deklarasyon*|eylem plan*|mutabakat*|strateji belge*|kılavuz*|rehber*|tavsiye karar*|tavsiyesi*|tavsiyeleri*|el kitab*|yönerge*|yol harita*|eylem program*|paktı*',
      kind: 'instrument',
      parts: 'paragraphs',
      proper: false,
    },
    {
      phrase:
        'rapor*|gündem*|mektub*|mektup*|tutanak*|tutanağ*|bülten*|ekler*|ekinin|sunum*|açıklama*|kararın|karar|kararı*|tasarı*|dilekçe*|genelge*',
      kind: 'document',
      parts: 'paragraphs',
      proper: false,
    },
  ],
  noUnitAfter: '',
};
