import type { CitationStyle } from '../../../engine/cite/types';

const styles: Readonly<Record<CitationStyle, string>> = {
  plain: 'Plain text',
  markdown: 'Markdown',
  oscola: 'OSCOLA',
  'chicago-notes': 'Chicago (notes)',
  'chicago-author-date': 'Chicago (author-date)',
  apa: 'APA 7',
  mla: 'MLA 9',
  bluebook: 'Bluebook',
  'iso-690': 'ISO 690',
  ris: 'RIS',
  bibtex: 'BibTeX (biblatex)',
  'csl-json': 'CSL-JSON',
};

/** The same within a phrase. */
const stylesInText: typeof styles = { ...styles, plain: 'plain text' };

/** The citation menu. */
export const cite = {
  open: 'Cite',
  openClause: (clause: string) => `Cite ${clause}`,
  label: (clause: string) => `Citation of ${clause}`,
  style: 'Citation style',
  styles,
  stylesInText,
  everywhere: 'Your choice of style is remembered and used wherever you copy.',
  forReading: 'To paste into a text',
  forManagers: 'For a reference manager',
  extent: 'What to cite',
  whole: 'The whole clause',
  wholeItem: 'With the opening words',
  sentence: (n: number) => `Sentence ${n}`,
  chapeau: 'The opening words of the list',
  words: (words: string) => `Selected text: “${words}”`,
  alone: 'The citation without the text',
  preview: 'Citation',
  copy: (citationStyle: CitationStyle) => `Copy as ${stylesInText[citationStyle]}`,
  /** After what is copied: “Copy paragraph 9 as OSCOLA”. */
  as: (citationStyle: CitationStyle) => `as ${stylesInText[citationStyle]}`,
  copied: 'Copied.',
  notCopied: 'Couldn’t copy. Select the text and copy it yourself.',
  locator: 'One entry covers the whole Code. When you cite this clause, add:',
  accessed: 'The access date is today’s. The text is our copy of',
  accessedPage: 'this page',
  /** `pinpoint` is null where the Code as a whole is cited. */
  save: (pinpoint: string | null) =>
    pinpoint === null
      ? 'Save for a reference manager:'
      : `Save the whole Code for a reference manager, and add “${pinpoint}” where you cite it:`,
  saveFile: (name: string) => `Save ${name}`,
  close: 'Close',
  wordsNotFound: 'The selected text isn’t one continuous passage of this clause.',
  failed: 'This can’t be cited.',
};
