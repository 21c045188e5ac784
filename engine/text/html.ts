/** Words of others in HTML, in text and in attributes. */
export function escapeHtml(words: string): string {
  const names: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": '#39' };
  return words.replace(/[&<>"']/gu, (sign) => `&${names[sign] ?? ''};`);
}
