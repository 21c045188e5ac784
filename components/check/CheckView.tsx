import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { arrange } from '../../engine/report/arrange';
import { withoutControls } from '../../engine/text/markdown';
import { hashOf } from '../../platform/route';
import { headerSentence, regionSentence } from '../../wording/findings';
import type { CheckState, RegionChoice } from './model';
import { Report, type ReportProps } from './Report';

export interface CheckViewProps extends Omit<ReportProps, 'report' | 'arranged'> {
  readonly state: CheckState;
  /** Title of the page in front, where that isn't the page of the result; else null. */
  readonly otherPage: string | null;
  /** Whether the page in front is that of the result, in another tab than the one that was read. */
  readonly otherTab: boolean;
  /** Whether the page could show no words of the result when it was last asked. */
  readonly pageGone: boolean;
  readonly onCheckPage: () => void;
  readonly onCheckSelection: () => void;
  readonly onCheckPasted: (text: string) => void;
  /** Checks the same text although it names another instrument. */
  readonly onAnyway: () => void;
  readonly onCancel: () => void;
  /** Asks the browser for access to all sites. Called in the click itself, which is what allows it. */
  readonly onAllow: () => void;
  /** Back to the choice of a text. */
  readonly onLeave: () => void;
  readonly onRegion: (index: number) => void;
}

/** The check: choose a text, watch it being read, see both sides. */
export function CheckView(props: CheckViewProps): JSX.Element {
  const { state, messages } = props;
  const { check } = messages;
  const report = state.kind === 'done' ? state.report : null;
  const arranged = useMemo(() => report && arrange(report, props.code), [report, props.code]);
  const root = useRef<HTMLDivElement>(null);
  const before = useRef(state.kind);
  const [pasted, setPasted] = useState('');
  useEffect(() => {
    // A result that comes is read from its header on, or else why there is none; one that the reader comes back to stays where it was.
    if (before.current === 'working' && state.kind !== 'working')
      root.current?.querySelector<HTMLElement>(state.kind === 'done' ? '.result h2' : '.state')?.focus();
    before.current = state.kind;
  }, [state.kind]);
  return (
    <div class="check" ref={root}>
      <div class="check-head">
        <h1>{check.title}</h1>
        <p class="ways">
          <a href={hashOf({ view: 'check', source: 'how' })}>{check.howTitle}</a>
          {state.kind === 'done' && (
            <button type="button" class="quiet-button" onClick={props.onLeave}>
              {check.again}
            </button>
          )}
        </p>
      </div>
      <div role="status" class="state" tabIndex={-1}>
        {state.kind === 'cancelled' && <p>{check.cancelled}</p>}
        {state.kind === 'empty' && <p>{check.empty[state.why]}</p>}
        {state.kind === 'rival' && <p>{check.rival(state.name)}</p>}
        {props.otherPage !== null && state.kind === 'done' && (
          <p class="other-page">
            {check.otherPage(withoutControls(state.report.source.title) || check.sourceOf[state.report.source.kind])}{' '}
            <button type="button" class="quiet-button" onClick={props.onCheckPage}>
              {check.checkPage}
            </button>
          </p>
        )}
        {props.otherTab && state.kind === 'done' && <p>{check.otherTab}</p>}
        {props.pageGone && <p>{check.pageGone}</p>}
      </div>
      <p class="unseen" role="status">
        {state.kind === 'working' && check.working}
        {arranged && check.announce(headerSentence(arranged, messages))}
      </p>
      {state.kind === 'rival' && (
        <p>
          <button type="button" class="quiet-button" onClick={props.onAnyway}>
            {check.rivalAnyway}
          </button>
        </p>
      )}
      {state.kind === 'empty' && state.why === 'no-access' && (
        <p>
          <button type="button" class="quiet-button" onClick={props.onAllow}>
            {check.allow}
          </button>
        </p>
      )}
      {state.kind === 'working' && <Working {...props} state={state} />}
      {state.kind === 'done' && arranged ? (
        <>
          <Region {...props} region={state.report.region} />
          <Report {...props} report={state.report} arranged={arranged} />
        </>
      ) : (
        state.kind !== 'working' && <Sources {...props} text={pasted} onText={setPasted} />
      )}
    </div>
  );
}

interface SourcesProps extends CheckViewProps {
  /** What is typed or pasted, kept while the view is open: a check that gives nothing loses no work. */
  readonly text: string;
  readonly onText: (text: string) => void;
}

function Sources(props: SourcesProps): JSX.Element {
  const { messages, text, onText, onCheckPage, onCheckSelection, onCheckPasted } = props;
  const { check } = messages;
  return (
    <section class="sources" aria-label={check.sources}>
      <p class="lead">{check.lead}</p>
      <p class="actions">
        <button type="button" class="button" onClick={onCheckPage}>
          {check.checkPage}
        </button>
        <button type="button" class="button" onClick={onCheckSelection}>
          {check.selection}
        </button>
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onCheckPasted(text);
        }}
      >
        <label for="check-text">{check.pasteLabel}</label>
        <textarea
          id="check-text"
          rows={7}
          value={text}
          aria-describedby="check-text-help"
          onInput={(event) => {
            onText(event.currentTarget.value);
          }}
        />
        <p id="check-text-help" class="quiet small">
          {check.pasteHelp}
        </p>
        <button type="submit" class="button">
          {check.paste}
        </button>
      </form>
    </section>
  );
}

function Working({
  state,
  messages: { check },
  onCancel,
}: CheckViewProps & { state: CheckState & { kind: 'working' } }): JSX.Element {
  const { done, total } = state;
  return (
    <div class="working">
      <progress aria-label={check.working} max={total > 0 ? total : 1} {...(done > 0 && { value: done })} />
      <p>{done > 0 ? check.progress(done, total) : check.working}</p>
      <button type="button" class="button" onClick={onCancel}>
        {check.cancel}
      </button>
    </div>
  );
}

/** Which part of the page was checked, with the ways to more and to less of it. */
function Region({ region, messages, onRegion }: CheckViewProps & { region: RegionChoice | null }): JSX.Element | null {
  const sentence = regionSentence(region, messages);
  if (region === null || sentence === null) return null;
  const { check } = messages;
  const { index, of, article } = region;
  const whole = of - 1;
  const choice = (to: number, label: string): JSX.Element => (
    <button
      type="button"
      class="quiet-button"
      onClick={() => {
        onRegion(to);
      }}
    >
      {label}
    </button>
  );
  return (
    <p class="region small">
      <span class="quiet">{sentence}</span>
      {index > 0 && (index - 1 === article ? choice(article, check.onlyArticle) : choice(index - 1, check.narrow))}
      {index + 1 < whole && choice(index + 1, check.widen)}
      {index < whole && choice(whole, check.wholePage)}
    </p>
  );
}
