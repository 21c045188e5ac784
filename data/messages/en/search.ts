/** What the search says. */
export const search = {
  label: 'Search the Code',
  placeholder: 'Words, “a phrase” or 3(b)',
  results: 'Passages of the Code',
  keys: '↑ ↓ choose · Enter opens · Ctrl or ⌘ C copies the citation',
  copy: 'Copy citation',
  copied: (pinpoint: string) => `Copied: ${pinpoint}`,
  notCopied: 'The browser did not allow copying.',
  count: (n: number) => (n === 1 ? '1 clause' : `${n} clauses`),
  tryThese: 'Search by what you mean, or go straight to a clause.',
  examples: ['3(b)', 'foreign terrorist fighters', 'asylum', '“rule of law”', 'money laundering', 'PP6'],
  nothing: (query: string) => `The Code has nothing on “${query}”.`,
  nothingHelp: 'Try fewer or other words, or a citation such as 3(b), para 8 (d) or PP6.',
  didYouMean: 'Did you mean',
  missingPhrase: (phrase: string) => `“${phrase}” stands nowhere in the Code in these words.`,
  missingPhraseHelp: 'Its words were looked for one by one.',
  under: (words: string) => `under “${words}”`,
};
