/** The check's views: counts in words, cues, sentences of findings, filters, what is exported. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CheckView, type CheckViewProps } from '../../components/check/CheckView';
import { exportReport } from '../../components/check/export';
import { HowDecides } from '../../components/check/HowDecides';
import { legibilityOf } from '../../engine/check/article/legible';
import type { CheckReport, CheckState } from '../../components/check/model';
import { findingSentence, headerSentence, readySentence, resultNote, severityLabel } from '../../wording/findings';
import { claimStretches, codeStretches } from '../../components/check/stretches';
import { annotations } from '../../data/annotations';
import { code } from '../../data/code';
import { checkForms } from '../../data/check/en/forms';
import { gateWords } from '../../data/check/en/gate';
import { gate } from '../../data/check/gate';
import { en } from '../../data/lexicon/en';
import { wordForms } from '../../data/lexicon/en/word-forms';
import { errorRates } from '../../data/error-rates';
import { en as messages } from '../../data/messages/en';
import { how } from '../../data/messages/en/how';
import { pressLines } from '../../data/press-lines';
import { signalWords } from '../../data/signal-words';
import { thesaurus } from '../../data/thesaurus';
import { createChecker, type Finding } from '../../engine/check';
import { DECISIONS } from '../../engine/check/decide';
import { arrange } from '../../engine/report/arrange';
import { spottersFor } from '../../engine/spot/met';
import { lexicons } from '../../data/lexicon';
import { sentinel } from '../../data/sentinel';
import { REPORT_FORMATS } from '../../engine/report/formats';
import { skippedBecause } from '../../engine/report/skipped';
import { aboutCode } from '../../entrypoints/sidepanel/check/about';
import { parseRegister, buildNames } from '../../engine/signatories';
import type { ReadRegister } from '../../engine/signatories/register/types';
import { stateNames } from '../../data/states';

const checker = createChecker({
  code,
  annotations,
  thesaurus,
  signals: signalWords,
  pressLines,
  language: en,
  forms: wordForms,
  checkForms,
  gateWords,
  gate,
});

const spotterFor = spottersFor(lexicons, sentinel, ['en']);

/** A report on a text as the panel makes it, paragraph by paragraph. */
function reportOn(texts: readonly string[], own: ReadRegister | null = null): CheckReport {
  const blocks = texts.map((text) => ({ text }));
  const spotter = spotterFor(texts.join('\n'));
  const mentions = spotter.spot(blocks);
  const result = checker.checkArticle({ blocks, mentions, aboutCode: true });
  return {
    source: { kind: 'page', title: 'A *bold* summary', url: 'https://press.example/summary?a=1', within: null },
    date: '2026-03-04',
    region: null,
    result,
    isPresumed: false,
    around: { blocks: texts, places: texts.map((_, block) => ({ block, shift: 0 })) },
    about: aboutCode({ blocks, isAssumed: true, own }),
    skipped: result.claims.map((claim) => skippedBecause(claim, texts[claim.block] ?? '', gateWords)),
  };
}

const SUMMARY = [
  'The Code of Conduct consists of 12 points.',
  '2. Prevent direct or indirect support of terrorist groups to achieve political or geopolitical goals;',
  '7. To take measures to prevent and counteract the use of information and communication technologies including the Internet by terrorists and their supporters in order to commit incite recruit finance or plan terrorist acts;',
  'The Code is a legally binding treaty.',
  'Paragraph 5 of the Code obliges banks to publish the salaries of their football managers.',
  'The ceremony was held on a sunny afternoon, our correspondent reports.',
] as const;

const report = reportOn(SUMMARY);
const { result } = report;
const arranged = arrange(report, code);

function props(state: CheckState, more: Partial<CheckViewProps> = {}): CheckViewProps {
  const nothing = (): void => undefined;
  return {
    state,
    code,
    pressLines,
    rates: errorRates,
    style: 'plain',
    messages,
    filter: null,
    otherPage: null,
    otherTab: false,
    pageGone: false,
    onFilter: nothing,
    onSelect: nothing,
    onCopy: () => true,
    onDownload: nothing,
    onPrint: nothing,
    onCheckPage: nothing,
    onCheckSelection: nothing,
    onCheckPasted: nothing,
    onAnyway: nothing,
    onCancel: nothing,
    onAllow: nothing,
    onLeave: nothing,
    onRegion: nothing,
    ...more,
  };
}

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

function show(state: CheckState, more: Partial<CheckViewProps> = {}): void {
  void act(() => {
    render(<CheckView {...props(state, more)} />, root);
  });
}

const done: CheckState = { kind: 'done', report };
const textOf = (selector: string): string => root.querySelector(selector)?.textContent ?? '';
const button = (name: string): HTMLButtonElement => {
  const found = [...root.querySelectorAll('button')].find(
    (b) => (b.getAttribute('aria-label') ?? b.textContent).trim() === name,
  );
  if (!found) throw new Error(`no button “${name}”`);
  return found;
};

describe('the header', () => {
  it('counts in words, every verdict that occurs, and adds up', () => {
    const sentence = headerSentence(arranged, messages);
    expect(sentence).toMatch(/^\d+ statements: .*\.$/u);
    const [statements = ''] = sentence.split('. ');
    const numbers = (statements.match(/\d+/gu) ?? []).map(Number);
    const [total, ...parts] = numbers;
    expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
    expect(total).toBe(arranged.statements.length);
  });

  it('says one statement as one', () => {
    const one = reportOn(['The Code of Conduct consists of 10 points.']);
    expect(headerSentence(arrange(one, code), messages)).toBe('1 statement: 1 match.');
  });

  it('has no score', () => {
    show(done);
    for (const address of root.querySelectorAll('.address')) address.remove();
    expect(root.textContent).not.toMatch(/\d\s?%|\bscore\b|rating/u);
  });

  it('says how often verdicts are wrong, in one line with the measured figures', () => {
    show(done);
    const figure = (name: string, ...of: string[]): number[] =>
      errorRates.sets.flatMap(({ kind, figures }) => (of.includes(kind) ? (figures[name] ?? []) : []));
    const worst = Math.max(...figure('false alarms', 'check', 'articles'));
    const least = Math.min(...figure('right when answering', 'check'), ...figure('assertion precision', 'articles'));
    const found = figure('material findings', 'check').map((value) => 100 - Math.round(value * 100));
    const caution = textOf('.caution-line');
    expect(caution).toContain(`In our tests, ${Math.round(least * 100)} to`);
    expect(caution).toContain(`missed ${Math.min(...found)} to ${Math.max(...found)} per cent of changes of meaning`);
    expect(caution).toContain(`up to ${Math.round(worst * 100)} per cent of accurate statements`);
  });

  it('is announced and has the focus when a check ends, not when the reader comes back to it', () => {
    show({ kind: 'working', done: 1, total: 2 });
    expect(textOf('.check > [role=status].unseen')).toBe('Reading the text…');
    show(done);
    expect(document.activeElement).toBe(root.querySelector('.result h2'));
    expect(textOf('.check > [role=status].unseen')).toBe(`Check finished. ${headerSentence(arranged, messages)}`);
    render(null, root);
    show(done);
    expect(document.activeElement).toBe(document.body);
  });

  it('has saving, copying and printing beside it', () => {
    const onCopy = vi.fn(() => true);
    const onPrint = vi.fn();
    show(done, { onCopy, onPrint });
    expect(root.querySelector('header.result .keep select')).not.toBeNull();
    void act(() => {
      button('Copy').click();
    });
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(exportReport(report, 'text', code, pressLines, messages));
    button('Print').click();
    expect(onPrint).toHaveBeenCalledOnce();
  });
});

describe('a statement', () => {
  it('has its verdict in a word, a glyph that no reader hears, and an underline of its own', () => {
    show(done);
    const rows = [...root.querySelectorAll('.statement')];
    expect(rows).toHaveLength(arranged.statements.length);
    rows.forEach((row, index) => {
      const shown = arranged.statements[index];
      const verdict = shown?.claim.result.verdict ?? 'unsure';
      const { label } = messages.check.verdicts[verdict];
      expect(row.classList).toContain(verdict);
      expect(row.querySelector('h3 > .unseen')?.textContent).toBe(`Statement ${shown?.number ?? 0}: ${label}`);
      expect(row.querySelector('h3 > [aria-hidden] .word')?.textContent).toBe(label);
      expect(row.querySelector('h3 .glyph')?.textContent).not.toBe('');
    });
  });

  it('is joined to its clause by a number', () => {
    show(done);
    for (const row of root.querySelectorAll('.statement')) {
      expect(row.querySelector('.authority > .ordinal')?.textContent).toBe(
        row.querySelector('h3 .ordinal')?.textContent,
      );
    }
  });

  it('is shown too where it was not compared, folded, with the reason', () => {
    show(done);
    const folded = [...root.querySelectorAll('.rest details')].find((d) => d.textContent.includes('sunny afternoon'));
    expect(folded?.hasAttribute('open')).toBe(false);
    expect(folded?.querySelector('summary')?.textContent).toBe('News or background (1)');
  });

  it('has the closest clause beside it where none was found, without marks', () => {
    const some = reportOn(['Terrorists must be given a comfortable pension to counter the financing of terrorism.']);
    show({ kind: 'done', report: some });
    const row = root.querySelector('.statement');
    expect(['not-found', 'unsure']).toContain(some.result.claims[0]?.result.verdict);
    expect(row?.querySelector('blockquote.clause')?.textContent.length).toBeGreaterThan(40);
  });

  it('is shown on the page when it is chosen', () => {
    const onSelect = vi.fn();
    show(done, { onSelect });
    root.querySelectorAll<HTMLButtonElement>('.said button.show')[1]?.click();
    expect(onSelect).toHaveBeenCalledExactlyOnceWith(arranged.statements[1]?.claim);
  });

  it('stands without such a way where there is no page', () => {
    show(done, { onSelect: null });
    expect(root.querySelector('.said button')).toBeNull();
  });
});

describe('findings', () => {
  const bare: Finding = {
    type: 'term',
    severity: 'material',
    rule: 'changed',
    evidence: 'word',
    claimSpan: { start: 0, end: 1 },
    codeSpan: { passage: '2.1', start: 0, end: 1 },
    claimQuote: 'must',
    codeQuote: 'pledge to',
  };
  const cases: readonly (readonly [string, Partial<Finding>, string])[] = [
    ['a change', {}, 'The Code says “pledge to”; this text says “must”.'],
    [
      'an item left out',
      { type: 'omission', rule: 'item-left-out', claimQuote: '' },
      'The Code’s list also has “pledge to”; this text leaves it out.',
    ],
    [
      'a condition left out',
      { type: 'condition', rule: 'condition-lost', claimQuote: '' },
      'The Code adds the condition “pledge to”; this text doesn’t mention it.',
    ],
    [
      'words added',
      { type: 'addition', rule: 'added', codeQuote: '' },
      'This text says “must”, which isn’t in the clause.',
    ],
    ['a treaty', { type: 'binding', rule: 'treaty' }, 'The Code calls itself “pledge to”; this text says “must”.'],
    [
      'an inferred year',
      { type: 'date', rule: 'year-inferred', claimQuote: '2045' },
      'The Code says “pledge to”; “2045” is inferred from that (the UN was founded in 1945).',
    ],
    [
      'the date',
      { type: 'date', rule: 'date-line', codeQuote: '', claimQuote: '2019' },
      `The Code is dated “${code.dateLine}”; this text says “2019”.`,
    ],
    [
      'what no clause has',
      { type: 'addition', rule: 'not-in-code', codeQuote: '' },
      'We found no clause that says this.',
    ],
    [
      'a word in a free paraphrase',
      { softened: true },
      'The Code says “pledge to”; this text says “must”, which may be another way of putting it.',
    ],
  ];
  it.each(cases)('%s is said in a plain sentence', (_, part, sentence) => {
    expect(findingSentence({ ...bare, ...part }, code.dateLine, messages)).toBe(sentence);
  });

  it('say so where the checker is unsure', () => {
    const claim = result.claims.find((c) => c.result.units.length > 0) ?? expect.fail('no statement');
    const unsure = { ...claim, result: { ...claim.result, verdict: 'unsure', findings: [bare] } } as const;
    expect(readySentence(bare, unsure, '', code.dateLine, messages)).toContain(
      'This may be a change or just a rewording. The Code says “pledge to”; this text says “must”.',
    );
    expect(resultNote(unsure, messages)).toContain('may be a change of meaning or just other words');
    expect(severityLabel(bare, 'unsure', messages)).toBe('may change the meaning');
  });

  it('never judge', () => {
    show(done);
    expect(root.textContent).not.toMatch(/\bfalse|\blies?\b|\bwrong\b|\bmislead/iu);
  });

  it('name their rule, each', () => {
    show(done);
    const found = [...root.querySelectorAll('.findings li')];
    expect(found.length).toBeGreaterThan(2);
    for (const one of found) expect(one.querySelector('.rule')?.textContent).toMatch(/^Rule: .+ · /u);
  });

  it('are copied one by one, with both texts', () => {
    const onCopy = vi.fn(() => true);
    show(done, { onCopy });
    const row = [...root.querySelectorAll('.statement')].find((r) =>
      r.textContent.includes('support of terrorist groups'),
    );
    void act(() => {
      row?.querySelector<HTMLButtonElement>('.rule button')?.click();
    });
    const [[text] = ['']] = onCopy.mock.calls as unknown as [string][];
    expect(text).toContain('On paragraph 2:');
    expect(text).toContain('The text reads: “Prevent direct or indirect support');
    expect(text).toContain('The clause reads: “');
    expect(textOf('.report [role=status]')).toBe('Copied.');
  });

  it('that have no clause are copied without one', () => {
    const claim = result.claims.find((c) => c.result.verdict === 'not-found');
    const finding = claim?.result.findings[0];
    if (!claim || !finding) throw new Error('no such statement');
    expect(readySentence(finding, claim, '', code.dateLine, messages)).toContain('The text reads: “');
  });
});

describe('marks', () => {
  it('stand on both sides of a change, and on what is missing in the clause', () => {
    const claim = result.claims.find((c) => c.quote.startsWith('Prevent'));
    if (!claim) throw new Error('no such statement');
    const said = claimStretches(claim.quote, claim.result);
    expect(said.map((s) => s.words).join('')).toBe(claim.quote);
    expect(said.some((s) => s.mark === 'changed')).toBe(true);
    const [passage] = claim.result.passages;
    const text = code.passages.find((p) => p.id === passage)?.text ?? '';
    const there = codeStretches(passage ?? '', text, claim);
    expect(there.map((s) => s.words).join('')).toBe(text);
    expect(there.some((s) => s.mark === 'changed')).toBe(true);
    expect(there.some((s) => s.mark === 'left-out')).toBe(true);
  });

  it('take in the small words beside a word that the statement has, and not those that it has', () => {
    const text = 'countries or the State where the act was committed, on the basis of the principle';
    const pieces = [
      ['countries', 'left-out'],
      ['State', 'kept'],
      ['act', 'left-out'],
      ['committed', 'left-out'],
      ['basis', 'kept'],
      ['principle', 'left-out'],
    ] as const;
    const codePieces = pieces.map(([word, status]) => {
      const start = text.indexOf(word);
      return { passage: '5.2', start, end: start + word.length, status };
    });
    const some = result.claims.find((c) => c.result.verdict === 'differs');
    if (!some) throw new Error('no such statement');
    const claim = { quote: 'On the basis of a State', result: { ...some.result, findings: [], codePieces } };
    expect(codeStretches('5.2', text, claim).filter(({ mark }) => mark === null)).toEqual([
      { words: ' the State ', mark: null },
      { words: ', on the basis of the ', mark: null },
    ]);
  });

  it('mark nothing as missing where all matches', () => {
    const claim = result.claims.find((c) => c.result.verdict === 'matches' && c.result.passages.length > 0);
    const [passage = ''] = claim?.result.passages ?? [];
    const text = code.passages.find((p) => p.id === passage)?.text ?? '';
    expect(claim && codeStretches(passage, text, claim).every((s) => s.mark === null)).toBe(true);
  });
});

describe('an altered quotation', () => {
  const altered = reportOn([
    'The Code of Conduct is voluntary. “We urge all States to ensure zero tolerance for terrorism, regardless of the targets or motives,” it says.',
  ]);
  const CHANGE = 'The Code: “no tolerance”. This text: “zero tolerance”.';

  it('is explained at the top, beside its clause and among the quotations', () => {
    show({ kind: 'done', report: altered });
    expect(textOf('[aria-labelledby=differences-title]')).toContain(CHANGE);
    expect(textOf('.statement.altered-quote .findings')).toContain(CHANGE);
    expect(textOf('.quotations')).toContain(CHANGE);
    expect(textOf('.statement.altered-quote .glyph')).toBe('≠');
  });

  it('has the words that were changed marked on both sides, and no others', () => {
    show({ kind: 'done', report: altered });
    const marked = (selector: string): string[] =>
      [...root.querySelectorAll(`${selector} .stretch`)].map(
        (one) => one.lastChild?.previousSibling?.textContent ?? '',
      );
    expect(marked('.statement.altered-quote .said')).toEqual(['zero']);
    expect(marked('.statement.altered-quote .authority')).toEqual(['no']);
    expect(marked('.quotations')).toEqual(['zero']);
  });

  it('is copied with both texts and is in every export', () => {
    const onCopy = vi.fn(() => true);
    show({ kind: 'done', report: altered }, { onCopy });
    void act(() => {
      button(`Copy this finding: ${CHANGE}`).click();
    });
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining(`On paragraph 2: ${CHANGE} The text reads:`),
    );
    for (const format of REPORT_FORMATS) {
      const saved = exportReport(altered, format, code, pressLines, messages);
      if (format === 'json') expect(saved).toContain('"textSays": "zero"');
      else expect(saved.replaceAll('""', '"'), format).toContain(CHANGE);
    }
  });
});

describe('what to see first', () => {
  it('has each difference in a sentence that leads to its row', () => {
    show(done, { filter: 'matches' });
    const lines = [...root.querySelectorAll('[aria-labelledby=differences-title] li')];
    expect(lines.length).toBeGreaterThan(1);
    const line = lines.find((l) => l.textContent.includes('“Prevent”'));
    const { number = 0 } = arranged.statements.find(({ claim }) => claim.quote.startsWith('Prevent')) ?? {};
    expect(line?.textContent).toMatch(/^The Code says “.+”; this text says “Prevent”\. Statement \d$/u);
    expect(line?.textContent).toContain(`Statement ${number}`);
    const onFilter = vi.fn();
    show(done, { onFilter });
    void act(() => {
      button(`Statement ${number}`).click();
    });
    expect(onFilter).toHaveBeenCalledWith(null);
    expect(document.activeElement?.id).toBe(`statement-${number}`);
  });

  it('says what is left out, by clause: that it is voluntary, sentences, points of a list, conditions', () => {
    const text = [
      'Paragraph 3 of the Code of Conduct for a World Free of Terrorism pledges comprehensive counter-terrorism measures and systematic preventive steps.',
      'Paragraph 7 of the Code says that States take measures to prevent and counter the use of the ICTs, including the Internet, by terrorists and their supporters.',
    ];
    const some = reportOn(text);
    show({ kind: 'done', report: some });
    const lines = [...root.querySelectorAll('[aria-labelledby=omissions-title] li')].map((l) => l.textContent);
    expect(lines[0]).toBe(messages.check.neverVoluntary);
    expect(lines.find((l) => l.startsWith('Paragraph 3:'))).toContain(
      'the text covers none of the 11 points of its list',
    );
    expect(lines.find((l) => l.startsWith('Paragraph 7:'))).toContain('the text covers 1 of its 4 sentences');
  });

  it('says of what no clause says that it may still be true, and not how much it changes', () => {
    show({
      kind: 'done',
      report: reportOn(['The Code of Conduct for a World Free of Terrorism bans the payment of ransoms.']),
    });
    const rule = textOf('.findings .rule');
    expect(rule).toContain('it may still be true');
    expect(rule).not.toContain('changes the meaning');
  });

  it('doesn’t say of words that a statement leaves out what another statement has', () => {
    const SHORT =
      'The Code of Conduct for a World Free of Terrorism says that any acts of terrorism are criminal and unjustifiable.';
    const REST = 'It says that acts of terrorism are unjustifiable regardless of their motivations.';
    const leftOut = (texts: readonly string[]): string => {
      show({ kind: 'done', report: reportOn(texts) });
      return textOf('[aria-labelledby=omissions-title]');
    };
    expect(leftOut([SHORT])).toContain('regardless of their motivations');
    expect(leftOut([`${SHORT} ${REST}`])).not.toContain('regardless of their motivations');
  });

  it('of one sentence alone doesn’t say that it leaves out that the Code is voluntary', () => {
    show({
      kind: 'done',
      report: reportOn(['Paragraph 3 of the Code of Conduct for a World Free of Terrorism pledges preventive steps.']),
    });
    expect(textOf('.first-look')).not.toContain(messages.check.neverVoluntary);
  });

  it('has altered quotations and records that differ too', () => {
    const some = reportOn([
      'The Code of Conduct for a World Free of Terrorism was signed by 193 States.',
      'It is “a voluntary and legally binding Code of Conduct”.',
    ]);
    show({ kind: 'done', report: some });
    const said = textOf('[aria-labelledby=differences-title]');
    expect(said).toContain('This text says “193 States”; our records say otherwise.');
    expect(said).toContain('A quotation is altered. The Code: “this voluntary”. This text: “a voluntary”.');
    void act(() => {
      button('See the records').click();
    });
    expect(document.activeElement?.id).toBe('about-1');
    expect(textOf('.result h2')).toMatch(/1 statement about the Code itself is contradicted by our records\.$/u);
  });
});

describe('what is said about the Code', () => {
  const row = (words: string): Element => {
    const found = [...root.querySelectorAll('.said-about > li')].find((one) =>
      one.querySelector('q')?.textContent.includes(words),
    );
    if (!found) throw new Error(`nothing on “${words}”`);
    return found;
  };

  it('shows a State’s record with its sources, a total beside all that were published', () => {
    show({
      kind: 'done',
      report: reportOn([
        'Turkmenistan joins the Code of Conduct for a World Free of Terrorism',
        'More than 70 States have signed the Code of Conduct for a World Free of Terrorism.',
      ]),
    });
    const joined = row('Turkmenistan');
    expect(joined.textContent).toContain('Matches our records');
    expect(joined.textContent).toContain('Turkmenistan: reported to have joined.');
    expect(joined.querySelector('a')?.getAttribute('rel')).toBe('noreferrer noopener');
    const total = row('More than 70');
    expect(total.textContent).toMatch(/Published totals: more than 70 \(28 September 2018\), .*82 .*80/u);
    expect(total.querySelectorAll('a').length).toBeGreaterThan(3);
    // Both are where they belong, and not among what was left aside.
    expect(textOf('.rest')).not.toContain('Turkmenistan');
  });

  it('gives each of several States its own status', () => {
    const text = 'Kazakhstan, Turkmenistan and Tajikistan signed the Code of Conduct for a World Free of Terrorism.';
    show({ kind: 'done', report: reportOn([text]) });
    expect(row('Kazakhstan').textContent).toContain('Matches our records');
    expect(row('Kazakhstan').textContent).not.toContain('No record either way');
    expect(row('Turkmenistan').textContent).toContain('joined');
    expect(row('Tajikistan').textContent).toContain('No record either way');
  });

  it('never says that a State did not sign', () => {
    const text =
      'Algeria has not signed the Code of Conduct for a World Free of Terrorism, and Egypt refused to sign it.';
    const some = reportOn([text]);
    show({ kind: 'done', report: some });
    expect(row('Algeria').textContent).toContain('No record either way');
    expect(row('Algeria').textContent).toContain('It may have signed all the same.');
    expect(row('Egypt').textContent).toContain('Contradicted by our records');
    expect(root.textContent).not.toMatch(/did(?:n’t| not) sign/u);
    expect(exportReport(some, 'text', code, pressLines, messages)).not.toMatch(/did(?:n’t| not) sign/u);
  });

  it('takes the reader’s own register along, marked as theirs', () => {
    const own = parseRegister('id,status\nPER,signed', buildNames(stateNames), 'csv');
    if (!own.ok) throw new Error('the register is well formed');
    const text = 'Peru signed the Code of Conduct for a World Free of Terrorism.';
    show({ kind: 'done', report: reportOn([text], own.register) });
    expect(row('Peru').textContent).toContain('Matches our records');
    expect(row('Peru').querySelector('.from-own')?.textContent).toBe('Your register');
    expect(row('Peru').textContent).toContain('We have no record of Peru.');
  });

  it('has no clause beside a statement that cites a part which isn’t there', () => {
    show({
      kind: 'done',
      report: reportOn(['Paragraph 14 of the Code of Conduct deals with cooperation among States.']),
    });
    const { textContent } = root.querySelector('.statement') ?? { textContent: '' };
    expect(textContent).toContain('This text cites “Paragraph 14”');
    expect(root.querySelector('.statement .clause')).toBeNull();
    expect(textContent).not.toContain('Closest clause');
  });

  it('is in the header where there is nothing else', () => {
    show({
      kind: 'done',
      report: reportOn(['More than 70 countries signed the Code.', 'Kazakhstan signed the Code.']),
    });
    expect(root.querySelector('.statement')).toBeNull();
    expect(textOf('.result h2')).toBe('2 statements about the Code itself: 2 match our records.');
  });

  it('stands beside the verdict where it is content too', () => {
    const some = reportOn(['The Code of Conduct is a legally binding treaty.']);
    show({ kind: 'done', report: some });
    const beside = root.querySelector('.statement.differs .beside');
    expect(beside?.textContent).toContain('Contradicted by our records');
    expect(beside?.textContent).toContain('The Code calls itself voluntary and not legally binding');
    expect(root.querySelector('.about-code')).toBeNull();
  });

  it('is in every export', () => {
    const some = reportOn(['Turkmenistan joins the Code of Conduct for a World Free of Terrorism']);
    for (const format of ['markdown', 'html', 'text', 'csv', 'json', 'annotations'] as const) {
      const saved = exportReport(some, format, code, pressLines, messages);
      expect(saved, format).toContain('Turkmenistan: reported to have joined');
      expect(saved.replace(/\\/gu, ''), format).toMatch(/https?:\/\//u);
    }
  });
});

describe('a text in another language', () => {
  it('is shown at the clause that it cites, and never compared', () => {
    const some = reportOn([
      'The Code of Conduct for a World Free of Terrorism consists of 10 points.',
      'Согласно пункту 5 Кодекса поведения по достижению мира, свободного от терроризма, государства должны выдавать преступников.',
    ]);
    show({ kind: 'done', report: some });
    const row = root.querySelector('.statement.not-checked');
    expect(row?.textContent).toContain('Not in English, so not compared.');
    expect(row?.querySelector('.clause-name')?.textContent).toBe('Paragraph 5');
    expect(row?.querySelector('.findings')).toBeNull();
  });
});

describe('filters', () => {
  it('offer what occurs, with numbers, and say what is chosen', () => {
    const onFilter = vi.fn();
    show(done, { onFilter, filter: 'differs' });
    const shown = [...root.querySelectorAll('.statement')];
    expect(shown.every((r) => r.classList.contains('differs'))).toBe(true);
    expect(root.querySelector('.filter[aria-pressed=true]')?.textContent).toContain('differs');
    expect(textOf('.report')).toMatch(/\d+ statements? (?:is|are) hidden by the filter\./u);
    root.querySelector<HTMLButtonElement>('.filter.all')?.click();
    expect(onFilter).toHaveBeenCalledWith(null);
  });

  it('keep the numbers that the statements have without a filter, from 1 on without gaps', () => {
    expect(arranged.statements.map(({ number }) => number)).toEqual(arranged.statements.map((_, at) => at + 1));
    show(done, { filter: 'not-found' });
    const at = arranged.statements.findIndex(({ claim }) => claim.result.verdict === 'not-found');
    expect(textOf('.statement h3 .ordinal')).toBe(String(at + 1));
  });
});

const VOLUNTARY = 'The Code of Conduct is voluntary and not legally binding.';
const CURB = 'The signatories pledge to curb the financing of terrorism.';

describe('what is put in', () => {
  it('has a list below the differences, with the words that no clause has, and leads to its statement', () => {
    show({
      kind: 'done',
      report: reportOn(['Under the Code of Conduct, signatories must extradite every suspect within 30 days.']),
    });
    const [line, ...more] = [...root.querySelectorAll('[aria-labelledby=inventions-title] li')];
    expect(more).toEqual([]);
    expect(line?.textContent).toContain(
      'no clause says this. The Code doesn’t have “must extradite” or “within 30 days”.',
    );
    expect(line?.querySelector('button')?.textContent).toBe('Statement 1');
  });

  it('has none where nothing is', () => {
    show({ kind: 'done', report: reportOn([VOLUNTARY, CURB]) });
    expect(root.querySelector('[aria-labelledby=inventions-title]')).toBeNull();
    expect(textOf('.coverage').match(/Not mentioned/gu)?.length).toBe(2);
  });
});

describe('coverage', () => {
  it('has a cell a clause, named with what became of it', () => {
    show(done);
    const cells = [...root.querySelectorAll('.cell')];
    expect(cells).toHaveLength(48);
    const nameOf = (cell: Element | undefined): string => cell?.querySelector('.unseen')?.textContent ?? '';
    const two = cells.find((c) => nameOf(c).startsWith('Paragraph 2:'));
    expect(nameOf(two)).toBe('Paragraph 2: 1 statement, differs');
    expect(two?.getAttribute('href')).toBe('#2');
    expect(nameOf(cells[0])).toBe('Preambular paragraph 1: not mentioned');
  });

  it('says that voluntary status is not mentioned, or that it is', () => {
    show(done);
    expect(textOf('.coverage')).toContain('doesn’t mention that the Code is voluntary');
    expect(textOf('.coverage')).toMatch(/Not mentioned: preambular paras\. [^;]+, paras\. /u);
    const voluntary = reportOn([VOLUNTARY, CURB]);
    show({ kind: 'done', report: voluntary });
    expect(textOf('.coverage')).toContain('The text says that the Code is voluntary');
  });

  it('isn’t asked of a single statement', () => {
    const single = reportOn(['The Code of Conduct has the signatories curb the financing of terrorism.']);
    show({ kind: 'done', report: single });
    expect(root.querySelector('.coverage')).toBeNull();
    expect(exportReport(single, 'text', code, pressLines, messages)).not.toContain('doesn’t mention');
  });
});

describe('export', () => {
  it.each(['markdown', 'text'] as const)(
    '%s has date, address, source, every statement, finding and side',
    (format) => {
      const text = exportReport(report, format, code, pressLines, messages);
      expect(text).toContain('Checked on 4 March 2026');
      expect(text).toContain('https://press.example/summary?a=1');
      expect(text).toContain(headerSentence(arranged, messages));
      const plain = text.replace(/\\/gu, '');
      for (const claim of result.claims) expect(plain).toContain(claim.quote);
      for (const finding of result.claims.flatMap((c) => c.result.findings)) {
        if (finding.codeQuote !== '') expect(plain).toContain(finding.codeQuote);
      }
      expect(text).toContain('Not mentioned');
      expect(text).toContain(code.provenance.page.slice(0, 20));
    },
  );

  it('lets no words of a page become Markdown', () => {
    expect(exportReport(report, 'markdown', code, pressLines, messages)).toContain('A \\*bold\\* summary');
    const title = '&lt;b&gt; [x](https://evil.example) | www.evil.example';
    const hostile = { ...report, source: { ...report.source, title } };
    expect(exportReport(hostile, 'markdown', code, pressLines, messages)).toContain(
      '\\&lt;b\\&gt; \\[x\\](https\\://evil.example) \\| www\\.evil.example',
    );
  });

  it.each(['markdown', 'text'] as const)('%s: no words of a page turn the direction of what follows', (format) => {
    const hostile = { ...report, source: { ...report.source, title: 'A \u202Etxet\u2066 \u001B[31msummary' } };
    const text = exportReport(hostile, format, code, pressLines, messages);
    expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u001B]/u);
    expect(text).toContain('A txet');
  });
});

describe('states', () => {
  it.each(Object.entries(messages.check.empty))('%s is said in a clear word', (why, words) => {
    show({ kind: 'empty', why: why as 'empty' });
    expect(textOf('[role=status]')).toContain(words);
  });

  it('a page that we have no access to: access is on offer', () => {
    const onAllow = vi.fn();
    show({ kind: 'empty', why: 'no-access' }, { onAllow });
    button(messages.check.allow).click();
    expect(onAllow).toHaveBeenCalledOnce();
  });

  it('a text about another instrument is named, and can be checked all the same', () => {
    const onAnyway = vi.fn();
    show({ kind: 'rival', name: 'Global Counter-Terrorism Strategy' }, { onAnyway });
    expect(textOf('[role=status]')).toContain('“Global Counter-Terrorism Strategy”');
    button(messages.check.rivalAnyway).click();
    expect(onAnyway).toHaveBeenCalledOnce();
  });

  it('work tells how far it has come, and can be cancelled', () => {
    const onCancel = vi.fn();
    show({ kind: 'working', done: 3, total: 12 }, { onCancel });
    expect(root.textContent).toContain('3 of 12 statements');
    expect(root.querySelector('progress')?.getAttribute('max')).toBe('12');
    button('Cancel').click();
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it('a title that turns the direction of its line turns nothing else', () => {
    const source = { ...report.source, title: '\u202EThe Herald\u2066' };
    show({ kind: 'done', report: { ...report, source } }, { otherPage: 'Weather' });
    expect(textOf('.other-page')).toContain('These results are for “The Herald”, not');
  });

  it('another page in front is said, with an offer', () => {
    const onCheckPage = vi.fn();
    show(done, { otherPage: 'Weather', onCheckPage });
    expect(textOf('.other-page')).toContain('These results are for “A *bold* summary”');
    button('Check this page').click();
    expect(onCheckPage).toHaveBeenCalledOnce();
  });

  it('says that the same page was checked in another tab', () => {
    show(done, { otherTab: true });
    expect(textOf('.state')).toContain('This page was checked in another tab.');
  });

  it.each([
    [0, 'Checked: part of the page (7 paragraphs).', { 'Check more of the page': 1, 'Check the whole page': 3 }],
    [1, 'Checked: the article (7 paragraphs).', { 'Check less of the page': 0, 'Check more of the page': 2 }],
    [2, 'Checked: part of the page (7 paragraphs).', { 'Check the article only': 1, 'Check the whole page': 3 }],
    [3, 'Checked: the whole page (7 paragraphs).', { 'Check less of the page': 2 }],
  ])('part %d of a page is named, with the ways to others', (index, words, ways) => {
    const onRegion = vi.fn();
    show({ kind: 'done', report: { ...report, region: { index, of: 4, blocks: 7, article: 1 } } }, { onRegion });
    expect(textOf('.region span')).toBe(words);
    for (const [name, to] of Object.entries(ways)) {
      button(name).click();
      expect(onRegion).toHaveBeenLastCalledWith(to);
    }
  });
});

describe('what can be read', () => {
  it.each([
    ['', 'empty'],
    ['  \n ', 'empty'],
    ['The States pledge to fight terrorism in all its forms and to cooperate with the United Nations.', 'legible'],
    ['perform GKTS', 'legible'],
    ['\u0000\u0001\u0002PNG\u0003\u0004\uFFFD\uFFFD\u0007', 'not-text'],
    ['QUJDQUJDQUJD'.repeat(50), 'not-text'],
    ['0101 1100 0011 2233 9982', 'not-text'],
    ['Государства обязуются бороться с терроризмом во всех его формах и проявлениях.', 'not-english'],
    ['تتعهد الدول بمكافحة الإرهاب بجميع أشكاله ومظاهره والتعاون مع الأمم المتحدة', 'not-english'],
    [
      'Les États s’engagent à lutter contre le terrorisme sous toutes ses formes et à coopérer avec les Nations Unies',
      'not-english',
    ],
  ])('%.40j is %s', (text, expected) => {
    expect(legibilityOf(text)).toBe(expected);
  });
});

describe('how this decides', () => {
  it('gives every verdict, the measured figures and the blind spots', () => {
    void act(() => {
      render(<HowDecides rates={errorRates} messages={{ ...messages, how }} />, root);
    });
    for (const { label, means } of Object.values(messages.check.verdicts)) {
      expect(root.textContent).toContain(label);
      expect(root.textContent).toContain(means);
    }
    const measured = errorRates.sets[0]?.figures['verdict right'] ?? 0;
    expect(root.textContent).toContain(`${(measured * 100).toFixed(0)} %`);
    const [pair] = errorRates.pairs;
    expect(root.textContent).toContain(`${pair?.differs ?? 0} of ${pair?.total ?? 0}`);
    for (const words of how.blindSpots) expect(root.textContent).toContain(words);
  });

  it('says in six lines how a verdict is chosen, and folds the table of all rules', async () => {
    void act(() => {
      render(<HowDecides rates={errorRates} messages={{ ...messages, how }} />, root);
    });
    expect(root.querySelectorAll('.steps > li')).toHaveLength(6);
    const [rules, figures] = root.querySelectorAll('details');
    expect(rules?.querySelectorAll('tbody tr')).toHaveLength(DECISIONS.length);
    expect([rules?.open, figures?.open]).toEqual([false, false]);
    window.dispatchEvent(new Event('beforeprint'));
    await Promise.resolve();
    expect([rules?.open, figures?.open]).toEqual([true, true]);
  });

  it('names each set of cases by what it is made of', () => {
    const setNames: Readonly<Record<string, Readonly<Record<string, string>>>> = how.setNames;
    for (const { kind, file } of errorRates.sets) {
      const name = file.split('.')[1] ?? '';
      expect(setNames[kind]?.[name], file).toMatch(/^\p{Lu}/u);
    }
    for (const names of Object.values(setNames))
      expect(new Set(Object.values(names)).size).toBe(Object.keys(names).length);
  });
});
