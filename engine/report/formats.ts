/** The forms in which a result can be saved. */
export const REPORT_FORMATS = ['markdown', 'html', 'text', 'csv', 'json', 'claim-review', 'annotations'] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** The ending of a file's name, and its media type. */
export const FILES: Readonly<Record<ReportFormat, { readonly ending: string; readonly type: string }>> = {
  markdown: { ending: '.md', type: 'text/markdown;charset=utf-8' },
  html: { ending: '.html', type: 'text/html;charset=utf-8' },
  text: { ending: '.txt', type: 'text/plain;charset=utf-8' },
  csv: { ending: '.csv', type: 'text/csv;charset=utf-8' },
  json: { ending: '.json', type: 'application/json' },
  'claim-review': { ending: '.claimreview.jsonld', type: 'application/ld+json' },
  annotations: { ending: '.annotations.jsonld', type: 'application/ld+json' },
};
