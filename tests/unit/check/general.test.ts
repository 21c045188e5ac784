/** What the press says of the Code in general, and what is said of a result as a whole. */
import { describe, expect, it } from 'vitest';
import { code } from '../../../data/code';
import { en as messages } from '../../../data/messages/en';
import type { ArticleClaim, ArticleResult } from '../../../engine/check';
import { checkText } from '../../../engine/check/article/check-text';
import type { AboutStatement } from '../../../engine/instrument/evidence';
import { arrange, type Arranged } from '../../../engine/report/arrange';
import { skippedBecause } from '../../../engine/report/skipped';
import { gateWords } from '../../../data/check/en/gate';
import { createSpotter } from '../../../engine/spot';
import { lexicons } from '../../../data/lexicon';
import { checkPage, checkPasted, checker } from '../../../scripts/evaluate/checker';
import { headerSentence, resultNote, verdictLabel } from '../../../wording/findings';

const NAMED = 'Several States signed the Code of Conduct Towards Achieving a World Free of Terrorism in New York.';
const ASSERTING = /^(?:matches|shortened|differs|elsewhere|not-found)$/u;

function page(...blocks: readonly string[]): ArticleResult {
  const { result } = checkPage([NAMED, ...blocks].join('\n\n'));
  if (!result) throw new Error('the text could not be read');
  return result;
}

/** Verdict, row and clause of the last statement of a page. */
function last(...blocks: readonly string[]): { verdict: string; row: string; unit: string | undefined } {
  const { result } = page(...blocks).claims.at(-1) ?? {};
  if (!result) throw new Error('no statement');
  return { verdict: result.verdict, row: result.because.row, unit: result.units[0] ?? result.nearest[0] };
}

function arranged(result: ArticleResult): Arranged {
  return arrange({ result, about: [], skipped: result.claims.map(() => null) }, code);
}

describe('what the Code is for', () => {
  it.each([
    'The principal aim of the Code is to achieve a world free of terrorism by the centenary of the United Nations.',
    'The key objectives of the document are a broad international coalition of partner states and a world without terrorism.',
    'The Code seeks a worldwide coalition of partners against terrorism.',
    'The Code wants a world free of terrorism.',
  ])('is read beside paragraph 9, and never called absent: %s', (sentence) => {
    const { verdict, unit } = last(sentence);
    expect(unit).toBe('9');
    expect(verdict).not.toMatch(/^(?:not-found|differs)$/u);
    expect(checkPasted(sentence).map(({ result }) => result.verdict)).not.toContain('not-found');
  });
});

describe('a line of the press', () => {
  it('alone is in no clause, and beside other things proves nothing', () => {
    const line = 'The Code for the first time recognises the interdependence of security and development';
    expect(last(`${line}.`)).toMatchObject({ verdict: 'not-found', row: 'press-line' });
    expect(last(`${line}, and asks museums, orchestras and libraries to open their archives.`).row).not.toBe(
      'press-line',
    );
  });

  it('that calls the commitments obligations doesn’t make them binding', () => {
    expect(last('The Code contains a number of obligations in countering terrorism.').verdict).not.toBe('differs');
    expect(last('The Code of Conduct is a legally binding treaty.').verdict).toBe('differs');
  });
});

describe('a stretch of a sentence', () => {
  it('that is one half of it is not judged alone', () => {
    const { claims } = page(
      'The Code commits its signatories to secure borders against infiltration by terrorists, in particular monitoring the ports and airports of every member.',
    );
    const halves = claims.slice(1);
    expect(halves.length).toBe(2);
    for (const { result } of halves) expect(result.verdict).not.toMatch(ASSERTING);
  });

  it('that announces a list is not judged', () => {
    expect(
      last('The Code outlines joint steps of the international community against terrorism, namely:').verdict,
    ).not.toMatch(/^(?:matches|shortened|not-found)$/u);
  });
});

describe('a part that doesn’t exist', () => {
  it.each([
    'The minister flew home on Friday.',
    'Victims are to be treated with dignity.',
    'Paragraph 3 lists eleven aims.',
    'What does the Code say about courts?',
  ])('is said not to, whatever stands before: %s', (before) => {
    for (const sentence of ['Paragraph 11 sets up a committee.', 'Its paragraph 12 lets any country leave at will.']) {
      const text = `${before} ${sentence}`;
      expect(last(text).row).toBe('no-such-part');
      expect(checkPasted(text).at(-1)?.result.because.row).toBe('no-such-part');
    }
  });

  it('is said not to beside one that exists, and on top', () => {
    const result = page('Paragraphs 10 and 11 of the Code appeal to all stakeholders to support the efforts.');
    expect(result.claims.at(-1)?.result.findings[0]?.rule).toBe('no-such-part');
    expect(arranged(result).differences).toMatchObject([{ kind: 'statement', finding: { rule: 'no-such-part' } }]);
  });

  it('is none where a brief or a plan is cited', () => {
    expect(last('Please cite as brief no. 14.').row).not.toBe('no-such-part');
    expect(last('Under paragraph 12 of the plan the hall was painted.').row).not.toBe('no-such-part');
  });
});

describe('what the Code’s force is said to be', () => {
  const verdictOf = (text: string): string => checker.checkClaim(text).verdict;

  it.each([
    'The Code is not legally binding.',
    'The Code of Conduct is voluntary and not legally binding.',
    'The document has no legal force.',
    'The Code obliges nobody.',
  ])('matches where the Code says so too: %s', (text) => {
    const { verdict, findings, units } = checker.checkClaim(text);
    expect(verdict).toBe('matches');
    expect(units).toEqual(['1']);
    expect(findings.filter(({ type }) => type === 'omission' || type === 'condition')).toEqual([]);
  });

  it.each([
    'The Code is legally binding on its signatories.',
    'The Code obliges signatories to report.',
    'The Code is not only voluntary but binding.',
  ])('differs where it is said to bind: %s', (text) => {
    expect(verdictOf(text)).toBe('differs');
  });

  it.each([
    'The Code is not legally binding unless ratified.',
    'States voluntarily signed the Code.',
    'The Code is not binding on States that did not sign it.',
  ])('is no plain match beside other things: %s', (text) => {
    expect(verdictOf(text)).not.toBe('matches');
  });

  it('is answered once: the records that agree are left out', () => {
    const result = page('The Code of Conduct is voluntary and not legally binding.');
    const { block = 0, start = 0, end = 0 } = result.claims.at(-1) ?? {};
    const record = {
      block,
      start,
      end,
      kind: 'nature',
      status: 'agrees',
      quote: 'not legally binding',
    } as AboutStatement; // all that is looked at
    const { statements } = arrange({ result, about: [record], skipped: result.claims.map(() => null) }, code);
    expect(statements.at(-1)).toMatchObject({ claim: { result: { verdict: 'matches' } }, records: [] });
  });
});

describe('a time that the Code doesn’t set', () => {
  it.each([
    'Under the Code of Conduct, signatories must submit national reports by 31 December 2025.',
    'Signatories must submit national reports to the Secretary-General by 31 December 2025.',
    'Each signatory shall pay a contribution by 30 June 2019.',
    'States are required to notify the Secretary-General within 90 days.',
  ])('is never held against the date of a resolution: %s', (text) => {
    const { verdict, findings } = checker.checkClaim(text);
    expect(verdict).toBe('not-found');
    expect(findings.map(({ codeQuote }) => codeQuote)).toEqual(['']);
  });
});

describe('a statement that only cites', () => {
  it.each(['Under paragraph 3(b) of the Code, States undertake to act.', 'See paragraph 7 of the Code.'])(
    'is not compared, and near nothing: %s',
    (text) => {
      expect(checker.checkClaim(text)).toMatchObject({ verdict: 'not-checked', nearest: [], findings: [] });
    },
  );

  it('of parts that the Code doesn’t have is near no clause', () => {
    const { verdict, nearest } = checker.checkClaim('Paragraphs 1(a) and 2(c) of the Code deal with cooperation.');
    expect(verdict).toBe('not-found');
    expect(nearest).toEqual([]);
  });

  it('is read without who points to it', () => {
    const { findings } = checker.checkClaim('Critics point to paragraph 9 of the Code, on enforcement.');
    expect(findings.map(({ claimQuote }) => claimQuote).join()).not.toContain('Critics,');
    expect(findings.some(({ codeQuote }) => codeQuote !== '')).toBe(false);
  });
});

describe('commitments', () => {
  it.each(['The Code has twelve commitments.', 'The Code sets out ten principles.'])(
    'are not numbered in the Code: %s',
    (text) => {
      expect(checker.checkClaim(text).verdict).toBe('unsure');
    },
  );
});

describe('a duty of signatories that the Code doesn’t have', () => {
  it.each([
    'Members must report to the Secretary-General every two years.',
    'Each signatory has to pay one million dollars into a trust fund.',
    'Signatories are required to set up a national coordinator by 2020.',
  ])('is as surely absent on a page as in pasted text: %s', (text) => {
    expect(checker.checkClaim(text).verdict).toBe('not-found');
    expect(last('The dinner was late.', text).verdict).toBe('not-found');
  });

  it.each(['Members of the club must pay by Friday.', 'Governments have to publish their budgets.'])(
    'is no other one: %s',
    (text) => {
      expect(last(text).verdict).not.toMatch(ASSERTING);
    },
  );
});

describe('the time of the goal', () => {
  it.each([
    'Under paragraph 9, terrorism will be eradicated by 2040.',
    'The Code commits States to a world free of terror by 2050.',
    'Members of the coalition strive for a world free of terrorism within twenty years.',
  ])('is held against the centenary: %s', (text) => {
    const { units, findings } = checker.checkClaim(text);
    expect(units[0]).toBe('9');
    expect(findings.map(({ codeQuote }) => codeQuote)).toContain('by the Centenary of the United Nations');
    expect(findings.map(({ codeQuote }) => codeQuote)).not.toContain('strive');
  });
});

describe('an altered quotation', () => {
  it('is found once', () => {
    const { claims, quotes } = page(
      'Paragraph 1 says: “We express our commitment to implementing the principles and provisions of this mandatory and legally binding Code of Conduct, without prejudice to our legal obligations.”',
    );
    expect(quotes.flatMap(({ changes }) => changes)).toHaveLength(2);
    expect(claims.at(-1)?.result).toMatchObject({ verdict: 'differs', findings: [] });
  });
});

describe('a result', () => {
  it('leaves the codes of others out', () => {
    const claims = page('Our company’s own code of conduct, paragraph 3, forbids gifts.').claims;
    expect(claims.at(-1)).toMatchObject({ ofCode: false, result: { verdict: 'not-checked' } });
  });

  it('counts a clause that is named as mentioned', () => {
    const { coverage, neverMentioned } = page('Whoever has read paragraph 6 of the Code smiled at the speech.');
    expect(coverage.find(({ unit }) => unit === '6')?.isNamed).toBe(true);
    expect(neverMentioned).not.toContain('6');
  });

  it.each(['By Jane Reporter', 'Pact to end terror by 2045 gathers dust, say diplomats', 'From our correspondent'])(
    'is about no other instrument in what stands before any is named: %s',
    (line) => {
      const { result } = checkPage(`${line}\n\n${NAMED}`);
      const [claim] = result?.claims ?? [];
      if (!claim) throw new Error('no statement');
      expect([claim.ofCode, claim.ofOther]).toEqual([false, false]);
      expect(skippedBecause(claim, line, gateWords)).toMatch(/^(?:news|little)$/u);
    },
  );

  it.each([
    'The Vienna Convention on Diplomatic Relations was signed by many.',
    'Separately, paragraph 4 of the Vienna Convention on Diplomatic Relations was read out.',
  ])('is about another instrument where one is named: %s', (line) => {
    const { result } = checkPage(`${NAMED}\n\n${line}`);
    const claim = result?.claims.at(-1);
    if (!claim) throw new Error('no statement');
    expect(skippedBecause(claim, line, gateWords)).toBe('other-instrument');
  });

  it('leaves nothing out of a clause that is only said to be about something', () => {
    expect(arranged(page('Paragraph 7 of the Code turns to the internet.')).omissions).toEqual([]);
    expect(
      arranged(page('Under paragraph 7 of the Code, States pledge to prevent terrorists from using the Internet.'))
        .omissions,
    ).not.toEqual([]);
  });

  it('counts paragraph 1 as mentioned where its force is', () => {
    const { neverMentioned } = page('Diplomats stress that the Code, a voluntary text, was the fruit of long talks.');
    expect(neverMentioned).not.toContain('1');
    expect(page('Diplomats stress that the Code was the fruit of long talks.').neverMentioned).toContain('1');
  });

  it('counts at a clause only statements that are listed beside one', () => {
    const checked = page('The Code commits its signatories to curb the financing of terrorism.');
    // What may be no content, and says something about the Code itself, is listed with that.
    const claims = checked.claims.map((claim): ArticleClaim => ({
      ...claim,
      result: { ...claim.result, verdict: 'unsure', because: { row: 'perhaps-other-matter', rules: [] } },
    }));
    const result = { ...checked, claims };
    const about = claims.at(-1);
    if (!about) throw new Error('no statement');
    const { block, start, end, quote } = about;
    const said = { block, start, end, quote, kind: 'count', status: 'no-record' } as AboutStatement; // all that is looked at
    const { statements, coverage, neverMentioned } = arrange(
      { result, about: [said], skipped: result.claims.map(() => null) },
      code,
    );
    expect(statements.map(({ claim }) => claim)).not.toContain(about);
    expect([checked.neverMentioned.includes('3(e)'), neverMentioned.includes('3(e)')]).toEqual([false, true]);
    const listed = new Set(statements.flatMap(({ claim }) => claim.result.units));
    for (const cell of coverage)
      expect([cell.unit, cell.verdicts.length > 0]).toEqual([cell.unit, listed.has(cell.unit)]);
  });

  it.each([
    ['Signatories must extradite every suspect within 30 days.', ['must extradite', 'within 30 days']],
    ['The Code sets a quota of 15 per cent for women.', ['15 per cent']],
    [
      'The Code obliges states to spend two per cent of their budget on victims by 2030.',
      ['obliges states', 'two per cent of their budget', 'by 2030'],
    ],
    ['The Code sets up a court in Geneva to try terrorists.', []],
  ])('names what is put in: %s', (text, words) => {
    const claims = checkPasted(text);
    const result: ArticleResult = {
      claims,
      quotes: [],
      coverage: [],
      neverMentioned: [],
      voluntaryMentioned: false,
      pressLines: [],
    };
    expect(arranged(result).inventions.map((one) => [one.isSure, one.words])).toEqual([[true, words]]);
  });

  it.each([
    'The Code commits its signatories to curb the financing of terrorism.',
    'Paragraph 12 obliges signatories to pay into a victims’ fund by 2030.',
    'Borders are to be secured against infiltration by terrorists within six months.',
  ])('names nothing as put in where it is a match, a part that isn’t there or a difference: %s', (text) => {
    expect(arranged(page(text)).inventions).toEqual([]);
  });

  it('names first what surely isn’t there, and a figure before other things', () => {
    const result = page(
      'The Code’s target for eradicating poverty is 2030.',
      'The Code sets up a court in Geneva to try terrorists and pirates.',
      'The Code obliges states to spend two per cent of their budget on orchestras and museums by 2030.',
    );
    const weights = arranged(result).inventions.map((one) => [one.isSure, one.words.length > 0]);
    expect(weights).toEqual([...weights].sort(([a, b], [c, d]) => Number(c) - Number(a) || Number(d) - Number(b)));
    expect(weights.length).toBeGreaterThan(1);
  });

  it('numbers what is shown without gaps', () => {
    const { statements, numbers } = arranged(
      page('The guests dined late. The Code commits its signatories to curb the financing of terrorism.'),
    );
    expect(statements.map(({ number }) => number)).toEqual(statements.map((_, at) => at + 1));
    expect([...numbers].sort((a, b) => a - b)).toEqual(numbers.map((_, at) => at + 1));
  });

  it('says with the verdict that a quotation is altered', () => {
    const result = arranged(
      page(
        'The Code says: “We urge all States to ensure zero tolerance for terrorism, regardless of the targets or motives”.',
      ),
    );
    expect(headerSentence(result, messages)).toMatch(/1 quotation is altered\.$/u);
    const [statement] = result.statements.filter(({ hasAlteredQuote }) => hasAlteredQuote);
    expect(verdictLabel(statement?.claim.result.verdict ?? 'unsure', true, messages)).toMatch(/quotation is altered$/u);
  });

  it('says where the words are closer to another clause than the one that is named', () => {
    const claims = page('Paragraph 8 of the Code promises mutual legal assistance and the sharing of data.').claims;
    const claim = claims.at(-1);
    expect(claim?.cited).toBe('8');
    expect(claim && resultNote(claim, messages)).toMatch(/paragraph 5.*paragraph 8|paragraph 8.*paragraph 5/u);
  });

  it('says that the Code was presumed', () => {
    const told =
      'The Code is short. The signatories pledge to suppress the recruitment of terrorists. Borders are to be secured against infiltration by terrorists. The financing of terrorism is to be curbed. Terrorist ideologies and narratives are to be countered.';
    const of = (text: string): object =>
      checkText({ blocks: [{ text }], about: 'where-named' }, createSpotter(lexicons), checker);
    expect(of(told)).toMatchObject({ kind: 'checked', isPresumed: true });
    expect(of(`${NAMED} ${told}`)).toMatchObject({ kind: 'checked', isPresumed: false });
  });
});
