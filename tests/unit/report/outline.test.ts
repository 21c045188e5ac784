import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { writeOutline, type Part } from '../../../engine/report/outline';

const PARTS: readonly Part[] = [
  { kind: 'title', words: 'A *title*' },
  {
    kind: 'lines',
    lines: [['Address: ', { words: 'https://a.example/b_c', url: 'https://a.example/b_c' }], ['Second <b>']],
  },
  { kind: 'quote', label: 'Text', words: '# no heading' },
  { kind: 'list', items: [['one'], [{ words: 'See it', url: 'https://a.example/#:~:text=a(b)' }]] },
];

describe('an outline', () => {
  it('as Markdown', () => {
    expect(writeOutline(PARTS, 'markdown')).toBe(
      '# A \\*title\\*\n\nAddress: <https://a.example/b_c>  \nSecond \\<b\\>\n\n**Text**\n\n> \\# no heading\n\n' +
        '- one\n- [See it](<https://a.example/#:~:text=a(b)>)',
    );
  });

  it('as text', () => {
    expect(writeOutline(PARTS, 'text')).toBe(
      'A *title*\n=========\n\nAddress: https://a.example/b_c\nSecond <b>\n\nText: “# no heading”\n\n' +
        '  * one\n  * See it: https://a.example/#:~:text=a(b)',
    );
  });

  it('as HTML', () => {
    expect(writeOutline(PARTS, 'html')).toBe(
      '<h1>A *title*</h1>\n<p>Address: <a href="https://a.example/b_c">https://a.example/b_c</a></p>\n' +
        '<p>Second &lt;b&gt;</p>\n<p><b>Text</b></p>\n<blockquote><p># no heading</p></blockquote>\n' +
        '<ul>\n<li>one</li>\n<li><a href="https://a.example/#:~:text=a(b)">See it</a></li>\n</ul>',
    );
  });

  it.each(['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x'])('leads to no %s', (url) => {
    expect(writeOutline([{ kind: 'lines', lines: [[{ words: 'x', url }]] }], 'html')).toBe('<p>x</p>');
  });

  it('an address can’t leave its brackets in Markdown', () => {
    const lines = [[{ words: 'x', url: 'https://a.example/> <b>\n# y' }]];
    expect(writeOutline([{ kind: 'lines', lines }], 'markdown')).toBe('[x](<https://a.example/%3E%20%3Cb%3E%0A#%20y>)');
  });

  it('any words come out of HTML as they went in', () => {
    const window = new Window();
    const words = fc.string({ unit: 'grapheme' }).map((w) => w.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, ''));
    fc.assert(
      fc.property(words, (said) => {
        window.document.body.innerHTML = writeOutline([{ kind: 'quote', label: 'x', words: said }], 'html');
        expect(window.document.querySelector('blockquote')?.textContent).toBe(said);
        expect(window.document.querySelectorAll('*')).toHaveLength(7);
      }),
    );
  });
});
