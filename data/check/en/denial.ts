/** How English denies that the Code says or is something. */
export const CODE = String.raw`(?:(?:the|this)\s+)?(?:code(?:\s+of\s+conduct)?|document|text|instrument|preamble)|it`;
export const PART = String.raw`(?:(?:operative|preambular|numbered)\s+)?(?:paragraphs?|paras?\.?|articles?|points?|clauses?|items?)\s+\d{1,2}(?:\s?\([a-k]\))?|\d{1,2}\s?\([a-k]\)`;
const SUBJECT = String.raw`(?:${PART}|${CODE})(?:\s+(?:of|in)\s+(?:${CODE}))?(?:\s+(?:itself|also|however|therefore|plainly|simply|clearly|expressly))?`;
/** "nothing in the Code", "not a single article of it", "no paragraph" */
const NONE_OF = String.raw`(?:(?:nothing|none|nowhere|not\s+(?:a|one)\s+(?:single\s+)?\p{L}+)\s+(?:in|of|within|from)\s+(?:${CODE})|(?:no|not\s+(?:a|one)\s+single)\s+(?:\p{L}+\s+)?(?:paragraph|part|article|clause|sentence|line|provision)s?(?:\s+(?:in|of)\s+(?:${CODE}))?)`;
const NOT = String.raw`(?:(?:does|do|did|is|are|was|were|has|had|can|could|should|will|would)(?:\s+not|n[’']t)|cannot|can[’']t|never|nowhere|neither|no\s+longer|in\s+no\s+way|by\s+no\s+means)(?:\s+(?:even|actually|anywhere|at\s+all|in\s+any\s+way|intended\s+to|meant\s+to|supposed\s+to))?(?!\s+to\b)`;
const HAS = String.raw`(?:has|have|contains?|sets?|names?|imposes?|creates?|provides?(?:\s+for)?|gives?|makes?|lays?\s+down|establish(?:es)?|prescribes?|includes?|lists?|demands?|requires?|asks?|foresees?|offers?|carries|is|was|binds?|obliges?|mentions?|addresses|discusses|speaks?\s+of|refers?\s+to)`;
const CALL = String.raw`(?:call(?:s|ed|ing)?|describ(?:e|es|ed|ing)|label(?:s|led)?|term(?:s|ed)?|treat(?:s|ed)?|portray(?:s|ed)?|present(?:s|ed)?|speak(?:s|ing)?\s+of|regard(?:s|ed)?|consider(?:s|ed)?|read)`;
const WRONG = String.raw`(?:wrong|a\s+mistake|mistaken|an\s+error|an\s+exaggeration|misleading|inaccurate|incorrect|untrue|not\s+true|false|a\s+misunderstanding|a\s+myth)`;

export const denialForms = {
  /** Up to and with the words that deny; what is denied follows. */
  opens: new RegExp(
    [
      String.raw`\b(?:${SUBJECT})\s+${NOT}\b`,
      String.raw`\bnowhere\s+(?:does|do|did|is|are|in)\s+(?:${CODE})\b`,
      String.raw`\b(?:${SUBJECT})\s+${HAS}(?:\s+(?:up|out|down))?\s+(?:no|neither|none|nothing|nobody|no\s+one)\b`,
      String.raw`\b${NONE_OF}\b`,
      String.raw`\b(?:stops?|falls?|comes?|fell|stopped)\s+short\s+of\b`,
      String.raw`\b(?:is|was|being)\s+(?:far\s+from|anything\s+but|hardly|scarcely|nowhere\s+near|by\s+no\s+means|in\s+no\s+way|no\s+longer|never)\b`,
      String.raw`\b(?:can|could|should|may|must)\s+(?:hardly|scarcely|not|never)\s+be\s+${CALL}\b`,
      String.raw`\b(?:wrongly|mistakenly|falsely|incorrectly|erroneously|inaccurately|misleadingly)\s+${CALL}\b`,
      String.raw`\b(?:it\s+(?:is|was|would\s+be)|it[’']s)\s+${WRONG}\s+(?:to\s+(?:${CALL}|say|claim|suggest|think|believe)|that)\b`,
    ].join('|'),
    'iu',
  ),
  /** Where what is denied ends. */
  ends: /[;:.!?]|,\s+(?:but|and|it|yet|so|though|although|while|which|who)\b|\s[–—]\s|\bbut\b/iu,
  /** "does not let States …" forbids; what it is about may be in the Code all the same. */
  permits: /^\s*(?:lets?|allows?|permits?|enables?|entitles?|authori[sz]es?|gives?)\b/iu,
  /** What would bind, as the first words that are denied: "a treaty", "an international convention". */
  hardLaw:
    /^\s*(?:adopted\s+as\s+|as\s+|to\s+be\s+|be\s+)?(?:an?|the)\s+(?:\p{L}+\s+){0,3}?(?:treaty|convention|protocol|pact|law|statute|contract|legal\s+instrument)\b/iu,
} as const;
