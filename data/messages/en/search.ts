/** Search. */
export const search = {
  label: 'Search the Code',
  placeholder: 'Words, “a phrase” or 3(b)',
  results: 'Clauses found',
  keys: '↑ ↓ to choose · Enter to open · Ctrl+C or ⌘C to copy the citation',
  copy: (style: string) => `Copy citation · ${style}`,
  copied: (pinpoint: string) => `Copied: ${pinpoint}`,
  notCopied: 'Couldn’t copy.',
  count: (n: number) => (n === 1 ? '1 clause' : `${n} clauses`),
  tryThese: 'Search by topic, or go straight to a clause.',
  examples: ['3(b)', 'foreign terrorist fighters', 'asylum', '“rule of law”', 'money laundering', 'PP6'],
  nothing: (query: string) => `No clause found for “${query}”.`,
  nothingHelp: 'Try fewer or different words, or a citation such as 3(b) or PP6 (preambular paragraph 6).',
  didYouMean: 'Did you mean:',
  missingPhrase: (phrase: string) => `The exact phrase “${phrase}” isn’t in the Code.`,
  missingPhraseHelp: 'Showing clauses that contain its words separately.',
  under: (words: string) => `under “${words}”`,
};
