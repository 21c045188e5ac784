import type { ReportFormat } from '../../../engine/report/formats';

const formats: Readonly<Record<ReportFormat, string>> = {
  markdown: 'Markdown',
  html: 'Web page (HTML)',
  text: 'Plain text',
  csv: 'Table (CSV)',
  json: 'Data (JSON)',
  'claim-review': 'ClaimReview (schema.org)',
  annotations: 'Web Annotations (W3C)',
};

/** A result of the check on its way out: what is saved or copied. */
export const report = {
  saveAs: 'Save as',
  formats,
  save: 'Save',
  author: 'Your name (optional)',
  authorHelp: 'Goes into the file as the author of the review and nowhere else. Leave it blank to name no author.',
  organization: 'This is an organisation',
  onlyWithPage: 'Web Annotations can be saved only when a web page is checked.',
  address: 'Address: ',
  onPage: 'See it on the page',
  code: 'The Code',
  /** Under a finding that is copied. */
  source: (kind: string, title: string, url: string | null) =>
    `Source: ${title === '' ? kind : title}${url === null ? '' : `, ${url}`}`,
  checked: (date: string) => `Checked on ${date}`,
};
