/** What the check says: a text held against the Code. “The Code says X; this text says Y”, and nothing about truth. */

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
const quoted = (words: string): string => `“${words.replace(/\s+/gu, ' ').trim()}”`;

/** The verdicts: a word beside the glyph, the words of the header, and what it means. */
const verdicts = {
  matches: {
    label: 'matches',
    count: (n: number) => `${n} ${n === 1 ? 'matches' : 'match'}`,
    means: 'All that the statement says is in the clause, and no check found a material change.',
  },
  shortened: {
    label: 'shortened',
    count: (n: number) => `${n} shortened`,
    means: 'What it says is in the clause; a listed item, a condition or a good part of the clause is missing.',
  },
  differs: {
    label: 'differs',
    count: (n: number) => `${n} ${n === 1 ? 'differs' : 'differ'}`,
    means:
      'At least one material change: a number, a date, who acts, how many, what is done, a negation, how firmly it is said, “and” for “or”, the scope, or a word that changes the sense.',
  },
  elsewhere: {
    label: 'in another clause',
    count: (n: number) => `${n} in another clause`,
    means: 'The Code says it, but not in the clause under which the text presents it.',
  },
  'not-found': {
    label: 'not found',
    count: (n: number) => `${n} not found`,
    means: 'No clause was found that says it. It may still be so: the Code is only one text.',
  },
  unsure: {
    label: 'unsure',
    count: (n: number) => `${n} unsure`,
    means: 'The margin is too thin to say. Read both and judge for yourself.',
  },
  'not-checked': {
    label: 'not checked',
    count: (n: number) => `${n} not checked`,
    means: 'No statement about what the Code says (news, background), or one about another instrument.',
  },
};

/** How grave a finding is. */
const severities = {
  material: 'changes what is said',
  caution: 'worth a look',
  note: 'for completeness',
};

/** What each rule looks at, in a few words. A rule that isn't here is told by its type. */
const rules: Readonly<Record<string, string>> = {
  'symbol-other': 'another symbol of a resolution',
  'number-other': 'another number in the same place',
  'number-of-list': 'a count that isn’t that of the list',
  'number-added': 'a number that the clause doesn’t have',
  'count-of-parts': 'a count of the Code’s parts',
  'date-other': 'another date',
  'date-line': 'a date that isn’t that of the date line',
  'year-inferred': 'a year worked out from the Code, not written in it',
  'year-other': 'another year',
  'deadline-as-aim': 'a date to be met told as the aim',
  'time-added': 'a time that the clause doesn’t set',
  'negation-added': 'a negation that the clause doesn’t have',
  'negation-dropped': 'a negation left out',
  'negation-half': 'a double negation of which half is left',
  'can-for-cannot': '“can” where the clause has “cannot”',
  prefix: 'a prefix that turns the word round',
  'mentioned-after-all': 'said to be missing, and there',
  opposite: 'the opposite word',
  'direction-turned': 'for what the clause is against, or the other way round',
  owner: 'a part or a responsibility given to somebody else',
  'example-added': 'an example that the clause doesn’t give',
  'name-other': 'a name that the clause doesn’t have',
  'name-other-actor': 'a name that the clause doesn’t have',
  'promise-as-thought': 'only considered, where the clause promises',
  'told-as-done': 'told as done already',
  'instead-of': 'told as one in place of the other',
  exchanged: 'two words that change places',
  duty: 'a must where the clause has none',
  'duty-binding': 'an obligation where the clause has a promise',
  certainty: 'told as certain',
  'appeal-as-promise': 'an appeal told as a promise',
  'note-as-promise': 'a recital told as a promise',
  'promise-as-appeal': 'a promise told as an appeal',
  'promise-as-note': 'a promise told as a mere note',
  'hedge-dropped': 'a softening word left out',
  permission: 'a permission where the clause has none',
  'statement-as-act': 'what the clause states told as something to do',
  'verb-other': 'another verb',
  'press-line': 'a line of the press put for the clause',
  obligations: 'obligations said to be made by the Code',
  treaty: 'the Code called a treaty',
  binding: 'the Code called binding',
  'quantity-all': '“all” where the clause doesn’t say so',
  'quantity-most': '“most” where the clause doesn’t say so',
  'quantity-some': '“some” where the clause says more or doesn’t limit',
  'quantity-few': '“few” where the clause says more or doesn’t limit',
  'quantity-only': '“only” where the clause doesn’t say so',
  superlative: 'one of many told as the first of all',
  'only-actor': 'one who acts told as the only one',
  'only-scope': 'a matter told as the only one',
  'and-for-or': '“and” for “or”',
  'or-for-and': '“or” for “and”',
  addressee: 'an appeal turned to somebody else',
  'addressee-lost': 'an appeal whose addressee is left out',
  doer: 'somebody else who acts',
  'place-other': 'another place or reach',
  'list-closed': 'an open list told as complete',
  limited: 'limited to what the text names',
  'condition-lost': 'a condition left out',
  'condition-thrown-away': 'a condition thrown away',
  'condition-other-words': 'a condition in other words',
  'exception-added': 'an exception that the clause doesn’t have',
  'roles-swapped': 'who does what to whom, changed round',
  acronym: 'an acronym spelt otherwise',
  'item-left-out': 'an item of a list left out',
  sibling: 'a thing of the same kind that isn’t the same',
  'sibling-actor': 'somebody of the same kind who isn’t the same',
  'changed-actor': 'somebody else than in the clause',
  'changed-from-code-actor': 'somebody whom the Code names elsewhere',
  changed: 'another word in its place',
  'changed-from-code': 'a word of another clause in its place',
  added: 'words that the clause doesn’t have',
  'not-in-code': 'no clause says it',
};

const types: Readonly<Record<string, string>> = {
  number: 'number',
  date: 'date',
  actor: 'who acts',
  quantifier: 'how many',
  predicate: 'what is done',
  negation: 'negation',
  modality: 'how firmly',
  binding: 'binding force',
  connective: 'and / or',
  scope: 'scope',
  condition: 'condition',
  omission: 'left out',
  addition: 'added',
  term: 'word',
};

export const check = {
  title: 'Check a text against the Code',
  lead: 'Each statement is held against the words of the Code. You see both sides, and which rule found what.',
  menu: 'Check against the Code',
  sources: 'What to check',
  page: 'This page',
  checkPage: 'Check this page',
  selection: 'Check the selected words',
  pasteLabel: 'Or paste a text, from a PDF or a document',
  pasteHelp: 'It is taken to be about the Code unless it names another instrument. It stays on this device.',
  paste: 'Check this text',
  again: 'Check another text',
  working: 'Reading the text …',
  progress: (done: number, total: number) => `${done} of ${total} statements`,
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing was kept.',

  sourceOf: { page: 'Page', selection: 'Selected words', pasted: 'Pasted text' },
  on: (date: string) => `Checked on ${date}`,
  otherPage: (title: string) => `This is the result for ${quoted(title)}. Another page is in front now.`,
  pageGone: 'The page has gone or has changed since; its words can no longer be shown there.',

  statements: (n: number) => count(n, 'statement', 'statements'),
  /** “26 statements: 6 match, 6 shortened.” */
  header: (total: number, parts: readonly string[]) =>
    parts.length === 0
      ? `${count(total, 'statement', 'statements')}.`
      : `${count(total, 'statement', 'statements')}: ${parts.join(', ')}.`,
  noScore: 'There is no score: the Code says one thing, the text another, and the weighing is yours.',
  verdicts,
  verdictOf: (n: number, verdict: string) => `Statement ${n}: ${verdict}`,
  filter: 'Show',
  all: (n: number) => `all ${n}`,
  hidden: (n: number) => `${count(n, 'statement is', 'statements are')} hidden by the filter.`,
  more: (n: number) => `Show ${n} more`,

  text: 'The text',
  code: 'The Code',
  presentedUnder: (clause: string) => `Presented under ${clause}`,
  showOnPage: 'Show on the page',
  showOnPageLabel: (n: number, words: string) => `Statement ${n}, show on the page: ${words}`,
  readLabel: (clause: string) => `Read ${clause} in full`,
  opening: 'opening words',
  missing: 'not in the text:',
  key: { changed: 'differs on the two sides', leftOut: 'in the Code, not in the text' },
  changed: 'differs:',
  rest: 'There is more in this clause.',
  nothing: 'No clause was found that says this.',
  wordsFrom: (clause: string) => `The nearest words stand in ${clause}.`,
  whereSaid: (clause: string) => `The Code says this in ${clause}.`,
  notPresented: (here: string, there: string) => `The Code says this in ${here}, not in ${there}.`,
  unsureNote: 'Too little to go by: read both sides.',
  unsureAlone: 'No clause is near enough to say.',

  findings: 'What differs',
  rule: (name: string) => `Rule: ${name}`,
  severities,
  rules,
  types,
  /** The sentences of findings. Quotations are put in by the sentence. */
  sentences: {
    both: (code: string, text: string) => `The Code says ${quoted(code)}; this text says ${quoted(text)}.`,
    /** Other words in a free telling, which prove nothing. */
    otherwise: (code: string, text: string) =>
      `Where the Code has ${quoted(code)} this text has ${quoted(text)}, which may be other words for it.`,
    /** A sentence about a statement of which the checker is unsure. */
    perhaps: (sentence: string) => `This may be a change or only other words. ${sentence}`,
    omitted: (code: string) => `The Code says ${quoted(code)}; this text leaves it out.`,
    condition: (code: string) => `The Code adds the condition ${quoted(code)}; this text doesn’t mention it.`,
    item: (code: string) => `The Code’s list also has ${quoted(code)}; this text leaves it out.`,
    hedge: (code: string) => `The Code says ${quoted(code)}; this text says it without that softening.`,
    added: (text: string) => `This text says ${quoted(text)}; the clause doesn’t have it.`,
    absent: 'This text says so; no clause of the Code was found that does.',
    binding: (code: string, text: string) =>
      `The Code calls itself ${quoted(code)}; this text speaks of ${quoted(text)}.`,
    duty: (code: string, text: string) =>
      `The Code’s words are ${quoted(code)}; this text says ${quoted(text)}, as of a duty.`,
    mentioned: (code: string, text: string) =>
      `This text says ${quoted(text)}; the Code does speak of it: ${quoted(code)}.`,
    addressee: (code: string, text: string) => `The Code turns to ${quoted(code)}; this text names ${quoted(text)}.`,
    addresseeLost: (code: string, text: string) =>
      `The Code’s words are ${quoted(code)}, an appeal to others; this text says ${quoted(text)} without saying who is asked.`,
    inferred: (code: string, text: string) => `The Code says ${quoted(code)}; ${quoted(text)} is worked out from that.`,
    count: (text: string) =>
      `This text says ${quoted(text)}; the Code has a preamble of 14 paragraphs, 10 numbered paragraphs and 24 lettered sub-paragraphs.`,
    date: (code: string, text: string) => `The Code is dated ${quoted(code)}; this text says ${quoted(text)}.`,
    acronym: (code: string, text: string) =>
      `This text writes ${quoted(text)} where the Code’s words are ${quoted(code)}.`,
    press: (code: string, text: string) =>
      `The clause says ${quoted(code)}; ${quoted(text)} is a line of the press and stands in no clause.`,
  },
  copyFinding: 'Copy this finding',
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying.',
  /** One finding as a sentence that can stand in a letter. */
  ready: (clause: string, sentence: string, claim: string, words: string) =>
    `On ${clause}: ${sentence} The text reads: ${quoted(claim)} The clause reads: ${quoted(words)}`,
  readyWithout: (sentence: string, claim: string) => `${sentence} The text reads: ${quoted(claim)}`,

  quotations: 'Quotations',
  quoteStatus: {
    exact: 'the Code’s very words',
    elided: 'the Code’s words, with gaps that are shown',
    altered: 'the Code’s words, changed without a sign',
    stitched: 'pieces of several clauses joined without a sign',
    'not-found': 'not the Code’s words',
    'too-short': 'too short to tell where it comes from',
  },
  quoteGlyph: { exact: '=', elided: '…', altered: '≠', stitched: '≠', 'not-found': '?', 'too-short': '?' },
  quoteStands: (clause: string) => `from ${clause}`,
  quoteWrong: (here: string, there: string) => `This wording is in ${here}, not in ${there}.`,
  /** In the card on a page: the quotation beside a reference. */
  quoteBeside: (words: string, status: string) => `The quotation ${quoted(words)} beside it: ${status}.`,
  quoteBesideFrom: (words: string, status: string, clause: string) =>
    `The quotation ${quoted(words)} beside it: ${status}, from ${clause}.`,

  pressLines: 'Known lines of the press',
  pressLine: (words: string) =>
    `${quoted(words)} is repeated in the press about the Code. It is somebody’s words, and no clause.`,
  pressNear: (clauses: string) => `On the same matter: ${clauses}.`,
  pressSources: 'Carried, among others, by',

  coverage: 'What the text covers',
  coverageLead: 'Each square is a clause. A filled one is reported by a statement; choose it to read the clause.',
  coverageCount: (there: number, total: number) => `${there} of ${total} clauses are reported.`,
  cell: (clause: string, told: string) => `${clause}: ${told}`,
  cellNone: 'never mentioned',
  row: { preamble: 'Preamble', paragraph: (n: number) => `${n}` },
  never: 'Never mentioned',
  neverVoluntary: 'That the Code is voluntary and not legally binding (paragraph 1) is never mentioned.',
  saidVoluntary: 'The text says that the Code is voluntary or not legally binding.',
  neverClauses: (clauses: string) => `Clauses that no statement reports: ${clauses}.`,
  neverNote: 'A summary need not mention everything; this is a list, and no reproach.',

  region: (n: number, of: number) => `Part of the page that is checked: ${n} of ${of}`,
  widen: 'Widen',
  narrow: 'Narrow',
  regionBlocks: (n: number) => count(n, 'paragraph', 'paragraphs'),

  export: 'Save or print',
  exportMarkdown: 'Markdown',
  exportText: 'Text',
  print: 'Print',
  fileName: (date: string) => `check-against-the-code-${date}`,
  exported: {
    title: 'Held against the Code of Conduct Towards Achieving a World Free of Terrorism',
    source: (kind: string, title: string) => (title ? `${kind}: ${title}` : kind),
    address: (url: string) => `Address: ${url}`,
    date: (date: string) => `Checked on ${date}`,
    method:
      'Made by rules from the words of both texts, without judging truth. “Not found” means that no clause was found that says it. Errors are possible: see “How this decides”.',
    text: 'Text',
    code: 'Code',
    quotation: 'Quotation',
  },

  empty: {
    'no-tab': 'There is no page to check.',
    unreadable:
      'No extension may read this page (a page of the browser, a store, a PDF). Copy its text and paste it here.',
    'no-access':
      'Clause Lookup has no access to this page. Click its button in the toolbar while the page is in front to let it read the page once, or allow it for good; or copy the text and paste it here.',
    'no-mention':
      'Nothing on this page names the Code, so nothing on it is held against the Code. If it is about the Code all the same, select the words that matter or paste them.',
    'no-selection': 'No words are selected on the page. Select some, or paste a text.',
    empty: 'There is nothing to check: the text is empty.',
    'not-text': 'This doesn’t look like text: it may be a picture or a file in another form. Paste the words alone.',
    'not-english': 'The check reads English alone, and this text seems to be in another language.',
    nothing: 'Nothing in this text is a statement about what the Code says.',
    failed: 'The check stopped because of a fault of ours. Try again, or check a shorter text.',
    'no-answer': 'The page didn’t answer. Reload it and try again.',
  },
  rival: (name: string) =>
    `This text speaks of another instrument (${quoted(name)}) and doesn’t name the Code. Nothing was checked.`,
  allow: 'Always allow on all sites',
  rivalAnyway: 'It is about the Code: check it all the same',

  how: {
    title: 'How this decides',
    back: 'Back to the check',
    verdicts: 'The verdicts',
    order:
      'A text is split into statements. For each one the clause with the most of its words is looked for, a cited clause first; both are compared word by word; some twenty checks look for changes. The findings make the verdict, never a likeness of words.',
    quotations: 'Quotations',
    quotationsText:
      'Quotation marks, spacing and the case of the first letter don’t count. Gaps shown by … or […] are allowed; words in square brackets count as shown. Under four words only the very words count.',
    rates: 'How often it is wrong',
    ratesLead:
      'Measured on cases with known answers. All of them were at hand while this was made, so expect somewhat worse on other texts.',
    set: 'Set',
    sets: {
      check: 'single statements',
      articles: 'whole articles',
      quote: 'quotations',
    },
    /** By the name of the set's file. */
    setNames: {
      dev: 'first cases',
      own: 'like the first',
      more: 'in other words',
      late: 'in other words, again',
      press: 'agencies and ministries',
      free: 'free journalism',
      twins: 'true and distorted twins',
      quick: 'one more hand',
      quick2: 'and one more',
      styles: 'many ways to quote',
      genres: 'many genres',
      registers: 'agency, briefing, encyclopaedia',
    },
    figures: {
      'verdict right': 'verdict right',
      'right when answering': 'right when it answers',
      unsure: 'unsure',
      'false alarms': 'false alarms',
      'paragraph top-1': 'paragraph right',
      'unit top-1': 'clause right',
      'material findings': 'material findings found',
      'quotation status': 'status right',
      'quotation clause': 'clause right',
    },
    pairs: 'On made changes',
    pairsLead:
      'From each passage sentences were made with one thing changed, and others with nothing changed but the wording. A change should be called “differs”; a mere rewording should not.',
    change: 'What was changed',
    caught: 'called “differs”',
    kinds: { distortion: 'changes of sense', preserving: 'rewordings' },
    made: {
      acronym: 'acronyms',
      citation: 'citations',
      'list-mark': 'list marks',
      prefix: 'words before it',
      pronoun: 'pronouns',
      reordering: 'order',
      spelling: 'spelling',
      typography: 'typography',
    },
    of: (n: number, total: number) => `${n} of ${total}`,
    blind: 'What it can’t see',
    blindSpots: [
      'Free paraphrase: words that no table of ours knows count as missing or added.',
      'What follows from two clauses together, irony, and what a headline means beyond its words.',
      'Whether a statement is true. What the Code doesn’t say may still be so.',
      'Statements about other texts that hide behind “it” or “the document”.',
      'Languages other than English, and text in pictures.',
      'Very long sentences without a full stop are shown as not checked.',
    ],
    honesty: 'What holds everywhere',
    honestyRules: [
      'It says “The Code says X; this text says Y”. It never calls a text false and gives no score of truth.',
      'All statements are shown, the unsure and the unchecked ones too.',
      'It abstains rather than guesses, and tells which rule fired.',
      'A sub-paragraph is quoted with the opening words that govern it.',
      'The Code is voluntary and not legally binding (paragraph 1); “by 2045” is worked out from “by the Centenary of the United Nations”.',
      'What you check stays in this panel: it is neither stored nor sent.',
    ],
  },
};
