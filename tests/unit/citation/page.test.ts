/** What the words around a citation on a page say of it. T stands for the official title, a bar for the end of a block. */
import { describe, expect, it } from 'vitest';
import { lexicons } from '../../../data/lexicon';
import { createSpotter } from '../../../engine/spot';

const TITLE = 'Code of Conduct Towards Achieving a World Free of Terrorism';
const { spot } = createSpotter(lexicons);

/** Mentions in order, `quote > parts`; what doesn't exist has an exclamation mark. */
function mentions(text: string): readonly string[] {
  const blocks = text.replace(/\bT\b/gu, TITLE).split(' | ');
  return spot(blocks.map((block) => ({ text: block }))).map(
    ({ quote, targets, invalid }) =>
      `${quote.replace(TITLE, 'T')} > ${[...targets, ...invalid.map((id) => `!${id}`)].join(' ')}`,
  );
}

const ROWS: readonly (readonly [what: string, text: string, mentions: readonly string[]])[] = [
  // a number with its letter alone
  ['after a verb of reading', 'He signed the T and praised 3(k).', ['T > code', '3(k) > 3(k)']],
  ['after a preposition', 'The T is clear. Camps are the subject of 3(b).', ['T > code', '3(b) > 3(b)']],
  [
    'at the start of a sentence',
    'We read the T. 8(a) to (d) came last.',
    ['T > code', '8(a) to (d) > 8(a) 8(b) 8(c) 8(d)'],
  ],
  ['in an index', 'Index to the T | borders, 3(f), 6 | victims, 4(i)', ['T > code', '3(f), 6 > 3(f) 6', '4(i) > 4(i)']],
  ['before the name', 'Can you check 8(c)? (the code = T)', ['8(c) > 8(c)', 'the code > code', 'T > code']],
  ['of a table', 'The T is short. Table 3(b) and Form 8(b) are not.', ['T > code']],
  ['of a rule', 'The T is no law. Rule 4(c) and s 3(a) are.', ['T > code']],
  // the text's own word
  [
    'again by the same word',
    'Bullet (g) of section 4 of the T; add section 6.',
    ['Bullet (g) of section 4 of the T > 4(g)', 'section 6 > 6'],
  ],
  // contractions and possessors
  ['it is', 'Read the T. It’s para 9, and that’s paragraph 10.', ['T > code', 'para 9 > 9', 'paragraph 10 > 10']],
  [
    'a noun for the instrument',
    'Under the T all join. The text’s ninth paragraph says so.',
    ['T > code', 'text’s ninth paragraph > 9'],
  ],
  ['somebody else', 'Under the T all join. The minister’s third point was cost.', ['T > code']],
  // between a part and the name
  ['a compound', 'paragraph 5 of the Kazakh-sponsored T', ['paragraph 5 of the Kazakh-sponsored T > 5']],
  [
    'two compounds',
    'paragraph 5 of the much-discussed, Astana-drafted T',
    ['paragraph 5 of the much-discussed, Astana-drafted T > 5'],
  ],
  ['after the name', 'the T’s much-debated ninth paragraph', ['T’s much-debated ninth paragraph > 9']],
  ['quotation marks', 'There is no “clause 3(m)” in the T.', ['clause 3(m) > !3(m)', 'T > code']],
  ['in, not of', 'There is no paragraph 11 in the T.', ['paragraph 11 > !11', 'T > code']],
  ['the operative part', 'T, operative part, paragraph 6', ['T, operative part, paragraph 6 > 6']],
  // back-references
  [
    'that paragraph',
    'See para 7 of the T. Critics of that paragraph of the Code err.',
    ['para 7 of the T > 7', 'that paragraph of the Code > 7'],
  ],
  [
    'that paragraph, of two',
    'See paras 7 and 8 of the T. That paragraph of the Code errs.',
    ['paras 7 and 8 of the T > 7 8', 'the Code > code'],
  ],
  [
    'an ordinal of another block',
    'The T, paragraph 8 | For create read creating | Seventh preambular paragraph',
    ['T, paragraph 8 > 8', 'Seventh preambular paragraph > PP7'],
  ],
  ['an everyday one', 'The T is short. | The paper had three pages. | The seventh paragraph was dull.', ['T > code']],
  // of the text at hand
  ['a draft', 'The T has ten. In draft OP.11 we quote it; new para 4 doesn’t.', ['T > code']],
  ['a number of the block', '§ 12. The T defines nothing.', ['T > code']],
  ['an agenda', 'Point 3 of the T is long. Point 5 on our agenda was lunch.', ['Point 3 of the T > 3']],
  ['initials', 'GDPR art. 4(a) isn’t the T. We checked 4(a) twice.', ['T > code']],
  // short names
  [
    'its',
    'Astana looks back at its Counter-Terrorism Code | The T was signed in New York.',
    ['its Counter-Terrorism Code > code', 'T > code'],
  ],
  ['its, of somebody between', 'Kazakhstan asked the company for its code. The T is another matter.', ['T > code']],
  [
    'our',
    'Kazakh television says “our Code”, others “the terror code”; it is the T.',
    ['our Code > code', 'the terror code > code', 'T > code'],
  ],
  ['the said', 'The T is open. All may join the said Code.', ['T > code', 'the said Code > code']],
  // ordinals without their noun
  [
    'the same kind of part again',
    'The third point of the T asks for much; the ninth still dreams, the tenth invites.',
    ['third point of the T > 3', 'ninth > 9', 'tenth > 10'],
  ],
  [
    'all ten counted',
    'Read the T. Of its ten points the fourth, fifth and last are long.',
    ['T > code', 'fourth, fifth and last > 4 5 10'],
  ],
  [
    'all fourteen counted',
    'The thirteenth preambular paragraph of the T is short. There are fourteen; the second, on law, is not.',
    ['thirteenth preambular paragraph of the T > PP13', 'second > PP2'],
  ],
  [
    'of its points',
    'The T has an end: the last two of its points and the sixth of its ten paragraphs.',
    ['T > code', 'sixth of its ten paragraphs > 6'],
  ],
  [
    "of the possessor's points",
    'For one reason, the third of the Code’s ten points, banks read the T.',
    ['third of the Code’s ten points > 3', 'T > code'],
  ],
  [
    'the same word again',
    'The T has an order: in its 3rd point eleven measures, in the 4th point nine.',
    ['T > code', '3rd point > 3', '4th point > 4'],
  ],
  [
    'a numbered paragraph, far below',
    'What is the T? | A text. | Is it law? | The first numbered paragraph says no.',
    ['T > code', 'first numbered paragraph > 1'],
  ],
  [
    'a day',
    'The second point of the T was agreed on the second day; the third was a holiday.',
    ['second point of the T > 2'],
  ],
  ['steps', 'The T is short. The first steps were slow, the second was not taken.', ['T > code']],
  [
    'something else counted',
    'The third point of the T lists eleven measures; the first is on recruitment.',
    ['third point of the T > 3'],
  ],
  ['eight points', 'A draft of the T had eight points; the third dealt with borders.', ['T > code']],
  [
    "a rival's point",
    'The second point of the T and the fifth pillar of the Strategy agree; the tenth goes on.',
    ['second point of the T > 2'],
  ],
  [
    'sentences',
    'The second paragraph of the T has two sentences. The second is short.',
    ['second paragraph of the T > 2'],
  ],
  // lists and what is put between
  [
    'plus and ampersand',
    'On help see paras 5 + 6 and 9 & 10 of the T.',
    ['paras 5 + 6 and 9 & 10 of the T > 5 6 9 10'],
  ],
  [
    'letters in Latin',
    'The T has crimes in para. 3, litt. c and d, and aid in Nos. 5 to 7.',
    ['T > code', 'para. 3, litt. c and d > 3(c) 3(d)', 'Nos. 5 to 7 > 5 6 7'],
  ],
  ['houses', 'The T is short. The mission is at Nos. 5 to 7 of this street.', ['T > code']],
  ['sub', 'The T names games. Point three, sub g, doesn’t.', ['T > code', 'Point three, sub g > 3(g)']],
  ['in a sense', 'The T is wise. Paragraph 3, in a sense, says all.', ['T > code', 'Paragraph 3 > 3']],
  [
    'in fine',
    'The T is meant in paragraph 5, in fine, of the said Code.',
    ['T > code', 'paragraph 5, in fine, of the said Code > 5'],
  ],
  // whose parts
  [
    'a pinpoint before its title',
    'Para. 3(f), T: a few words. See also para. 6, T.',
    ['Para. 3(f), T > 3(f)', 'para. 6, T > 6'],
  ],
  ['a subject after a comma', 'As to paragraph 5, the T is silent on dates.', ['paragraph 5 > 5', 'T > code']],
  ['whose, another’s', 'Unlike the Bombings Convention, whose Article 8 binds, the T asks.', ['T > code']],
  [
    'of which, another’s',
    'The T should not be taken for the Porto Charter of 2002, paragraph 20 of which is alike.',
    ['T > code'],
  ],
  [
    'whose, which and of which, ours',
    'The T, whose paragraph 5 and paragraph 6 of which PP1 prepares, is short.',
    ['T > code', 'paragraph 5 and paragraph 6 > 5 6', 'PP1 > PP1'],
  ],
  [
    'the possessor before',
    'The Code’s paragraph 4 to Pillar I of the Strategy is as the T to the UN Charter.',
    ['The Code’s paragraph 4 > 4', 'T > code'],
  ],
  [
    'capitals at the line’s end',
    'RECALLING THE CODE OF CON-\nDUCT TOWARDS ACHIEVING A WORLD FREE OF TERRO-\nRISM, PARAS 5\nAND 6 THEREOF',
    ['CODE OF CON-\nDUCT TOWARDS ACHIEVING A WORLD FREE OF TERRO-\nRISM > code', 'PARAS 5\nAND 6 THEREOF > 5 6'],
  ],
  [
    'what a clause is about',
    'He cited paragraph 8(e) of the T. The sentence on the comprehensive convention is in paragraph 8(d).',
    ['paragraph 8(e) of the T > !8(e)', 'paragraph 8(d) > 8(d)'],
  ],
  [
    'a note’s own paragraph before',
    'As paragraph 2 of this note says, we accept paragraphs 4 and 5 of the T and read paragraph 1 as a shield.',
    ['paragraphs 4 and 5 of the T > 4 5', 'paragraph 1 > 1'],
  ],
  // headings, lists, numbers alone, possessors
  [
    'a headline',
    'What paragraph 9 really promises | By our correspondent | Years after the signing of the T, officials argue.',
    ['paragraph 9 > 9', 'T > code'],
  ],
  [
    'a cross-heading',
    '3.2 From “pledge” to “underscore”: paragraphs 3–5 and 8 | The verbs of the T weaken as one reads on.',
    ['paragraphs 3–5 and 8 > 3 4 5 8', 'T > code'],
  ],
  [
    'a headline over a rival',
    'What paragraph 9 really promises | The Strategy is twenty, the T is younger.',
    ['T > code'],
  ],
  ['a headline of a report', 'Report of the clerk: paragraph 4 | The chamber discussed the T.', ['T > code']],
  ['a sentence above', 'He skipped paragraph 4. | The T was next on his pile.', ['T > code']],
  ['a headline of what isn’t there', 'Bill’s paragraph 12 divides | The T doesn’t.', ['T > code']],
  [
    'a list beneath a rival',
    'T | • Fighters: para. 3(b), see also UNSCR 2178, para. 5 | • Games: para. 3(g), para. 7',
    ['T > code', 'para. 3(b) > 3(b)', 'para. 3(g), para. 7 > 3(g) 7'],
  ],
  ['a list of rivals', 'The T and others | • UNSCR 2178 | • para. 5', ['T > code']],
  [
    'a list that goes on with a rival',
    'T | • Fighters: para. 3(b) | • UNSCR 2178: para. 5 | • para. 6',
    ['T > code', 'para. 3(b) > 3(b)'],
  ],
  [
    'a cheat sheet',
    'My notes on the T: stories & men = 3(a) & (k); money + borders = 3(e)+(f); women = 4(f).',
    ['T > code', '3(a) & (k) > 3(a) 3(k)', '3(e)+(f) > 3(e) 3(f)', '4(f) > 4(f)'],
  ],
  ['advice', 'Nobody reads the T to the end. “Try 8(b),” she said.', ['T > code', '8(b) > 8(b)']],
  ['a letter too far', 'The sentence is 4(i) of the T; you have cited 8(e).', ['4(i) of the T > 4(i)', '8(e) > !8(e)']],
  ['a letter of a paragraph without any', 'The T is short, but we cited 7(e) in the other file.', ['T > code']],
  ['forms and flats', 'The T lay on the table of flat 3(b), beside form 8(a) and exhibit 4(c).', ['T > code']],
  [
    'his country’s',
    'Kazakhstan’s minister has signatures under his country’s counter-terrorism code, for a world free of terrorism by 2045. | Point 4(a) of the Code was easy, they say in New York.',
    ['his country’s counter-terrorism code > code', 'Point 4(a) of the Code > 4(a)'],
  ],
  [
    'his country’s, of another',
    'Kazakhstan hosted the Danish minister, who praised his country’s Code. The T is another.',
    ['T > code'],
  ],
  [
    'a number with its sentence',
    'They kept one name out of 4(a) and the other out of 2, third sentence, of the text; the T has both.',
    ['4(a) > 4(a)', '2, third sentence, of the text > 2', 'T > code'],
  ],
  ['a sentence of a page', 'The T was on page 7, second sentence, and in chapter 2, first sentence.', ['T > code']],
  // as lawyers put it
  [
    'brackets of an editor',
    'Paragraph 3(c) [of the T] and T, Sept. 28, 2018, ¶ 5.',
    ['Paragraph 3(c) [of the T > 3(c)', 'T, Sept. 28, 2018, ¶ 5 > 5'],
  ],
  [
    'number and letter in brackets',
    'Clause (3)(b) of the T; clause (3) was a note.',
    ['Clause (3)(b) of the T > 3(b)'],
  ],
  ['an indent', 'The second indent of paragraph 8 of the T.', ['second indent of paragraph 8 of the T > 8(b)']],
  [
    'in particular',
    'The T’s para 3, in particular letters (d) to (f), names money.',
    ['T’s para 3, in particular letters (d) to (f) > 3(d) 3(e) 3(f)'],
  ],
  [
    'a day of the month',
    'The T’s third paragraph was drafted on the third; the fourth was a Sunday.',
    ['T’s third paragraph > 3'],
  ],
  ['a sum', 'The T came after exercise 4(a) = 8(b).', ['T > code']],
  ['a resolution’s initials', 'The T came first. SCR 2396, OP5, binds.', ['T > code']],
  ['a label above', 'Rule 3: paragraph 4 | The T is new.', ['T > code']],
  // one expression or two
  [
    'its, of the preamble',
    'The preamble to the T, in its second paragraph, is long; its third paragraph too.',
    ['preamble to the T > preamble', 'second paragraph > PP2', 'third paragraph > 3'],
  ],
  [
    'the unit each time',
    'Paragraph 3 (b) and (c), paragraph 4 (f) and paragraph 8 of the T.',
    ['Paragraph 3 (b) and (c), paragraph 4 (f) and paragraph 8 of the T > 3(b) 3(c) 4(f) 8'],
  ],
  [
    'two citations',
    'The T is short. In paragraph 3, paragraph 4 is not quoted.',
    ['T > code', 'paragraph 3 > 3', 'paragraph 4 > 4'],
  ],
  [
    'recitals one after the other',
    'The third recital of the T is firm. The sixth adds a word, the tenth borrows more. The twelfth voices hope.',
    ['third recital of the T > PP3', 'sixth > PP6', 'tenth > PP10', 'twelfth > PP12'],
  ],
];

describe('around a citation', () => {
  it.each(ROWS)('%s', (_, text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });
});

describe('names', () => {
  it.each([
    'Code of Conduct for a Peaceful World, Free of Terrorism',
    'Code of Conduct for States Towards Achieving a World Free of Terrorism',
    'Code of Conduct of States Striving towards a World Free of Terrorism',
    'Code of Conduct towards a world that is free of terrorism',
    'Code of Conduct to make the world free of terrorism',
    'CoC Towards Achieving a World Free of Terrorism',
    'Towards Achieving a World Free of Terrorism” Code of Conduct',
  ])('%s', (name) => {
    expect(mentions(`They signed the ${name}.`)).toEqual([`${name.replace(TITLE, 'T')} > code`]);
  });
});
