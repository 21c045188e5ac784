import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Around, CheckSource, CheckState, Empty } from '../../../components/check/model';
import type { Place } from '../../../components/check/Report';
import type { Verdict } from '../../../engine/check';
import type { AboutStatement } from '../../../engine/instrument/evidence';
import { blocksOfPage, blocksOfText, type CheckedBlock } from '../../../engine/check/article/blocks';
import type { Task } from '../../../engine/check/article/check-text';
import type { ReadRegister } from '../../../engine/signatories/register/types';
import { browser } from '../../../platform/browser';
import { ownOf, type Origin } from '../../../platform/origin';
import type { Destination } from '../../../platform/panel';
import { boundTab, readPage, readSelection, showOnPage, tabToCheck, type PageFrame, type PageTab } from './page';
import AboutWorker from './about-worker?worker';
import CheckWorker from './check-worker?worker';
import { Runner } from './run';
import type { AboutTask, Compared } from './task';
import { placeOf } from './place-of';
import { watchFront } from './front';
import { inFront } from './in-front';

/** What was checked last, so that its words can be shown on the page and another part of it be chosen. Never stored. */
interface CheckedText {
  readonly source: CheckSource;
  readonly tab: PageTab | null;
  readonly page: PageFrame | null;
  /** The frame that the words are in; null where that isn't known. */
  readonly frameId: number | null;
  readonly region: number;
  readonly blocks: readonly CheckedBlock[];
}

export interface Check {
  readonly state: CheckState;
  readonly filter: Verdict | null;
  readonly otherPage: string | null;
  readonly otherTab: boolean;
  readonly pageGone: boolean;
  readonly hasPage: boolean;
  readonly choose: (filter: Verdict | null) => void;
  readonly checkPage: () => void;
  readonly checkSelection: () => void;
  /** Checks what the panel was sent for: words of a tab, or those that are selected in it. */
  readonly checkHanded: (sent: Destination) => void;
  readonly checkPasted: (text: string) => void;
  readonly anyway: () => void;
  readonly cancel: () => void;
  /** Asks the browser for access to all sites, then checks the page. */
  readonly allow: () => void;
  readonly leave: () => void;
  readonly changeRegion: (index: number) => void;
  readonly select: (place: Place) => void;
}

/** The check of the panel, with the reader's own register: outlives the view, so that a clause can be read and the result be there again. */
export function useCheck(own: ReadRegister | null): Check {
  const [state, setState] = useState<CheckState>({ kind: 'idle' });
  const [filter, setFilter] = useState<Verdict | null>(null);
  const [checked, setChecked] = useState<CheckedText | null>(null);
  const [front, setFront] = useState<PageTab | null>(null);
  const [pageGone, setPageGone] = useState(false);
  const threads = useMemo(
    () => ({
      check: new Runner<Task, Compared>(() => new CheckWorker()),
      about: new Runner<AboutTask, readonly AboutStatement[]>(() => new AboutWorker()),
    }),
    [],
  );
  const stop = (): void => {
    threads.check.cancel();
    threads.about.cancel();
  };
  const underway = useRef(new AbortController());

  useEffect(() => (boundTab === null ? watchFront(setFront) : undefined), []);
  useEffect(
    () => () => {
      underway.current.abort();
      stop();
    },
    [threads],
  );

  const empty = (why: Empty): void => {
    setState({ kind: 'empty', why });
  };
  /** Begins a check in place of the one before; the signal tells when it is cancelled in turn. */
  const begin = (): AbortSignal => {
    underway.current.abort();
    underway.current = new AbortController();
    stop();
    setState({ kind: 'working', done: 0, total: 0 });
    return underway.current.signal;
  };
  const run = async (what: CheckedText, about: Task['about'], signal: AbortSignal): Promise<void> => {
    setChecked(what);
    setFilter(null);
    setPageGone(false);
    try {
      const blocks = what.blocks.map(({ text, role }) => ({ text, ...(role !== undefined && { role }) }));
      const [compared, said] = await Promise.all([
        threads.check.run({ blocks, about }, ({ done, total }) => {
          if (!signal.aborted) setState({ kind: 'working', done, total });
        }),
        threads.about.run({ blocks, isAssumed: about !== 'where-named', own }),
      ]);
      if (compared === null || said === null || signal.aborted) return;
      const { outcome, skipped } = compared;
      if (outcome.kind === 'rival') setState({ kind: 'rival', name: outcome.name });
      else if (outcome.kind === 'illegible') empty(outcome.why);
      else if (outcome.kind === 'no-mention') empty('no-mention');
      else if (
        outcome.result.claims.every((c) => c.result.verdict === 'not-checked') &&
        outcome.result.quotes.length === 0 &&
        said.length === 0 &&
        !skipped.includes('not-english')
      )
        empty('nothing');
      else {
        const { regions = [], article = null } = what.page?.text ?? {};
        const region = { index: what.region, of: regions.length, blocks: what.blocks.length, article };
        const date = new Date().toISOString().slice(0, 10);
        const report = {
          source: what.source,
          date,
          region: what.page ? region : null,
          result: outcome.result,
          isPresumed: outcome.isPresumed,
          around: aroundOf(what),
          about: said,
          skipped,
        };
        setState({ kind: 'done', report });
      }
    } catch {
      if (!signal.aborted) empty('failed');
    }
  };
  const runRegion = (page: PageFrame, region: number, signal: AbortSignal): Promise<void> => {
    const part = page.text.regions[region] ?? { start: 0, end: page.text.blocks.length };
    const source: CheckSource = { kind: 'page', ...page.from };
    const { tab } = page;
    const { frameId } = page.frame;
    return run({ source, tab, page, frameId, region, blocks: blocksOfPage(page.text, part) }, 'where-named', signal);
  };
  const runWords = (
    words: string,
    tab: PageTab | null,
    from: Origin,
    frameId: number | null,
    signal: AbortSignal,
  ): Promise<void> => {
    const source: CheckSource = { kind: 'selection', ...from };
    return run({ source, tab, page: null, frameId, region: 0, blocks: blocksOfText(words) }, 'unless-rival', signal);
  };
  const checkPage = async (): Promise<void> => {
    const signal = begin();
    const tab = await tabToCheck();
    const page = tab ? await readPage(tab, signal) : 'no-tab';
    if (signal.aborted) return;
    if (typeof page === 'string') empty(page);
    else await runRegion(page, page.text.article ?? 0, signal);
  };
  const checkSelection = async (tabId: number | null, frame: number | null): Promise<void> => {
    const signal = begin();
    const tab = await tabToCheck(tabId);
    const selection = tab ? await readSelection(tab, frame) : 'no-tab';
    if (signal.aborted) return;
    if (typeof selection === 'string') empty(selection);
    else if (selection.words.trim() === '') empty('no-selection');
    else await runWords(selection.words, tab, selection.from, selection.frameId, signal);
  };
  const checkHanded = async ({ words, from, frameId, tabId }: Destination): Promise<void> => {
    if (words === null) return checkSelection(tabId, frameId);
    const signal = begin();
    const tab = await tabToCheck(tabId);
    if (!signal.aborted) await runWords(words, tab, from ?? ownOf(tab ?? NOWHERE), frameId, signal);
  };
  const select = async (place: Place): Promise<void> => {
    if (!checked?.tab) return;
    const { tab, page, frameId } = checked;
    const block = checked.blocks[place.block];
    if (page && block && block.key !== null) {
      const at = { key: block.key, start: place.start - block.shift, end: place.end - block.shift };
      setPageGone(!(await showOnPage(tab.id, page.frame, at)));
      return;
    }
    const read = await readPage(tab, underway.current.signal, frameId);
    const at = typeof read === 'string' ? null : placeOf(read.text, place.quote);
    setPageGone(typeof read === 'string' || at === null || !(await showOnPage(tab.id, read.frame, at)));
  };

  const result = state.kind === 'done' ? checked : null;
  const read = result?.tab;
  const seen = front !== null && read ? inFront(front, read) : 'same';
  return {
    state,
    filter,
    otherPage: seen === 'other-page' ? (front?.title ?? '') : null,
    otherTab: seen === 'other-tab',
    pageGone,
    hasPage: Boolean(checked?.tab),
    choose: setFilter,
    checkPage: () => void checkPage(),
    checkSelection: () => void checkSelection(null, null),
    checkHanded: (sent) => void checkHanded(sent),
    checkPasted: (text) => {
      const source: CheckSource = { kind: 'pasted', ...ownOf(NOWHERE) };
      void run(
        { source, tab: null, page: null, frameId: null, region: 0, blocks: blocksOfText(text) },
        'unless-rival',
        begin(),
      );
    },
    anyway: () => {
      if (checked) void run(checked, 'certainly', begin());
    },
    cancel: () => {
      underway.current.abort();
      stop();
      setState({ kind: 'cancelled' });
    },
    allow: () => {
      // At once: the browser asks the reader in their click only.
      browser.permissions.request({ origins: ['<all_urls>'] }).then(
        (given) => {
          if (given) void checkPage();
        },
        () => undefined,
      );
    },
    leave: () => {
      underway.current.abort();
      setChecked(null);
      setState({ kind: 'idle' });
    },
    changeRegion: (index) => {
      if (checked?.page) void runRegion(checked.page, index, begin());
    },
    select: (place) => void select(place),
  };
}

const NOWHERE = { title: '', url: '' };

/** The text around what was checked; null where that was pasted. A selection is all that is known of its page. */
function aroundOf({ source, page, blocks }: CheckedText): Around | null {
  if (source.kind === 'pasted') return null;
  if (!page)
    return { blocks: blocks.map((b) => b.text), places: blocks.map((b, block) => ({ block, shift: b.shift })) };
  return {
    blocks: page.text.blocks.map((b) => b.text),
    places: blocks.map((b) => ({ block: b.key ?? -1, shift: b.shift })),
  };
}
