import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lexicons } from '../../../data/lexicon';
import { textSteps } from '../../../engine/check/article/check-text';
import { createSpotter } from '../../../engine/spot';
import { checkPage, checker, checkerData } from '../../../scripts/evaluate/checker';
import { createChecker, type ArticleClaim, type ArticleResult, type Checker } from '../../../engine/check';

const VERDICTS = ['matches', 'shortened', 'differs', 'elsewhere', 'not-found', 'unsure'];

function check(text: string, by: Checker = checker): ArticleResult {
  const { result } = checkPage(text, 'where-named', by);
  if (!result) throw new Error('the text could not be read');
  return result;
}

function judged(result: ArticleResult): ArticleClaim[] {
  return result.claims.filter((c) => VERDICTS.includes(c.result.verdict));
}

describe('the press summary', () => {
  const [first = ''] = readFileSync('tests/evaluation/articles.dev.jsonl', 'utf8').split('\n');
  const { text } = JSON.parse(first) as { text: string }; // the first case of the development set
  const result = check(text);
  const starting = (words: string): ArticleClaim | undefined => result.claims.find((c) => c.quote.startsWith(words));

  it.each([
    ['1', 'To give impetus'],
    ['2', 'Prevent direct or indirect support'],
    ['3', 'Apply comprehensive counter terrorism measures'],
    ['4', 'Apply comprehensive approaches'],
    ['5', 'Intensify collective efforts'],
    ['6', 'Intensify regional cooperation'],
    ['7', 'To take measures'],
    ['8', 'To carry out urgent'],
    ['9', 'To establish through'],
    ['10', 'Support efforts'],
  ])('has point %s in its paragraph: %s', (paragraph, words) => {
    const claim = starting(words);
    expect(claim?.cited).toBe(paragraph);
    expect(claim?.result.units[0]?.replace(/\(.*/u, '')).toBe(paragraph);
  });

  it('has the second half of point 4 in none; its words are those of PP2', () => {
    // Asked about alone it is decided so; on a page its words are so much those of PP2 that nothing is said.
    const { quote = '', result } = starting('in particular combining') ?? {};
    const { verdict, nearest } = createChecker({ ...checkerData, trust: null }).checkClaim(quote, '4');
    expect([verdict, nearest]).toEqual(['not-found', ['PP2']]);
    expect([result?.verdict, result?.nearest]).toEqual(['unsure', ['PP2']]);
  });

  it('has an acronym of another alphabet', () => {
    const findings = starting('perform GKTS')?.result.findings ?? [];
    expect(findings.map((f) => [f.type, f.claimQuote, f.codeQuote])).toContainEqual(['term', 'GKTS', 'GCTS']);
  });

  it('has a tripartite strategy that the Code does not have', () => {
    const inText = (of: ArticleResult): ArticleClaim | undefined =>
      of.claims.find((c) => c.quote.startsWith('promote a tripartite strategy'));
    const decided = inText(check(text, createChecker({ ...checkerData, trust: null })))?.result;
    expect(decided?.verdict).toMatch(/^(?:not-found|differs)$/u);
    const claim = inText(result)?.result;
    expect(claim?.verdict).not.toMatch(/^(?:matches|shortened|not-checked)$/u);
    expect(claim?.findings.some((f) => f.claimQuote.includes('tripartite strategy'))).toBe(true);
  });

  it('never says that the Code is voluntary', () => {
    expect(result.voluntaryMentioned).toBe(false);
    expect(result.neverMentioned).toContain('4(i)');
    expect(result.pressLines).toContain('impetus');
  });
});

describe('a sentence of a page', () => {
  const lead = 'The Code of Conduct Towards Achieving a World Free of Terrorism has ten paragraphs. ';
  const rowOf = (sentence: string): string | undefined =>
    check(
      [
        'Code of Conduct Towards Achieving a World Free of Terrorism: what it says',
        `The Code commits its signatories to curb the financing of terrorism. ${sentence} It also wants borders secured against infiltration by terrorists.`,
        'The minister flew home on Friday.',
      ].join('\n\n'),
    ).claims.find((c) => c.quote === sentence)?.result.because.row;

  it('is said not to be found where it has matter of its own, and not where it may be a free paraphrase', () => {
    expect(rowOf('The Code sets up a pension fund for orphaned footballers.')).toBe('not-in-code');
    expect(rowOf('The Code bets on conversation between cultures.')).toBe('in-free-words');
  });

  it('that cites a part is never left out as another matter', () => {
    const { verdict } =
      check(`${lead}The guests smiled when they had read paragraph 3(c) on the train.`).claims.at(-1)?.result ?? {};
    expect(verdict).not.toBe('not-checked');
  });

  it('on a text of the speaker’s own leaves the next to the Code', () => {
    const claims = check(
      `${lead}In our budget that came to eleven million. It commits the signatories to curb the financing of terrorism.`,
    ).claims;
    expect(claims.map((c) => c.ofCode)).toEqual([true, false, true]);
  });

  it('is not cut before five words behind a colon', () => {
    const quotes = check(`${lead}It is like a promise among States: it is not a law.`).claims.map((c) => c.quote);
    expect(quotes.at(-1)).toBe('It is like a promise among States: it is not a law.');
  });
});

describe('a text', () => {
  it('about another instrument with much the same words gets no verdict', () => {
    const result = check(
      'The United Nations Global Counter-Terrorism Strategy\n\nThe Strategy calls on Member States to secure borders against infiltration by terrorists and to curb the financing of terrorism. States resolve to suppress recruitment. Victims of terrorism are to be treated with dignity and respect.',
    );
    expect(judged(result)).toEqual([]);
  });

  it('about both gets verdicts for the Code only', () => {
    const result = check(
      'The Code of Conduct Towards Achieving a World Free of Terrorism is voluntary and not legally binding. Its signatories pledge to curb the financing of terrorism.\n\nThe United Nations Global Counter-Terrorism Strategy was adopted in 2006. It calls on Member States to secure borders against infiltration by terrorists.\n\nParagraph 9 of the Code establishes a coalition of partners.',
    );
    expect(judged(result).map((c) => c.quote.slice(0, 12))).toEqual(
      ['The Code of C', 'Its signator', 'Paragraph 9 '].map((q) => q.slice(0, 12)),
    );
  });

  it('without the name is taken for the Code where it is said to be, as pasted text is', () => {
    const text = 'Borders are to be secured against infiltration by terrorists.';
    expect(judged(checker.checkArticle({ blocks: [{ text }], mentions: [] }))).toEqual([]);
    expect(judged(check(`${text} So says the Regional Code of Conduct on Terrorism.`))).toEqual([]);
    const result = checker.checkArticle({ blocks: [{ text }], mentions: [], aboutCode: true });
    expect(result.claims.map((c) => [c.result.verdict, c.result.units[0]])).toEqual([['matches', '3(f)']]);
  });

  it('that says "the Code" and never which is checked where it tells what several clauses of ours say', () => {
    const outcome = (text: string): string => {
      const steps = textSteps({ blocks: [{ text }], about: 'where-named' }, createSpotter(lexicons), checker);
      for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value.kind;
    };
    const told =
      'The signatories pledge to suppress the recruitment of terrorists. Borders are to be secured against infiltration by terrorists. The financing of terrorism is to be curbed. Terrorist ideologies and narratives are to be countered.';
    expect(outcome(`The Code is short. ${told}`)).toBe('checked');
    expect(outcome(`A code is what they need. ${told}`)).toBe('no-mention');
    expect(outcome(`The Djibouti Code of Conduct was extended. The Code is short. ${told}`)).toBe('rival');
    expect(outcome('The Code was read out. Every code against terrorism is welcome, they said.')).toBe('no-mention');
  });

  it('is checked in steps that count up to the end', () => {
    const text = 'The Code of Conduct Towards Achieving a World Free of Terrorism is voluntary. It has ten paragraphs.';
    const run = textSteps({ blocks: [{ text }], about: 'where-named' }, createSpotter(lexicons), checker);
    const seen: number[] = [];
    let step = run.next();
    for (; !step.done; step = run.next()) seen.push(step.value.done);
    expect(seen.at(-1)).toBe(3);
    expect([...seen].sort((a, b) => a - b)).toEqual(seen);
    expect(step.value.kind === 'checked' && step.value.result.claims.length).toBe(2);
  });

  it.each([
    ['empty', ''],
    ['without a full stop', 'terrorism '.repeat(20_000)],
    ['of one letter', 'x'.repeat(300_000)],
    ['of control characters', '\u0000\u0001\u{FFFF}'.repeat(20_000)],
    ['in Arabic', 'الإرهاب لا دين له. '.repeat(2_000)],
    ['of semicolons', ';'.repeat(100_000)],
  ])('%s ends with a result', (_, text) => {
    expect(checker.checkArticle({ blocks: [{ text }], mentions: [], aboutCode: true }).coverage).toHaveLength(48);
  });
});
