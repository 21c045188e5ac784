import type { JSX } from 'preact';
import type { Messages } from '../../data/messages/en';
import { Action } from './Action';

interface Props {
  readonly aside: readonly unknown[];
  readonly messages: Messages;
  readonly onDownload: (fileName: string, text: string, type: string) => void;
  readonly onRemove: () => Promise<void>;
}

/** What was stored as a register and couldn't be read: nothing of it is lost until the reader removes it. */
export function SetAside({ aside, messages: { register: texts }, onDownload, onRemove }: Props): JSX.Element | null {
  if (aside.length === 0) return null;
  const download = (): Promise<void> => {
    const stored = aside.length === 1 ? aside[0] : aside;
    onDownload(texts.asideFileName, `${JSON.stringify(stored, null, 2)}\n`, 'application/json');
    return Promise.resolve();
  };
  return (
    <section class="set-aside" role="alert">
      <p class="caution">{texts.aside}</p>
      <p class="actions">
        <Action text={texts.downloadAside} onClick={download} />
        <Action text={texts.removeAside} onClick={onRemove} />
      </p>
    </section>
  );
}
