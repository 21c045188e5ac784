import type { CitationStyle } from '../../../engine/cite/types';

const styles: Readonly<Record<CitationStyle, string>> = {
  plain: 'Plain text',
  markdown: 'Markdown',
  html: 'Formatted (Word, Docs)',
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
  style: 'Style',
  styles,
  extent: 'What to cite',
  whole: 'The whole clause',
  wholeItem: 'The sub-paragraph with its opening words',
  sentence: (n: number) => `Sentence ${n}`,
  chapeau: 'The opening words of the list',
  words: (words: string) => `Selected words: “${words}”`,
  preview: 'Citation',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Couldn’t copy. Select the text and copy it yourself.',
  close: 'Close',
  wordsNotFound: 'The selected words aren’t one continuous passage of this clause.',
  failed: 'This can’t be cited.',
};
