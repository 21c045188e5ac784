import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Messages } from '../../data/messages/en';
import type { how } from '../../data/messages/en/how';
import type { ErrorRates } from '../../data/types';
import { hashOf } from '../../platform/route';
import { GLYPHS } from './cues';
import { DECISIONS } from '../../engine/check/decide';
import { VERDICTS } from '../../engine/check/verdicts';
import { cautionSentence } from '../../wording/findings';
import { useUnfolded } from './useUnfolded';

type HowMessages = Messages & { readonly how: typeof how };

interface Props {
  readonly rates: ErrorRates;
  readonly messages: HowMessages;
}

/** What the verdicts mean, how often they are wrong, what can't be seen, what holds everywhere. */
export function HowDecides({ rates, messages }: Props): JSX.Element {
  const { check, how } = messages;
  const root = useRef<HTMLDivElement>(null);
  useUnfolded(root);
  return (
    <div class="how" ref={root}>
      <p>
        <a href={hashOf({ view: 'check', source: null })}>{how.back}</a>
      </p>
      <h1>{check.howTitle}</h1>
      <p>{how.order}</p>
      <h2>{how.verdicts}</h2>
      <dl class="definitions">
        {VERDICTS.map((verdict) => (
          <div key={verdict} class={`definition ${verdict}`}>
            <dt>
              <span class="glyph" aria-hidden="true">
                {GLYPHS[verdict]}
              </span>
              <span class="word">{check.verdicts[verdict].label}</span>
            </dt>
            <dd>{check.verdicts[verdict].means}</dd>
          </div>
        ))}
      </dl>
      <h2>{how.table}</h2>
      <ol class="steps">
        {how.steps.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ol>
      <details>
        <summary>{how.allRules(DECISIONS.length)}</summary>
        <p>{how.tableLead}</p>
        <DecisionTable messages={messages} />
      </details>
      <h2>{how.quotations}</h2>
      <p>{how.quotationsText}</p>
      <h2>{how.rates}</h2>
      <p>{cautionSentence(rates, messages)}</p>
      <p>{how.ratesLead}</p>
      <details>
        <summary>{how.allFigures}</summary>
        <p>{how.figuresLead}</p>
        {(['check', 'articles', 'quote'] as const).map((kind) => (
          <RatesTable key={kind} kind={kind} rates={rates} messages={messages} />
        ))}
        <h3>{how.pairs}</h3>
        <p>{how.pairsLead}</p>
        <Pairs rates={rates} messages={messages} />
      </details>
      <h2>{how.blind}</h2>
      <ul>
        {how.blindSpots.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <h2>{how.honesty}</h2>
      <ul>
        {how.honestyRules.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </div>
  );
}

/** Every row of the decision, in its order. */
function DecisionTable({ messages: { check, how } }: Pick<Props, 'messages'>): JSX.Element {
  const rows = DECISIONS.map(({ row, verdict }) => [how.rows[row], check.verdicts[verdict].label] as const);
  return <TwoColumns heads={[how.holds, how.verdict]} groups={[{ name: null, rows }]} />;
}

/** The figures of one kind of case: a row a set, a column a figure. Scrolls sideways where it is narrow. */
function RatesTable({ kind, rates, messages }: Props & { kind: 'check' | 'articles' | 'quote' }): JSX.Element | null {
  const { how } = messages;
  const sets = rates.sets.filter((s) => s.kind === kind);
  if (sets.length === 0) return null;
  const named = Object.entries(how.figures).filter(([figure]) =>
    sets.some((s) => typeof s.figures[figure] === 'number'),
  );
  const names = how.setNames[kind];
  return (
    <div class="figures" role="region" aria-label={how.sets[kind]} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{how.sets[kind]}</th>
            {named.map(([figure, label]) => (
              <th key={figure} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sets.map((s) => {
            const name = s.file.split('.')[1] ?? s.file;
            return (
              <tr key={s.file}>
                <th scope="row">{names[name] ?? name}</th>
                {named.map(([figure]) => (
                  <td key={figure}>{percent(s.figures[figure])}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Of changes that were made on purpose, how many were called different. */
function Pairs({ rates, messages: { check, how } }: Props): JSX.Element {
  const made: Readonly<Record<string, string>> = how.made;
  const groups = (['distortion', 'preserving'] as const).map((kind) => ({
    name: how.kinds[kind],
    rows: rates.pairs.flatMap((p) => {
      if (p.kind !== kind) return [];
      const name = kind === 'distortion' ? check.types[p.type] : made[p.type];
      return [[name ?? p.type, how.of(p.differs, p.total)] as const];
    }),
  }));
  return <TwoColumns heads={[how.change, how.caught]} groups={groups} />;
}

interface TwoColumnsProps {
  readonly heads: readonly [string, string];
  /** Rows with a name for them, or null. */
  readonly groups: readonly { readonly name: string | null; readonly rows: readonly (readonly [string, string])[] }[];
}

function TwoColumns({ heads, groups }: TwoColumnsProps): JSX.Element {
  return (
    <table>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ name, rows }) => (
        <tbody key={name}>
          {name !== null && (
            <tr>
              <th scope="rowgroup" colSpan={2} class="quiet">
                {name}
              </th>
            </tr>
          )}
          {rows.map(([head, value]) => (
            <tr key={head}>
              <th scope="row">{head}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function percent(value: number | null | undefined): string {
  return typeof value === 'number' ? `${(value * 100).toFixed(0)} %` : '–';
}
