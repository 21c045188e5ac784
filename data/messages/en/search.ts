/** The box in which clauses, States and citations are looked up. */
export const search = {
  label: 'Find a clause or a State',
  placeholder: '3(b), Turkmenistan, asylum, “a phrase”',
  results: 'Found',
  keys: '↑ ↓ to choose · Enter to open · Ctrl+C or ⌘C to copy',
  copy: (name: string, how: string) => `Copy ${name} ${how}`,
  copied: (name: string) => `Copied: ${name}`,
  notCopied: 'Couldn’t copy.',
  /** What is listed, in its order of weight. */
  count: (clauses: number, states: number, totals: boolean) =>
    [
      ...(totals ? ['Published totals'] : []),
      ...(states > 0 ? [states === 1 ? '1 State or organisation' : `${states} States or organisations`] : []),
      ...(clauses > 0 ? [clauses === 1 ? '1 clause' : `${clauses} clauses`] : []),
    ].join(', '),
  tryThese: 'Search by topic or State, or go straight to a clause.',
  examples: ['3(b)', 'foreign terrorist fighters', 'asylum', '“rule of law”', 'Turkmenistan', 'how many States signed'],
  nothing: (query: string) => `No clause found for “${query}”.`,
  nothingHelp: 'Try fewer or different words, or a citation such as 3(b) or PP6 (preambular paragraph 6).',
  didYouMean: 'Did you mean:',
  missingPhrase: (phrase: string) => `The exact phrase “${phrase}” isn’t in the Code.`,
  /** After it, where clauses are shown all the same; `some` where the Code hasn’t all of its words. */
  missingPhraseHelp: (some: boolean) =>
    some ? 'Showing clauses that contain some of its words.' : 'Showing clauses that contain its words separately.',
  /** Before what there is in place of a part that isn’t there. */
  instead: 'See instead:',
  absent: (words: readonly string[]) =>
    `${words.map((word) => `“${word}”`).join(' and ')} ${words.length === 1 ? 'isn’t' : 'aren’t'} in the text of the Code.`,
  /** After it, where clauses are shown all the same; `others` are the words of the query that the Code has. */
  close: (clauses: number, others: number) => {
    if (others > 0) return clauses === 1 ? 'This is the closest clause.' : 'These are the closest clauses.';
    return clauses === 1 ? 'This clause is close in meaning.' : 'These clauses are close in meaning.';
  },
  under: (words: string) => `under “${words}”`,
};
