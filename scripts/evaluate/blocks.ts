/** Blocks of an evaluation text: stretches between blank lines, with where they start (UTF-16 code units). */
export function splitBlocks(text: string): { readonly text: string; readonly start: number }[] {
  const blocks: { text: string; start: number }[] = [];
  let start = 0;
  for (const gap of [...text.matchAll(/\n[^\S\n]*\n\s*/gu), null]) {
    const end = gap?.index ?? text.length;
    if (end > start) blocks.push({ text: text.slice(start, end), start });
    if (gap) start = gap.index + gap[0].length;
  }
  return blocks;
}
