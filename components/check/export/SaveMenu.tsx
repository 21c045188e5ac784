import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Messages } from '../../../data/messages/en';
import type { Code, PressLine } from '../../../data/types';
import { FILES, REPORT_FORMATS, type ReportFormat } from '../../../engine/report/formats';
import type { CheckReport } from '../model';
import { canExport, exportReport } from '.';

interface Props {
  readonly report: CheckReport;
  readonly code: Code;
  readonly pressLines: readonly PressLine[];
  readonly messages: Messages;
  readonly onDownload: (fileName: string, text: string, type: string) => void;
}

/** Saves a result in the form that the reader chooses. */
export function SaveMenu({ report, code, pressLines, messages, onDownload }: Props): JSX.Element {
  const { check, report: texts } = messages;
  const id = useId();
  const [format, setFormat] = useState<ReportFormat>('markdown');
  const [name, setName] = useState('');
  const [isOrganization, setIsOrganization] = useState(false);
  const possible = canExport(report, format);
  const save = (): void => {
    const author = name.trim() === '' ? null : authorOf(name.trim(), isOrganization);
    const newId = (): string => crypto.randomUUID();
    const text = exportReport(report, format, code, pressLines, messages, { author, newId });
    const { ending, type } = FILES[format];
    onDownload(`${check.fileName(report.date)}${ending}`, text, type);
  };
  return (
    <form
      class="save-menu"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label for={id}>{texts.saveAs}</label>
      <select
        id={id}
        value={format}
        onChange={(event) => {
          const wanted = event.currentTarget.value;
          const known = REPORT_FORMATS.find((one) => one === wanted);
          if (known) setFormat(known);
        }}
      >
        {REPORT_FORMATS.map((one) => (
          <option key={one} value={one}>
            {texts.formats[one]}
          </option>
        ))}
      </select>
      <button type="submit" class="button" disabled={!possible}>
        {texts.save}
      </button>
      {!possible && <p class="quiet small">{texts.onlyWithPage}</p>}
      {format === 'claim-review' && (
        <div class="author">
          <label for={`${id}-author`}>{texts.author}</label>
          <input
            id={`${id}-author`}
            type="text"
            value={name}
            aria-describedby={`${id}-help`}
            onInput={(event) => {
              setName(event.currentTarget.value);
            }}
          />
          <label>
            <input
              type="checkbox"
              checked={isOrganization}
              onChange={(event) => {
                setIsOrganization(event.currentTarget.checked);
              }}
            />
            {texts.organization}
          </label>
          <p id={`${id}-help`} class="quiet small">
            {texts.authorHelp}
          </p>
        </div>
      )}
    </form>
  );
}

function authorOf(
  name: string,
  isOrganization: boolean,
): { readonly name: string; readonly kind: 'Person' | 'Organization' } {
  return { name, kind: isOrganization ? 'Organization' : 'Person' };
}
