/** Words of others in Markdown: shown as they are, whatever they are made of. */

/**
 * Every sign that Markdown or HTML in it could take for its own: emphasis, code, links, tables, headings, quotations,
 * entities, tags; what GitHub's Markdown makes a link of without brackets; at the start, a list, a heading or a line.
 */
export function escapeMarkdown(words: string): string {
  return words
    .replace(/[\\`*_{}[\]<>#|~&!@]/gu, '\\$&')
    .replace(/:(?=\/\/)|(?<=mailto|xmpp):|(?<=www)\./giu, '\\$&')
    .replace(/^(\s*)([-+=])/gmu, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gmu, '$1\\$2');
}

/** Without the signs that turn the direction of what follows, and other signs that nobody sees and programs obey. */
export function withoutControls(words: string): string {
  return words.replace(/[\u202A-\u202E\u2066-\u2069]|(?![\t\n\r])\p{Cc}/gu, '');
}
