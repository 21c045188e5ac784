import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { code } from '../../../data/code';
import { citation } from '../../../data/messages/en/citation';
import { CLAUSE_IDS, type ClauseId } from '../../../engine/clause';
import { cite, type CitationStyle, type Extent } from '../../../engine/cite';
import { CITATION_STYLES } from '../../../engine/cite/types';

const PAGE =
  'https://mfa.gov.kz/en/kazakhstanun/content-view/code-of-conduct-towards-achieving-a-world-free-of-terrorism';
const TITLE = 'Code of Conduct Towards Achieving a World Free of Terrorism';
const MINISTRY = 'Ministry of Foreign Affairs of Kazakhstan';
const PUBLISHED = `as published by the ${MINISTRY}`;

function text(ids: ClauseId[], style: CitationStyle, extent?: Extent, accessed?: string): string {
  const result = cite(code, ids, style, citation, extent, accessed);
  if (!result.ok) throw new Error(result.error.code);
  return result.text;
}
function html(...[ids, style, extent, accessed]: Parameters<typeof text>): string | undefined {
  const result = cite(code, ids, style, citation, extent, accessed);
  return result.ok ? result.html : undefined;
}
const words = (w: string): Extent => ({ kind: 'words', words: w });

describe('styles to read', () => {
  it('plain', () => {
    expect(text(['4(a)'], 'plain', undefined, '2026-05-03')).toBe(
      '4. We pledge to take comprehensive approaches, inter alia, to:\n' +
        'a) adhere to the principle of non-intervention in the internal affairs of any State;\n\n' +
        `— ${TITLE}, New York, 28 September 2018, para. 4(a), ${PUBLISHED}, ${PAGE} (accessed 3 May 2026).`,
    );
  });

  it('Markdown, whose paragraph number is no list', () => {
    expect(text(['4(a)'], 'markdown')).toBe(
      '> 4\\. We pledge to take comprehensive approaches, inter alia, to:\n>\n' +
        '> a) adhere to the principle of non-intervention in the internal affairs of any State;\n\n' +
        `— *${TITLE}*, New York, 28 September 2018, para. 4(a), ${PUBLISHED}, <${PAGE}>.`,
    );
  });

  it('HTML with a block quotation, beside the plain text', () => {
    expect(html(['4(a)'], 'plain')).toBe(
      `<blockquote cite="${PAGE}">\n<p>4. We pledge to take comprehensive approaches, inter alia, to:</p>\n` +
        '<p>a) adhere to the principle of non-intervention in the internal affairs of any State;</p>\n</blockquote>\n' +
        `<p>— <i>${TITLE}</i>, New York, 28 September 2018, para. 4(a), ${PUBLISHED}, ` +
        `<a href="${PAGE}">${PAGE}</a>.</p>`,
    );
  });

  it('HTML with words in a sentence', () => {
    expect(html(['PP10'], 'plain', words('importance of "whole-of-government" and “whole-of-society”'))).toBe(
      '<p>“importance of ‘whole-of-government’ and ‘whole-of-society’” ' +
        `(<i>${TITLE}</i>, New York, 28 September 2018, preambular para. 10, ${PUBLISHED}, ` +
        `<a href="${PAGE}">${PAGE}</a>).</p>`,
    );
  });

  it.each<[CitationStyle, string]>([
    ['oscola', `‘${TITLE}’ (${MINISTRY}, 28 September 2018) para 3(b) <${PAGE}> accessed 3 May 2026.`],
    ['chicago-notes', `“${TITLE}” (${MINISTRY}, September 28, 2018), para. 3(b), accessed May 3, 2026, ${PAGE}.`],
    [
      'chicago-author-date',
      `(“${TITLE}” 2018, para. 3(b))\n\n“${TITLE}.” 2018. ${MINISTRY}. September 28, 2018. Accessed May 3, 2026. ${PAGE}.`,
    ],
    [
      'apa',
      `(Code of Conduct, 2018, para. 3(b))\n\n${TITLE}. (2018, September 28). ${MINISTRY}. Retrieved May 3, 2026, from ${PAGE}`,
    ],
    ['mla', `(Code of Conduct, par. 3(b))\n\n${TITLE}. ${MINISTRY}, 28 Sept. 2018, ${PAGE}. Accessed 3 May 2026.`],
    ['bluebook', `${TITLE}, ¶ 3(b), Sept. 28, 2018, ${MINISTRY}, ${PAGE} (last visited May 3, 2026).`],
    [
      'iso-690',
      `(${TITLE} 2018, para. 3(b))\n\n${TITLE}, 2018. Online. ${MINISTRY}. Available from: ${PAGE} [Accessed 3 May 2026].`,
    ],
  ])('%s, the citation alone', (style, wanted) => {
    expect(text(['3(b)'], style, { kind: 'none' }, '2026-05-03')).toBe(wanted);
  });

  it('a style of two parts has the one for the text behind the quotation', () => {
    expect(text(['4(a)'], 'apa')).toBe(
      '4. We pledge to take comprehensive approaches, inter alia, to:\n' +
        'a) adhere to the principle of non-intervention in the internal affairs of any State; ' +
        `(Code of Conduct, 2018, para. 4(a))\n\n${TITLE}. (2018, September 28). ${MINISTRY}. ${PAGE}`,
    );
    expect(html(['9'], 'mla', words('coalition of partners'))).toBe(
      '<p>“coalition of partners” (<i>Code of Conduct</i>, par. 9)</p>\n' +
        `<p><i>${TITLE}</i>. ${MINISTRY}, 28 Sept. 2018, <a href="${PAGE}">${PAGE}</a>.</p>`,
    );
  });

  it.each<[CitationStyle, ClauseId[], string]>([
    ['oscola', ['5', '6', '7'], ' paras 5–7 <'],
    ['oscola', ['PP6'], ' preambular para 6 <'],
    ['bluebook', ['3(a)', '3(b)', '3(c)'], ', ¶¶ 3(a)–(c), Sept.'],
    ['bluebook', ['PP6', '1'], ', pmbl. ¶ 6, ¶ 1, Sept.'],
    ['bluebook', ['preamble'], ', pmbl., Sept.'],
    ['mla', ['3', '4'], ', pars. 3 and 4)'],
  ])('%s names %j in its own words', (style, ids, wanted) => {
    expect(text(ids, style)).toContain(wanted);
  });

  it('the Code as a whole is cited and not quoted', () => {
    expect(text(['code'], 'plain')).toBe(`${TITLE}, New York, 28 September 2018, ${PUBLISHED}, ${PAGE}.`);
  });

  it('HTML escapes what it is given', () => {
    const hostile = {
      ...code,
      title: 'A <b>"Code" & more',
      provenance: { ...code.provenance, page: 'https://a/?b="<' },
    };
    const result = cite(hostile, ['9'], 'plain', citation);
    const set = result.ok ? result.html : '';
    expect(set).toContain('<i>A &lt;b&gt;&quot;Code&quot; &amp; more</i>');
    expect(set).toContain('cite="https://a/?b=&quot;&lt;"');
    expect(set).toContain('<a href="https://a/?b=&quot;&lt;">');
  });

  it('Markdown and records for managers go without HTML, which would be pasted in their stead', () => {
    for (const style of ['markdown', 'ris', 'bibtex', 'csl-json'] as const) {
      expect(cite(code, ['9'], style, citation)).not.toHaveProperty('html');
    }
  });
});

describe('the smallest units', () => {
  it.each<[string, ClauseId, Extent, string, string]>([
    ['a sentence', '9', { kind: 'sentence', passage: '9.1' }, '9. We establish', 'para. 9, first sentence'],
    ['a later sentence', '9', { kind: 'sentence', passage: '9.2' }, '9. […] We pledge', 'para. 9, second sentence'],
    ['a chapeau', '8', { kind: 'sentence', passage: '8.2' }, '8. […] In turn, we commit to:', 'para. 8, chapeau'],
    ['an item', '3', { kind: 'sentence', passage: '3(a)' }, '3. […] We pledge to deploying [sic]', 'para. 3(a)'],
    ['words', '3(e)', words('Curb the  financing'), '“curb the financing”', 'para. 3(e)'],
    ['words of a part of the clause', '3', words('financing of terrorism'), '“financing of terrorism”', 'para. 3(e)'],
    ['words of the Code', 'code', words('coalition of partners'), '“coalition of partners”', 'para. 9'],
    ['words over two items', '3', words('terrorism; secure'), '“terrorism; (f) secure”', 'para. 3'],
    ['words over two items with the letter', '3', words('terrorism; f) secure'), '“terrorism; (f) secure”', 'para. 3'],
    ['words with no-break spaces', '9', words('by the\u00A0Centenary'), '“by the Centenary”', 'para. 9'],
    ['an odd word', '8', words('conditions conductive to'), '“conditions conductive [sic] to”', 'para. 8'],
    ['an odd word with its sign', '7', words('the forgoing [sic] menaces'), '“the forgoing [sic] menaces”', 'para. 7'],
  ])('%s', (_what, id, extent, start, pinpoint) => {
    const plain = text([id], 'plain', extent);
    expect(plain.startsWith(start)).toBe(true);
    expect(plain).toContain(`28 September 2018, ${pinpoint}, as published`);
  });

  it.each<[string, ClauseId[], Extent, string | null, string]>([
    ['nothing', [], { kind: 'whole' }, null, 'no-clause'],
    ['words that aren’t there', ['3(e)'], words('curb all financing'), null, 'words-not-in-clause'],
    ['a repaired word', ['8'], words('conditions conducive to its spread'), null, 'words-not-in-clause'],
    ['words of another clause', ['3(e)'], words('secure borders'), null, 'words-not-in-clause'],
    ['half a word', ['3(e)'], words('financ'), null, 'words-not-in-clause'],
    ['no words', ['3(e)'], words(' … '), null, 'words-not-in-clause'],
    ['words of several clauses', ['3(e)', '3(f)'], words('secure'), null, 'several-clauses'],
    ['a sentence of another clause', ['9'], { kind: 'sentence', passage: '10.1' }, null, 'no-such-passage'],
    ['no date', ['9'], { kind: 'whole' }, '2026-02-30', 'bad-date'],
    ['a date with more', ['9'], { kind: 'whole' }, '2026-02-03\nER  - ', 'bad-date'],
  ])('%s: no citation', (_what, ids, extent, accessed, error) => {
    expect(cite(code, ids, 'plain', citation, extent, accessed)).toMatchObject({ ok: false, error: { code: error } });
  });
});

describe('any clauses in any style', () => {
  it('name title, date and page', () => {
    const ids = fc.subarray([...CLAUSE_IDS], { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(ids, fc.constantFrom(...CITATION_STYLES), (some, style) => {
        const result = text(some, style);
        expect(result).toContain(TITLE);
        expect(result).toContain('2018');
        expect(result).toContain(PAGE);
        expect(result).toContain('Ministry of Foreign Affairs of Kazakhstan');
        expect(result).not.toMatch(/doi/iu);
      }),
    );
  });

  it('words of the Code are found in it, and come out as they stand there', () => {
    const stretch = fc.constantFrom(...code.passages).chain((passage) => {
      const all = passage.text.split(' ');
      return fc.tuple(fc.nat(all.length - 1), fc.integer({ min: 1, max: 8 })).map(([at, length]) => ({
        passage,
        words: all.slice(at, at + length).join(' '),
      }));
    });
    fc.assert(
      fc.property(stretch, ({ passage, words: some }) => {
        const plain = text([passage.unit], 'plain', words(some));
        const quoted = plain.slice(1, plain.lastIndexOf('” (')).replaceAll(' [sic]', '');
        // A short word may stand earlier in the clause than where it was selected, in another case.
        const clause = code.passages.filter((p) => p.unit === passage.unit).map((p) => p.text);
        expect(clause.join(' ').replaceAll('“', '‘').replaceAll('”', '’')).toContain(quoted);
      }),
    );
  });
});
