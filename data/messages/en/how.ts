import type { RowId } from '../../../engine/check/decide';
/** What each set of cases is made of, by the kind and the name of its file. */
const setNames: Readonly<Record<'check' | 'articles' | 'quote', Readonly<Record<string, string>>>> = {
  check: {
    dev: 'Everyday summaries',
    own: 'Everyday summaries, second set',
    more: 'Paraphrases',
    late: 'Paraphrases, second set',
    press: 'Agency news and ministry releases',
    wires: 'Regional news in translation',
    notices: 'News in brief and captions',
    free: 'Feature journalism',
    briefs: 'Campaigns and social media',
    inbox: 'Readers’ letters and chat messages',
    panels: 'Panels, podcasts and interviews',
    chambers: 'Speeches in debates',
    lectures: 'Lecture notes on international law',
    finals: 'Legal briefings and exam answers',
    visitors: 'Legal briefings and exam answers, second set',
    school: 'Textbooks and encyclopaedias',
    twins: 'Faithful and distorted versions in pairs',
    quick: 'Mixed',
    quick2: 'Mixed, second set',
  },
  articles: {
    dev: 'Press summaries',
    press: 'News reports',
    more: 'Short texts of many kinds',
    own: 'Short texts of many kinds, second set',
    genres: 'Many genres',
    registers: 'Agency news, releases, encyclopaedia entries',
    explainers: 'Explainers, opinion and lectures',
    newsdesk: 'News, debates, corrections, timelines',
    bulletins: 'News, interviews, lessons, reviews',
    bureaux: 'News, interviews, lessons, second set',
    dispatches: 'News, interviews, explainers',
    evening: 'News, interviews, explainers, second set',
    gazettes: 'News, interviews, reviews',
  },
  quote: {
    dev: 'Exact and altered',
    more: 'Exact and altered, second set',
    own: 'Exact and altered, third set',
    styles: 'Ways of quoting',
  },
};

/** The rows of the decision table, each as what holds of a statement. */
const rows: Readonly<Record<RowId, string>> = {
  'no-statement': 'It is a question, or has too little in it to compare.',
  'other-matter':
    'Only when a page is checked: it reads as news, opinion or background, or is about another instrument.',
  'perhaps-other-matter': 'Only when a page is checked: it may not be about what the Code contains.',
  'part-denied': 'It says that the Code doesn’t have a part, and the Code doesn’t.',
  'no-such-part': 'It cites a part that the Code doesn’t have.',
  'parts-counted': 'It counts the Code’s parts, correctly.',
  'parts-miscounted': 'It counts the Code’s parts, and the count is different.',
  'parts-uncounted': 'It counts commitments, principles or pledges, which the Code doesn’t number.',
  dated: 'It gives the Code’s date, correctly.',
  misdated: 'It gives a different date for the Code.',
  'silence-on-nothing': 'It says that something isn’t in the Code, but not what.',
  silence: 'It says that something isn’t in the Code, and no clause has it.',
  'mentioned-after-all': 'It says that something isn’t in the Code, but a clause has it.',
  'press-line-under-clause': 'It attributes a phrase from press reports to a clause.',
  'called-binding': 'It says that the Code is binding.',
  'said-not-binding': 'It says that the Code is voluntary or not binding, and nothing else.',
  'said-to-oblige':
    'Only when a page is checked: it says that the Code contains obligations, which may be a loose word for commitments.',
  'press-line': 'It repeats a phrase from press reports, and says little else.',
  'press-line-among-others':
    'It repeats a phrase from press reports and says other things too, and no clause has enough of it.',
  'changed-where-cited':
    'A rule found a difference from the clause that the statement cites, though that clause has little of the rest of the statement.',
  misquoted: 'It quotes the Code with a word in the quotation that changes the meaning.',
  'points-to-clause': 'It says only what a clause is about, and the clause is about that.',
  'goal-by-another-year':
    'It gives a year other than 2045 for the goal of paragraph 9. The Code says “by the Centenary”.',
  'goal-by-another-time':
    'It gives a different time for the goal of paragraph 9 (the Code says “by the Centenary”), and no clause has enough of the rest.',
  'goal-as-deadline': 'It gives the year 2045 but leaves out that States only pledge to strive for the goal.',
  'event-and-absent': 'No clause has it, and it reads as a report of events.',
  'lead-in': 'It announces what follows (it ends with a colon), and no clause has it, or it is on a page.',
  'in-free-words':
    'Only when a page is checked: no clause has enough of it, but it may paraphrase the Code, since it gives no figures, and raises hardly any subjects, that aren’t in the Code.',
  'not-in-code': 'No clause has enough of it.',
  'event-in-its-words': 'It uses words of the Code, but reads as a report of events.',
  'perhaps-in-another-clause': 'A clause other than the one cited may say it.',
  changed: 'A rule found a change of meaning: in a number, a negation, an actor or the like.',
  'other-words': 'The only differences found are in wording, which may mean the same thing.',
  'little-support': 'A clause has a good part of it, but not enough.',
  'in-another-clause': 'A clause other than the one cited says it.',
  'left-out': 'A listed item, a condition or much of the clause is missing.',
  'all-there': 'None of the above.',
  'not-trusted': 'A row above gives a verdict, but on statements of this kind our verdicts were too often wrong.',
};

/** The page that says how the check decides, and how often it is wrong. */
export const how = {
  rows,
  back: 'Back to the check',
  verdicts: 'The verdicts',
  order:
    'The text is split into statements. For each one we look for the clause that shares the most words with it (starting with any clause it cites), compare the two word by word, and apply rules that look for changes. The verdict comes from those findings, not from a similarity score.',
  table: 'How the verdict is chosen',
  steps: [
    'Is it about what the Code says? News, opinion, questions and statements about other instruments aren’t compared.',
    'Does it cite a part that exists? If not, it’s “not found”, and we list the parts there are.',
    'Which clause has most of it? If none has enough, it’s “not found”, or “unsure” where it may be a loose paraphrase.',
    'Did a rule find a change of meaning, such as a number, a date, a negation or who acts? If so, it “differs”.',
    'Is it in a clause other than the one cited, or is a listed item or a condition missing? Then it’s “in another clause” or “shortened”.',
    'None of these? Then it “matches”. On kinds of statement where our verdicts were too often wrong, we say “unsure” instead.',
  ],
  allRules: (n: number) => `All the rules (${n})`,
  tableLead:
    'Read from top to bottom: the first row that is true of a statement gives its verdict, unless the last row applies.',
  holds: 'What is true of the statement',
  verdict: 'Verdict',
  quotations: 'Quotations',
  quotationsText:
    'Quotation marks, spacing and the case of the first letter are ignored. Gaps marked by … or […] are allowed, and so are words in square brackets. Quotations of fewer than four words must match exactly.',
  rates: 'How often the check is wrong',
  ratesLead:
    'Measured on sentences and articles written for testing, whose right answers are known. We had some of them to hand while building the check, so expect somewhat worse results on other texts.',
  allFigures: 'The figures, set by set',
  /** Above the tables. */
  figuresLead:
    '“Right, of verdicts given” leaves out the statements we call “unsure”. “Right, of all” counts each of those as wrong.',
  sets: {
    check: 'Single statements',
    articles: 'Whole articles',
    quote: 'Quotations',
  },
  /** By the kind and the name of the set's file. */
  setNames,
  figures: {
    answered: 'verdict given',
    'right when answering': 'right, of verdicts given',
    'verdict right': 'right, of all',
    'assertion precision': 'right, of verdicts on the Code’s content',
    'content answered': 'verdict given on the Code’s content',
    'material findings': 'changes of meaning found',
    'false alarms': 'accurate statements marked “differs”',
    unsure: 'called “unsure”',
    'clause shown': 'right paragraph shown',
    'unit top-1': 'right clause named',
    'quotation status': 'quotations judged rightly',
    'quotation clause': 'right clause for the quotation',
  },
  pairs: 'Deliberate changes',
  pairsLead:
    'From each passage we made sentences with one change of meaning, and others that were only reworded. A change of meaning should be called “differs”; a rewording shouldn’t.',
  change: 'What was changed',
  caught: 'called “differs”',
  kinds: { distortion: 'changes of meaning', preserving: 'rewordings' },
  made: {
    acronym: 'acronyms',
    citation: 'citations',
    'list-mark': 'list markers',
    prefix: 'introductory phrases',
    pronoun: 'pronouns',
    reordering: 'order',
    spelling: 'spelling',
    typography: 'typography',
  },
  of: (n: number, total: number) => `${n} of ${total}`,
  blind: 'What the check can’t see',
  blindSpots: [
    'Loose paraphrase: words not on our lists count as missing or added.',
    'Irony, what a headline implies, and what follows from two clauses together.',
    'Whether a statement is true. What the Code doesn’t say may still be true.',
    'Statements that refer to another text as “it” or “the document”.',
    'Languages other than English, and text in pictures.',
    'Very long stretches of text without a full stop, which are shown as “not checked”.',
  ],
  honesty: 'Ground rules',
  honestyRules: [
    'The check says “The Code says X; this text says Y”. It never calls a text false and never gives it a score for truth.',
    'Every statement is shown, including those marked “unsure” or “not checked”.',
    'It says “unsure” rather than guessing, and names the rule behind each finding.',
    'A subparagraph is quoted with the opening words that govern it.',
    'It treats the Code as voluntary and not legally binding (paragraph 1), and “by 2045” as inferred from “by the Centenary of the United Nations”.',
    'What you check stays in this panel. It is neither stored nor sent.',
  ],
};
