/** The register's part of the one box: what a query asks of it, and what a row says. */
import type { Messages } from '../../data/messages/en';
import type { Register } from '../../data/register/types';
import type { QuestionWords } from '../../data/states/types';
import type { Code } from '../../data/types';
import { combine, knownOf, registerReader, type NameIndex, type ReadRegister } from '../../engine/signatories';
import { stateAnswer, totalsAnswer } from '../../wording/state-answer';
import type { RegisterSide } from '../search/rows';
import { RegisterRow } from './RegisterRow';
import { keyOfMatch, nameOfMatch } from './subjects';

interface Data {
  readonly code: Code;
  readonly register: Register;
  /** The user's own register. */
  readonly own: ReadRegister | null;
  readonly names: NameIndex;
  readonly questions: QuestionWords;
  readonly messages: Messages;
}

export function registerSide({ code, register, own, names, questions, messages }: Data): RegisterSide {
  const { signatories } = messages;
  return {
    ask: registerReader(
      names,
      questions,
      code.passages.map(({ text }) => text),
    ),
    keyOf: keyOfMatch,
    content: (row) => <RegisterRow {...{ row, register, own, names, messages }} />,
    answer: (row) => {
      const how = signatories.withSources;
      if (row.kind === 'totals')
        return {
          name: signatories.totalsInText,
          how,
          words: () => totalsAnswer(knownOf(register), register.asOf, messages),
        };
      const { subject } = row.match;
      if (subject.kind === 'outside') return null;
      const name = nameOfMatch(row.match, names);
      const status = combine(subject.id, register, own);
      return { name, how, words: () => stateAnswer(name, status, code.provenance.page, messages) };
    },
  };
}
