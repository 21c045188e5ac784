/** Who reports a statement is no part of it: "The ministry noted that …", "According to the agency, …", "…, the paper writes". */
import type { Span } from '../types';

const VERB =
  '(?:says?|said|notes?|noted|adds?|added|stress(?:es|ed)?|recalls?|recalled|explains?|explained|claims?|claimed|argues?|argued|insists?|insisted|reports?|reported|announces?|announced|states|stated|writes?|wrote|points? out|pointed out|underlin(?:es|ed)|emphasi[sz](?:es|ed)|believes?|believed|reminds? (?:readers|us)|tells? (?:readers|us)|told (?:reporters|journalists|readers|us)|observ(?:es|ed)|remark(?:s|ed)|confirm(?:s|ed)|suggest(?:s|ed)|maintain(?:s|ed)|warn(?:s|ed)|swears?|swore)';
/** A subject of few words. */
const WHO = String.raw`(?:[\p{L}\p{M}’'.-]+ ){0,8}[\p{L}\p{M}’'.-]+,?`;
const LEADING = new RegExp(String.raw`^\s*(?<who>${WHO}) (?:also |further |then |later )?${VERB} that\s`, 'u');
const ACCORDING = new RegExp(
  String.raw`^\s*(?:According to|As|In the words of) (?<who>${WHO})(?: (?:has|puts|sees) it| ${VERB})?,\s`,
  'u',
);
/** A reporter, not a circumstance ("with the rule of law observed"). */
const REPORTER = String.raw`(?=(?:the|an?|he|she|its|his|her|our|one|\p{Lu}\p{L}*)\b)`;
const TRAILING = new RegExp(
  String.raw`,\s*(?:as )?${REPORTER}(?<who>${WHO}) (?:also |further |then |later )?${VERB}\s*(?:\.\s*)?$`,
  'u',
);
/** A writer's own words about the writing. */
const FIRST =
  /^\s*(?:We|I) (?:also |then |further |will |can )?(?:show|argue|find|think|believe|suspect|conclude|contend|know|concede|note|observe) that\s/u;
/** The Code itself, and those who speak in it: what they say is the statement. */
const OWN =
  /\b(?:codes?|documents?|texts?|instruments?|paragraphs?|paras?|points?|items?|clauses?|preambles?|recitals?|signator(?:y|ies)|states?|countries|governments?|members?|part(?:y|ies)|they|it|we|that|which|authors|drafters|participants|adherents)\b/iu;

/** The stretches of a statement that only say who reports it. */
function reportingClausesIn(text: string): Span[] {
  return [LEADING, ACCORDING, TRAILING, FIRST].flatMap((pattern) => {
    const match = pattern.exec(text);
    if (!match || OWN.test(match.groups?.who ?? '')) return [];
    return [{ start: match.index, end: match.index + match[0].length }];
  });
}

/** The text with its reporting clauses as spaces, so that every other offset stays. */
export function stripReportingClauses(text: string): string {
  return reportingClausesIn(text).reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}
