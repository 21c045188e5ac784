import type { JSX } from 'preact';
import type { PopupMessages } from './PagePanel';

interface Props {
  /** Why stored settings couldn't be used. */
  readonly problem:
    | { readonly kind: 'malformed'; readonly fields: readonly string[] }
    | { readonly kind: 'newer' | 'no-storage' }
    | null;
  /** The browser did not store the last change. */
  readonly refused: boolean;
  readonly messages: PopupMessages;
}

/** What is wrong with the settings, before anything else. */
export function Notices({ problem, refused, messages }: Props): JSX.Element {
  const { fault } = messages;
  return (
    <>
      {problem && (
        <p class="notice" role="alert">
          {problemSentence(problem, messages)}
        </p>
      )}
      {refused && (
        <p class="notice" role="alert">
          {fault.notStored} {fault.makeRoom}
        </p>
      )}
    </>
  );
}

function problemSentence(problem: NonNullable<Props['problem']>, { popup, fault }: PopupMessages): string {
  switch (problem.kind) {
    case 'malformed':
      return popup.settings.malformed(problem.fields.join(', '));
    case 'newer':
      return popup.settings.newer;
    case 'no-storage':
      return fault.noStorage;
  }
}
