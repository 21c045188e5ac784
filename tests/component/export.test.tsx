/** A result on its way out: every form of it, read back by what others read it with. */
import Ajv from 'ajv';
import type { Graph } from 'schema-dts';
import validate from 'validate-web-annotation';
import { describe, expect, it } from 'vitest';
import { canExport, exportReport } from '../../components/check/export';
import { copiedFinding } from '../../components/check/export/finding';
import type { CheckReport } from '../../components/check/model';
import { annotations as read } from '../../data/annotations';
import { code } from '../../data/code';
import { checkForms } from '../../data/check/en/forms';
import { gateWords } from '../../data/check/en/gate';
import { gate } from '../../data/check/gate';
import { en } from '../../data/lexicon/en';
import { wordForms } from '../../data/lexicon/en/word-forms';
import { en as messages } from '../../data/messages/en';
import { pressLines } from '../../data/press-lines';
import { signalWords } from '../../data/signal-words';
import { thesaurus } from '../../data/thesaurus';
import { createChecker } from '../../engine/check';
import { arrange } from '../../engine/report/arrange';
import type { Annotation } from '../../engine/report/annotation';
import { claimReviews, type ClaimReviews } from '../../engine/report/claim-review';
import type { ReportFormat } from '../../engine/report/formats';
import { PageWords } from '../../engine/report/page-words';
import { readCsv } from '../../engine/signatories/register/csv';
import { ANNOTATIONS, CLAIM_REVIEWS } from '../unit/report/schemas';
import { misfits, statementsOf, vocabulary } from '../unit/report/vocabulary';

const checker = createChecker({
  code,
  annotations: read,
  thesaurus,
  signals: signalWords,
  pressLines,
  language: en,
  forms: wordForms,
  checkForms,
  gateWords,
  gate,
});
const PAGE = [
  'A summary',
  'The Code of Conduct consists of 12 points.',
  '=2+2 The Code is a legally binding treaty. Nobody asked.',
  'By 2045, terrorism is to end. The ceremony was held on a sunny afternoon, our correspondent reports.',
  'The Code of Conduct consists of 12 points.',
];
const result = checker.checkArticle({
  blocks: PAGE.slice(1).map((text) => ({ text })),
  mentions: [],
  aboutCode: true,
});
const report: CheckReport = {
  source: { kind: 'page', title: 'A *bold* summary', url: 'https://press.example/a?b=1#top', within: null },
  date: '2026-03-04',
  region: { index: 1, of: 3, blocks: 6, article: 1 },
  result,
  isPresumed: false,
  around: { blocks: PAGE, places: PAGE.slice(1).map((_, index) => ({ block: index + 1, shift: 0 })) },
  about: [],
  skipped: result.claims.map(({ result: { verdict } }) => (verdict === 'not-checked' ? 'news' : null)),
};
const pasted: CheckReport = {
  ...report,
  source: { kind: 'pasted', title: '', url: null, within: null },
  region: null,
  around: null,
};

let made = 0;
function saved(format: ReportFormat, of = report, author: Parameters<typeof exportReport>[5] | null = null): string {
  const newId = (): string => `00000000-0000-4000-8000-${`${(made += 1)}`.padStart(12, '0')}`;
  return exportReport(of, format, code, pressLines, messages, { author: author?.author ?? null, newId });
}
const links = (text: string): string[] => text.match(/https:\/\/press\.example[^\s>")]*/gu) ?? [];

const schemaOrg = vocabulary('schema');
const openAnnotation = vocabulary('oa');
/** What the W3C's model takes from other vocabularies for a body in words. */
const BODY_PROPERTIES = [
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
  'http://purl.org/dc/elements/1.1/format',
  'http://purl.org/dc/elements/1.1/language',
];
/**
 * The contexts, made of the vocabularies: no package carries the published files. Schema.org's makes an address or a date of what has
 * such a range; the W3C's names its terms by their labels, but for those that its Recommendation shortens.
 */
const CONTEXTS = {
  'https://schema.org': Object.fromEntries([
    ['@vocab', 'http://schema.org/'],
    ...[...schemaOrg.properties].flatMap((iri) => {
      const range = schemaOrg.about(iri, 'http://schema.org/rangeIncludes');
      const kind = range.includes('http://schema.org/URL') ? '@id' : range.find((one) => one.endsWith('org/Date'));
      return kind === undefined ? [] : [[iri.slice(iri.lastIndexOf('/') + 1), { '@id': iri, '@type': kind }]];
    }),
  ]) as object,
  'http://www.w3.org/ns/anno.jsonld': {
    id: '@id',
    type: '@type',
    ...Object.fromEntries(
      [...openAnnotation.classes, ...openAnnotation.properties, 'http://www.w3.org/ns/oa#assessing'].map((iri) => [
        iri.slice(iri.indexOf('#') + 1),
        iri,
      ]),
    ),
    body: { '@id': 'http://www.w3.org/ns/oa#hasBody', '@type': '@id' },
    target: { '@id': 'http://www.w3.org/ns/oa#hasTarget', '@type': '@id' },
    source: { '@id': 'http://www.w3.org/ns/oa#hasSource', '@type': '@id' },
    selector: { '@id': 'http://www.w3.org/ns/oa#hasSelector', '@type': '@id' },
    motivation: { '@id': 'http://www.w3.org/ns/oa#motivatedBy', '@type': '@vocab' },
    value: BODY_PROPERTIES[0],
    format: BODY_PROPERTIES[1],
    language: BODY_PROPERTIES[2],
  },
};

/** Types of schema.org itself, as schema-dts generates them: what doesn't fit them doesn't compile. */
const graph = (reviews: ClaimReviews): Graph => reviews;

describe('which part of a page was checked', () => {
  it('is in the report, and in its data', () => {
    for (const format of ['markdown', 'html', 'text'] as const)
      expect(saved(format)).toContain('Checked: the article (6 paragraphs).');
    expect(JSON.parse(saved('json'))).toMatchObject({
      source: { part: { paragraphs: 6, isArticle: true, isWhole: false } },
    });
  });

  it('is nothing to say of a page that has no parts, or of a pasted text', () => {
    const undivided = { ...report, region: { index: 0, of: 1, blocks: 6, article: null } };
    for (const of of [undivided, pasted]) expect(saved('text', of)).not.toContain('Checked: ');
    expect(JSON.parse(saved('json', pasted))).toMatchObject({ source: { part: null } });
  });
});

describe('what isn’t mentioned', () => {
  it('is in the data what it is in the view: what no listed statement reports', () => {
    const { neverMentioned } = arrange(report, code);
    expect(neverMentioned.length).toBeGreaterThan(0);
    const others = { ...report, result: { ...result, neverMentioned: [] } };
    expect(JSON.parse(saved('json', others))).toMatchObject({ notMentioned: neverMentioned });
  });
});

describe('a link to each statement', () => {
  it('leads to its words, and to the second of two twins by what is beside it', () => {
    const data = JSON.parse(saved('json')) as { statements: { statement: string; link: string }[] };
    expect(data.statements.map((s) => s.statement)).toEqual(result.claims.map((c) => c.quote));
    const [first, second] = data.statements.filter((s) => s.statement.includes('12 points'));
    expect(first?.link).toBe(
      'https://press.example/a?b=1#top:~:text=summary-,The%20Code%20of%20Conduct%20consists%20of%2012%20points.',
    );
    expect(second?.link).toContain('#top:~:text=reports.-,The%20Code');
  });

  it.each<ReportFormat>(['markdown', 'html', 'text', 'csv'])('is in the report as %s', (format) => {
    const found = links(saved(format)).filter((l) => l.includes(':~:text='));
    expect(new Set(found).size).toBe(result.claims.length);
  });

  it('is nowhere for a pasted text', () => {
    for (const format of ['markdown', 'html', 'text', 'csv', 'json', 'claim-review'] as const) {
      expect(saved(format, pasted)).not.toContain(':~:text=');
    }
  });
});

describe('Markdown', () => {
  it('keeps addresses whole and says of what was not checked why', () => {
    const text = saved('markdown');
    expect(text).toContain('Address: <https://press.example/a?b=1#top>');
    expect(text).toContain('A \\*bold\\* summary');
    expect(text).toContain(messages.check.notCompared);
    expect(text).toMatch(/Code of Conduct Towards .*, New York, 28 September 2018, as published by/u);
  });
});

describe('CSV', () => {
  it('has a row a statement, and nothing that a spreadsheet would calculate', () => {
    const { rows, problems } = readCsv(saved('csv').slice(1));
    expect(problems).toEqual([]);
    const [head, ...body] = rows.map((row) => row.cells);
    expect(head?.slice(0, 5)).toEqual(['number', 'verdict', 'quotation', 'statement', 'clause']);
    expect(body).toHaveLength(result.claims.length);
    for (const cell of body.flat()) expect(cell).not.toMatch(/^[=+\-@]/u);
    expect(body.map((row) => row[3])).toContain("'=2+2 The Code is a legally binding treaty.");
  });
});

describe('HTML', () => {
  it('is a document in which a page’s words stay words', () => {
    const title = '<script>alert(1)</script>';
    const text = saved('html', { ...report, source: { ...report.source, title } });
    const page = new DOMParser().parseFromString(text, 'text/html');
    expect(page.querySelector('script')).toBeNull();
    expect(page.body.textContent).toContain(title);
    expect(page.querySelectorAll('h2').length).toBeGreaterThan(result.claims.length);
    expect(text).toContain("default-src 'none'");
  });
});

describe('ClaimReview', () => {
  const parse = (text: string): ClaimReviews => JSON.parse(text) as ClaimReviews;
  const fits = new Ajv().compile(CLAIM_REVIEWS);

  it.each([
    ['a page', report],
    ['a pasted text', pasted],
  ])('of %s fits the schema, with words and no number', (_, of) => {
    const reviews = parse(saved('claim-review', of));
    expect(fits(reviews) ? [] : fits.errors).toEqual([]);
    expect(graph(reviews)['@graph']).toHaveLength(
      result.claims.filter((c) => c.result.verdict !== 'not-checked').length,
    );
    expect(JSON.stringify(reviews)).not.toMatch(/ratingValue|bestRating|"author"/u);
  });

  it('is of classes and properties of schema.org, each where that vocabulary has it', async () => {
    const author = { name: 'A desk', kind: 'Organization' } as const;
    for (const of of [report, pasted]) {
      const quads = await statementsOf(parse(saved('claim-review', of, { author, newId: () => '' })), CONTEXTS);
      expect(quads.length).toBeGreaterThan(20);
      expect(misfits(quads, schemaOrg)).toEqual([]);
    }
  });

  it.each([
    ['no property', { '@type': 'ClaimReview', claimReviewd: 'x' }],
    ['no class', { '@type': 'ClaimReviw', name: 'x' }],
    ['not in its domain', { '@type': 'Rating', claimReviewed: 'x' }],
    ['not in its range', { '@type': 'ClaimReview', reviewRating: 'x' }],
    ['not in its range', { '@type': 'ClaimReview', dateCreated: 'yesterday' }],
  ])('the vocabulary refuses %s', async (why, graph) => {
    const quads = await statementsOf({ '@context': 'https://schema.org', '@graph': [graph] }, CONTEXTS);
    expect(misfits(quads, schemaOrg).join()).toContain(why);
  });

  it('has its author where the reader gives a name', () => {
    const author = { name: 'A desk', kind: 'Organization' } as const;
    const text = saved('claim-review', report, { author, newId: () => '' });
    expect(parse(text)['@graph'][0]?.author).toEqual({ '@type': 'Organization', name: 'A desk' });
    expect(fits(parse(text))).toBe(true);
  });

  it('the schema refuses a number', () => {
    const bad = claimReviews([], {
      date: '2026-03-04',
      author: null,
      code: { name: 'x', url: 'https://a.example', date: '2018-09-28' },
    });
    const rated = { '@type': 'ClaimReview', claimReviewed: 'x', reviewRating: { '@type': 'Rating', ratingValue: 1 } };
    expect(fits({ ...bad, '@graph': [rated] })).toBe(false);
  });
});

describe('Web Annotations', () => {
  const fits = new Ajv().compile(ANNOTATIONS);
  const all = JSON.parse(saved('annotations')) as Annotation[];

  it('fit the schema, each with an id of its own', () => {
    expect(fits(all) ? [] : fits.errors).toEqual([]);
    expect(new Set(all.map((a) => a.id)).size).toBe(all.length);
    expect(all).toHaveLength(5);
  });

  it('pass a validator that isn’t ours', () => {
    for (const one of all) expect(validate(one)).toBe(true);
    const [first] = all;
    expect(validate({ ...first, target: { selector: {} } })).toBe(false);
  });

  it('are of classes and properties of the W3C’s vocabulary, each where it has them', async () => {
    for (const one of all) {
      const quads = await statementsOf(one, CONTEXTS);
      expect(quads.length).toBeGreaterThan(8);
      expect(misfits(quads, openAnnotation, BODY_PROPERTIES)).toEqual([]);
    }
    const bad = { ...all[0], motivation: 'TextQuoteSelector' };
    expect(misfits(await statementsOf(bad, CONTEXTS), openAnnotation, BODY_PROPERTIES).join()).toContain('range');
  });

  it('select what is on the page, with what is beside it', () => {
    const { text } = new PageWords(PAGE);
    for (const { target } of all) {
      const { exact, prefix = '', suffix = '' } = target.selector;
      expect(text.replaceAll('\n', ' ')).toContain(`${prefix}${exact}${suffix}`);
      expect(target.source).toBe('https://press.example/a?b=1#top');
    }
  });

  it('are not on offer for a text that is on no page', () => {
    expect(canExport(report, 'annotations')).toBe(true);
    expect(canExport(pasted, 'annotations')).toBe(false);
    expect(saved('annotations', pasted)).toBe('[]\n');
  });
});

describe('a finding that is copied', () => {
  const [claim] = result.claims;

  it('has page, address, day and the clause as the style cites it', () => {
    if (!claim) throw new Error('no statement');
    const text = copiedFinding('X.', claim, report, code, 'oscola', messages);
    expect(text.split('\n')).toEqual([
      'X.',
      '',
      'Source: “A *bold* summary”, https://press.example/a?b=1#top',
      'Checked on 4 March 2026',
      expect.stringMatching(/^‘Code of Conduct .*> accessed 4 March 2026\.$/u),
    ]);
  });

  it('has a title in quotation marks, without marks of direction', () => {
    if (!claim) throw new Error('no statement');
    const source = { ...report.source, title: 'The Herald”, https://herald.example/\u202E' };
    const text = copiedFinding('X.', claim, { ...report, source }, code, 'oscola', messages);
    expect(text).toContain('Source: “The Herald’, https://herald.example/”, https://press.example/');
  });

  it('has a citation to read where the style is one for managers, and no address where there is none', () => {
    if (!claim) throw new Error('no statement');
    const text = copiedFinding('X.', claim, pasted, code, 'ris', messages);
    expect(text).toContain('as published by the Ministry');
    expect(text).not.toContain('https://press.example');
  });
});
