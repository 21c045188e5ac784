/**
 * What the spotter recognises, for people: the id that a mention carries in `pattern`, what it matches, and examples that
 * a table test runs. In an example «…» stands round the mention; T stands for the official title.
 */
export interface PatternDescription {
  readonly id: string;
  readonly matches: string;
  readonly examples: readonly string[];
}

export const PATTERNS: readonly PatternDescription[] = [
  {
    id: 'name-title',
    matches:
      '"Code of Conduct", a link, an optional verb, and the goal: a world free of terrorism, a terrorism-free world',
    examples: [
      'Ministers signed the «T».',
      'The «code of conduct to achieve a terrorism-free world» was a draft.',
      'Read “«The Code of Conduct for the achievement the terrorism-free world»”.',
      'The «Code of Conduct “Towards Achieving a World Free of Terrorism”» is open.',
      'A badge: «Code of Conduct Towards Acheiving a World Free of Terorism».',
    ],
  },
  {
    id: 'name-title-without-link',
    matches: 'the head and the goal side by side',
    examples: ['“«Code of Conduct: World Free of Terrorism»”'],
  },
  {
    id: 'name-title-of-code',
    matches: 'the title without "of Conduct"',
    examples: ['They back a «Code for a World Free of Terrorism».'],
  },
  {
    id: 'name-goal-first',
    matches: 'the goal before the head',
    examples: ['The «Terrorism-Free World Code» has friends.'],
  },
  {
    id: 'name-machine-translation',
    matches: 'a headline as a machine translated it',
    examples: ['The UN supported the «code of Kazakhstan on «free the world from terrorism»»'],
  },
  {
    id: 'name-on-counter-terrorism',
    matches: '"Code of Conduct on Counter Terrorism": alone where written as a title, else by its circumstances',
    examples: ['Speakers welcomed the «Code of Conduct on Counter Terrorism».'],
  },
  {
    id: 'name-to-fight-terror',
    matches: 'the head and a purpose against terror, by its circumstances',
    examples: [
      'Nigeria signed a «code of conduct to actively fight terror», launched by Kazakhstan at the United Nations.',
    ],
  },
  {
    id: 'short-subject',
    matches: 'a code by its subject, after a mention or by its circumstances',
    examples: [
      'Seventy States sign «Counter-Terrorism Code» proposed by Kazakhstan at the UN',
      'The T is a year old. The «anti-terrorism code» is open.',
    ],
  },
  {
    id: 'short-definite',
    matches: 'a code with an article or "this", where the context has one code only',
    examples: ['The T is short. «The Code» is voluntary.', 'The T is short. «This Code of Conduct» is voluntary.'],
  },
  {
    id: 'short-bare',
    matches: 'a capitalised "Code" without an article',
    examples: ['The T is short. Turkmenistan signs «Code».'],
  },
  {
    id: 'short-initiator',
    matches: 'a code by its initiator',
    examples: ['At the General Assembly he subscribed to «Kazakhstan’s Code of Conduct» against terrorism.'],
  },
  { id: 'short-dated', matches: 'a code by its year', examples: ['The T is short. «The 2018 Code» is voluntary.'] },
  {
    id: 'citation-unit',
    matches: 'a unit word and one number, with a letter or without',
    examples: [
      '«Paragraph 9 of the T» founds a coalition.',
      '«para.8(d) of the T»',
      'See the «T, ¶ 7».',
      'The T is short. «Paragraph 14» isn’t there.',
      'The T is short. «Ibid., para. 4».',
      '«The Code’s paragraph 5» and the T.',
      '«T: para. 2»',
      'Analysts say that «point 4 of the T» matters.',
      'The T is clear: «the Code, in paragraph 5», asks it.',
    ],
  },
  {
    id: 'citation-list',
    matches: 'lists and ranges of numbers and letters, units said again included',
    examples: [
      '«paragraphs 3(b), (f) and (g), 5 and 6 of the T»',
      '«paras 3 (a)-(c), 4, 8 (d) of the T»',
      '«PP12 and OP8(d) of the T»',
      '«paragraphs 9 to 12 of the T»',
      'The T is short. «Paras 3(a) to 3(k)» list aims.',
    ],
  },
  {
    id: 'citation-same-part',
    matches: 'the part cited last, said to be of the Code',
    examples: ['Para 7 of the T is long, but «that paragraph of the Code» is clear.'],
  },
  {
    id: 'citation-letter-first',
    matches: 'letters before their paragraph, or letters of the paragraph cited last',
    examples: [
      '«sub-paragraphs (h) to (k) of paragraph 3 of the T»',
      '«Item d) of point 8 of the T»',
      'See T, para. 3(b). «Ibid.»',
      'The T has a paragraph 3(b). In the «same paragraph, (d)» is about finance.',
      'She began with para 3(h) of the T. Asylum comes under «(d) of the same paragraph».',
      '«Sub-paragraph (h) of both paragraphs 3 and 4 of the T»',
    ],
  },
  {
    id: 'citation-naked',
    matches: 'a number with a letter, without a unit word',
    examples: ['Under «3(b) of the T» States act.', 'Here is 3(b) of the T. There stand «4 (d) and (g)».'],
  },
  {
    id: 'citation-ordinal',
    matches: 'ordinals, "last" and "penultimate"',
    examples: [
      'The «ninth paragraph of the T»',
      'The «last two paragraphs of the T»',
      'The «sixth preambular paragraph of the T»',
      'The «third and fourth paragraphs of the T»',
    ],
  },
  {
    id: 'citation-preamble',
    matches: 'the preamble as a whole',
    examples: ['The «preamble to the T» is long.', 'The T is short, but its «preamble» is long.'],
  },
  {
    id: 'citation-preambular',
    matches: 'a paragraph of the preamble by its place there',
    examples: [
      'The «first paragraph of the preamble to the T»',
      '«Preamble, para. 6, of the T»',
      'The «preamble and paragraph 9 of the T»',
    ],
  },
  {
    id: 'citation-within',
    matches: 'sentences, the chapeau and the end of a paragraph',
    examples: [
      'The «chapeau of paragraph 4 of the T»',
      'The «first sentence of paragraph 7 of the T»',
      'The T is short: «paragraph 3’s chapeau» is long.',
    ],
  },
];
