/** The reader, around the text of the Code. */
export const reader = {
  contents: 'Contents',
  find: 'Find in this text',
  findCount: (n: number, of: number) => (of === 0 ? 'No match' : `${n} of ${of}`),
  findNext: 'Next match',
  findPrevious: 'Previous match',
  print: 'Print',
  notes: 'Notes on the source',
  gaps: 'The source leaves wider gaps between preambular paragraphs 1 and 2 and before paragraph 1, so words may be missing. At the first, the Kazakh ministry’s Russian text has a line about Member States “listed below”; our source has neither the line nor a list. We haven’t filled the gaps.',
  russianCopy: 'Russian text',
  noBreakSpaces: (n: number) =>
    n === 1
      ? '1 non-breaking space in the source is shown as an ordinary space.'
      : `${n} non-breaking spaces in the source are shown as ordinary spaces.`,
  stamp: (stamp: string) => `The web page carries the stamp “${stamp}”. It isn’t part of the Code.`,
  titleNote: 'The title comes from the web page; the text begins with the preamble.',
  source: 'Where this text comes from',
  /** A number in the margin, as printed there, and the clause that it leads to. */
  link: (number: string, clause: string) => `${number} ${clause}`,
  selected: 'Text selected',
  citeSelected: 'Cite the selected text',
};
