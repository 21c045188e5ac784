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
  type SavedRegister,
} from '../../engine/signatories';
import { Action } from './Action';
import { ImportForm } from './ImportForm';
import { Problems } from './Problems';
import { SetAside } from './SetAside';
import { SideBySide } from './SideBySide';

export interface RegisterViewProps {
  readonly own: SavedRegister | null;
  readonly canUndo: boolean;
  /** What was stored and couldn't be read, as it was stored. */
  readonly aside: readonly unknown[];
  /** The browser's storage gave nothing: there may be a register. */
  readonly unreadable: boolean;
  readonly register: Register;
  readonly names: NameIndex;
  readonly messages: Messages;
  /** ISO date of today. */
  readonly today: string;
  /** Each settles when the change is stored, and rejects where the browser refuses it. */
  readonly onReplace: (register: SavedRegister | null) => Promise<void>;
  readonly onUndo: () => Promise<void>;
  readonly onRemoveAside: () => Promise<void>;
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
  const [refused, setRefused] = useState(false);

  /** Settles in either case: the view says so where the browser refuses. */
  const store = async (change: Promise<void>, done: string): Promise<void> => {
    const stored = await change.then(
      () => true,
      () => false,
    );
    setProblems([]);
    setRefused(!stored);
    setNote(stored ? done : '');
  };
  const refuse = (found: readonly Problem[]): void => {
    setProblems(found);
    setRefused(false);
    setNote('');
  };
  const take = async (text: string, name: string | null): Promise<void> => {
    const result = parseRegister(text, names);
    if (!result.ok) {
      refuse(result.problems);
      return;
    }
    const { register, format } = result;
    const done = texts.done(texts.records(register.records.length));
    await store(props.onReplace({ register, format, name, imported: props.today }), done);
  };
  const takeFile = async (file: File): Promise<void> => {
    if (file.size <= MAX_BYTES) return take(await file.text(), file.name);
    refuse([{ code: 'too-large', size: file.size, limit: MAX_SIZE, line: 1, field: null }]);
  };

  return (
    <div class="own-register">
      <h1>{texts.title}</h1>
      <p>{texts.intro}</p>
      <ImportForm messages={messages} onFile={takeFile} onText={(text) => take(text, null)} />
      <div role="status" class="done">
        {note}
      </div>
      <div role="alert" class="missing">
        {refused && `${messages.fault.notStored} ${messages.fault.makeRoom}`}
      </div>
      <Problems problems={problems} kept={own !== null} messages={messages} />
      <SetAside
        aside={props.aside}
        messages={messages}
        onDownload={props.onDownload}
        onRemove={() => store(props.onRemoveAside(), texts.asideRemoved)}
      />
      <section>
        {own === null ? (
          <p class={props.unreadable ? 'caution' : 'quiet'}>{props.unreadable ? texts.unreadable : texts.none}</p>
        ) : (
          <>
            <h2>{own.name === null ? texts.pasted : texts.from(own.name)}</h2>
            <p>
              {texts.imported(texts.records(own.register.records.length), messages.date(own.imported))}
              {own.register.asOf !== null && ` ${texts.asOf(messages.date(own.register.asOf))}`}
            </p>
            {own.register.flags.length > 0 && <p class="caution">{texts.noEvidence(own.register.flags.length)}</p>}
          </>
        )}
        <p class="actions">
          {props.canUndo && <Action text={texts.undo} onClick={() => store(props.onUndo(), texts.undone)} />}
          {own !== null && (
            <>
              <Action text={texts.remove} onClick={() => store(props.onReplace(null), texts.removed)} />
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
