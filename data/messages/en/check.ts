import type { RuleId } from '../../../engine/check/rules/registry';
import type { Skipped } from '../../../engine/report/skipped';
import { quoted } from './quoted';

/** The check: a text compared with the Code. “The Code says X; this text says Y”, and nothing about truth. */

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** The verdicts: a word beside the glyph, the words of the header, and what it means. */
const verdicts = {
  matches: {
    label: 'matches',
    count: (n: number) => count(n, 'match', 'matches'),
    means: 'Everything the statement says is in the clause, and no rule found a change of meaning.',
  },
  shortened: {
    label: 'shortened',
    count: (n: number) => `${n} shortened`,
    means: 'What the statement says is in the clause, but a listed item, a condition or much of the clause is missing.',
  },
  differs: {
    label: 'differs',
    count: (n: number) => `${n} different`,
    means:
      'At least one change of meaning: a number, a date, who acts, how many, what is done, a negation, how firmly it is put, “and” for “or”, or the scope. A different word alone counts only as “unsure”, as it may mean the same thing.',
  },
  elsewhere: {
    label: 'in another clause',
    count: (n: number) => `${n} in ${n === 1 ? 'another clause' : 'other clauses'}`,
    means: 'The Code says it, but not in the clause that the text attributes it to.',
  },
  'not-found': {
    label: 'not found',
    count: (n: number) => `${n} not found`,
    means: 'We found no clause that says it. It may still be true: the Code is only one text.',
  },
  unsure: {
    label: 'unsure',
    count: (n: number) => `${n} unsure`,
    means: 'Not clear enough to call. Read both and judge for yourself.',
  },
  'not-checked': {
    label: 'not checked',
    count: (n: number) => `${n} not checked`,
    means:
      'Not about what the Code says (news, opinion, background or another instrument), a question, not in English, too long without a full stop, or too little to go on.',
  },
};

/** The severity of a finding. */
const severities = {
  material: 'changes the meaning',
  caution: 'worth checking',
  note: 'minor',
};

/** The same where the verdict is “unsure”. */
const perhapsSeverities = { ...severities, material: 'may change the meaning' };

/** Why statements were not compared, with how many of them there are. */
const skipped: Readonly<Record<Skipped, string>> = {
  news: 'News or background',
  opinion: 'Opinion or comment',
  'other-instrument': 'About another instrument',
  question: 'Questions',
  'not-english': 'Not in English',
  'too-long': 'Too long without a full stop',
  little: 'Too little to go on',
};

/** What each rule looks for, in a few words. */
const rules: Readonly<Record<RuleId, string>> = {
  'symbol-other': 'different resolution symbol',
  'number-other': 'different number',
  'number-of-list': 'count doesn’t match the list',
  'number-added': 'number not in the clause',
  'share-added': 'share not in the clause',
  'no-such-part': 'no such part',
  'count-of-parts': 'different count of paragraphs',
  'date-other': 'different date',
  'date-line': 'not the Code’s date',
  'year-inferred': 'year inferred from the Code, not written in it',
  'year-other': 'different year',
  'deadline-as-aim': 'deadline presented as the goal',
  'time-added': 'time limit not in the clause',
  'negation-added': 'negation added',
  'negation-dropped': 'negation dropped',
  'negation-half': 'half of a double negative dropped',
  'can-for-cannot': '“can” where the clause has “cannot”',
  prefix: 'prefix reverses the meaning',
  'mentioned-after-all': 'said to be absent, but in the Code',
  opposite: 'opposite word',
  'direction-turned': '“for” and “against” swapped',
  'good-harmed': 'right or principle presented as something to restrict',
  owner: 'role or responsibility given to another actor',
  'example-added': 'example not in the clause',
  'name-other': 'name not in the clause',
  'name-other-actor': 'name not in the clause',
  'promise-as-thought': 'pledge presented as only under consideration',
  'promise-as-done': 'presented as already done',
  'instead-of': 'one thing presented as replacing another',
  exchanged: 'two terms swapped',
  duty: '“must” where the clause doesn’t require it',
  'duty-binding': 'obligation in place of a pledge',
  certainty: 'presented as certain',
  'appeal-as-promise': 'appeal presented as a pledge',
  'note-as-promise': 'preambular statement presented as a pledge',
  'promise-as-appeal': 'pledge presented as an appeal',
  'promise-as-note': 'pledge presented as a mere observation',
  'hedge-dropped': 'qualifier dropped',
  permission: 'permission not in the clause',
  'statement-as-act': 'statement presented as an action',
  'verb-other': 'different verb',
  'press-line': 'phrase from press reports in place of the Code’s wording',
  obligations: 'Code said to create obligations',
  treaty: 'Code called a treaty',
  binding: 'Code called binding',
  'quantity-all': '“all” where the clause doesn’t say so',
  'quantity-most': '“most” where the clause doesn’t say so',
  'quantity-some': '“some” where the clause says more or sets no limit',
  'quantity-few': '“few” where the clause says more or sets no limit',
  'quantity-only': '“only” where the clause doesn’t say so',
  superlative: 'one of several presented as the most important',
  'only-actor': 'presented as the only actor',
  'only-scope': 'presented as the only subject',
  'and-for-or': '“and” for “or”',
  'or-for-and': '“or” for “and”',
  addressee: 'different addressee',
  'addressee-lost': 'addressee of an appeal left out',
  doer: 'different actor',
  'place-other': 'different place or scope',
  'list-closed': '“inter alia” list presented as complete',
  limited: 'narrower than the clause',
  'condition-lost': 'condition left out',
  'condition-thrown-away': 'condition negated',
  'condition-other-words': 'condition reworded',
  'exception-added': 'exception not in the clause',
  'roles-swapped': 'roles swapped',
  acronym: 'different acronym',
  'item-left-out': 'list item left out',
  'word-left-out': 'word left out',
  sibling: 'similar but different item',
  'sibling-actor': 'similar but different actor',
  'changed-actor': 'actor not in the clause',
  'changed-from-code-actor': 'actor from another clause',
  changed: 'replaced by a different word',
  'changed-from-code': 'word from another clause',
  added: 'words not in the clause',
  'not-in-code': 'not found in the Code',
};

const types: Readonly<Record<string, string>> = {
  number: 'number',
  date: 'date',
  actor: 'who acts',
  quantifier: 'how many',
  predicate: 'what is done',
  negation: 'negation',
  modality: 'how firmly put',
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
  lead: 'Each statement is compared with the text of the Code, side by side, with the reason for every difference.',
  sources: 'What to check',
  checkPage: 'Check this page',
  selection: 'Check the selected text',
  pasteLabel: 'Or paste text from a PDF or other document',
  pasteHelp:
    'We assume it’s about the Code unless it names a treaty, a resolution or another instrument instead. It stays on this device.',
  paste: 'Check this text',
  again: 'Check another text',
  working: 'Reading the text…',
  progress: (done: number, total: number) => `${done} of ${total} statements`,
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing was stored.',

  sourceOf: { page: 'Page', selection: 'Selected text', pasted: 'Pasted text' },
  /** After a page's title and address: it is in a frame of another. */
  embedded: (title: string) => (title === '' ? 'embedded in another page' : `embedded in ${quoted(title)}`),
  /** Before the title of the page. */
  sourceFrom: { page: 'Page:', selection: 'Selected text from', pasted: 'Pasted text:' },
  on: (date: string) => `Checked on ${date}`,
  otherPage: (title: string) => `These results are for ${quoted(title)}, not for the page you’re on.`,
  otherTab: 'This page was checked in another tab. “Show on the page” takes you there.',
  pageGone: 'The page was closed or has changed, so the words can no longer be shown there.',

  statements: (n: number) => count(n, 'statement', 'statements'),
  /** “16 statements: 6 matches, 6 shortened.” Of those that were compared. */
  header: (total: number, parts: readonly string[]) =>
    total === 0
      ? 'No statement was compared with the Code.'
      : `${count(total, 'statement', 'statements')}: ${parts.join(', ')}.`,
  /** In its stead, where nothing is said but about the Code itself: how many statements, and how they compare with the records. */
  onlyAbout: (total: number, parts: readonly string[]) =>
    `${count(total, 'statement', 'statements')} about the Code itself: ${parts.join(', ')}.`,
  /** In the header, after the counts. */
  quotesAltered: (n: number) => `${count(n, 'quotation is', 'quotations are')} altered.`,
  /** In the header, last: of what the text says about the Code and not out of it. */
  contradicted: (n: number) =>
    `${count(n, 'statement about the Code itself is', 'statements about the Code itself are')} contradicted by our records.`,
  /** In a table, beside the verdict. */
  quotationAltered: 'altered',
  /** A statement's verdict where a quotation in it is altered. */
  quoteAltered: (verdict: string) => `${verdict}, but a quotation is altered`,
  quoteAlteredToo: (verdict: string) => `${verdict}, and a quotation is altered`,
  /** Under the header: what else the text has. */
  besides: (about: number, rest: number) =>
    [
      ...(about === 0 ? [] : [`${count(about, 'sentence is', 'sentences are')} about the Code itself`]),
      ...(rest === 0 ? [] : [`${count(rest, 'other sentence was', 'other sentences were')} not compared`]),
    ].join('; '),
  presumed:
    'The text says “the Code” without naming it. We took it to be this Code, because several of its statements are in it.',
  announce: (header: string) => `Check finished. ${header}`,
  /** The one caution of the first screen, of both kinds of mistake. Figures are per cent. */
  caution: (
    right: { readonly lowest: number; readonly highest: number },
    missed: { readonly lowest: number; readonly highest: number },
    alarms: number,
  ) =>
    `In our tests, ${right.lowest} to ${right.highest} per cent of the verdicts given were right. The check missed ${missed.lowest} to ${missed.highest} per cent of changes of meaning, and marked up to ${alarms} per cent of accurate statements “differs”. Read both texts.`,
  differences: 'Where the text differs',
  inventions: 'Not in the Code',
  /** Its words that stand out, where it has any. */
  invented: (statement: string, words: readonly string[]) =>
    `${quoted(statement)}: no clause says this.${words.length > 0 ? ` The Code doesn’t have ${words.map(quoted).join(' or ')}.` : ''}`,
  perhapsInvented: (statement: string, words: readonly string[]) =>
    `${quoted(statement)}: we found no ${words.map(quoted).join(' or ')} in the closest clause.`,
  leavesOut: 'What it leaves out',
  compared: 'Statements beside their clauses',
  toStatement: (n: number) => `Statement ${n}`,
  toQuotation: 'See the quotation',
  toAbout: 'See the records',
  /** “Paragraph 5: the text covers 2 of its 3 sentences; it leaves out “as appropriate”.” */
  leftOut: {
    of: (clause: string, parts: readonly string[]) => `${clause}: ${parts.join('; ')}.`,
    sentences: (there: number, of: number) => `the text covers ${there} of its ${of} sentences`,
    items: (there: number, of: number) =>
      `the text covers ${there === 0 ? 'none' : there} of the ${of} points of its list`,
    words: (words: readonly string[], more: number) =>
      `it leaves out ${words.map(quoted).join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  },
  differsQuote: (words: string, status: string) => `Quotation ${quoted(words)}: ${status}.`,
  /** Of an altered quotation, by the sentences on its first changes. */
  differsInQuote: (sentences: readonly string[], more: number) =>
    `A quotation is altered. ${sentences.join(' ')}${more > 0 ? ` ${count(more, 'more change', 'more changes')}.` : ''}`,
  notCompared: 'Not compared with the Code',
  skipped,
  skippedOf: (reason: string, n: number) => `${reason} (${n})`,
  verdicts,
  verdictOf: (n: number, verdict: string) => `Statement ${n}: ${verdict}`,
  filter: 'Show',
  all: (n: number) => `all ${n}`,
  hidden: (n: number) => `${count(n, 'statement is', 'statements are')} hidden by the filter.`,
  more: (n: number) => `Show ${n} more`,

  text: 'The text',
  code: 'The Code',
  presentedUnder: (clause: string) => `The text attributes this to ${clause}`,
  showOnPage: 'Show on the page',
  showOnPageLabel: (n: number, words: string) => `Show on the page: statement ${n}, ${quoted(words)}`,
  showOnPageAbout: (words: string) => `Show on the page: ${quoted(words)}`,
  readLabel: (clause: string) => `Read ${clause} in full`,
  opening: 'opening words',
  missing: 'not in the text:',
  key: { changed: 'different in the two texts', leftOut: 'in the Code, not in the text' },
  changed: 'differs:',
  rest: (clause: string) => `Excerpt. Read all of ${clause}`,
  closest: 'Closest clause',
  notEnglish: 'Not in English, so not compared.',
  nothing: 'We found no clause that says this.',
  wordsFrom: (clause: string) => `Closest clause: ${clause}.`,
  whereSaid: (clause: string) => `The Code says this in ${clause}.`,
  notPresented: (here: string, there: string) => `The Code says this in ${here}, not in ${there}.`,
  pointsTo: (clause: string) => `It says only what ${clause} is about.`,
  closerTo: (here: string, there: string) =>
    `The text attributes this to ${there}, but its words are closest to ${here}.`,
  unsureNote: 'Not clear enough to call. Compare the two yourself.',
  /** The same where there is something that may be a difference. */
  unsureFindings: 'Not clear enough to call: what follows may be a change of meaning or just other words for the same.',
  unsureAlone: 'No clause is close enough to compare.',

  findings: 'What differs',
  rule: (name: string) => `Rule: ${name}`,
  severities,
  /** In place of a severity, of what no clause says. */
  mayBeTrue: 'it may still be true',
  perhapsSeverities,
  rules,
  types,
  /** The sentences of findings. */
  sentences: {
    both: (code: string, text: string) => `The Code says ${quoted(code)}; this text says ${quoted(text)}.`,
    /** A different word in a loose paraphrase, which proves nothing. */
    otherwise: (code: string, text: string) =>
      `The Code says ${quoted(code)}; this text says ${quoted(text)}, which may be another way of putting it.`,
    /** A finding about a statement that the checker is unsure of. */
    perhaps: (sentence: string) => `This may be a change or just a rewording. ${sentence}`,
    omitted: (code: string) => `The Code says ${quoted(code)}; this text leaves it out.`,
    condition: (code: string) => `The Code adds the condition ${quoted(code)}; this text doesn’t mention it.`,
    item: (code: string) => `The Code’s list also has ${quoted(code)}; this text leaves it out.`,
    hedge: (code: string) => `The Code says ${quoted(code)}; this text drops that qualifier.`,
    added: (text: string) => `This text says ${quoted(text)}, which isn’t in the clause.`,
    absent: 'We found no clause that says this.',
    binding: (code: string, text: string) => `The Code calls itself ${quoted(code)}; this text says ${quoted(text)}.`,
    duty: (code: string, text: string) =>
      `The Code says ${quoted(code)}; this text says ${quoted(text)}, as if it were a duty.`,
    mentioned: (code: string, text: string) =>
      `This text says ${quoted(text)}, but the Code does mention it: ${quoted(code)}.`,
    addressee: (code: string, text: string) => `The Code addresses ${quoted(code)}; this text names ${quoted(text)}.`,
    addresseeLost: (code: string, text: string) =>
      `The Code says ${quoted(code)}, an appeal to others; this text says ${quoted(text)} without saying who is addressed.`,
    inferred: (code: string, text: string) =>
      `The Code says ${quoted(code)}; ${quoted(text)} is inferred from that (the UN was founded in 1945).`,
    noSuchPart: (text: string) =>
      `This text cites ${quoted(text)}; the Code has preambular paragraphs 1 to 14 and paragraphs 1 to 10, with subparagraphs 3(a)–(k), 4(a)–(i) and 8(a)–(d).`,
    count: (text: string) =>
      `This text says ${quoted(text)}; the Code has 14 preambular paragraphs, 10 numbered paragraphs and 24 lettered subparagraphs.`,
    date: (code: string, text: string) => `The Code is dated ${quoted(code)}; this text says ${quoted(text)}.`,
    acronym: (code: string, text: string) => `This text has ${quoted(text)} where the Code has ${quoted(code)}.`,
    press: (code: string, text: string) =>
      `The clause says ${quoted(code)}; ${quoted(text)} is a phrase from press reports, not from the Code.`,
  },
  copyFinding: 'Copy',
  copyFindingLabel: (sentence: string) => `Copy this finding: ${sentence}`,
  copied: 'Copied.',
  notCopied: 'Couldn’t copy.',
  /** One finding as a sentence for a letter. */
  ready: (clause: string, sentence: string, claim: string, words: string) =>
    `On ${clause}: ${sentence} The text reads: ${quoted(claim)} The clause reads: ${quoted(words)}`,
  readyWithout: (sentence: string, claim: string) => `${sentence} The text reads: ${quoted(claim)}`,

  quotations: 'Quotations',
  quoteStatus: {
    exact: 'exact words of the Code',
    elided: 'words of the Code, with marked omissions',
    altered: 'words of the Code, with unmarked changes',
    stitched: 'words from several clauses, joined without a mark',
    'not-found': 'not found in the Code',
    'too-short': 'too short to identify',
  },
  /** What an altered quotation has in place of the Code's words. */
  quoteChange: (code: string, text: string) => `The Code: ${quoted(code)}. This text: ${quoted(text)}.`,
  /** In place of a rule's name. */
  inQuotation: 'Altered inside quotation marks',
  quoteGlyph: { exact: '=', elided: '…', altered: '≠', stitched: '≠', 'not-found': '?', 'too-short': '?' },
  quoteStands: (clause: string) => `from ${clause}`,
  quoteWrong: (here: string, there: string) => `This wording is in ${here}, not in ${there}.`,
  /** In the card on a page: the quotation beside a reference. */
  quoteBeside: (words: string, status: string) => `Nearby quotation ${quoted(words)}: ${status}.`,
  quoteBesideFrom: (words: string, status: string, clause: string) =>
    `Nearby quotation ${quoted(words)}: ${status}, from ${clause}.`,

  pressLines: 'Phrases used in press reports',
  pressLine: (words: string) => `The phrase ${quoted(words)} is used in press reports. It isn’t in the Code.`,
  pressNear: (clauses: string) => `On the same subject: ${clauses}.`,
  pressSources: 'Used by, among others',

  coverage: 'What the text covers',
  coverageLead: 'Each square below is a clause, filled if the text mentions it. Select one to read it.',
  coverageCount: (there: number, total: number) =>
    `The text mentions ${there} of the Code’s ${total} clauses (14 preambular paragraphs, 10 numbered paragraphs and 24 lettered subparagraphs).`,
  cell: (clause: string, verdict: string) => `${clause}: ${verdict}`,
  cellNone: 'not mentioned',
  cellNamed: 'named, not compared',
  row: { preamble: 'Preamble', paragraph: (n: number) => `${n}` },
  never: 'Not mentioned',
  neverVoluntary: 'The text doesn’t mention that the Code is voluntary and not legally binding (paragraph 1).',
  saidVoluntary: 'The text says that the Code is voluntary or not legally binding.',
  neverClauses: (clauses: string) => `Not mentioned: ${clauses}.`,
  neverNote: 'A summary needn’t cover everything.',

  /** “Checked: the article (7 paragraphs).” */
  region: (part: 'page' | 'article' | 'part', paragraphs: number) =>
    `Checked: ${{ page: 'the whole page', article: 'the article', part: 'part of the page' }[part]} (${count(paragraphs, 'paragraph', 'paragraphs')}).`,
  wholePage: 'Check the whole page',
  onlyArticle: 'Check the article only',
  widen: 'Check more of the page',
  narrow: 'Check less of the page',

  export: 'Save or print',
  print: 'Print',
  copyResult: 'Copy',
  fileName: (date: string) => `check-against-the-code-${date}`,
  exported: {
    title: 'Check against the Code of Conduct Towards Achieving a World Free of Terrorism',
    date: (date: string) => `Checked on ${date}`,
    method:
      'Produced by rules that compare the words of the two texts; they don’t judge what is true. Errors are possible: see “How the check decides” in the extension.',
    text: 'Text',
    quotation: 'Quotation',
  },

  empty: {
    'no-tab': 'There is no page to check.',
    unreadable: 'Browsers don’t let extensions read this page. Copy its text and paste it here.',
    'no-access':
      'You haven’t given access to this page yet. To allow it once, go to the page and click the Clause Lookup icon in the toolbar. You can also allow access to all sites, or paste the text here.',
    'no-mention':
      'No mention of the Code found in the text we read on this page, so there is nothing to check. Editable text is never read. If the page is about the Code anyway, select the text that matters or paste it here.',
    'no-selection': 'No text is selected on the page. Select the text to check, or paste it here.',
    empty: 'There is nothing to check: the text is empty.',
    'not-text': 'This doesn’t look like text: it may be a picture or another kind of file. Paste the text only.',
    'not-english': 'The check works only on English text, and this text seems to be in another language.',
    nothing: 'We found no statement in this text about what the Code says.',
    failed: 'Something went wrong on our side. Try again, or check a shorter text.',
    'no-answer': 'The page didn’t respond. Reload it and try again.',
  },
  rival: (name: string) =>
    `This text seems to be about another instrument (${quoted(name)}) and doesn’t name the Code. Nothing was checked.`,
  allow: 'Always allow on all sites',
  rivalAnyway: 'It’s about the Code: check it anyway',

  howTitle: 'How the check decides',
};
