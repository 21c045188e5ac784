/** Every form of a citation means the same on a page, in a statement and in a query. */
import { describe, expect, it } from 'vitest';
import { lexicons } from '../../../data/lexicon';
import { en } from '../../../data/lexicon/en';
import { searchVocabulary } from '../../../data/search-vocabulary';
import { citationVocabulary, read, STATEMENT } from '../../../engine/citation';
import { CODE_OUTLINE } from '../../../engine/clause';
import { queryReader } from '../../../engine/search/cited';
import { createSpotter } from '../../../engine/spot';
import { normalise } from '../../../engine/text/normalise';
import { tokenise } from '../../../engine/text/tokens';

const TITLE = 'Code of Conduct Towards Achieving a World Free of Terrorism';
const { spot } = createSpotter(lexicons);
const statement = citationVocabulary(en.citation, STATEMENT);
const readQuery = queryReader(searchVocabulary.citation, searchVocabulary.query);

/** Targets in order; what doesn't exist has an exclamation mark. */
function ids(parts: readonly { readonly targets: readonly string[]; readonly invalid: readonly string[] }[]): string {
  return parts.flatMap(({ targets, invalid }) => [...targets, ...invalid.map((id) => `!${id}`)]).join(' ');
}

function onPage(form: string): string {
  const mentions = spot([{ text: `The ${TITLE} is short. Under ${form}, States act.` }]);
  return ids(mentions.filter((m) => m.kind === 'reference'));
}

function inStatement(form: string): string {
  const tokens = tokenise(normalise(`Under ${form}, States act.`).text, statement.rules);
  return ids(read(tokens, statement, CODE_OUTLINE).flatMap(({ expanded }) => expanded ?? []));
}

function inQuery(form: string): string {
  return ids([readQuery(form) ?? { targets: [], invalid: [] }]);
}

const FORMS: readonly (readonly [form: string, ids: string])[] = [
  // numbers
  ['paragraph 5', '5'],
  ['para. 5', '5'],
  ['paragraph no. 5', '5'],
  ['para. nr. 5', '5'],
  ['para № 6', '6'],
  ['paras . 5 , 6 and 7', '5 6 7'],
  ['Paragraph five', '5'],
  ['paragaph 5', '5'],
  ['paragraph V', '5'],
  ['paragraph VIII', '8'],
  ['¶ 7', '7'],
  ['¶7', '7'],
  ['§ 7', '7'],
  ['article 5', '5'],
  ['Art. 5', '5'],
  ['point 5', '5'],
  ['clause 5', '5'],
  ['operative paragraph 9', '9'],
  ['OP 9', '9'],
  ['OP9', '9'],
  ['op9', '9'],
  ['paragraph (5)', '5'],
  // letters
  ['paragraph 3(b)', '3(b)'],
  ['para. 8 (d)', '8(d)'],
  ['paragraph 3 b)', '3(b)'],
  ['paragraph 3b', '3(b)'],
  ['paragraph 3.b', '3(b)'],
  ['3(b)', '3(b)'],
  ['three (b)', '3(b)'],
  ['3, sub-paragraph (b)', '3(b)'],
  ['paragraph 3, sub-paragraph (b)', '3(b)'],
  ['art. 3 lit. b', '3(b)'],
  ['point 4, letter g', '4(g)'],
  ['paragraph 4 item g', '4(g)'],
  ['clause 3, sub-clauses (b) and (c)', '3(b) 3(c)'],
  ['op8d', '8(d)'],
  // letters first
  ['sub-paragraph (b) of paragraph 3', '3(b)'],
  ['sub-paragraphs (h) to (k) of paragraph 3', '3(h) 3(i) 3(j) 3(k)'],
  ['subparagraphs (a), (c) and (k) of paragraph 3', '3(a) 3(c) 3(k)'],
  ['letter (d) of paragraph 8', '8(d)'],
  ['point (e) of the third paragraph', '3(e)'],
  ['(b) of paragraph 3', '3(b)'],
  ['the second sub-paragraph of paragraph 4', '4(b)'],
  ['bullet (g) of section 4', '4(g)'],
  ['paragraph 3, first item', '3(a)'],
  ['paragraph 3, third sub-paragraph', '3(c)'],
  ['sub-paragraph (h) of its paragraph 3', '3(h)'],
  // what a paragraph lists, counted
  ['the fifth item of paragraph 3', '3(e)'],
  ['the second point of paragraph 8', '8(b)'],
  ['the third bullet of paragraph 3', '3(c)'],
  ['the last sub-paragraph of paragraph 4', '4(i)'],
  ['the penultimate lettered item of paragraph 3', '3(j)'],
  ['the last two sub-paragraphs of paragraph 8', '8(c) 8(d)'],
  ['the first point of paragraph 7', ''],
  // lists and ranges
  ['paragraphs 3 and 4', '3 4'],
  ['paragraphs 5 to 7', '5 6 7'],
  ['paras. 5–7', '5 6 7'],
  ['§§ 5-7', '5 6 7'],
  ['¶¶ 3(d) and (f)', '3(d) 3(f)'],
  ['paragraphs 3(a), (c) and 5–7', '3(a) 3(c) 5 6 7'],
  ['paragraphs 3(a)–(c)', '3(a) 3(b) 3(c)'],
  ['paras 3(a)/(c)/(e)', '3(a) 3(c) 3(e)'],
  ['paragraphs 3(j) to 4(b)', '3(j) 3(k) 4(a) 4(b)'],
  ['PP 7, PP 9 and PP 14', 'PP7 PP9 PP14'],
  ['PP12 and OP8(d)', 'PP12 8(d)'],
  ['OPs 5 and 6', '5 6'],
  ['OP8 (and 9 and 10)', '8 9 10'],
  ['operative paragraph 7 (OP7)', '7'],
  ['OP7 (operative paragraph 7)', '7'],
  ['OP.5', '5'],
  ['OP-5', '5'],
  ['OP#5', '5'],
  ['operative clause 5', '5'],
  ['O.P. 5', '5'],
  ['paragraph 8, in its sub-paragraph (d)', '8(d)'],
  ['paragraph 8, under (d)', '8(d)'],
  ["paragraph 3's sub-paragraph (b)", '3(b)'],
  ['sub-para. 3(b)', '3(b)'],
  ['paragraphs 5, 6, and 7', '5 6 7'],
  ['paragraphs 1 through 3', '1 2 3'],
  ['paragraphs 5 and/or 6', '5 6'],
  ['paragraph 5 or paragraph 6', '5 6'],
  ['paras. 3 (b), 4 (c), and 8 (a)', '3(b) 4(c) 8(a)'],
  ['paragraphs 3(b)–3(d)', '3(b) 3(c) 3(d)'],
  ['para 3, letters (a) to (c)', '3(a) 3(b) 3(c)'],
  ['OP4, sub-paragraphs (b), (d)–(f) and (i)', '4(b) 4(d) 4(e) 4(f) 4(i)'],
  ['para 3 lit a) and b)', '3(a) 3(b)'],
  ['§ 3 lit. b', '3(b)'],
  ['Paragraphs Three and Four', '3 4'],
  ['paragraph 5 et seq.', '5'],
  ['Cl. 3(b)', '3(b)'],
  // ordinals
  ['the third paragraph', '3'],
  ['the 9th paragraph', '9'],
  ['the last paragraph', '10'],
  ['the penultimate paragraph', '9'],
  ['the third and fourth paragraphs', '3 4'],
  ['the first two paragraphs', '1 2'],
  ['the sixth operative paragraph', '6'],
  ['the two last paragraphs', '9 10'],
  ['the last two paragraphs', '9 10'],
  ['the tenth and last paragraph', '10'],
  ['the final operative paragraph', '10'],
  // the preamble
  ['the preamble', 'preamble'],
  ['paragraph 2 of the preamble', 'PP2'],
  ['the second paragraph of the preamble', 'PP2'],
  ['preamble, para. 6', 'PP6'],
  ['the preamble’s third paragraph', 'PP3'],
  ['Preambular paragraphs (PP) 3, 4 and 12', 'PP3 PP4 PP12'],
  ['the preamble and paragraph 9', 'preamble 9'],
  ['the preamble, sixth paragraph', 'PP6'],
  ['the preamble (para. 6)', 'PP6'],
  ['preambular clause 2', 'PP2'],
  ['pmbl. para. 4', 'PP4'],
  ['pmbl., ¶ 4', 'PP4'],
  ['Rec. 12', 'PP12'],
  ['recitals 3 and 4', 'PP3 PP4'],
  ['PP6', 'PP6'],
  ['PP 6', 'PP6'],
  ['preambular paragraph 11', 'PP11'],
  ['Preambular paras. 2–4', 'PP2 PP3 PP4'],
  ['the sixth preambular paragraph', 'PP6'],
  ['recital 12', 'PP12'],
  ['the twelfth recital', 'PP12'],
  ['the last preambular paragraph', 'PP14'],
  // places within
  ['the first sentence of paragraph 7', '7'],
  ['sentence 2 of paragraph 7', '7'],
  ['paragraph 7, second sentence', '7'],
  ['the closing sentence of paragraph 4', '4'],
  ['the second half of paragraph 7', '7'],
  ['the final clause of paragraph 9', '9'],
  ['the chapeau of paragraph 4', '4'],
  ['the opening words of paragraph 4', '4'],
  // what doesn't exist
  ['paragraph 14', '!14'],
  ['paragraphs 9 to 12', '9 10 !11 !12'],
  ['paragraph 3(l)', '!3(l)'],
  ['paragraph 5(a)', '!5(a)'],
  ['PP15', '!PP15'],
  ['PP6(a)', '!PP6(a)'],
  ['paragraph 3(a)(ii)', '3(a) !3(a)(ii)'],
  // of another instrument
  ['article 51 of the Charter', ''],
  ['paragraph 3 of the UN Charter', ''],
  ['paragraph 2 of Security Council resolution 1373', ''],
  ['resolution 1373 (2001), paragraph 3', ''],
  ['paragraph 4 of the Convention', ''],
];

describe.each(FORMS)('%s', (form, expected) => {
  it.each([
    ['on a page', onPage],
    ['in a statement', inStatement],
    ['in a query', inQuery],
  ])('%s', (_, reader) => {
    expect(reader(form)).toBe(expected);
  });
});
