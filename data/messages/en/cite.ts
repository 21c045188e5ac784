import type { CitationStyle } from '../../../engine/cite/types';

const styles: Readonly<Record<CitationStyle, string>> = {
  plain: 'Plain text',
  markdown: 'Markdown',
  html: 'HTML quotation',
  footnote: 'Legal footnote',
  ris: 'RIS',
  bibtex: 'BibTeX',
  'csl-json': 'CSL-JSON',
};

/** What the citation menu says. */
export const cite = {
  open: 'Cite',
  openClause: (clause: string) => `Cite ${clause}`,
  label: (clause: string) => `Citation of ${clause}`,
  style: 'Style',
  styles,
  extent: 'What is cited',
  whole: 'The whole clause',
  wholeItem: 'The sub-paragraph under its opening words',
  sentence: (n: number) => `Sentence ${n}`,
  chapeau: 'The opening words of the list',
  words: (words: string) => `Selected words: “${words}”`,
  preview: 'Citation',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'The browser did not allow copying. Select the text and copy it by hand.',
  close: 'Close',
  wordsNotFound: 'The selected words do not stand in this clause side by side.',
  failed: 'There can be no such citation.',
};
