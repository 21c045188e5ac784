/** How readers ask for the register as a whole. Words in lower case, as a query's are compared. */
import type { QuestionWords } from './types';

export const questions: QuestionWords = {
  counting: ['how many', 'number of', 'total of', 'total number of', 'count of', 'tally of'],
  counted:
    'countries country states state nations nation governments parties participants members signatories signatory signers signatures ' +
    'signed joined',
  signing: 'signatories signatory signers signer signed signature signatures joined joiners adherents',
  asking:
    'who which what list all every many other countries country states state nations governments there are were so far yet',
};
