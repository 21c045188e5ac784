import type { JSX } from 'preact';
import type { Messages } from '../../data/messages/en';
import type { NearMiss } from '../../data/register/types';
import { Source } from './EvidenceList';

interface Props {
  readonly nearMisses: readonly NearMiss[];
  readonly messages: Messages;
}

/** What is easily taken for evidence and isn't, each with the reason. */
export function NearMisses({ nearMisses, messages: { signatories } }: Props): JSX.Element {
  return (
    <ul class="near-misses">
      {nearMisses.map((miss) => (
        <li key={miss.name}>
          <strong>{signatories.isNoEvidence(miss.name)}</strong> {miss.why}
          {miss.url !== null && (
            <>
              {' ('}
              <Source url={miss.url}>{signatories.source}</Source>)
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
