import type { JSX } from 'preact';
import type { Messages } from '../../data/messages/en';
import type { Coverage } from '../../engine/check';
import type { Arranged } from '../../engine/report/arrange';
import { pinpointOf } from '../../engine/cite';
import { partsOf, type ClauseId } from '../../engine/clause';
import { clauseLabel } from '../../wording/clauses';
import { hashOf } from '../../platform/route';
import { GLYPHS, leadingVerdict } from './cues';

interface Props {
  readonly arranged: Arranged;
  /** The text says anywhere that the Code is voluntary or not binding. */
  readonly voluntaryMentioned: boolean;
  readonly messages: Messages;
}

/** The preamble and the ten paragraphs, clause by clause: which of them the text reports. */
export function CoverageMap({ arranged, voluntaryMentioned, messages }: Props): JSX.Element {
  const { check } = messages;
  const { coverage, neverMentioned } = arranged;
  const rows = rowsOf(coverage);
  const there = coverage.length - neverMentioned.length;
  return (
    <section class="coverage" aria-labelledby="coverage-title">
      <h2 id="coverage-title">{check.coverage}</h2>
      <p class="quiet">
        {check.coverageCount(there, coverage.length)} {check.coverageLead}
      </p>
      <dl class="map">
        {rows.map(({ row, cells }) => (
          <div key={row} class="map-row">
            <dt>{row === 0 ? check.row.preamble : check.row.paragraph(row)}</dt>
            <dd>
              {cells.map((cell) => (
                <Cell key={cell.unit} cell={cell} messages={messages} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {voluntaryMentioned && <p>{check.saidVoluntary}</p>}
      {(neverMentioned.length > 0 || !voluntaryMentioned) && <h3>{check.never}</h3>}
      {!voluntaryMentioned && <p class="caution">{check.neverVoluntary}</p>}
      {neverMentioned.length > 0 && (
        <p>
          {check.neverClauses(pinpointOf(neverMentioned, messages.citation))}{' '}
          <span class="quiet">{check.neverNote}</span>
        </p>
      )}
    </section>
  );
}

function Cell({ cell, messages }: { cell: Coverage; messages: Messages }): JSX.Element {
  const { check } = messages;
  const leading = leadingVerdict(cell.verdicts);
  const outcome =
    leading === null
      ? cell.isNamed
        ? check.cellNamed
        : check.cellNone
      : `${check.statements(cell.verdicts.length)}, ${[...new Set(cell.verdicts)].map((v) => check.verdicts[v].label).join(', ')}`;
  const name = check.cell(clauseLabel(cell.unit, messages), outcome);
  return (
    <a
      class={`cell ${leading ?? (cell.isNamed ? 'named' : 'none')}`}
      href={hashOf({ view: 'reader', clause: cell.unit, missing: null })}
      title={name}
    >
      <span class="unseen">{name}</span>
      <span class="part" aria-hidden="true">
        {partName(cell.unit)}
      </span>
      <span class="glyph" aria-hidden="true">
        {leading === null ? '' : GLYPHS[leading]}
      </span>
    </a>
  );
}

interface Row {
  /** The number of the paragraph; 0 is the preamble. */
  readonly row: number;
  readonly cells: readonly Coverage[];
}

function rowsOf(coverage: readonly Coverage[]): readonly Row[] {
  const rows = new Map<number, Coverage[]>();
  for (const cell of coverage) {
    const parts = partsOf(cell.unit);
    const row = parts.kind === 'paragraph' || parts.kind === 'sub-paragraph' ? parts.number : 0;
    rows.set(row, [...(rows.get(row) ?? []), cell]);
  }
  return [...rows].map(([row, cells]) => ({ row, cells }));
}

function partName(unit: ClauseId): string {
  const parts = partsOf(unit);
  return parts.kind === 'sub-paragraph' ? parts.letter : parts.kind === 'preambular' ? `${parts.number}` : '¶';
}
