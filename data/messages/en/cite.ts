import type { CitationStyle } from '../../../engine/cite/types';

const styles: Readonly<Record<CitationStyle, string>> = {
  plain: 'Plain text',
  markdown: 'Markdown',
  html: 'Formatted text (Word, Google Docs)',
  footnote: 'Footnote',
  ris: 'RIS',
  bibtex: 'BibTeX',
  'csl-json': 'CSL-JSON',
};

/** The citation menu. */
export const cite = {
  open: 'Cite',
  openClause: (clause: string) => `Cite ${clause}`,
  label: (clause: string) => `Citation of ${clause}`,
  style: 'Format',
  styles,
  extent: 'What to cite',
  whole: 'The whole clause',
  wholeItem: 'The subparagraph with the paragraph’s opening words',
  sentence: (n: number) => `Sentence ${n}`,
  chapeau: 'The opening words of the list',
  words: (words: string) => `Selected text: “${words}”`,
  preview: 'Citation',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'Couldn’t copy. Select the text and copy it yourself.',
  close: 'Close',
  wordsNotFound: 'The selected text isn’t one continuous passage of this clause.',
  failed: 'This can’t be cited.',
};
