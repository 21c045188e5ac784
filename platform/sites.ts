/** The site that an address belongs to, by host name; null for addresses that belong to none (browser pages, files). */
export function siteOf(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return (protocol === 'http:' || protocol === 'https:') && hostname !== '' ? hostname : null;
}
