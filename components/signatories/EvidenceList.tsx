import type { JSX } from 'preact';
import type { Messages } from '../../data/messages/en';
import type { Evidence } from '../../data/register/types';

interface Props {
  readonly evidence: readonly Evidence[];
  readonly messages: Messages;
}

/** Every page with what it says, how sure it makes, and when and how it was read. */
export function EvidenceList({ evidence, messages: { date, signatories } }: Props): JSX.Element {
  return (
    <ol class="evidence">
      {evidence.map((one, index) => {
        const foreign = signatories.titles[one.title ?? ''];
        return (
          <li key={index}>
            <p class="evidence-title">
              <bdi lang={foreign?.lang}>
                <Source url={one.url}>{one.title ?? one.url ?? signatories.untitled}</Source>
              </bdi>
              <span class="quiet">, {one.date === null ? signatories.undated : date(one.date)}</span>
            </p>
            {foreign && <p>{signatories.inEnglish(foreign.language, foreign.title)}.</p>}
            {one.says !== null && <p>{one.says}</p>}
            <p class="quiet small">
              {one.confidence !== null &&
                one.confidence !== 'background' &&
                `${signatories.sure(signatories.confidence[one.confidence])} `}
              {one.read !== null && signatories.read(date(one.read), one.basis)}
            </p>
          </li>
        );
      })}
    </ol>
  );
}

/** A link to a page, or its words alone where no address is known. The page never learns where its reader comes from. */
export function Source({ url, children }: { readonly url: string | null; readonly children: string }): JSX.Element {
  if (url === null) return <span>{children}</span>;
  return (
    <a href={url} target="_blank" rel="noreferrer noopener">
      {children}
    </a>
  );
}
