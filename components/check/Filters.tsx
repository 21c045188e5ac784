import type { JSX } from 'preact';
import type { Messages } from '../../data/messages/en';
import type { ArticleClaim, Verdict } from '../../engine/check';
import { GLYPHS } from './cues';
import { countsOf } from '../../engine/check/verdicts';

interface Props {
  readonly claims: readonly ArticleClaim[];
  /** Null shows all. */
  readonly chosen: Verdict | null;
  readonly messages: Messages;
  readonly onChoose: (verdict: Verdict | null) => void;
}

/** Which verdicts are shown, where there are several; also the key to the cues. */
export function Filters({ claims, chosen, messages: { check }, onChoose }: Props): JSX.Element | null {
  const choice = (verdict: Verdict | null, content: JSX.Element | string): JSX.Element => (
    <button
      key={verdict ?? 'all'}
      type="button"
      class={`filter ${verdict ?? 'all'}`}
      aria-pressed={chosen === verdict}
      onClick={() => {
        onChoose(verdict);
      }}
    >
      {content}
    </button>
  );
  const counts = countsOf(claims);
  if (counts.length < 2 && chosen === null) return null;
  return (
    <div class="filters" role="group" aria-label={check.filter}>
      {choice(null, check.all(claims.length))}
      {counts.map(({ verdict, n }) =>
        choice(
          verdict,
          <>
            <span class="glyph" aria-hidden="true">
              {GLYPHS[verdict]}
            </span>
            <span class="word">{check.verdicts[verdict].label}</span>
            <span class="n">{` ${n}`}</span>
          </>,
        ),
      )}
    </div>
  );
}
