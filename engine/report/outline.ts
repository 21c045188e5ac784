/** A document of few parts, written as text, Markdown or HTML. What comes from a page stays what it is: words. */
import { escapeHtml } from '../text/html';
import { escapeMarkdown, withoutControls } from '../text/markdown';

/** Words, or words that lead to an address. */
export type Inline = string | { readonly words: string; readonly url: string };

export type Part =
  | { readonly kind: 'title' | 'heading'; readonly words: string }
  | { readonly kind: 'lines'; readonly lines: readonly (readonly Inline[])[] }
  | { readonly kind: 'quote'; readonly label: string; readonly words: string }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] };

export type OutlineFormat = 'text' | 'markdown' | 'html';

interface Writer {
  readonly inline: (inline: Inline) => string;
  readonly part: (part: Part, inline: (runs: readonly Inline[]) => string) => string;
  readonly between: string;
}

/** The parts one below the other; HTML without the frame of a document. */
export function writeOutline(parts: readonly Part[], format: OutlineFormat): string {
  const writer = WRITERS[format];
  const inline = (runs: readonly Inline[]): string => runs.map(writer.inline).join('');
  return withoutControls(parts.map((part) => writer.part(part, inline)).join(writer.between));
}

/** An address as people read it, with letters in place of their codes; as it is where that isn't plain to see. */
function readable(url: string): string {
  try {
    const letters = decodeURI(url);
    return /[\s\p{C}]/u.test(letters) ? url : letters;
  } catch {
    return url;
  }
}

const WRITERS: Readonly<Record<OutlineFormat, Writer>> = {
  text: {
    between: '\n\n',
    inline: (one) => (typeof one === 'string' ? one : one.words === one.url ? one.url : `${one.words}: ${one.url}`),
    part: (part, inline) => {
      switch (part.kind) {
        case 'title':
          return `${part.words}\n${'='.repeat(Math.min(part.words.length, 72))}`;
        case 'heading':
          return `${part.words}\n${'-'.repeat(Math.min(part.words.length, 72))}`;
        case 'lines':
          return part.lines.map(inline).join('\n');
        case 'quote':
          return `${part.label}: “${part.words}”`;
        case 'list':
          return part.items.map((item) => `  * ${inline(item)}`).join('\n');
      }
    },
  },
  markdown: {
    between: '\n\n',
    inline: (one) => {
      if (typeof one === 'string') return escapeMarkdown(one);
      const address = `<${encodedOnce(one.url)}>`;
      return one.words === one.url ? address : `[${escapeMarkdown(one.words)}](${address})`;
    },
    part: (part, inline) => {
      switch (part.kind) {
        case 'title':
          return `# ${escapeMarkdown(part.words)}`;
        case 'heading':
          return `## ${escapeMarkdown(part.words)}`;
        case 'lines':
          // Two spaces at the end keep a line from running on into the next.
          return part.lines.map(inline).join('  \n');
        case 'quote':
          return `**${escapeMarkdown(part.label)}**\n\n> ${escapeMarkdown(part.words)}`;
        case 'list':
          return part.items.map((item) => `- ${inline(item)}`).join('\n');
      }
    },
  },
  html: {
    between: '\n',
    inline: (one) => {
      if (typeof one === 'string') return escapeHtml(one);
      // Only addresses of the web lead anywhere: never a script of a page.
      return /^https?:\/\//iu.test(one.url)
        ? `<a href="${escapeHtml(one.url)}">${escapeHtml(one.words === one.url ? readable(one.url) : one.words)}</a>`
        : escapeHtml(one.words);
    },
    part: (part, inline) => {
      switch (part.kind) {
        case 'title':
          return `<h1>${escapeHtml(part.words)}</h1>`;
        case 'heading':
          return `<h2>${escapeHtml(part.words)}</h2>`;
        case 'lines':
          return part.lines.map((line) => `<p>${inline(line)}</p>`).join('\n');
        case 'quote':
          return `<p><b>${escapeHtml(part.label)}</b></p>\n<blockquote><p>${escapeHtml(part.words)}</p></blockquote>`;
        case 'list':
          return `<ul>\n${part.items.map((item) => `<li>${inline(item)}</li>`).join('\n')}\n</ul>`;
      }
    },
  },
};

/** Without signs that would end an address between angle brackets; what is percent-encoded already stays so. */
function encodedOnce(url: string): string {
  return url.replace(/[\s<>\\]/gu, (sign) => encodeURIComponent(sign));
}
