/**
 * Guides, manuals, plans, roadmaps and their like: where a text turns to one of them the paragraphs after it are its own; where it
 * only mentions any such thing, or turns to a document that speaks of the Code, they stay the Code's.
 */
import { describe, expect, it } from 'vitest';
import { lexicons } from '../../../data/lexicon';
import { createSpotter } from '../../../engine/spot';

interface Passages {
  readonly name: string;
  /** A rival takes the paragraphs. */
  readonly taken: readonly string[];
  /** It doesn't; with what is cited. */
  readonly kept: readonly (readonly [text: string, cited: string])[];
}

const PASSAGES: Readonly<Record<string, Passages>> = {
  en: {
    name: 'States signed the Code of Conduct Towards Achieving a World Free of Terrorism.',
    taken: ['Ministers adopted the Riyadh Guidelines in May. Paragraph 3 calls for training.'],
    kept: [
      ['A guide for teachers is planned. Paragraph 3 says why.', 'Paragraph 3'],
      ['A reader’s guide: paragraph 3 is the longest.', 'paragraph 3'],
      ['Diplomats call it a roadmap. The guidelines leave room; paragraph 4 doesn’t.', 'paragraph 4'],
      ['The Kazakh initiative was praised. Paragraph 3 says why.', 'Paragraph 3'],
      ['The report is short. Paragraph 3 gets a page.', 'Paragraph 3'],
    ],
  },
  de: {
    name: 'Der Verhaltenskodex für eine terrorfreie Welt ist unterzeichnet.',
    taken: [
      'Der Leitfaden von Riad ist lang. In Absatz 3 steht mehr.',
      'Die Minister lobten auch das Handbuch. Absatz 3 sagt mehr.',
      'Die Empfehlungen von Abu Dhabi kamen später. Absatz 2 betrifft Gefängnisse.',
      'Der Fahrplan liegt vor. Absatz 4 nennt ein Datum.',
    ],
    kept: [
      ['Ein Leitfaden für Lehrer ist geplant. Absatz 3 sagt, warum.', 'Absatz 3'],
      ['Der Bericht ist kurz. Absatz 3 bekommt eine Seite.', 'Absatz 3'],
    ],
  },
  fr: {
    name: 'Le Code de conduite pour un monde exempt de terrorisme est signé.',
    taken: [
      'Le guide de Riyad est long. Le paragraphe 3 en dit plus.',
      'Le manuel a suivi. Le paragraphe 3 porte sur l’argent.',
      'Les recommandations d’Abou Dhabi sont venues après. Le paragraphe 2 porte sur les prisons.',
      'La stratégie de Riyad est plus longue. Le paragraphe 3 en dit plus.',
    ],
    kept: [
      ['Un guide pour les enseignants est prévu. Le paragraphe 3 dit pourquoi.', 'paragraphe 3'],
      ['Le rapport est court. Le paragraphe 3 y tient une page.', 'paragraphe 3'],
    ],
  },
  es: {
    name: 'Se firmó el Código de Conducta para lograr un mundo libre de terrorismo.',
    taken: [
      'La guía de Riad es larga. El párrafo 3 dice más.',
      'El manual llegó después. El párrafo 3 trata del dinero.',
      'Las recomendaciones de Abu Dabi son posteriores. El párrafo 2 trata de las cárceles.',
      'Los lineamientos de Riad son más largos. El párrafo 4 fija una fecha.',
    ],
    kept: [
      ['Está prevista una guía para docentes. El párrafo 3 dice por qué.', 'párrafo 3'],
      ['El informe es breve. El párrafo 3 ocupa una página.', 'párrafo 3'],
    ],
  },
  it: {
    name: 'Il Codice di condotta per un mondo libero dal terrorismo è stato firmato.',
    taken: [
      'Il manuale di Riad è lungo. Il paragrafo 3 dice di più.',
      'Il vademecum è arrivato dopo. Il paragrafo 3 riguarda il denaro.',
      'Le raccomandazioni di Abu Dhabi sono successive. Il paragrafo 2 riguarda le carceri.',
    ],
    kept: [
      ['Un manuale per gli insegnanti è previsto. Il paragrafo 3 dice perché.', 'paragrafo 3'],
      ['Sotto la guida del Kazakistan si è andati avanti. Il paragrafo 3 dice perché.', 'paragrafo 3'],
      ['Il rapporto è breve. Il paragrafo 3 occupa una pagina.', 'paragrafo 3'],
    ],
  },
  tr: {
    name: 'Terörsüz Bir Dünya İçin Davranış Kuralları imzalandı.',
    taken: [
      'Riyad El Kitabı uzundur. 3. paragraf daha fazlasını söyler.',
      'Bakanlar Manama Yol Haritası’nı kabul etti. 4. paragraf bir tarih verir.',
      'Abu Dabi Tavsiyeleri sonra geldi. 2. paragraf hapishanelerle ilgilidir.',
      'Riyad Yönergesi daha uzundur. 3. paragraf parayla ilgilidir.',
    ],
    kept: [
      ['Bakan bunu herkese tavsiye etti. 3. paragraf nedenini söyler.', '3. paragraf'],
      ['Rapor kısadır. 3. paragraf bir sayfa tutar.', '3. paragraf'],
    ],
  },
  ru: {
    name: 'Кодекс поведения по достижению мира, свободного от терроризма подписан.',
    taken: [
      'Вышло и Руководство по охране границ. В пункте 3 сказано больше.',
      'Это руководство по охране границ длиннее. В пункте 3 сказано больше.',
      'Министры обсудили этот план действий. В пункте 3 сказано больше.',
      'Это руководство по деньгам вышло позже. Пункт 3 посвящён деньгам.',
      'Эти рекомендации вышли позже. Пункт 2 посвящён тюрьмам.',
    ],
    kept: [
      ['Руководство Казахстана довольно. Пункт 3 говорит почему.', 'Пункт 3'],
      ['Работа идёт под руководством Казахстана. Пункт 3 говорит зачем.', 'Пункт 3'],
      ['Одно руководство для учителей уже готово. Пункт 3 говорит зачем.', 'Пункт 3'],
      ['Доклад ОБСЕ короток. Пункту 3 отведена страница.', 'Пункту 3'],
    ],
  },
  kk: {
    name: 'Терроризмнен азат әлемге қол жеткізу кодексі ұсынылды.',
    taken: [
      'Эр-Рияд нұсқаулығы ұзақ. 3-тармақта көбірек айтылған.',
      'Министрлер Манама жол картасын қабылдады. 4-тармақта мерзімі бар.',
      'Әбу-Даби ұсынымдары кейін шықты. 2-тармақ түрмелер туралы.',
    ],
    kept: [
      ['Қазақстанның ұсынысы қолдау тапты. 3-тармақта себебі айтылған.', '3-тармақта'],
      ['Баяндама қысқа. 3-тармаққа бір бет берілген.', '3-тармаққа'],
    ],
  },
  zh: {
    name: '《实现无恐怖主义世界行为准则》获签署。',
    taken: [
      '《利雅得指南》很长。第3段说得更多。',
      '部长们还通过了麦纳麦路线图。第4段规定了日期。',
      '后来又有一本手册。第3段谈到资金。',
      '白皮书随后发表。第2段谈到监狱。',
    ],
    kept: [
      ['专家提出了几点建议。第3段说明了原因。', '第3段'],
      ['报告很短。第3段占了一页。', '第3段'],
    ],
  },
  ar: {
    name: 'وقعت مدونة السلوك من أجل عالم خال من الإرهاب.',
    taken: [
      'دليل الرياض طويل. تقول الفقرة 3 المزيد.',
      'أشاد الوزراء بالدليل الإرشادي. تقول الفقرة 3 المزيد.',
      'اعتمد الوزراء خارطة الطريق. تحدد الفقرة 4 موعدا.',
      'جاءت التوصيات لاحقا. تتناول الفقرة 2 السجون.',
    ],
    kept: [
      ['أعد الخبراء دليلا للمعلمين. تقول الفقرة 3 لماذا.', 'الفقرة 3'],
      ['التقرير قصير. تشغل الفقرة 3 صفحة منه.', 'الفقرة 3'],
    ],
  },
};

it('has passages in every language', () => {
  expect(Object.keys(PASSAGES).sort()).toEqual(lexicons.map(({ lang }) => lang).sort());
});

describe.each(Object.entries(PASSAGES))('%s', (lang, { name, taken, kept }) => {
  const { spot } = createSpotter(lexicons.filter((one) => one.lang === lang));
  const citedIn = (text: string): string[] =>
    spot([{ text: name }, { text }]).flatMap(({ block, quote }) => (block === 1 ? [quote] : []));

  it.each(taken)('theirs: %s', (text) => {
    expect(citedIn(text)).toEqual([]);
  });

  it.each(kept)('the Code’s: %s', (text, cited) => {
    expect(citedIn(text)).toEqual([cited]);
  });
});
