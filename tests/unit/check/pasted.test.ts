/** A text that somebody pastes: what cites a clause, what is invented, what is of another text, what was cut in two. */
import { describe, expect, it } from 'vitest';
import { checker, checkPage } from '../../../scripts/evaluate/checker';
import type { ArticleClaim } from '../../../engine/check';

/** The statement that begins so, in a pasted text that says first of what it is. */
function claimIn(text: string, words = text): ArticleClaim | undefined {
  const { result } = checkPage(`The Code of Conduct was opened in 2018. ${text}`, 'unless-rival');
  return result?.claims.find((c) => c.quote.startsWith(words));
}

describe('the goal of the Code as a deadline', () => {
  it.each([
    'By 2045, terrorism is to end.',
    'The Code says terrorism should end by 2045.',
    'According to paragraph 9 of the Code, terrorism will be eradicated by 2045.',
  ])('is neither right nor wrong, beside paragraph 9: %s', (text) => {
    const result = claimIn(text)?.result;
    expect([result?.verdict, result?.units[0] ?? result?.nearest[0]]).toEqual(['unsure', '9']);
    expect(result?.findings.map((f) => f.rule)).toContain('hedge-dropped');
  });

  it('matches where States strive for it', () => {
    expect(claimIn('The Code aims to eradicate terrorism by 2045.')?.result.verdict).toBe('matches');
  });
});

describe('another time for the goal', () => {
  it.each([
    ['Signatories commit to defeat terrorism by 2040.', 'year-other'],
    ['It gives States until 2030 to defeat terrorism.', 'year-other'],
    ['Other reports say the Code commits governments to wiping out terrorism by 2040.', 'year-other'],
    ['Signatories commit to a terror-free world by 2040.', 'year-other'],
    ['States pledge to end terror by the end of 2021.', 'year-other'],
    ['States agree to rid the world of terrorism by 2050.', 'year-other'],
    ['The Code promises an end to all terrorism by 2030.', 'year-other'],
  ])('differs from paragraph 9: %s', (text, rule) => {
    const result = claimIn(text)?.result;
    expect([result?.verdict, result?.units[0]]).toEqual(['differs', '9']);
    expect(result?.findings.find((f) => f.rule === rule)?.codeQuote).toBe('by the Centenary of the United Nations');
  });

  it.each([
    'The Code wants to stamp out terrorism within twenty years.',
    'The Code commits states to eradicate terrorism within a decade.',
    'It is a plan to rid the world of terror by 2040.',
  ])('may be no more than a loose word, beside paragraph 9: %s', (text) => {
    const result = claimIn(text)?.result;
    expect([result?.verdict, result?.nearest[0]]).toEqual(['unsure', '9']);
    expect(result?.findings.map((f) => f.codeQuote)).toContain('by the Centenary of the United Nations');
  });

  it.each([
    'States must end their support for terrorist groups by 2040.',
    'The Code commits states to ending the financing of terrorism by 2040.',
    'States pledge to end poverty by 2030.',
    'Kazakhstan adopted a programme in 2018 to defeat terrorism by 2022.',
  ])('is not set for another end, nor by what somebody does: %s', (text) => {
    const result = claimIn(text)?.result;
    expect(result?.because.row).not.toMatch(/^goal-/u);
    expect(result?.units ?? []).not.toContain('9');
  });

  it.each([
    'Its signatories aim for a world without terrorism by 2045, the year in which the United Nations turns one hundred.',
    'The signatories strive for a world free of terrorism by 2045, when the UN turns 100.',
    'Signatories aim for a world without terrorism by 2045, a hundred years after the UN was founded.',
  ])('is not what the year is said to be: %s', (text) => {
    expect(claimIn(text)?.result.verdict).toBe('matches');
  });
});

describe('the Code’s force with an exception', () => {
  it.each([
    'The Code is not legally binding unless it is ratified.',
    'The Code is voluntary unless a State ratifies it.',
    'The Code does not bind anyone until it is ratified.',
  ])('is held against paragraph 1, and names the exception: %s', (text) => {
    const result = claimIn(text)?.result;
    expect(result?.verdict).toMatch(/^(?:unsure|differs)$/u);
    expect([result?.nearest[0], result?.findings.map((f) => f.rule).includes('exception-added')]).toEqual(['1', true]);
  });

  it('matches without one', () => {
    expect(claimIn('The Code is not legally binding.')?.result.verdict).toBe('matches');
  });
});

describe('a quotation with another word in it', () => {
  it.each([
    [
      'In paragraph 3(b) they undertake to “ignore the threat posed by foreign terrorist fighters, including those returning or relocating”.',
      'ignore',
    ],
    ['Paragraph 3(f) of the Code reads “open borders against infiltration by terrorists”.', 'open'],
    [
      'Paragraph 4(c) of the Code says: “increase poverty, ensuring inclusive economic growth and sustainable development”.',
      'increase',
    ],
    ['The Code says that “any acts of war are criminal and unjustifiable regardless of their motivations”.', 'war'],
  ])('differs where that changes the meaning: %s', (text, word) => {
    const { result } = checkPage(`The Code of Conduct was opened in 2018. ${text}`, 'unless-rival');
    expect(result?.claims.at(-1)?.result).toMatchObject({ verdict: 'differs', because: { row: 'misquoted' } });
    expect(result?.quotes.flatMap((q) => q.changes.map((c) => c.textQuote))).toContain(word);
  });

  it.each([
    'Paragraph 2 of the Code says: “We urge all States to ensure zero tolerance for terrorism, regardless of the targets or motives”.',
    'Paragraph 9 of the Code says: “We promise to strive towards achieving a world free of terrorism by the Centenary of the United Nations”.',
    'The Code says: “We will strive towards achieving a world free of terrorism by 2045”.',
    'The Code says that “all acts of terrorism are criminal and unjustifiable regardless of their motivation”.',
  ])('only says so where it doesn’t: %s', (text) => {
    const { result } = checkPage(`The Code of Conduct was opened in 2018. ${text}`, 'unless-rival');
    expect(result?.quotes.map((q) => q.status)).toContain('altered');
    expect(result?.claims.at(-1)?.result.because.row).not.toBe('misquoted');
  });
});

describe('other words for the Code’s own', () => {
  it('are no words left out', () => {
    const conditionsLost = (text: string): readonly string[] =>
      claimIn(text)
        ?.result.findings.filter((f) => f.type === 'condition')
        .map((f) => f.codeQuote) ?? [];
    expect(
      conditionsLost(
        'Paragraph 1 says that joining is voluntary and changes nothing in the obligations that states already have under international law.',
      ),
    ).toEqual([]);
    expect(
      conditionsLost(
        'Paragraph 1 says that joining is voluntary and that it has no effect on existing legal obligations.',
      ),
    ).toEqual([]);
    expect(
      conditionsLost(
        'Paragraph 1 says that States express their commitment to implementing the principles and provisions of this voluntary and non-legally binding Code.',
      ),
    ).toContain('without prejudice to our legal obligations');
    const { findings = [] } =
      claimIn('The states regard terrorism as a crime that nothing can excuse, whoever commits it.')?.result ?? {};
    expect(findings.map((f) => f.codeQuote)).not.toContain('unjustifiable');
    expect(
      claimIn('The states regard terrorism as a crime, whoever commits it.')?.result.findings.map((f) => f.codeQuote),
    ).toContain('unjustifiable');
  });
});

describe('what a statement on asylum and one on money are held against', () => {
  it('is no word that says something else', () => {
    const refused = claimIn('Under the Code, states may refuse asylum to anyone they suspect.')?.result;
    expect(refused?.findings.filter((f) => f.severity === 'material').map((f) => f.rule)).toEqual(['permission']);
    const yearly = claimIn(
      'Governments must report to the Security Council every year on the money they have seized.',
    )?.result;
    expect(yearly?.findings.map((f) => f.rule)).toContain('time-added');
    expect(yearly?.findings.map((f) => f.rule)).not.toContain('quantity-all');
  });
});

describe('what a clause is about', () => {
  it.each([
    ['Paragraph 7 of the Code turns to the internet.', '7'],
    ['Paragraph 6 deals with regional cooperation.', '6'],
    ['Paragraph 3(f) is about borders.', '3(f)'],
    ['The internet is dealt with in paragraph 7 of the Code.', '7'],
    ['Solidarity with victims is dealt with in paragraph 4(i) of the Code.', '4(i)'],
    ['Point 9 concerns the UN’s centenary.', '9'],
  ])('matches where the clause is about that: %s', (text, clause) => {
    const result = claimIn(text)?.result;
    expect([result?.verdict, result?.because.row, result?.units[0]]).toEqual(['matches', 'points-to-clause', clause]);
    expect(result?.findings.filter((f) => f.severity !== 'note')).toEqual([]);
  });

  it.each([
    'Paragraph 7 of the Code deals with poverty.',
    'Paragraph 7 of the Code does not deal with the internet.',
    'Paragraph 3(f) of the Code is about opening borders.',
    'Paragraph 3(h) is about developing rehabilitation and reintegration programmes.',
    'Paragraph 2 covers the duty to refrain from financing terrorists.',
    'Paragraph 5 of the Code is about refusing asylum.',
  ])('is no more than a word or two, and that the clause has: %s', (text) => {
    expect(claimIn(text)?.result.because.row).not.toBe('points-to-clause');
  });
});

describe('a cited clause', () => {
  it.each([
    ['According to paragraph 9 of the Code, terrorism will be eradicated by 2045.', '9', 'year-inferred'],
    ['Paragraph 9 of the Code promises that terrorism will be eradicated by 2040.', '9', 'year-other'],
  ])('is the one beside which it is shown: %s', (text, clause, rule) => {
    const claim = claimIn(text);
    expect([claim?.cited, claim?.result.nearest[0]]).toEqual([clause, clause]);
    expect(claim?.result.findings.map((f) => f.rule)).toContain(rule);
  });

  it.each([
    [
      'Paragraph 3(e) commits them to curb the financing of terrorism',
      ', and para. 5 of the Code concerns extradition.',
      '3(e)',
      'para. 5',
      '5',
    ],
    ['Paragraph 4(c) is about poverty', ', while paragraph 7 deals with the internet.', '4(c)', 'paragraph 7', '7'],
  ])('is each part’s own: %s%s', (first, rest, one, second, other) => {
    expect(claimIn(first + rest, first)?.quote).toBe(first);
    expect([claimIn(first + rest, first)?.cited, claimIn(first + rest, second)?.cited]).toEqual([one, other]);
  });

  it.each([
    ['Paragraph 5 of the Code calls for cooperation among states.', '5'],
    ['Paragraph 5 of the Code asks states to work together against terrorism.', '5'],
    ['Paragraph 6 of the Code deals with regional cooperation.', '6'],
  ])('is the one that is meant where others have a few of the words too: %s', (text, clause) => {
    const result = claimIn(text)?.result;
    expect(result?.verdict).not.toBe('elsewhere');
    expect(result?.nearest[0]).toBe(clause);
  });

  it('is another where that has much more of what is said', () => {
    const text =
      'Paragraph 2 of the Code says that States prevent the use of the Internet by terrorists and their supporters.';
    expect(claimIn(text)?.result.units[0]).toBe('7');
  });

  it('is none where several are cited at once', () => {
    expect(claimIn('Paragraphs 2 to 4 of the Code commit States to prevent terrorism.')?.cited).toBeNull();
  });
});

describe('where the Code is from, beside what is said of it', () => {
  it.each([
    ['The Code, which Kazakhstan launched in New York in September 2018, is not legally binding.', 'matches'],
    ['The Code (signed in New York in 2018) is voluntary and not legally binding.', 'matches'],
    ['The Code, launched by Kazakhstan in September 2018, has ten paragraphs.', 'matches'],
    ['The Code, launched by Kazakhstan in September 2018, has twelve paragraphs.', 'differs'],
    ['The Code, signed in New York in 2018, is legally binding.', 'differs'],
  ])('is no part of its verdict: %s', (text, verdict) => {
    expect(claimIn(text)?.result.verdict).toBe(verdict);
  });
});

describe('what is invented', () => {
  it.each(['Signatories must pay a fee of 5,000 dollars.', 'All parties agree to contribute 0.5 per cent of GDP.'])(
    'is said not to be there: %s',
    (text) => {
      expect(claimIn(text)?.result.verdict).toBe('not-found');
    },
  );

  it.each(['They will meet again in Astana in 2027.', 'Reporters waited for two hours.'])(
    'isn’t what is stated: %s',
    (text) => {
      expect(claimIn(text)?.result.verdict).toBe('not-checked');
    },
  );
});

describe('another matter', () => {
  it.each([
    'Separately, Article 51 of the UN Charter and paragraph 4 of resolution 1373 remain the hard law.',
    'Likewise, paragraph 2 of resolution 2178 remains in force.',
  ])('is a part of another text: %s', (text) => {
    expect(claimIn(text)?.ofCode).toBe(false);
  });

  it.each([
    'Paragraphs 2 to 4 of the Code were the subject of most debate.',
    'The preamble’s sixth paragraph is seldom read.',
    'Paragraph 7 of the Code caused long negotiations.',
  ])('is how a part was received: %s', (text) => {
    expect(claimIn(text)?.result.because.row).toBe('other-matter');
  });

  it('is not what a part that is often quoted says', () => {
    expect(
      claimIn('Paragraph 3(e) of the Code commits States to curb the financing of terrorism.')?.result.verdict,
    ).not.toBe('not-checked');
  });
});

describe('two halves of one passage', () => {
  it.each(['It is a voluntary document, and it creates no legal obligations.'])('are one statement: %s', (text) => {
    const claim = claimIn(text);
    expect(claim?.quote).toBe(text);
    expect(claim?.result.findings.map((f) => f.codeQuote)).not.toContain('voluntary');
  });

  it('stay apart where one of them is changed', () => {
    const first = 'The preamble names prolonged unresolved conflicts and lack of the rule of law among the conditions';
    const text = `${first} conducive to the spread of terrorism, but it adds that these conditions may justify acts of terrorism.`;
    expect(claimIn(text, first)?.quote).not.toBe(text);
  });
});

it('“binding” has the words that were turned round beside it, and no others', () => {
  const findings = claimIn('The Code of Conduct is legally binding on all its signatories.')?.result.findings ?? [];
  expect(findings.map((f) => [f.rule, f.claimQuote, f.codeQuote])).toEqual([
    ['binding', 'legally binding', 'non-legally binding'],
  ]);
});

describe('a part that the Code doesn’t have', () => {
  it.each([
    'Paragraph 12 of the Code, which one newspaper cited, does not exist.',
    'There is no paragraph 11 in the Code.',
    'The Code doesn’t have a paragraph 3(z).',
    'Paragraph 14, contrary to reports, isn’t in the Code.',
  ])('is rightly said not to be there: %s', (text) => {
    const result = claimIn(text)?.result;
    expect([result?.verdict, result?.because.row, result?.findings]).toEqual(['matches', 'part-denied', []]);
  });

  it.each([
    'Paragraph 11 of the Code sets up a committee that does not exist yet.',
    'There is no excuse in paragraph 12 of the Code for terrorism.',
  ])('is cited all the same: %s', (text) => {
    expect(claimIn(text)?.result.because.row).toBe('no-such-part');
  });
});

describe('a body that the Code is said to set up', () => {
  it.each([
    'Paragraph 6 sets up a shared intelligence agency.',
    'Paragraph 7 establishes a fund for the victims of terrorism.',
    'A monitoring committee is to be established under paragraph 8.',
  ])('is in no clause: %s', (text) => {
    const result = claimIn(text)?.result;
    expect([result?.verdict, result?.nearest[0]?.[0]]).toEqual(['not-found', /paragraph (\d)/iu.exec(text)?.[1]]);
  });

  it.each(['The Code does not set up a court.', 'The Code creates no secretariat.'])(
    'is rightly denied: %s',
    (text) => {
      expect(checker.checkClaim(text).verdict).toBe('matches');
    },
  );

  it('may be the coalition', () => {
    expect(claimIn('The Code establishes a global coalition of partners.')?.result.verdict).toBe('matches');
  });
});

describe('a plain noun for other instruments', () => {
  const TEXT =
    'The Code asks States to abide by the treaties and UN resolutions. Paragraph 3(e) curbs the financing of terrorism.';

  it('names no rival', () => {
    expect(checkPage(TEXT, 'unless-rival').result?.claims.map((c) => c.ofCode)).toEqual([true, true]);
  });

  it('leaves a name one', () => {
    const text = 'The Convention against Torture asks States to act. Article 3 curbs the financing of terrorism.';
    expect(checkPage(text, 'unless-rival').result?.claims.every((c) => !c.ofCode)).toBe(true);
  });
});

describe('a draft of the Code', () => {
  it.each([
    'An earlier draft spoke of a world free of terrorism by 2040.',
    'The first draft of the Code bound States to extradite suspects.',
    'In earlier versions, the signatories pledged to ban small arms.',
  ])('isn’t checked: %s', (text) => {
    expect(claimIn(text)?.result.verdict).toBe('not-checked');
  });

  it('leaves what follows it the Code’s', () => {
    const text = 'An earlier draft spoke of a ban. The signatories pledge to curb the financing of terrorism.';
    expect(claimIn(text, 'The signatories')?.result.verdict).toBe('matches');
  });
});
