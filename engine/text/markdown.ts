/** Text from outside in Markdown: shown literally, whatever it contains. */

/**
 * Escapes every character that Markdown or HTML would interpret: emphasis, code, links, tables, headings, quotations,
 * entities, tags; what GitHub's Markdown makes a link of without brackets; at the start, a list, a heading or a line.
 */
export function escapeMarkdown(words: string): string {
  // Taken off afterwards, they would bring together what makes a link.
  return withoutControls(words)
    .replace(/[\\`*_{}[\]<>#|~&!@]/gu, '\\$&')
    .replace(/:(?=\/\/)|(?<=mailto|xmpp):|(?<=www)\./giu, '\\$&')
    .replace(/^([^\S\n\r\u2028\u2029]*)([-+=])/gmu, '$1\\$2')
    .replace(/^([^\S\n\r\u2028\u2029]*\d+)([.)])/gmu, '$1\\$2');
}

/** Without marks that change the direction of text and other invisible control characters. */
export function withoutControls(words: string): string {
  return words.replace(/[\u202A-\u202E\u2066-\u2069]|(?![\t\n\r])\p{Cc}/gu, '');
}
