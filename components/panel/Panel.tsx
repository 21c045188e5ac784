import type { ComponentChildren, JSX } from 'preact';
import type { Messages } from '../../data/messages/en';
import { hashOf, type Route } from '../../platform/route';

interface Props {
  readonly route: Route;
  readonly messages: Messages;
  readonly children: ComponentChildren;
}

/** The frame of every view: where one is and where one can go. */
export function Panel({ route, messages, children }: Props): JSX.Element {
  const { panel } = messages;
  const views: readonly (readonly [Route, string])[] = [
    [{ view: 'reader', clause: null, missing: null }, panel.reader],
    [{ view: 'search', query: '' }, panel.search],
    [{ view: 'check', source: null }, panel.check],
    [{ view: 'signatories', asked: '' }, panel.signatories],
    [{ view: 'register' }, panel.register],
  ];
  return (
    <>
      <nav class="views" aria-label={panel.views}>
        {views.map(([to, name]) => (
          <a key={to.view} href={hashOf(to)} {...(to.view === route.view && { 'aria-current': 'page' as const })}>
            {name}
          </a>
        ))}
      </nav>
      <main class={`view ${route.view}`}>{children}</main>
      <footer class="independent">{panel.independent}</footer>
    </>
  );
}
