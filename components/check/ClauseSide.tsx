import type { JSX } from 'preact';
import type { Messages } from '../../data/messages/en';
import type { Code, Passage } from '../../data/types';
import type { ArticleClaim } from '../../engine/check';
import type { ClauseId } from '../../engine/clause';
import { passagesOf } from '../../engine/passages';
import { clauseInText, clauseLabel } from '../../wording/clauses';
import { hashOf } from '../../platform/route';
import { passagesBeside } from './compared';
import { Marked } from './Marked';
import { codeStretches, type Altered } from './stretches';

interface Props {
  readonly claim: ArticleClaim;
  /** The clause to show; it may be near only, and then nothing in it is marked. */
  readonly unit: ClauseId | undefined;
  /** The quotations of the statement that aren't the Code's words. */
  readonly altered: Altered;
  readonly code: Code;
  readonly messages: Messages;
}

/** The clause beside a statement: the passages that it was compared with, whole, a sub-paragraph under its opening words. */
export function ClauseSide({ claim, unit, altered, code, messages }: Props): JSX.Element | null {
  const { check } = messages;
  const { result } = claim;
  if (unit === undefined) return null;
  const compared = passagesBeside(result, unit, code);
  if (compared.length === 0) return <Whole unit={unit} code={code} messages={messages} />;
  const home = compared.find((p) => p.unit === unit)?.unit ?? unit;
  const chapeau = passagesOf(code, home).opening.find((p) => p.kind === 'chapeau' && !compared.includes(p));
  const units = [...new Set(compared.map((p) => p.unit))];
  const whole = units.flatMap((id) => passagesOf(code, id).own.filter((p) => p.unit === id));
  return (
    <>
      <ClauseLink unit={unit} messages={messages} />
      <blockquote class="clause words" lang="en" dir="ltr">
        {chapeau && (
          <p class="opening">
            <span class="unseen">{`(${check.opening}) `}</span>
            {chapeau.text}
          </p>
        )}
        {units.map((id) => (
          <p key={id}>
            {units.length > 1 && id !== unit && <span class="number">{`${id} `}</span>}
            {compared
              .filter((p) => p.unit === id)
              .map((p, index) => (
                <span key={p.id}>
                  {index > 0 && ' '}
                  <Marked stretches={codeStretches(p.id, p.text, claim, altered)} messages={messages} />
                </span>
              ))}
          </p>
        ))}
      </blockquote>
      {whole.length > compared.length && (
        <p class="small more-there">
          <a href={hashOf({ view: 'reader', clause: unit, missing: null })}>
            {check.rest(clauseInText(unit, messages))}
          </a>
        </p>
      )}
    </>
  );
}

/** A statement about the instrument itself: its title and date line stand for it. */
function Whole({ unit, code, messages }: { unit: ClauseId; code: Code; messages: Messages }): JSX.Element {
  const own: readonly Passage[] = unit === 'code' ? [] : passagesOf(code, unit).own;
  return (
    <>
      <ClauseLink unit={unit} messages={messages} />
      <blockquote class="clause words" lang="en" dir="ltr">
        <p>{own.length > 0 && own.length < 4 ? own.map((p) => p.text).join(' ') : code.dateLine}</p>
      </blockquote>
    </>
  );
}

function ClauseLink({ unit, messages }: { unit: ClauseId; messages: Messages }): JSX.Element {
  const label = clauseLabel(unit, messages);
  return (
    <p class="clause-name">
      <a
        href={hashOf({ view: 'reader', clause: unit, missing: null })}
        title={messages.check.readLabel(clauseInText(unit, messages))}
      >
        {label}
      </a>
    </p>
  );
}
