import type { JSX } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { CheckView } from '../../../components/check/CheckView';
import { HowDecides } from '../../../components/check/HowDecides';
import { hashOf, type Route } from '../../../platform/route';
import { errorRates } from '../../../data/error-rates';
import { en as messages } from '../../../data/messages/en';
import { how } from '../../../data/messages/en/how';
import { pressLines } from '../../../data/press-lines';
import type { Code } from '../../../data/types';
import type { CitationStyle } from '../../../engine/cite';
import { copy } from '../../../platform/clipboard';
import { download } from '../../../platform/download';
import type { Destination } from '../../../platform/panel';
import type { Check } from './useCheck';

interface Props {
  readonly check: Check;
  readonly code: Code;
  /** The style in which the Code is cited. */
  readonly style: CitationStyle;
  /** What is asked for; each time it is another object. */
  readonly route: Route & { readonly view: 'check' };
  /** By what the panel was sent here; null where that was the address alone. */
  readonly destination: Destination | null;
}

/** How far down the result was read, for when the reader comes back from a clause. */
let scrolled = 0;

export function CheckPanel({ check, code, style, route, destination }: Props): JSX.Element {
  const { source } = route;
  useEffect(() => {
    if (source !== 'page' && source !== 'selection') return;
    // Asked for by the address; taken once, so that going back doesn't check again.
    history.replaceState(null, '', hashOf({ view: 'check', source: null }));
    if (source === 'page') check.checkPage();
    else if (destination === null) check.checkSelection();
    else check.checkHanded(destination);
  }, [route]);
  const { kind } = check.state;
  useLayoutEffect(() => {
    if (source !== null) return undefined;
    if (kind === 'done') window.scrollTo(0, scrolled);
    else scrolled = 0;
    const keep = (): void => {
      // A view that is gone is shorter: only what is still this one's is kept.
      if (document.querySelector('.report')) scrolled = window.scrollY;
    };
    window.addEventListener('scroll', keep, { passive: true });
    return () => {
      window.removeEventListener('scroll', keep);
    };
  }, [source, kind]);

  if (source === 'how') return <HowDecides rates={errorRates} messages={{ ...messages, how }} />;
  return (
    <CheckView
      {...{ code, pressLines, style, messages }}
      rates={errorRates}
      state={check.state}
      filter={check.filter}
      otherPage={check.otherPage}
      otherTab={check.otherTab}
      pageGone={check.pageGone}
      onFilter={check.choose}
      onCheckPage={check.checkPage}
      onCheckSelection={check.checkSelection}
      onCheckPasted={check.checkPasted}
      onAnyway={check.anyway}
      onCancel={check.cancel}
      onAllow={check.allow}
      onLeave={check.leave}
      onRegion={check.changeRegion}
      onSelect={check.hasPage ? check.select : null}
      onCopy={(text) => copy({ text })}
      onDownload={download}
      onPrint={() => {
        window.print();
      }}
    />
  );
}
