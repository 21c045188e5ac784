/** Text with the little that a citation needs besides letters: a title set off, an address to follow. */
import { escapeHtml } from '../text/html';
import { escapeMarkdown } from '../text/markdown';

export type Run = string | { readonly kind: 'title' | 'link'; readonly text: string };

export type Format = 'text' | 'markdown' | 'html';

export function title(text: string): Run {
  return { kind: 'title', text };
}

export function link(text: string): Run {
  return { kind: 'link', text };
}

export function setRuns(runs: readonly Run[], format: Format): string {
  return runs.map((run) => WRITERS[format](run)).join('');
}

const WRITERS: Readonly<Record<Format, (run: Run) => string>> = {
  text: (run) => (typeof run === 'string' ? run : run.text),
  markdown: (run) => {
    if (typeof run === 'string') return escapeMarkdown(run);
    return run.kind === 'title' ? `*${escapeMarkdown(run.text)}*` : `<${run.text}>`;
  },
  html: (run) => {
    if (typeof run === 'string') return escapeHtml(run);
    const text = escapeHtml(run.text);
    // `i`, since word processors know no `cite`.
    return run.kind === 'title' ? `<i>${text}</i>` : `<a href="${text}">${text}</a>`;
  },
};
