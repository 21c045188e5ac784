/** Russian: how parts of an instrument are cited. */
import type { CitationLexicon } from '../types';

/** The cases of a noun of the second declension, in one and in several. */
function cases(stem: string): { readonly one: string; readonly many: string } {
  const forms = (endings: string): string =>
    endings
      .split(' ')
      .map((ending) => stem + ending.replace('-', ''))
      .join('|');
  return { one: forms('- а у ом е'), many: forms('ы ов ам ами ах') };
}

/** The forms of an ordinal; `soft` for третий. */
function ordinal(stem: string, soft = false): string {
  const endings = soft ? 'ий ьего ьему ьим ьем ья ьей ью ье ьи ьих' : 'ый ой ого ому ым ом ая ую ое ые ых ыми';
  return endings
    .split(' ')
    .map((ending) => stem + ending)
    .join('|');
}

export const MONTHS = 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря';

const point = cases('пункт');
const subPoint = cases('подпункт');
const paragraph = cases('параграф');
const indent = cases('абзац');

export const citation: CitationLexicon = {
  abbreviations: 'п пп подп ст абз см ср г гг т д др пр напр лит им ч рез док стр млн млрд тыс руб преамб'.split(' '),
  script: {
    name: 'Cyrillic',
    folds: 'ё=е',
    elided: [],
    cased: true,
    spaced: true,
    numbers: 'after-unit',
    ordinals: 'after-unit',
    stops: '.!?…',
    closeStops: '',
    possession: ['inflected'],
    articles: 'none',
    prefixes: [],
    articlePrefixes: [],
  },
  determiners: {
    definite: '',
    fused: '',
    demonstrative:
      'этот|этого|этому|этим|этом|эта|эту|этой|это|эти|этих|тот|того|тому|том|тем|той|ту|те|тех|самого|самом|весь|всего|данн*|настоящ*|указанн*|упомянут*|названн*|соответствующ*|вышеуказанн*|вышеназванн*|упоминавш*',
    indefinite: 'какой либо|любой|любого|некий|каждый|каждого|другой|другого|иной|иного|один|одного',
    possessive: 'его|ее',
    foreign: 'наш|нашего|нашему|нашем|ваш|вашего|мой|моего|их|чей',
    extra: 'оба|обоих|же|сам|самый',
  },
  genitive: '',
  contracted: '',
  units: [
    {
      id: 'paragraph',
      one: `${point.one}|${paragraph.one}|п`,
      many: `${point.many}|${paragraph.many}|пп|п п`,
      either: '¶|¶ ¶',
      level: 'paragraph',
      bare: 'always',
      ordinal: 'near',
    },
    { id: 'section-sign', either: '§|§ §', level: 'paragraph', bare: 'always', ordinal: false },
    {
      id: 'operative-paragraph',
      one: `(постановляющ*|оперативн*|резолютивн*) (${point.one})|оп`,
      many: `(постановляющ*|оперативн*|резолютивн*) (${point.many})`,
      level: 'operative',
      bare: 'always',
      ordinal: true,
    },
    {
      id: 'preambular-paragraph',
      one: `(преамбульн*|вводн*) (${point.one}|${indent.one})`,
      many: `(преамбульн*|вводн*) (${point.many}|${indent.many})`,
      level: 'preambular',
      bare: 'always',
      ordinal: true,
    },
    {
      id: 'sub-paragraph',
      one: `${subPoint.one}|подп|литера|литеры|литере|лит|буква|буквы|букве|буквой`,
      many: `${subPoint.many}|литеры|литерах|буквы|буквах`,
      level: 'sub-paragraph',
      bare: 'always',
      ordinal: true,
    },
    {
      id: 'indent',
      one: `${indent.one}|абз`,
      many: indent.many,
      level: 'paragraph',
      bare: 'lettered',
      ordinal: 'near',
      item: true,
    },
    {
      id: 'article',
      one: 'статья|статьи|статье|статью|статьей|ст',
      many: 'статьи|статей|статьях|статьям|ст ст',
      level: 'paragraph',
      bare: 'existing',
      ordinal: false,
    },
    {
      id: 'principle',
      one: 'принцип|принципа|принципе|положение|положения|положении|обязательство|обязательства|обязательстве|мера',
      many: 'принципы|принципов|принципах|положения|положений|положениях|обязательства|обязательств|меры',
      level: 'paragraph',
      bare: 'lettered',
      ordinal: false,
      item: true,
    },
    { id: 'number', one: '№|номер|номером', level: 'paragraph', bare: 'lettered', ordinal: false },
    {
      id: 'section',
      one: 'раздел|раздела|разделе|часть|части|ч|глава|главы|главе',
      many: 'разделы|разделов|разделах|частях|главы|глав|главах',
      level: 'paragraph',
      bare: 'never',
      ordinal: false,
    },
  ],
  ambiguousUnits: [],
  preamble: 'преамбула|преамбулы|преамбуле|преамбулу|преамбулой|преамб',
  recitals: 'преамбульн* (пункты|пунктов|пунктах|абзацы|абзацев|абзацах)',
  sentence: 'предложение|предложения|предложении|предложению|предложений|фраза|фразы|фразе',
  chapeau: 'вводн* (часть|части|слова|словах|предложение|предложении|фраза|фразе)|шапка|шапке|шапки',
  ending:
    'конец|конца|конце|окончание|окончании|начало|начале|начала|заключительн* (часть|части|слова|словах|фраза|фразе)|(первая|вторая|первой|второй) (половина|половине|половины|часть|части)',
  // Without ё and й, as lists are lettered in Russian (and in the Russian documents of the United Nations).
  sub: { letters: 'абвгдежзиклмнопрстуфхцчшщэюя', words: 'аивкосуя' },
  cardinals: [
    'один|одного|одном|одна|одной|одну',
    'два|две|двух|двум|двумя',
    'три|трех|трем',
    'четыре|четырех|четырем',
    ...'пят шест сем'.split(' ').map((stem) => `${stem}ь|${stem}и|${stem}ью`),
    'восемь|восьми|восемью',
    ...'девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат'
      .split(' ')
      .map((stem) => `${stem}ь|${stem}и|${stem}ью`),
  ],
  ordinals: [
    ordinal('перв'),
    ordinal('втор'),
    ordinal('трет', true),
    ...'четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат'
      .split(' ')
      .map((stem) => ordinal(stem)),
  ],
  numberPrefix: '',
  ordinalSuffixes: 'й|ый|ий|ой|го|ого|му|м|ом|ем|я|ая|ю|ую|е|ое|х|ых',
  last: 'последн*|заключительн*|завершающ*',
  penultimate: 'предпоследн*',
  inserted: 'бис|bis|тер|ter',
  rangeWords: 'по|до|вплоть до|включительно по',
  rangeOpeners: 'с|со|от',
  listWords: 'и|или|а также|либо|как и|вместе с|наряду с|плюс',
  etSeq: 'и далее|и сл|и след|и следующие|и последующие',
  refining: 'под|в частности|а именно|особенно|включая|прежде всего',
  linkers: { binding: 'из|к', loose: 'в|во|согласно|по' },
  measures: `${MONTHS}|процент*|миллион*|миллиард*|тысяч*|тыс|млн|млрд|год|года|году|лет|дней|дня|дней|часов|часа|минут|рублей|долларов|евро|тенге|раз|раза`,
  counted:
    'государств|государства|стран|страны|членов|человек|делегаций|участников|подписантов|министров|пунктов|пункта|пункт|статей|слов|страниц|других|новых|голосов',
  afterNumber:
    'и|или|в|во|на|о|об|из|к|с|по|для|кодекса|кодексе|преамбулы|этого|настоящего|данного|документа|где|который|которые|говорит|говорят|гласит|содержит|предусматривает|не|есть|были|был|также|соответственно|бис|тер',
  rivals: [
    {
      phrase:
        'резолюц* [(совета безопасности|сб|генеральной ассамблеи|генассамблеи|га) [оон]|оон] [№]|[глобальн*] контртеррористическ* (стратегия|стратегии|стратегию|стратегией) [оон]|[глобальн*] стратеги* [оон]',
      kind: 'instrument',
      parts: 'paragraphs',
      proper: false,
      within: ['PP1', 'PP11', '8(a)'],
    },
    {
      phrase: 'всеобъемлющ* конвенц* (о|по|против) [(борьбе|борьбы) с] (международн* терроризм*)',
      kind: 'instrument',
      parts: 'articles',
      proper: true,
      within: ['PP12', '8(d)'],
    },
    {
      phrase: '(устав|устава|уставе|уставу|уставом) [оон|организации объединенных наций]',
      kind: 'instrument',
      parts: 'articles',
      proper: false,
      within: ['5', '7', '1', '2'],
    },
    {
      phrase:
        'конвенци*|договор|договора|договору|договоре|договором|пакт|пакта|пакте|статут|статута|статуте|конституция|конституции|конституцию|регламент|регламента|регламенте|директив*|протокол*|указ|указа|указе|указом|постановлени*|харти*|закон|закона|законе|законом|закону|законопроект*|соглашени*|упк|ук|гк|коап',
      kind: 'instrument',
      parts: 'articles',
      proper: false,
    },
    {
      phrase:
        'меморандум*|(план|плана|плане|программ*) действий|коммюнике|деклараци*|руководящ* принцип*|концепци*|дорожн* карт*|руководств* по|рекомендаци*',
      kind: 'instrument',
      parts: 'paragraphs',
      proper: false,
    },
    {
      phrase:
        'доклад|доклада|докладе|докладом|отчет|отчета|отчете|повестк* дня|письмо|письма|письме|приложени*|решени*|замечани*|заявлени*|речи|выступлени*|приговор*|обзор*|(проект|проекта) резолюции|записк*|правил|правила',
      kind: 'document',
      parts: 'paragraphs',
      proper: false,
    },
  ],
  noUnitAfter: '',
};
