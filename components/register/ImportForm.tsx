import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Messages } from '../../data/messages/en';

interface Props {
  readonly messages: Messages;
  readonly onFile: (file: File) => Promise<void>;
  readonly onText: (text: string) => Promise<void>;
}

/** A register as a file or as pasted text. */
export function ImportForm({ messages: { register }, onFile, onText }: Props): JSX.Element {
  const id = useId();
  const [text, setText] = useState('');
  return (
    <form
      class="import"
      onSubmit={(event) => {
        event.preventDefault();
        void onText(text);
      }}
    >
      <label for={`${id}-file`}>{register.file}</label>
      <input
        id={`${id}-file`}
        type="file"
        accept=".json,.csv,.tsv,.txt,application/json,text/csv"
        onChange={(event) => {
          const field = event.currentTarget;
          const file = field.files?.[0];
          // The same file, mended, may be chosen again.
          if (file)
            void onFile(file).finally(() => {
              field.value = '';
            });
        }}
      />
      <label for={`${id}-text`}>{register.paste}</label>
      <textarea
        id={`${id}-text`}
        rows={4}
        spellcheck={false}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
        }}
      />
      <p class="actions">
        <button type="submit" class="button" disabled={text.trim() === ''}>
          {register.check}
        </button>
      </p>
    </form>
  );
}
