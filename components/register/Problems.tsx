import type { JSX } from 'preact';
import type { Messages } from '../../data/messages/en';
import type { Problem } from '../../engine/signatories';
import { problemSentence } from '../../wording/register';

interface Props {
  readonly problems: readonly Problem[];
  /** Whether there is an earlier register, which is as it was. */
  readonly kept: boolean;
  readonly messages: Messages;
}

/** Everything that is wrong with a file, by line and field. */
export function Problems({ problems, kept, messages }: Props): JSX.Element {
  const { register } = messages;
  return (
    <div role="alert" class="problems">
      {problems.length > 0 && (
        <>
          <p class="missing">
            {register.refused(problems.length)} {kept ? register.intact : register.nothingKept}
          </p>
          <table>
            <thead>
              <tr>
                <th scope="col">{register.line}</th>
                <th scope="col">{register.field}</th>
                <th scope="col">{register.problem}</th>
              </tr>
            </thead>
            <tbody>
              {[...problems]
                .sort((a, b) => a.line - b.line)
                .map((problem, index) => (
                  <tr key={index}>
                    <td>{problem.line}</td>
                    <td>{problem.field === null ? register.wholeFile : <code>{problem.field}</code>}</td>
                    <td>{problemSentence(problem, messages)}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </>
      )}
    </div>
  );
}
