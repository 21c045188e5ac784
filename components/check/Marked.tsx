import type { JSX } from 'preact';
import type { Messages } from '../../data/messages/en';
import type { Stretch } from './stretches';

/** Words with their marked stretches: an underline for the eye, a word for the ear. */
export function Marked({
  stretches,
  messages: { check },
}: {
  readonly stretches: readonly Stretch[];
  readonly messages: Messages;
}): JSX.Element {
  return (
    <>
      {stretches.map(({ words, mark }, index) =>
        mark === null ? (
          words
        ) : (
          <span key={index} class={`stretch ${mark}`}>
            <span class="unseen">{` [${mark === 'left-out' ? check.missing : check.changed} `}</span>
            {words}
            <span class="unseen">{`] `}</span>
          </span>
        ),
      )}
    </>
  );
}
