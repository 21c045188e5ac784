import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Messages } from '../../data/messages/en';
import type { Register } from '../../data/register/types';
import {
  exportRegister,
  MAX_SIZE,
  parseRegister,
  type NameIndex,
  type Problem,
  type ReadRegister,
  type RegisterFormat,
} from '../../engine/signatories';
import { dateInWords } from '../../wording/dates';
import { ImportForm } from './ImportForm';
import { Problems } from './Problems';
import { SideBySide } from './SideBySide';

/** A register that was imported. `imported` is an ISO date, `name` that of the file. */
export interface Imported {
  readonly register: ReadRegister;
  readonly format: RegisterFormat;
  readonly name: string | null;
  readonly imported: string;
}

export interface RegisterViewProps {
  readonly own: Imported | null;
  readonly canUndo: boolean;
  readonly register: Register;
  readonly names: NameIndex;
  readonly messages: Messages;
  /** ISO date of today. */
  readonly today: string;
  /** Each settles when the change is stored. */
  readonly onReplace: (register: Imported | null) => Promise<void>;
  readonly onUndo: () => Promise<void>;
  readonly onDownload: (fileName: string, text: string, type: string) => void;
}

/** Bytes of a file that can't have as few characters as are allowed: UTF-8 takes up to three for one of UTF-16. */
const MAX_BYTES = MAX_SIZE * 3;

/** The user's own register: import, errors, undo, export, and both registers side by side. */
export function RegisterView(props: RegisterViewProps): JSX.Element {
  const { own, messages, names } = props;
  const { register: texts } = messages;
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [note, setNote] = useState('');

  const take = async (text: string, name: string | null): Promise<void> => {
    const result = parseRegister(text, names);
    if (!result.ok) {
      setProblems(result.problems);
      setNote('');
      return;
    }
    const { register, format } = result;
    await props.onReplace({ register, format, name, imported: props.today });
    setProblems([]);
    setNote(texts.done(texts.records(register.records.length)));
  };
  const takeFile = async (file: File): Promise<void> => {
    if (file.size <= MAX_BYTES) return take(await file.text(), file.name);
    setProblems([{ code: 'too-large', size: file.size, limit: MAX_SIZE, line: 1, field: null }]);
    setNote('');
  };
  const told = async (change: Promise<void>, done: string): Promise<void> => {
    await change;
    setProblems([]);
    setNote(done);
  };

  return (
    <div class="own-register">
      <h1>{texts.title}</h1>
      <p>{texts.intro}</p>
      <ImportForm messages={messages} onFile={takeFile} onText={(text) => take(text, null)} />
      <div role="status" class="done">
        {note}
      </div>
      <Problems problems={problems} kept={own !== null} messages={messages} />
      <section>
        {own === null ? (
          <p class="quiet">{texts.none}</p>
        ) : (
          <>
            <h2>{own.name === null ? texts.pasted : texts.from(own.name)}</h2>
            <p>
              {texts.imported(texts.records(own.register.records.length), dateInWords(own.imported))}
              {own.register.asOf !== null && ` ${texts.asOf(dateInWords(own.register.asOf))}`}
            </p>
            {own.register.flags.length > 0 && <p class="caution">{texts.noEvidence(own.register.flags.length)}</p>}
          </>
        )}
        <p class="actions">
          {props.canUndo && <Action text={texts.undo} onClick={() => told(props.onUndo(), texts.undone)} />}
          {own !== null && (
            <>
              <Action text={texts.remove} onClick={() => told(props.onReplace(null), texts.removed)} />
              <Action text={texts.exportJson} onClick={() => exported(own.register, 'json', props)} />
              <Action text={texts.exportCsv} onClick={() => exported(own.register, 'csv', props)} />
            </>
          )}
          <Action text={texts.exportBuiltIn} onClick={() => exported(props.register, 'json', props)} />
        </p>
      </section>
      {own !== null && <SideBySide own={own.register} register={props.register} names={names} messages={messages} />}
      <details>
        <summary>{texts.format}</summary>
        <p>{texts.formatText}</p>
      </details>
    </div>
  );
}

function exported(
  { records, asOf }: Pick<ReadRegister, 'records' | 'asOf'>,
  format: RegisterFormat,
  { onDownload, messages }: RegisterViewProps,
): Promise<void> {
  const type = format === 'json' ? 'application/json' : 'text/csv';
  onDownload(`${messages.register.fileName}.${format}`, exportRegister(records, format, asOf), type);
  return Promise.resolve();
}

function Action({ text, onClick }: { readonly text: string; readonly onClick: () => Promise<void> }): JSX.Element {
  return (
    <button
      type="button"
      class="quiet-button"
      onClick={() => {
        void onClick();
      }}
    >
      {text}
    </button>
  );
}
