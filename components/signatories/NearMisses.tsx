import type { JSX } from 'preact';
import type { Messages } from '../../data/messages/en';
import type { NearMiss } from '../../data/register/types';
import { Source } from './EvidenceList';

interface Props {
  readonly nearMisses: readonly NearMiss[];
  /** The State that is being looked at, by name. */
  readonly member?: string;
  readonly messages: Messages;
}

/** What is easily taken for evidence and isn't, each with the reason. */
export function NearMisses({ nearMisses, member, messages: { signatories } }: Props): JSX.Element {
  return (
    <ul class="near-misses">
      {nearMisses.map((miss) => (
        <li key={miss.name}>
          <strong>{signatories.isNoEvidence(miss.name)}</strong>{' '}
          {member !== undefined && miss.isGroup === true && `${signatories.isMember(member)} `}
          {miss.why}
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
