/** Document symbols: A/RES/72/284, A/73/999, S/2018/1, "resolution 73/5". */
import type { Token } from '../text/tokens';

export interface SymbolFound {
  readonly first: number;
  readonly end: number;
  readonly text: string;
}

/** Letters that open a symbol of the United Nations. */
const ORGANS = new Set(['a', 's', 'e']);
const MAX_PARTS = 8;

export function symbolsIn(tokens: readonly Token[], from: number, to: number): SymbolFound[] {
  const found: SymbolFound[] = [];
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    const opens =
      token?.kind === 'number'
        ? tokens[at + 1]?.text === '/' && tokens[at - 1]?.text !== '/'
        : ORGANS.has(token?.text ?? '') && tokens[at + 1]?.text === '/';
    if (!opens || !token) continue;
    let end = at + 1;
    while (
      end + 1 < to &&
      end < at + MAX_PARTS &&
      tokens[end]?.text === '/' &&
      tokens[end]?.spaced === false &&
      tokens[end + 1]?.spaced === false
    )
      end += 2;
    // Two numbers alone are a symbol of a resolution; three are a date.
    if (token.kind === 'number' && (end !== at + 3 || token.text.length > 3 || tokens[at - 1]?.text !== 'resolution'))
      continue;
    if (end === at + 1) continue;
    found.push({
      first: at,
      end,
      text: tokens
        .slice(at, end)
        .map(({ raw }) => raw)
        .join(''),
    });
    at = end - 1;
  }
  return found;
}
