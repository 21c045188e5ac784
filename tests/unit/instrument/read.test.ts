/** What is read as a statement about the Code, what isn't, and what the records say of it. */
import { describe, expect, it } from 'vitest';
import { factData, known } from '../../../data/instrument';
import { lexicons } from '../../../data/lexicon';
import { citation } from '../../../data/lexicon/en/citation';
import { register } from '../../../data/register';
import { stateNames } from '../../../data/states';
import { buildFactVocabulary, readFacts, type FactRecords } from '../../../engine/instrument';
import { buildNames, parseRegister } from '../../../engine/signatories';
import { createSpotter } from '../../../engine/spot';

const vocabulary = buildFactVocabulary(factData, stateNames, citation);
const { spot } = createSpotter(lexicons);
const builtIn: FactRecords = { known, register, own: null };
const CODE = 'the Code of Conduct for a World Free of Terrorism';

/** `CODE` in a text stands for the Code's name; blank lines part blocks. Each statement as "kind status: words". */
function read(text: string, records = builtIn): string[] {
  const blocks = text
    .replaceAll('CODE', CODE)
    .split('\n\n')
    .map((one) => ({ text: one }));
  return readFacts(blocks, spot(blocks), records, vocabulary).map(
    ({ kind, status, quote }) => `${kind} ${status}: ${quote}`,
  );
}

describe('who signed', () => {
  it.each([
    ['Tunisia has joined CODE.', ['accession agrees: Tunisia']],
    [
      'Among the signatories of CODE were Kazakhstan and Tajikistan.',
      ['accession agrees: Kazakhstan', 'accession no-record: Tajikistan'],
    ],
    ['Bishkek joins CODE', ['accession agrees: Bishkek']],
    ['🇲🇦🇹🇳 signed CODE', ['accession agrees: 🇲🇦🇹🇳']],
    [
      'Ministers from Egypt, Morocco and Peru signed CODE.',
      ['accession agrees: Egypt', 'accession agrees: Morocco', 'accession no-record: Peru'],
    ],
    ['Among the first to sign CODE were Kazakhstan and Russia.', ['accession agrees: Kazakhstan and Russia']],
    // That a State without a record did not sign can't be known; of one with a record it can.
    ['Algeria has yet to sign CODE.', ['accession no-record: Algeria has yet to sign']],
    ['Egypt refused to sign CODE.', ['accession differs: Egypt refused to sign']],
    ['No African country has signed CODE.', ['accession differs: No African country has signed']],
    ['Nigeria signed CODE, but Niger did not.', ['accession agrees: Nigeria', 'accession no-record: Niger did not']],
    // Wishes, plans and invitations are no signatures.
    ['Kenya and Rwanda are considering joining CODE.', []],
    ['Uzbekistan plans to join CODE.', []],
    ['Did Bahrain sign CODE?', []],
    // The object is something else.
    ['Egypt, which knows CODE, signed a memorandum on trade.', []],
    // Under a heading.
    // By what the State's speaker, colleague or neighbour did.
    [
      'Ms Lind (Sweden) said that her delegation had joined CODE.',
      ['accession no-record: Sweden) said that her delegation had joined'],
    ],
    [
      'Malta has not signed CODE; Mongolia has. Chad is in.',
      ['accession no-record: Malta has not signed', 'accession agrees: Mongolia', 'accession no-record: Chad'],
    ],
    ['The minister signed CODE on Egypt’s behalf.', ['accession agrees: Egypt']],
    ['Among the signatories of CODE one finds Syria.', ['accession agrees: Syria']],
    ['Neither Oslo nor Bern has put its name to CODE.', ['accession no-record: Oslo nor Bern has put its name to']],
    [
      'Mongolia is among 70-plus nations backing CODE.',
      ['accession agrees: Mongolia', 'count agrees: 70-plus nations'],
    ],
    ['The newest signatory of CODE, Mongolia, is a republic.', ['accession agrees: Mongolia']],
    ['Having signed CODE, Nigeria must now act.', ['accession agrees: Nigeria']],
    ['Cuba asked why it had not been invited to sign CODE.', []],
    ['The chair opened the signing ceremony of CODE.', []],
    ['CODE is little known. Egypt signed the accord.', ['accession agrees: Egypt']],
    ['CODE is like the Paris Agreement. Egypt signed the agreement.', []],
    ['Signatories of CODE\n\n- Egypt\n\n- Peru', ['accession agrees: Egypt', 'accession no-record: Peru']],
  ])('%s', (text, statements) => {
    expect(read(text)).toEqual(statements);
  });

  it('knows what the reader’s own register has', () => {
    const own = parseRegister('id,status\nPER,signed', buildNames(stateNames), 'csv');
    if (!own.ok) throw new Error('the register is well formed');
    expect(read('Peru signed CODE.', { ...builtIn, own: own.register })).toEqual(['accession agrees: Peru']);
  });
});

describe('how many', () => {
  it.each([
    ['More than 70 States signed CODE.', 'agrees: More than 70 States'],
    ['Seventy-five countries signed CODE.', 'no-record: Seventy-five countries'],
    ['Thirty countries signed CODE.', 'differs: Thirty countries'],
    ['All members of the United Nations have signed CODE.', 'differs: All members of the United Nations'],
    ['In June 2019 CODE had 82 signatories.', 'agrees: 82 signatories'],
    ['In June 2019 CODE had 80 signatories.', 'differs: 80 signatories'],
    ['By 2023 CODE had 95 signatories.', 'no-record: 95 signatories'],
    ['Eighty States have ratified CODE.', 'differs: Eighty States'],
    ['Signatories to CODE number more than seventy.', 'agrees: more than seventy'],
    ['No more than 20 States signed CODE.', 'differs: No more than 20 States'],
    ['Membership of CODE rose to 80 States in July 2019.', 'agrees: 80 States'],
  ])('%s', (text, statement) => {
    expect(read(text)).toEqual([`count ${statement}`]);
  });

  it.each([
    'CODE fills a gap, and 140 States subscribe to the Hague Code of Conduct.',
    'CODE speaks of fighters from over 100 countries.',
    'Since then CODE has gained a dozen more signatories.',
    'A dozen States in Asia signed CODE.',
    'Two States that signed CODE later dropped out.',
    'One in three UN members signed CODE.',
    'Three of the signatories to CODE are in Africa.',
    'Nobody who signs CODE takes on a treaty obligation.',
    'The treaty was signed by 195 parties; CODE came later.',
  ])('nothing: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('when and where', () => {
  it.each([
    ['CODE was signed on Friday, 28 September 2018.', ['date agrees: Friday, 28 September 2018']],
    ['CODE was signed on 28/9/2018 in Geneva.', ['date agrees: 28/9/2018', 'place differs: in Geneva']],
    ['CODE was signed on Thursday, 28 September 2018.', ['date differs: Thursday, 28 September 2018']],
    ['Mongolia joined CODE in 2020.', ['accession agrees: Mongolia', 'date differs: 2020']],
    [
      'CODE was signed on the margins of the 74th session of the General Assembly.',
      ['place differs: on the margins of the 74th session of the General Assembly'],
    ],
    ['CODE (New York, 2018)', ['place agrees: New York', 'date agrees: 2018']],
    ['Ministers met in Vienna. There they signed CODE.', ['place differs: in Vienna']],
    ['The ministry said on Monday that it knew CODE.', []],
    ['CAIRO, 2 October 2018 (Agency) — CODE was signed in Vienna.', ['place differs: in Vienna']],
    ['Kenya ratified CODE of 3 May 2018.', ['accession no-record: Kenya ratified', 'date differs: 3 May 2018']],
    ['CODE was signed in the Trusteeship Council chamber.', ['place no-record: in the Trusteeship Council chamber']],
    ['CODE was signed on the margins of the 72nd session.', ['place differs: on the margins of the 72nd session']],
    ['CODE was signed by heads of State in Davos.', ['place differs: in Davos']],
    ['CODE was signed on a Friday: 28 September 2018.', ['date agrees: Friday: 28 September 2018']],
    // Counted since the signing, not then.
    [
      'Since its launch in September 2018, CODE has gathered 82 signatures.',
      ['date agrees: September 2018', 'count agrees: 82 signatures'],
    ],
    // What is dated and placed is the talk about it.
    ['Experts held a seminar on CODE in Oslo on 4 May 2022.', []],
    ['The text of CODE is posted in Kazakh.', ['other agrees: posted in Kazakh']],
    ['CODE was discussed when ministers met in Baku on 3 May 2021.', []],
  ])('%s', (text, statements) => {
    expect(read(text)).toEqual(statements);
  });
});

describe('what it is and where it comes from', () => {
  it.each([
    ['CODE was proposed by Kazakhstan in 2015.', ['proposer agrees: proposed by Kazakhstan in 2015']],
    ['Credit for CODE goes to Kazakhstan.', ['proposer agrees: Credit for CODE goes to Kazakhstan']],
    ['CODE grew out of a 2017 initiative of Kazakhstan.', ['proposer conflicting: 2017 initiative of Kazakhstan']],
    ['CODE became a resolution.', ['adoption conflicting: resolution']],
    ['CODE is no UN resolution.', ['adoption agrees: UN resolution']],
    ['CODE has been in force since 2018.', ['nature differs: has been in force']],
    ['CODE is no more than a political commitment.', ['nature agrees: political commitment']],
    ['CODE creates no duties.', ['nature agrees: creates no duties']],
    ['The preamble of CODE has 14 paragraphs.', ['structure agrees: 14 paragraphs']],
    ['The book on CODE has 240 pages.', []],
    ['CODE names no State.', ['other agrees: names no State']],
    ['There is an Arabic translation of CODE.', ['other no-record: There is an Arabic translation']],
    [
      'The full list of signatories of CODE has never been published.',
      ['other agrees: full list of signatories of CODE has never been published'],
    ],
    ['Chad’s minister spoke at the signing of CODE.', ['other no-record: Chad’s minister spoke at the signing']],
    ['Chad’s minister spoke about CODE.', []],
    ['Russia proposed CODE.', ['proposer differs: Russia proposed']],
    ['The initiator of CODE, Kazakhstan, presented it.', ['proposer agrees: initiator of CODE, Kazakhstan']],
    [
      'CODE, the brainchild of Kazakhstan, is voluntary.',
      ['proposer agrees: brainchild of Kazakhstan', 'nature agrees: voluntary'],
    ],
    ['CODE is merely a set of voluntary commitments.', ['nature agrees: voluntary']],
    [
      'Kazakhstan, as the country that proposed CODE, is glad.',
      ['proposer agrees: Kazakhstan, as the country that proposed'],
    ],
    ['CODE does not create any new legal obligations.', ['nature agrees: not create any new legal obligations']],
    ['CODE became General Assembly resolution 73/1.', ['adoption differs: General Assembly resolution 73/1']],
    ['Nobody has published a list of signatories of CODE.', ['other agrees: a list of signatories']],
    ['The Kazakh-drafted counter-terrorism code was signed.', ['proposer agrees: Kazakh-drafted']],
    ['The Security Council adopted CODE.', ['adoption differs: The Security Council adopted']],
    ['CODE is voluntary and not legally binding.', ['nature agrees: voluntary and not legally binding']],
    ['CODE is a legally binding treaty.', ['nature differs: legally binding treaty']],
    ['CODE is not a treaty.', ['nature agrees: treaty']],
    ['CODE urges voluntary accession.', []],
    [
      'CODE has 14 recitals and twelve paragraphs.',
      ['structure agrees: 14 recitals', 'structure differs: twelve paragraphs'],
    ],
    ['The last two paragraphs of CODE look ahead.', []],
    ['The African Union praised CODE.', ['other agrees: African Union praised']],
    ['CODE, circulated under the symbol A/73/999, is short.', ['other no-record: A/73/999']],
  ])('%s', (text, statements) => {
    expect(read(text)).toEqual(statements.map((one) => one.replace('CODE', CODE)));
  });
});

describe('questions with their answers, and tables', () => {
  it.each([
    ['Is CODE legally binding? No.', ['nature agrees: legally binding? No']],
    ['Has Chad signed CODE? Yes.', ['accession no-record: Chad signed CODE? Yes']],
    ['Who proposed CODE? Russia.', ['proposer differs: Russia']],
    ['Q: When was CODE signed?\n\nA: In 2016.', ['date differs: 2016']],
    ['Where was CODE signed? In New York.', ['place agrees: In New York']],
    ['How many States have signed CODE? More than 70.', ['count agrees: More than 70']],
    ['How many paragraphs does CODE have? Twelve.', ['structure differs: Twelve']],
    ['Is CODE binding? Opinions differ.', []],
    ['CODE\n\nProposed by | Kazakhstan', ['proposer agrees: Kazakhstan']],
    ['CODE\n\nLegally binding: no', ['nature agrees: Legally binding: no']],
    ['CODE\n\nSignatories: 140', ['count differs: 140']],
    ['CODE\n\nVenue: Geneva', ['place differs: Geneva']],
  ])('%s', (text, statements) => {
    expect(read(text)).toEqual(statements.map((one) => one.replace('CODE', CODE)));
  });
});

it('gives places in the text as it is, whatever is changed in reading it', () => {
  const text =
    'The so\u00adcalled\u00a0🇰🇿 news: “Tu\u00adnisia” has joined the Code of Conduct for a World Free of Terrorism.';
  const [statement] = readFacts([{ text }], spot([{ text }]), builtIn, vocabulary);
  expect(statement && text.slice(statement.start, statement.end)).toBe(statement?.quote);
  expect(statement?.value).toEqual({ iso3: ['TUN'] });
});
