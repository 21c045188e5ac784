import type { CardScript, CardTools, DrawCard } from '../../overlay/card';
import { scopeOf } from '../../overlay/scope';

interface LoaderOptions {
  /** Asks for the drawing script in this frame; settles when it has run. */
  readonly inject: () => Promise<unknown>;
  readonly loaded: (script: CardScript) => void;
  readonly tools: CardTools;
}

export interface CardLoader {
  /** Fetches the drawing script, once; again where that failed. Settles when it is there or won't come. */
  readonly load: () => Promise<void>;
  /** Draws nothing until the script is there. */
  readonly draw: DrawCard;
}

/** Has the card's script brought in, at the first mention that there is or at the latest when a card opens. */
export function cardLoader({ inject, loaded, tools }: LoaderOptions): CardLoader {
  let script: CardScript | null = null;
  let loading: Promise<void> | null = null;
  const load = (): Promise<void> =>
    (loading ??= inject()
      .then(() => {
        script = scopeOf().card?.(tools) ?? null;
        if (script) loaded(script);
      })
      .catch(() => undefined)
      .finally(() => {
        if (!script) loading = null;
      }));
  return {
    load,
    draw: (into, mark, overlay) => {
      if (script) return script.draw(into, mark, overlay);
      if (mark) void load();
      return '';
    },
  };
}
