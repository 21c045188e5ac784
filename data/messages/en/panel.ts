/** The panel, the context menu and the address bar. */
export const panel = {
  views: 'Views',
  reader: 'Read',
  search: 'Search',
  check: 'Check',
  signatories: 'Signatories',
  register: 'Your register',
  independent: 'Not affiliated with the United Nations, Kazakhstan or any other State.',
  /** `%s` is the browser's placeholder for the selected words. */
  findSelection: 'Find “%s” in the Code',
  checkSelection: 'Check against the Code',
  /** The first row of the address bar, once something is typed: what Enter does. */
  omniboxSearch: (query: string) => `Look up “${query}” in the Code`,
  omniboxHint: 'Search the Code of Conduct, or type a clause, such as 3(b), or a State, such as Turkmenistan',
};
