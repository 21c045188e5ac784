/** What the reader says around the Code's own words. */
export const reader = {
  contents: 'Contents',
  find: 'Find in this text',
  findCount: (n: number, of: number) => (of === 0 ? 'No match' : `${n} of ${of}`),
  findNext: 'Next match',
  findPrevious: 'Previous match',
  print: 'Print',
  notes: 'Notes on the source',
  gapWhere: 'Between preambular paragraphs 1 and 2, and before paragraph 1.',
  russianCopy: 'Russian copy',
  noBreakSpaces: (n: number) => `${n} no-break spaces of the source are shown as ordinary ones.`,
  stamp: (stamp: string) => `The page’s own stamp reads “${stamp}”. It is no part of the Code.`,
  titleNote: 'The title is that of the page; the text as we have it begins with the preamble.',
  source: 'Where this text comes from',
  /** A number in the margin, as it stands there, and the clause that it leads to. */
  link: (number: string, clause: string) => `${number} ${clause}`,
  selected: 'Words selected',
  citeSelected: 'Cite these words',
};
