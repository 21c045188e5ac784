/** English forms that the check looks for, by the file that reads them. */
import { denialForms } from './denial';
import { verbForms } from './verb';

/** One of these words or phrases, and nothing else; asked like an expression, and answered by a look. */
const anyOf = (list: string): { test(word: string): boolean } => {
  const words = new Set(list.split(', '));
  return { test: (word) => words.has(word) };
};

const VERB =
  '(?:says?|said|notes?|noted|adds?|added|stress(?:es|ed)?|recalls?|recalled|explains?|explained|claims?|claimed|argues?|argued|insists?|insisted|reports?|reported|announces?|announced|states|stated|writes?|wrote|points? out|pointed out|underlin(?:es|ed)|emphasi[sz](?:es|ed)|believes?|believed|reminds? (?:readers|us)|tells? (?:readers|us)|told (?:reporters|journalists|readers|us|(?:this|our|the) (?:newspaper|paper|magazine|reporter|correspondent|site|website|programme|agency|newsroom))|observ(?:es|ed)|remark(?:s|ed)|confirm(?:s|ed)|suggest(?:s|ed)|maintain(?:s|ed)|warn(?:s|ed)|swears?|swore)';
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

/** "…, according to one delegate from the region." */
const ATTRIBUTED = new RegExp(String.raw`,\s*according to ${REPORTER}(?<who>${WHO})\s*(?:\.\s*)?$`, 'u');

/** "The preamble, an envoy observed, stresses …" */
const INSERTED = new RegExp(
  String.raw`,\s(?:as )?${REPORTER}(?<who>[\p{L}’'-]+(?: [\p{L}’'-]+){0,4}) (?:also |further |then |later )?${VERB}(?=,\s)`,
  'u',
);

/** "“…,” said a lawyer who has read it, “…”" */
const INVERTED = new RegExp(
  String.raw`(?:,[”"’»]|[”"’»],?|,)\s*${VERB} ${REPORTER}(?<who>[\p{L}\p{M}’'.-]+(?: (?!who\b)[\p{L}\p{M}’'.-]+){0,7})(?:,? who [^,;“”"]{1,80})?(?=[,;:“”"]|\s*[.“"]|\s*$)`,
  'u',
);
/** The verb of a reporter right before a quotation. */
const ANNOUNCING = new RegExp(String.raw` ${VERB}(?: that)?[,:]?[ ]?[“"‘«„]?$`, 'u');

/** "Critics point to paragraph 9 …": who cites it. */
const POINTING = new RegExp(
  String.raw`^\s*(?<who>${WHO}) (?:also |further |then |later )?(?:points?|pointed|refers?|referred|looks?|looked|turns?|turned) to (?=(?:the )?(?:paragraphs?|paras?|points?|articles?|clauses?|preamble)\b)`,
  'u',
);

/** Terrorism as a whole, after a verb or a noun of ending. */
const ALL_TERROR = String.raw`(?:(?:all|the|any|global|international|world|worldwide|violent|this|scourge|plague|threat|menace|acts|forms|curse|spectre|of|to|with)\s+){0,5}terror(?:ism)?\b(?!\s+(?:attacks?|groups?|financing|cells?|networks?|propaganda|recruitment|threats?|plots?))`;
const GOAL_AS_END = new RegExp(
  [
    String.raw`\b(?:defeat|eradicat|eliminat|overcom|conquer|vanquish|banish|abolish|extinguish|end)(?:s|ed|e|es|ing|ion)?\s+${ALL_TERROR}`,
    String.raw`\b(?:(?:root|wip|stamp)(?:s|ed|e|es|ing)?\s+out|se(?:e|es|eing)\s+off|(?:get|be)\s+rid\s+of|driv(?:e|es|ing)\s+out|finish(?:es|ing)?\s+off)\s+${ALL_TERROR}`,
    String.raw`\b(?:do(?:es|ing)?\s+away\s+with|put(?:s|ting)?\s+(?:an\s+end|a\s+stop)\s+to|consign(?:s|ed|ing)?\s+to\s+history)\s+${ALL_TERROR}`,
    String.raw`\b(?:end|eradication|elimination|defeat|demise)\s+(?:of|to|for)\s+${ALL_TERROR}`,
    String.raw`\b(?:world|planet|globe|earth|humanity|mankind)\s+(?:that\s+is\s+)?(?:of|from|free\s+(?:of|from)|without|rid\s+of|clear\s+of)\s+${ALL_TERROR}`,
    String.raw`\bterror(?:ism)?-free\s+world\b|\bworld\s+terror(?:ism)?-free\b`,
    String.raw`\bterror(?:ism)?\s+(?:\p{L}+\s+){1,3}(?:defeated|eradicated|eliminated|overcome|ended|over|gone|vanquished|history|(?:wiped|rooted|stamped)\s+out)\b`,
    String.raw`\bterror(?:ism)?\s+(?:gone|ended|defeated|eradicated|eliminated|vanquished|banished|(?:wiped|rooted|stamped)\s+out)\b`,
  ].join('|'),
  'iu',
);

const MENTIONS =
  'mentions?|names?|address(?:es)?|discuss(?:es)?|refers?|covers?|touch(?:es)?|speaks?|contains?|includes?';
const MENTIONED = 'mentioned|named|addressed|discussed|referred to|covered|touched|included|found|spoken of';
const SILENT = new RegExp(
  `\\b(?:(?:does|do|did)(?:\\s+not|n[’']t)\\s+(?:even\\s+|once\\s+)?(?:${MENTIONS})|(?:is|are)\\s+(?:not|never|nowhere)\\s+(?:even\\s+)?(?:${MENTIONED})|(?:never|nowhere)\\s+(?:${MENTIONS})|(?:says?|said)\\s+(?:nothing|not a word)|(?:has|have|had)\\s+(?:nothing|not a word)\\s+(?:to\\s+say\\s+)?(?=on|about)|(?:is|are)\\s+(?:left\\s+out|omitted|missing|absent)|silent\\s+(?:on|about)|no\\s+(?:mention|word|trace|reference)\\s+(?:of|about|to)|nothing\\s+in\\s+(?:the\\s+code|it)\\s+(?:on|about)|(?:code|text|document|it)\\s+(?:omits|ignores|forgets|leaves out))\\b(?:\\s+(?:anywhere|at all|once|in it|in the code|in the text|on|about|of|to))*`,
  'iu',
);

const FOUNDED = 'set\\s+up|established|created|founded|instituted|launched|introduced';
const BODY =
  '(?:agency|agencies|fund|court|tribunal|secretariat|committee|commission|council|police|police\\s+force|office|centre|center|register|registry|database|mechanism|bureau|inspectorate|task\\s+force|board|panel|prosecutor|army|battalion|hotline|observatory|academy|institute|watchdog|headquarters)';
/** A body that is set up: of the Code's making is a coalition alone. */
const FOUNDS_BODY = new RegExp(
  [
    String.raw`\b(?:sets?\s+up|setting\s+up|establish(?:es|ing)?|creat(?:es?|ing)|founds?|institutes?|launch(?:es)?|introduces?|${FOUNDED})\s+(?:an?|one|its\s+own|their\s+own)\s+(?:\p{L}[\p{L}-]*\s+){0,4}${BODY}\b`,
    String.raw`\b(?:an?|one)\s+(?:\p{L}[\p{L}-]*\s+){0,4}${BODY}\s+(?:\p{L}[\p{L}-]*\s+){0,4}(?:is|be)\s+(?:\p{L}+ly\s+|to\s+be\s+)?(?:${FOUNDED})\b`,
  ].join('|'),
  'iu',
);

/** "does not set up a court", "creates no secretariat" */
const FOUNDS_NO_BODY = new RegExp(
  [
    String.raw`(?:\b(?:does|do|will)(?:\s+not|n[’']t)|\bnever|\bnowhere)\s+(?:\p{L}+ly\s+)?(?:set\s+up|sets\s+up|establish(?:es)?|creates?|founds?|institutes?|launch(?:es)?|introduces?|have|has)\s+(?:an?|any)\s+(?:\p{L}[\p{L}-]*\s+){0,4}${BODY}\b`,
    String.raw`\b(?:sets?\s+up|establish(?:es)?|creates?|founds?|institutes?|launch(?:es)?|introduces?|provides\s+for|has|have|with)\s+no\s+(?:\p{L}[\p{L}-]*\s+){0,4}${BODY}\b`,
  ].join('|'),
  'iu',
);

/** Says that a part isn't in the Code; § stands for its citation. */
const NO_SUCH_PART = new RegExp(
  [
    String.raw`^\W*(?:and\s+)?(?:nor|neither)\s+(?:does|do|is|are|has)\s+(?:the\s+|its\s+|a\s+)?§\W*$`,
    String.raw`§(?:\s+of\s+(?:the|this)\s+\p{L}+)?(?:,[^,;.]{1,80},)?\s+(?:\p{L}+ly\s+|just\s+|even\s+)?(?:does|do|did)(?:\s+not|n[’']t)\s+(?:\p{L}+ly\s+|even\s+)?exist\b`,
    String.raw`§(?:\s+of\s+(?:the|this)\s+\p{L}+)?(?:,[^,;.]{1,80},)?\s+(?:is|are|was)(?:\s+not|n[’']t|\s+nowhere)\s+(?:anywhere\s+|to\s+be\s+found\s+|found\s+|really\s+|even\s+)?(?:in|part\s+of|among)\b`,
    String.raw`§(?:\s+of\s+(?:the|this)\s+\p{L}+)?(?:,[^,;.]{1,80},)?\s+(?:is|are|was)\s+(?:\p{L}+ly\s+|an?\s+)?(?:non-?existent|invented|made[\s-]up|fictitious|fictional|imaginary|invention|fiction|myth)\b`,
    String.raw`\b(?:there\s+(?:is|was|are|being)|has|have|had|contains?|includes?|knows?|with)\s+no\s+(?:such\s+thing\s+as\s+(?:an?\s+)?)?§`,
    String.raw`\b(?:there\s+(?:is|are)(?:n[’']t|\s+not)|does(?:n[’']t|\s+not)\s+(?:even\s+)?(?:have|contain|include))\s+(?:an?\s+|any\s+)?§`,
    String.raw`\bno\s+§\s+exists?\b`,
  ].join('|'),
  'iu',
);

export const checkForms = {
  denial: denialForms,
  verb: verbForms,
  words: {
    /** What the ends of contractions stand for. */
    contracted: { "'ll": 'will', "'re": 'are', "'ve": 'have', "'d": 'would', "'m": 'am' } as Readonly<
      Record<string, string>
    >,
  },
  attribution: {
    /** Words of laws and texts of other kinds, where they are the subject. */
    other:
      /^(?:(?:the|this|that|a|an|our|their|its|new|national|another|under|in|according to|per|by)\s+){1,3}(?:(?!rights\b|international\b|humanitarian\b|refugee\b|rule\b)\p{L}+\s+){0,3}?(?:law|bill|directive|regulation|statute|constitution|communiqué|communique|budget|ordinance)\b/iu,
    /** "In our budget that came to …": a text of one's own, for one sentence. */
    passing:
      /^(?:in|under|by|per|according to)\s+(?:our|my|their|his|her|the national|national)\s+(?:\p{L}+\s+){0,3}?(?:law|bill|budget|constitution|statute|regulation)\b/iu,
    /** "An earlier draft spoke of …": not of the Code as it is. */
    draft:
      /^[“"'(\s]*(?:but |and |yet |while )?(?:(?:in|under|by|according to|unlike) )?(?:an? |the |its |one |some |all |two |several )?(?:earlier|early|first|previous|original|initial|zero|second|preliminary|leaked|older|prior|discarded|abandoned) (?:\p{L}+ )?(?:drafts?|versions?|wordings?)\b/iu,
    /** A code of somebody's own: of a company, a school. */
    ownCode:
      /\bown\s+(?:\p{L}+\s+)?codes?\s+of\s+(?:conduct|ethics)\b|\b(?:company|firm|bank|school|club|party|employer|industry|corporate|staff|supplier|university|association)(?:['’]s|s['’])?\s+codes?\s+of\s+(?:conduct|ethics)\b/iu,
    /** What the Code is called before it is named. */
    noun: /\bcode\b/iu,
    /** "Unlike the Strategy, …": named in passing. */
    aside:
      /^\s*(?:unlike|in contrast (?:to|with)|as opposed to|other than|besides|like|compared (?:to|with))\b[^,;.]{0,80},/iu,
    /** "Article 51 of the …", "Separately, paragraph 4 of …": what leads to the name of another text whose part is the subject. */
    partOf:
      /^[“"'(\s]*(?:(?:and|but|while|whereas|as for)\s|\p{L}+(?:ly|wise|more),?\s)?(?:(?:in|under|by)\s)?(?:the\s)?(?:articles?|paragraphs?|paras?\.?|sections?|chapters?|rules?)\s[\dIVX]+(?:\s?\([^)]{1,3}\))*(?:\s?(?:and|or|to|,|–|-)\s?[\dIVX]+)*\s(?:of|in)\s(?:the\s)?(?:\p{L}+\s)?$/iu,
    /** Texts that the United Nations adopts, which nobody signs; "the signatories" after them are the Code's. */
    unsigned: /\b(?:strategy|resolution|plan of action|agenda|charter)\b/iu,
    signatories: /\bsignator(?:y|ies)\b/iu,
    /** What leads from a sentence's start to its subject. */
    lead: /^(?:[“"'(\s]*)(?:(?:comes|came|next|last|finally|lastly|there|is|was|and|but|meanwhile|by contrast|also|then|yet|moreover|instead|under|in|per|according to|pursuant to|of|for|as|the|a|this|that|its|paragraphs?|points?|articles?|pillar|section|chapter|of|\d{1,3}|[ivx]+(?![ivx])|both|first|second|third|fourth|adopted|what|says|whereas|while|earlier|later|later,|on|paragraph|by|with|s|’s)[\s,.]*){0,8}$/iu,
    after:
      /^(?:\s*\([^)]{0,60}\)|,[^,]{0,80},|’s|'s)?\s*(?:also\s+|itself\s+|then\s+|further\s+|alone\s+)?(?:\p{L}+s\b|has|had|was|were|is|are|did|does|do|will|must|shall|may|should|can|calls|asks|urges|,|:|rests|\p{L}+ed\b|pillars?\b|States|it|member|they|every|all|each|no|governments|countries|parties)/u,
  },
  segment: {
    /** "2/ ", "2/5 " of a thread, "3. ", "3) ", "(3) ", "8(a) ", "a) ", "• ", "– ". */
    marker:
      /^\s*(?:\(?\d{1,2}\s?\/\s?(?:\d{1,2}|n)?\)?[.:]?\s+|\(?(\d{1,2})[.)](?:\s|(?=[A-Z]))\s*|\(?[a-z]\)\s+|[-–—•*·▪►✓]\s+|\(?[ivx]{1,4}\)\s+)/u,
    reporting: anyOf(
      'includes, contains, provides, sets, requires, obliges, lists, establishes, creates, calls, urges, imposes, bans, prohibits, allows',
    ),
    notGerund: anyOf(
      'during, according, regarding, concerning, including, everything, nothing, anything, something, king, spring, evening, morning, being',
    ),
    joint: /^;\s*(?:and\s+(?:to\s+)?|or\s+)?/u,
    clauseAfterColon: /:\s+(?=(?:it|they|paragraph|the|there|states|signatories|all)\s)/iu,
    endsInParticiple: /\p{L}ed[.\s]*$/u,
    joinedClause:
      /(?:,\s+|(?<!\s)\s+)(and\s+to\s+(?=\p{Ll})|in\s+particular\s+(?=\p{Ll})|(?:and|but)\s+(?=\p{Ll}))(\p{L}+)/gu,
    andOrBut: /^(?:and|but)\s+$/u,
    pronounSubject: anyOf('it, they, he, she'),
    bareAnd: /^and\s+$/u,
    theOrTheir: anyOf('the, their'),
    isToBeDone: /\b(?:is|are) to be \p{L}+\s*$/u,
    leadingAndOrBut: /^(?:and|but)\s+/u,
    /** "…, and para. 5 concerns …": a further part, with a verb of its own. */
    citedClause:
      /,?\s(?:and|while|whereas|but)\s(?=(?:in |under |the )?(?:operative |preambular )?(?:paragraphs?|paras?\.?|points?|articles?|clauses?|items?|recitals?|¶)\s?\(?\d{1,2}(?:\s?\([a-k]\))?(?: of the (?:code|document|text))?,? (?:\p{L}+s|\p{L}+ed|has|have|is|are|commit|will|must)\b)/giu,
    /** A part that is cited. */
    citesPart: /(?:\b(?:paragraph|para|point|article|clause|item|recital)s?\.?|¶)\s?\(?\d|\b\d\([a-k]\)/iu,
  },
  checker: {
    backReference: anyOf('it, its, there, they, these, the list'),
    codeNoun: anyOf('code, document, instrument, text'),
    /** Stems that say nothing of a part that is cited: "undertake to act", "see paragraph 7". */
    pale: anyOf('act, do, more, see, read, compare, undertak, take on, say, go, speak, state, thing, matter'),
    /** In a citation: it says that it is one of a part. */
    partNoun: /\b(?:paras?|paragraphs?|points?|articles?|items?|clauses?|recitals?|provisions?|sub-?paragraphs?)\b/iu,
    /** After a citation: of another text than the Code. */
    ofOther: /^\s+(?:of|in|to)\s+(?!(?:the|this)\s+(?:code|document|text|instrument)\b)/iu,
  },
  gate: {
    /** What happened to a part of the Code, or how it is received: "was the subject of most debate", "is seldom read". */
    reception: new RegExp(
      [
        String.raw`\b(?:is|are|was|were|been|remains?|became) (?:still |also |by far |perhaps )?(?:the |a )?(?:subject|object|focus|source|target|result|fruit|product|outcome) of\b[^,;.]{0,40}\b(?:debates?|discussions?|disputes?|controvers(?:y|ies)|negotiations?|talks|criticism|attention|compromises?|bargaining)`,
        String.raw`\b(?:is|are|was|were|been) (?:very |most |the most |the least )?(?:seldom|rarely|often|widely|hardly|frequently|never|hotly|fiercely|much|usually|regularly|most|least) (?:ever |often |widely |hotly )?(?:read|quoted|cited|discussed|debated|noticed|overlooked|ignored|contested|disputed|remembered|mentioned|invoked)\b`,
        String.raw`\b(?:caused|drew|attracted|provoked|prompted|sparked|saw|took|required|survived|met with|ran into|stirred) (?:the |a |much |most |more |some |long |heated |little |several |many |no |\p{L}+ (?:days|weeks|months) of )*(?:debates?|discussions?|disputes?|controversy|negotiations?|criticism|objections?|attention|drafts|rounds|resistance)\b`,
        String.raw`\b(?:was|were|is said to have been) (?:\p{L}+ly )?(?:drafted|negotiated|inserted|rewritten|amended|reworded|redrafted|agreed|debated|contested|disputed|deleted|added) (?:last|late|first|early|twice|only|overnight|for|at|by|in the)\b`,
      ].join('|'),
      'iu',
    ),
    /** Signatories as the subject of a sentence: "Each signatory", "Under the Code, members", not "Members of the club". */
    owing:
      /^\s*(?:(?:under|according to|in|by) (?:it|(?:the|this) (?:code|document|text)(?: of conduct)?),? )?(?:(?:each|every|all|all the|the|its|any|both|\p{L}+ of the) )?(?:new |other |present )?(?:signator(?:y|ies)|members?(?: states?)?|participating (?:states|countries))\b(?! (?:of|to|from|in|countries of)\b)/iu,
    endsInEd: /\p{L}{2}ed$/u,
    be: anyOf('be, is, are, been, being'),
  },
  contentScore: {
    normative: anyOf(
      'must, shall, should, may, pledge, pledges, commit, commits, undertake, undertakes, oblige, obliges, obliged, requires, require, required, prohibits, bans, forbids, allows, permits, entitled, entitles, establishes, creates, provides, guarantees, defines, sets, imposes, names, lists, contains, calls, demands, introduces, orders, whoever, anyone, everyone, each, every, any, signatory, signatories, authorizes, authorises, empowers, punishes, foresees, envisages, abolishes, promises, urges, encourages, mentions, recognizes, recognises, condemns, lays, stipulates, mandates, gives, grants, obligates, includes, binds, covers, regulates, designates, appoints, threatens, specifies, outlaws, exempts, permitted, banned, prohibited, forbidden, excluded, authentic, guaranteed, punishable, binding, enters, withdraw, withdraws, reservations, depositary, compulsory, mandatory, authorized, authorised, abolished, penalised, penalized, sanctioned, sanctions',
    ),
    subject: anyOf(
      'code, document, text, instrument, paragraph, signatory, signatories, preamble, states, it, provision, texts, parties, governments, countries, members',
    ),
    past: anyOf(
      'was, were, had, did, took, told, said, met, began, spoke, left, came, went, gave, made, held, saw, called, welcomed, thanked, praised, signed, adopted, attended, presented, hosted, opened, closed, proposed, drafted, launched, arrived, shook, smiled, wrote, asked, queued, joined, voted, negotiated, refused, added, explained, noted, remained, happened, became, grew, knew, thought, felt, brought, stood, sat, announced',
    ),
    firstPerson: anyOf('i, my, me, our, we, us, you, your'),
    opinion: anyOf(
      'enough, perhaps, maybe, analysts, critics, observers, experts, useful, useless, disappointing, welcome, historic, remarkable, unclear, time, reader, readers, hope, opinion, wonder, doubt, seems, think, read, click, subscribe, photo, source, share, sceptical, skeptical, sceptics, diplomats, question, whether, why, divided, controversial, interesting, far, story',
    ),
    /** Instructions to readers, not to States. */
    imperative: anyOf(
      'read, click, discuss, see, write, watch, listen, subscribe, share, compare, find, download, visit, contact, follow, look, check, answer, explain, turn, note, sign, scroll, register, revise, prepare, bring, submit, remember, print, choose, name, fill, tick, underline, tell, see, learn, imagine, consider',
    ),
    hasTo: /\b(?:is|are|has|have) (?:not |also |then |only )?to\b/u,
    be: anyOf('be, been, are, is, being'),
    isDone: /\b(?:is|are) (?:\p{L}+ly )?\p{L}+(?:ed|en|ut|pt)\b/u,
    willDo: /\bwill (?:be )?\p{Ll}+/u,
    heOrShe: anyOf('he, she'),
    statesOrSignatory: /\b(?:the|which|all) States\b|^States\b|signator/u,
    nextOrLast: /^(?:next|last|this) (?:week|month|time|issue|page|year)/u,
  },
  lexicon: {
    /** Numbers and symbols weigh little: the checks for numbers and dates look at them. */
    numeric: /^(?:[\d.,]+(?:s|th|st|nd|rd)?|a\/res\/.*)$/u,
  },
  passages: {
    actLead: /(?:We |In turn, we |and )?(?:also |further |therefore )?$/u,
  },
  /** What a clause is about, and nothing of what it says: "paragraph 7 turns to the internet". */
  pointer: {
    /** Behind the clause that is cited, and what of it stands between. */
    about:
      /^(?:\s*\([^)]{0,40}\)|\s+of\s+(?:the|this)\s+(?:code|document|text|instrument)(?:\s+of\s+conduct)?|,)?\s+(?:(?:is|are)\s+(?:all\s+|mainly\s+|mostly\s+|chiefly\s+|also\s+)?(?:about|on|devoted\s+to|dedicated\s+to|concerned\s+with)|deals?\s+with|(?:then\s+)?turns?\s+to|concerns?|speaks?\s+of|touch(?:es)?\s+(?:up)?on|focus(?:es)?\s+on|covers?|looks?\s+at|discuss(?:es)?|has\s+to\s+do\s+with|relates?\s+to)\s+/iu,
    /** Before it. */
    subject:
      /\b(?:is|are)\s+(?:dealt\s+with|covered|discussed|treated|taken\s+up|addressed|the\s+(?:subject|topic|matter|theme|business))\s+(?:in|by|of|under)\s+(?:the\s+)?$/iu,
    /** Behind a clause that ends the sentence. */
    end: /^(?:\s+of\s+(?:the|this)\s+(?:code|document|text|instrument)(?:\s+of\s+conduct)?)?[\s.”"’']*$/iu,
    /** Another clause begins, or a list. */
    more: /[,;:]|\s(?:and|or|but|which|that|who|while|whereas|by|without|unless|if|only|as well as|so)\s/iu,
  },
  /** What the Code is for. */
  aim: {
    /** The Code's title says it too, and is no statement. */
    title: /\bcodes?\s+of\s+conduct\s+(?:for|to|on|towards?)\s+(?:\p{L}+\s+){0,4}terror\p{L}*(?:-free\s+world)?/iu,
    /** What it is for, in words that no other clause has. */
    matter:
      /\b(?:coalition|alliance)\b|\bworld\s+(?:free\s+(?:of|from)|without|rid\s+of)\s+terror|\bterror(?:ism)?-free\s+world\b|\bworld\s+terror(?:ism)?-free\b/iu,
    /** An end of terrorism itself, in other words; not of what is done for or against it ("end the financing of terrorism"). */
    end: GOAL_AS_END,
    /** A time by which something is to be so: of the years after the Code's. */
    time: /\b(?:by|before|until|till|in|no later than)\s+(?:the\s+(?:year|(?:end|start|beginning|middle|close)\s+of)\s+|(?:early|mid|late|around|about)[\s-]+)?(?:the\s+)?20(?:19|[2-9]\d)(?:s\b|\b)|\b(?:within|in|over|before)\s+(?:the\s+(?:next|coming)\s+|(?:a|one|the)\s+)?(?:\p{L}+(?:-\p{L}+)?\s+|\d{1,3}\s+){0,2}(?:years?|decades?|generations?)\b|\b20(?:19|[2-9]\d)\s+(?:is|as)\s+(?:the|its|their|a)\s+(?:deadline|target|date|year|goal)\b|\b(?:deadline|target\s+(?:date|year)|target)\b[^,;.]{0,60}\b20(?:19|[2-9]\d)\b/iu,
    /** "once the UN turns one hundred" */
    centenary:
      /\b(?:un|u\.n\.|united\s+nations)\s+(?:itself\s+)?(?:turns?|is|reaches|becomes|will\s+(?:be|turn))\s+(?:(?:a|one)\s+hundred|100)\b/iu,
    noun: /\b(?:aims?|goals?|purposes?|objectives?|ambition|mission)\b(?:\s+of\s+(?:the|this)\s+(?:code|document|text|instrument)\b|[^.;]{0,40}?\s(?:is|are)\s|\s*[:–—])/iu,
    verb: /\b(?:code|code\s+of\s+conduct|document|text|instrument|it)\s+(?:also\s+)?(?:aims|seeks|strives|is\s+(?:aimed|designed|intended|meant))\s/iu,
  },
  polarity: {
    be: /^(?:is|are|be|been|being|was|were|get|gets|becomes?|remains?|stands?)$/u,
    joins: anyOf('and, or, nor'),
    preposition: anyOf('of, for, to, in, on, at, by, from, with, against, between, among, through'),
    merely: anyOf('just, only, merely, yet, less, limited'),
    /** Words for a state, after "is". */
    state: /able$|ible$|ful$|legitimate$|free of|free from|rid of|against/u,
    participle: /(?:ed|en|pt|ld|ught|ade|ut|id|un|wn)$/u,
    /** Adjectives and nouns derived from operators. */
    naming:
      /(?:ive|ively|ity|ities|ers?|ors?)$|^(?:development|cooperation|coordination|assistance|tolerance|resistance)s?$/u,
    /** Words at which the scope of the operators ends. */
    breaks: anyOf('by, through, via, so, because, since, if, unless, when, who, whose, as'),
    modal: anyOf('may, might, could, can, will, would, should, shall, must'),
    /** Verbs that are other words too. */
    verbInList: anyOf('further, champion, better, forward, favour, favor'),
    opensClause: anyOf('that, which, who, where, while, whereas, but, as'),
    /** Words of protection: the text is against what follows their "from". */
    shields: anyOf('protect, safeguard, secure, defend, shield, guard, keep, preserve'),
    determiner: anyOf('this, that, the, an, these, those, its, their'),
    awayWords: anyOf('from, out, away'),
  },
  reporting: {
    leading: LEADING,
    according: ACCORDING,
    trailing: TRAILING,
    attributed: ATTRIBUTED,
    pointing: POINTING,
    inserted: INSERTED,
    inverted: INVERTED,
    announcing: ANNOUNCING,
    /** A writer's own words about the writing. */
    first:
      /^\s*(?:We|I) (?:also |then |further |will |can )?(?:show|argue|find|think|believe|suspect|conclude|contend|know|concede|note|observe) that\s/u,
    /** "[Anchor, reading] …" */
    stage: /^\s*\[[^\]]{0,60}\]/u,
    /** "The observer quoted the preamble: “…”" */
    quoting:
      /^[^:“”"]{0,120}\b(?:quoted|quotes|read out|reads out|cited|cites|recited|recites)\b[^:“”"]{0,60}:(?=\s*[“"])/u,
    /** The Code itself, and those who speak in it: what they say is the statement. */
    own: /\b(?:codes?|documents?|texts?|instruments?|paragraphs?|paras?|points?|items?|clauses?|preambles?|recitals?|signator(?:y|ies)|states?|countries|governments?|members?|part(?:y|ies)|they|it|we|that|which|authors|drafters|participants|adherents)\b/iu,
  },
  structure: {
    silent: SILENT,
    /** "is not mentioned", "are left out" */
    passive: /^(?:is|are)\b/iu,
    foundsBody: FOUNDS_BODY,
    foundsNoBody: FOUNDS_NO_BODY,
    noSuchPart: NO_SUCH_PART,
    holds: anyOf(
      'holds, hold, list, lists, listed, consist, consists, contain, contains, has, have, comprise, comprises, include, includes, sets, set, divided, made, names, named, counts, count, runs, there, split, composed, structured, features, gives, lays, lay, offers, enumerates, its, with, spells, under, falls, breaks, into, opens, of, carries, name, set, sets, count, runs, precede, precedes, preceded, follow, follows, open, lead, leads',
    ),
    recital: /recital|preambular/u,
    operative: /^(?:numbered|operative) /u,
    lettered: /sub|letter|lettered/u,
    generic:
      /^(?:points?|paragraphs?|articles?|sections?|clauses?|provisions?|items?|parts|headings|numbered paragraphs|operative paragraphs)$/u,
    /** What the Code has, and doesn't number. */
    uncounted: anyOf('commitments, commitment, principles, principle, pledges, pledge'),
    beforeNumber: /^(?:paragraphs?|points?|articles?|by|in|of)$/u,
    codeOrIt: anyOf('code, document, text, instrument, it, its, operative'),
    beforePreamble: anyOf('of, in, from'),
    bearsDate: /\bbears? (?:the )?(?:place and )?date\b/iu,
    datedNoun: anyOf('code, document, text, instrument, it'),
    month: anyOf('january, february, march, april, may, june, july, august, september, october, november, december'),
  },
  act: {
    subjectNegation: anyOf('neither, nobody, none, no one, nothing'),
    nounMarker: anyOf('the, their, its, a, an, this, our, any, of, other, all, that, legal, international, such'),
    dutyVerb: anyOf('obliged, obliges, required, must, shall'),
  },
  actor: {
    verb: anyOf(
      'is, are, was, were, be, must, shall, should, will, would, may, can, could, have, has, had, do, does, did, to, need, needs, commit, commits, pledge, pledges, promise, promises, undertake, undertakes, urge, urges, encourage, encourages, note, notes, reaffirm, reaffirms, stress, stresses, invite, invites, appeal, appeals, agree, agrees, vow, vows, want, wants, recognize, recognise, bear, bears, hold, holds, declare, declares, undertook, pledged, committed, strive, strives, express, alone, cannot',
    ),
    beforeOwner: anyOf('of, by, between, with, among, from'),
    lead: anyOf(
      'paragraph, point, article, item, clause, says, say, states, provides, code, conduct, document, text, preamble, adds, holds, recognizes, recognises, according, affirms, reaffirms, stresses, notes, recalls, declares, through, under, wants, requires, only, that',
    ),
    be: anyOf('is, are, be, been, being, was, were'),
    beOrHave: anyOf('is, are, be, was, were, has, have'),
    aboutMatter: anyOf('code, it, its, paragraph, document, he, she, they'),
  },
  binding: {
    adverb: anyOf('voluntarily'),
    origin: anyOf('launched, signed, adopted, opened, proposed, initiated, drafted, presented, introduced, concluded'),
    aboutCode: anyOf('code, document, text, instrument, it, paragraph, accord, signing'),
    obligationNoun: /^obligations?$|^(?:legal )?dut(?:y|ies)$|^legal obligations$/u,
    beforeTreaty: anyOf('a, an, binding, this, new, international, the'),
    makes: anyOf(
      'include, includes, contain, contains, impose, imposes, create, creates, set, sets, lay, lays, place, places, establish, establishes, list, lists, provides, introduces, introduce, comprises, enshrines, stipulates, has, prescribes',
    ),
    made: anyOf('created, imposed, introduced, established, laid'),
    predicateVerb: anyOf('is, are, be, as, becomes, constitutes, was, amounts, called'),
  },
  condition: {
    /** Words that strengthen a condition as often as they negate it. */
    always: /^(?:always|in (?:every|all) cases?|at all times|in any (?:case|event))$/u,
    /** Words that throw away only what follows them. */
    ambiguous: anyOf('outside, whatever, despite, everywhere and'),
    fit: anyOf('necessary, needed, need, appropriate, possible, relevant, required, suitable, needs, useful, feasible'),
    manner: /\b(?:appropriate|relevant|needed|line|accordance|pursuant|abiding|prejudice|guided)\b/u,
    waiving: anyOf('regardless, whenever, wherever, whomsoever, irrespective'),
    eitherWay: /\b(?:directly or indirectly|regardless|whether)\b/u,
    waiverOpening:
      /^(?:even|regardless|irrespective|notwithstanding|whether|human rights|without regard|no matter|or not)/u,
    boundless: /cost|exception|condition|circumstance|restriction|limits|every case|all cases/u,
    breaksOff: /[,;]|\band\b/u,
    ownException: anyOf('unless, except, until, subject, other, provided'),
    isToBe: /^[^,;.]{0,60}\b(?:is|are) to be\b/u,
    would: anyOf('would, could'),
    guarded: /appropriate|relevant|needed|mandates|which we are party|law/u,
    ifNecessary: /^if$|^in case|^wherever$|far as$/u,
    onlyIf: /subject|provided|as long|so long|only (?:if|where|when)/u,
    can: anyOf('can, could, may, might'),
    /** Who reads the text: "if you read on", "if one looks closely". */
    ofReader: anyOf('you, one, i'),
  },
  connective: {
    placeOrLieu: anyOf('place, lieu'),
    insteadOrRather: anyOf('instead, rather'),
    ofOrThan: anyOf('of, than'),
    /** "take the place of", "in the place of" */
    takesOrIn: anyOf('take, takes, taking, taken, in'),
    openList: anyOf('any, such, whether, for, from, no, not, never, nor, without'),
    denyingVerb: /refrain|prevent|free|against|deny|keep/u,
  },
  date: {
    centenary: /centenary|centennial|hundredth|100th|anniversary/u,
    deadlineOpening: /^by |^at the/u,
    deadlineNoun: anyOf('date, deadline, target, year, which'),
    unit: /^(?:years?|months?|decades?|days?|weeks?|hours?|centur(?:y|ies)|annually|yearly|annual|monthly|weekly|daily|quarterly|biennially|immediately|forthwith|permanently|temporarily|eventually|tomorrow|spring|autumn|summer|winter|midnight|deadline|indefinitely)$/u,
    centenaryNoun: /centenary|centennial|hundredth|anniversary/u,
    /** "one hundred years" of the United Nations. */
    hundred: anyOf('hundred, 100'),
    years: anyOf('year, years'),
    year: anyOf('year'),
    article: anyOf('the, a'),
    /** "the year in which …", "the year when …", "the year the United Nations turns one hundred" */
    opensRelative: anyOf('in, when, that, which, of, the, it, on'),
    /** Documents to which the Code gives a date. */
    document: /\bresolutions?\b|\bA\/RES\b|\bStrategy review\b/iu,
    /** Before the date of a document. */
    ofDocument: anyOf('of, dated'),
    /** Before "of" and a year. */
    partOfYear: anyOf('end, start, beginning, middle, close, year, spring, summer, autumn, fall, winter, course'),
    /** Before a time for doing something. */
    beforeDeadline: anyOf('by, before, until, till, than, after'),
    beforeUnit: /^\d|^(?:two|three|five|ten|six|next|every|each|one)$/u,
  },
  duty: {
    reflexive: anyOf('themselves, itself, ourselves, himself, herself, oneself'),
    relative: anyOf('that, which, who'),
    /** Law other than the Code, which obliges by itself. */
    otherLaw: anyOf(
      'law, laws, conventions, convention, treaties, treaty, charter, resolutions, protocols, instruments, obligations, duties',
    ),
    /** Nouns as often as verbs: verbs where somebody follows. */
    ambiguous: /^(?:forces?|orders|demands?|mandates?|commands|dictates|imposes?|instructs)$/u,
    /** Words that express a duty whatever the subject. */
    owing: /oblig|compel|mandat|compuls|duty|force|require|impos|order|demand|dictat|command/u,
    object:
      /^(?:the|a|an|all|every|each|any|states?|signatories|signatory|governments?|countries|them|it|that|on|us|members?|parties|everyone|others?|regional|their|its|platforms|companies)$/u,
    condition: anyOf('where, when, if, as, whatever, what, all, everything, anything'),
    strictDuty: /must|shall|bound|have to|has to|duty/u,
    urging: /^(?:underscore|stress)/u,
    legalDuty: /oblig|bind|mandat|compuls/u,
    unfailing: /inevit|certain|undoubt|invariab|automatic|without fail|surely|guarantee|definitely/u,
    notOwing: anyOf('whatever, what, any, such, measures, nobody'),
    /** What leads to a clause that is reported, and its first word. */
    reports: anyOf(
      'says, adds, repeats, states, notes, holds, stresses, underlines, underscores, recalls, declares, affirms, reaffirms, insists, makes, clear, agrees, provides, demands, requires, reminds, passage, line, sentence, principle',
    ),
    reportedBy: 'that',
    conjunction: anyOf('and, but, yet, so, still, or, nor'),
    between: anyOf('among, amongst, between, with, by'),
    determiner: anyOf('the, their, its, all, any, such, these'),
    owingSubject:
      /^(?:states?|signatory|signatories|governments?|countries|country|they|members?|parties|party|who|it|each|everyone|all|every|code|document|text)$/u,
    dutyNoun: anyOf('duty, obligation'),
    /** A matter as its subject, it says what is needed; and how the Code says that. */
    need: anyOf('demand, demands, require, requires, dictates, compels'),
    needed: anyOf('require, requires, imperative'),
    mayNot: anyOf('must, shall'),
    denies: anyOf('not, never, neither'),
    owes: anyOf('have, has, under, bear, bears'),
  },
  force: {
    there: anyOf('there'),
    whatever: anyOf('whatever, whichever, whoever, such'),
    purposeStart: anyOf('so, order'),
    purposeEnd: anyOf('that'),
    alternative: anyOf('or'),
    /** Softening words of the Code that a claim must not lose, by their stems. */
    hedges: /\b(?:consider|considering|strive|striving|every effort|could|may|can)\b/u,
    soft: anyOf(
      'consider, strive, striving, strives, seek, seeks, try, tries, aim, aims, aimed, aiming, could, may, might, can, would, towards, toward, effort, efforts, attempt, want, wants, wish, hope, work, works, working, help, potential, potentially, endeavour, endeavor, aspire, possible, possibly, look, examine, weigh, think, risk, pursue, intend, intends, vision, goal, goals, objective, objectives, target, targets, determined, determination, sought, explore, contemplate, thought, consideration, purpose, task, ambition, dream, utmost, best, exert, everything, power',
    ),
    determined: /determin|commit/u,
    /** As preambles say it: a resolve is not yet a pledge. */
    resolved: /^(?:determin|resolve)/u,
    passiveAppeal: anyOf(
      'urged, encouraged, invited, asked, called on, called upon, requested, recommended, advised, exhorted, appealed to, welcome to',
    ),
    softAppeal: /recommend|encourag|invit|suggest/u,
    noting: anyOf('note, notes, noted, noting, importance, recall, recalls, acknowledge, acknowledges'),
    urging: /^(?:underscore|stress)/u,
    isAre: anyOf('is, are, be'),
    hasBeen: /\b(?:has|have) been\b|\bwill have\b/u,
    asserts: /^(?:will|has|have|leads?|makes?|means|is|are|does|did)$/u,
    mayCanCould: /\b(?:may|can|could)\b/u,
    afterCommit: anyOf('to, themselves, itself, that, their, not, fully, in, its, also, further'),
    be: anyOf('is, are, be, been, being, was, were'),
  },
  negation: {
    /** What is inadmissible is condemned; what is repudiated, too. */
    inadmissible: anyOf('inadmissibility, repudiating'),
    condemning: anyOf(
      'condemn, condemns, condemned, condemning, denounce, denounces, denounced, deplore, deplores, deplored, frowned on, frowned upon',
    ),
    abstaining: anyOf('refrain, abstain'),
    /** Fixed phrases with a negation in them that deny nothing. */
    fixed: /^(?:not (?:limited|done|least)|without prejudice|no (?:matter|doubt|\d.*))$/u,
    subject: anyOf('nothing, nobody, no one, none, neither, nor'),
    outOrBehind: anyOf('out, behind'),
    merely: anyOf('only, just, yet, merely'),
    workingAgainst: anyOf(
      'against, counter, counters, countering, combat, fight, curb, suppress, safeguard, protect, condemn, condemns, condemned, condemning, denounce, denounces, denounced, deplore, deplores, deplored, frowned, whatever, regardless, irrespective, halt, end, lack',
    ),
  },
  number: {
    ofOrAmong: anyOf('of, among'),
    partOfTold: anyOf('of which, of whom'),
    resolutions: anyOf('resolution, resolutions'),
    comesTo: anyOf('turns, turn, is, reaches, reach, becomes, turning, reaching'),
    /** "a hundred years after the United Nations was founded" */
    years: anyOf('years'),
    since: anyOf('after, since, from, of'),
    /** The last word of its names. */
    unitedNations: anyOf('un, u.n, nations'),
    determiner: anyOf('the, all, its, their, these, our, those'),
    /** Alone they count nothing: an article, or a share. */
    noCount: anyOf('one, single, couple, half, quarter'),
    half: anyOf('half'),
    share: anyOf(
      'quarter, quarters, third, thirds, fourth, fourths, fifth, fifths, sixth, sixths, eighth, eighths, tenth, tenths, percent, cent',
    ),
    per: anyOf('per'),
    /** Before a share that no number counts. */
    article: anyOf('a, an'),
    /** Before "half" where it is a time. */
    ordinal: anyOf('first, second, latter, last, other, later, earlier'),
  },
  opposite: {
    law: anyOf('law, laws'),
    commits: /^commit(?:s|ted|ting)?$/u,
    aiding: anyOf('help, helps, helped, helping, assist, assists, serve, serves'),
    binding: /^(?:voluntari|compulsori|mandatori|obligatori|option|enforc)/u,
    be: anyOf('be, is, are, been, being'),
    preposition: /[,;:.]|\b(?:by|for|with|to|from|in|on)\b/u,
  },
  owner: {
    /** Verbs and nouns after which "to", "with" or "on" leads to the owner. */
    gives:
      /^(?:belongs?|rests?|lies?|falls?|left|leaves?|assign(?:s|ed)?|gives?|given|entrust(?:s|ed)?|hand(?:s|ed)|shift(?:s|ed)?|attribut(?:es|ed)|confer(?:s|red)?|up)$/u,
    leads: anyOf('to, with, on, upon'),
  },
  polarityRule: {
    /** What the Code is for wherever it speaks of it, by its first word. */
    goods: anyOf(
      'human, fundamental, freedom, freedoms, liberties, rights, rule, democracy, democratic, dignity, privacy, sovereignty, justice, refugee, asylum',
    ),
    harms:
      /^(?:curb|curtail|restrict|limit|weaken|erode|undermin|suspend|overrid|infring|violat|abridg|reduc|diminish|sacrific|abandon|breach|ignor|disregard|set aside|cut|roll|scrap|abolish|dismantl|suppress|crush|trampl)/u,
    away: anyOf('for, in, on, at, by, with, through, under, within'),
    /** More, less: a change of quantity. */
    degree: anyOf('less, lesser, fewer, more, greater, lower'),
  },
  promise: {
    ponders: anyOf(
      'consider, considers, considered, considering, explore, explores, explored, examine, examines, examined, discuss, discusses, discussed, ponder, weigh, study, contemplate, contemplates, contemplated',
    ),
    have: anyOf('have, has'),
    pastParticiple: /(?:ed|en|ne|pt|ld|ught|ade|ut|id|un|wn)$/u,
  },
  quantity: {
    justDone: anyOf('named, mentioned, cited, described, listed, quoted'),
    coordinator: anyOf('and, or'),
    /** "alone and together" */
    jointly: anyOf('together, jointly, collectively, with, in, as, combined'),
    restates: anyOf(
      'restates, repeats, reaffirms, recalls, echoes, reiterates, confirms, restate, repeat, reaffirm, recall',
    ),
    beforeCondition: anyOf('with, within, in, under, by, subject, pursuant, consistent, while, where, when, if'),
    opening: anyOf('including, inter, particularly, especially, particular'),
    foremost: anyOf('gravest, greatest, biggest, worst, main, foremost'),
    beforeMost: anyOf('the, single, very'),
    leaves: anyOf('leave, leaves, left, let'),
    /** Words for some that say how weighty they are, or how many kinds there are. */
    ranks: anyOf('major, the leading, the largest, the biggest, a range of, a wide range of, a variety of, various'),
  },
  role: {
    /** Words around which two sides can't be exchanged. */
    pivot: anyOf('with, against, from, by, over, to, for, than, on, upon, through, before, into, of'),
    /** Where a side ends. */
    stop: anyOf('with, against, from, by, over, to, for, than, on, upon, through, befor, into, while, that, which'),
  },
  runs: {
    unitedNations: anyOf('un, unit nation, united nation'),
    textNoun: anyOf('document, text, point, page, list, name, titl, number, record, question, word, section'),
    ruledOut: /^(?:rule out|exclud|avoid|reject|inadmiss|prohibit|forbid|ban|condemn|denounc|deplor|frown)/u,
    denialWord: anyOf('non, not, cannot, no, refrain, inadmissibility, unjustifiable'),
  },
  scope: {
    /** The noun in the name for which an acronym of the Code stands. */
    nouns: { GCTS: 'strategy', CCIT: 'convention' } as Readonly<Record<string, string>>,
    /** Words for the whole world stand for one another. */
    world: anyOf('global, globally, international, internationally, worldwide'),
    /** With "of" behind it no place: "in the field of counter-terrorism". */
    topic: anyOf('in the field'),
    topicOf: anyOf('of'),
    elsewhere: anyOf('in another State, in other countries, abroad, elsewhere, overseas'),
    otherState: /\b(?:any|another|third|other) (?:State|countries)/u,
    open: anyOf('including, inter, such, particular, otherwise, especially, particularly'),
    national: anyOf('national, domestic'),
    onlyWord: anyOf('only, just, merely, alone, solely, exclusively'),
    restricting: /limit|restrict|confin|nothing|no more|no other/u,
  },
  term: {
    listWord: anyOf('and, or, plus'),
    /** "in plain English" */
    plainly: anyOf('plain, simple, everyday, ordinary, good'),
    opens: anyOf(
      'including, include, includes, through, by, via, under, except, excluding, plus, such, with, within, notably, especially, without, using',
    ),
    /** "including by freezing accounts": an example is added, nothing is replaced. */
    example: anyOf('including, notably, especially, particularly, all, example, instance, as'),
    verbBefore: anyOf('to, must, shall, will, should, may, can, not, be, cannot, would, could'),
    means: anyOf('by, with, under, within, via, through'),
    be: anyOf('be, been'),
    verbal: /(?:ing|ed)$/u,
    coordinator: anyOf('to, and, or, not'),
    participle: /ed$|ing$/u,
    isAre: anyOf('are, is, be, been'),
  },
} as const;

export type Forms = typeof checkForms;
