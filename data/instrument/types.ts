/** Shapes of the data on the instrument. Phrases are in the phrase language of engine/text/phrase.ts, in lower case. */
import type { PhraseSource } from '../lexicon/types';

/** A fact about the instrument outside its text, with its sources. Statements are in our own words. */
export interface InstrumentFact {
  readonly id: string;
  readonly topic: string;
  /** A fact, what somebody stated, a conflict of sources, a precursor, a near-miss or a trap. */
  readonly kind: string;
  readonly statement: string;
  readonly evidence: readonly FactEvidence[];
}

/** One page; `date` is an ISO date or null. */
export interface FactEvidence {
  readonly url: string;
  readonly publisher: string;
  readonly date: string | null;
  readonly language: string;
  readonly says: string;
  readonly read: string;
  readonly confidence: string;
}

/** What an actor is on record for besides signing: support, a speech, negotiating. Ids are those of actors. */
export interface RecordedDeed {
  readonly deeds: readonly Deed[];
  readonly actors: readonly string[];
  readonly fact: string;
  /** Where it is known: ISO month, and the State whose capital was the place. */
  readonly month?: string;
  readonly capitalOf?: string;
}

export type Deed = 'support' | 'urge' | 'speak' | 'host' | 'negotiate' | 'attend' | 'witness';

/** A published total with the month it stands for. */
export interface Total {
  readonly number: number;
  readonly moreThan: boolean;
  /** ISO month. */
  readonly month: string;
  readonly fact: string;
}

/** What the facts come to, so that a text can be held against them. Each value names the facts that it rests on. */
export interface KnownFacts {
  readonly signing: {
    readonly date: string;
    readonly weekday: number;
    readonly session: number;
    /** The State that the place lies in. */
    readonly state: string;
    readonly facts: readonly string[];
    readonly placeFacts: readonly string[];
  };
  readonly draft: {
    readonly date: string;
    readonly moreThan: number;
    readonly fact: string;
  };
  readonly proposal: {
    readonly state: string;
    readonly joint: string;
    readonly year: number;
    readonly session: number;
    readonly loneYear: number;
    readonly facts: readonly string[];
    readonly jointFact: string;
    readonly loneFact: string;
  };
  readonly totals: readonly Total[];
  readonly noLaterTotal: string;
  readonly members: number;
  readonly adoption: readonly string[];
  readonly binding: { readonly facts: readonly string[]; readonly treaty: string; readonly claim: string };
  /** Numbers of parts that are right, by part. */
  readonly structure: Readonly<
    Record<StructurePart, { readonly numbers: readonly number[]; readonly fact: string | null }>
  >;
  /** Lettered items by paragraph. */
  readonly letteredBy: Readonly<Record<string, number>>;
  readonly deeds: readonly RecordedDeed[];
  readonly languages: { readonly names: readonly string[]; readonly fact: string };
  readonly noSymbol: string;
  readonly namesNoState: string;
  readonly recalled: { readonly symbols: readonly string[]; readonly fact: string };
  readonly noList: string;
  readonly ratification: string;
  readonly nearMisses: readonly { readonly actors: readonly string[]; readonly fact: string }[];
}

export type StructurePart = 'preambular' | 'numbered' | 'lettered' | 'paragraphs' | 'pages' | 'chapters' | 'words';

/** A group of States. `states` names all its members; `recorded` those with a record where it is too large for that. */
export interface Group {
  readonly name: string;
  readonly phrase: PhraseSource;
  readonly states?: readonly string[];
  readonly recorded?: readonly string[];
}

export interface NamedOrganisation {
  readonly id: string;
  readonly phrase: PhraseSource;
}

/** What is done to the Code, by verb or noun. */
export type Act = 'sign' | 'ratify' | 'adopt' | 'propose' | 'draft' | 'present' | Deed;

/**
 * Forms of an act. `noun`: a noun for it ("signature", "initiative"); `doer`: one for who does it ("signatory"); `opening`: it begins,
 * and nobody does it ("opened for signature").
 */
export type ActForm = 'finite' | 'past' | 'ing' | 'base' | 'noun' | 'doer' | 'opening';

export interface ActPhrase {
  readonly act: Act;
  readonly form: ActForm;
  readonly phrase: PhraseSource;
  /** Says that it was not done: "stayed away from". */
  readonly negative?: boolean;
}

export interface PlacePhrase {
  readonly phrase: PhraseSource;
  readonly place: string;
  /** Whether it agrees with the place of signing; null where nothing tells. */
  readonly fits: boolean | null;
  /** A city counts as a place only after a preposition or beside a date. */
  readonly kind: 'city' | 'building' | 'occasion';
}

export interface BodyPhrase {
  readonly phrase: PhraseSource;
  readonly body: string;
}

export interface StructurePhrase {
  readonly phrase: PhraseSource;
  readonly part: StructurePart;
}

/** What a row of a table may give. */
export type RowKind = 'accession' | 'count' | 'date' | 'place' | 'proposer' | 'nature' | 'structure';

/** The label of a row: "Proposed by". `part`: what a number counts. */
export interface RowPhrase {
  readonly phrase: PhraseSource;
  readonly kind: RowKind;
  readonly part?: StructurePart;
}

/** All English that reading statements about the instrument needs. */
export interface FactWords {
  readonly acts: readonly ActPhrase[];
  /** Other events, which take dates and places to themselves. */
  readonly events: PhraseSource;
  /** Verbs of saying. */
  readonly namedAs: PhraseSource;
  readonly inRole: PhraseSource;
  readonly reports: PhraseSource;
  readonly be: PhraseSource;
  readonly negations: PhraseSource;
  /** Verbs that deny what follows: refused to sign. */
  readonly refusals: PhraseSource;
  /** What makes an act merely possible, wished or asked for. */
  readonly intents: PhraseSource;
  readonly modals: PhraseSource;
  /** Before a subject: "if Kenya signs". */
  readonly conditions: PhraseSource;
  /** Before a subject: "it is not true that Egypt signed". */
  readonly untruths: PhraseSource;
  /** "Reports that … are false": what is reported, and that it is wrong. */
  readonly rumours: PhraseSource;
  readonly falsehoods: PhraseSource;
  /** Behind a noun for signing: not done yet. */
  readonly pending: PhraseSource;
  /** Verbs of writing and leading, which propose only where the Code is their object. */
  readonly authoring: PhraseSource;
  /** "Greece stayed away." */
  readonly abstentions: PhraseSource;
  /** "the government in Nairobi": a State and no place. */
  readonly behind: PhraseSource;
  /** Verbs that name who proposed it behind "to". */
  readonly crediting: PhraseSource;
  /** "with its signature", "by signing" */
  readonly means: PhraseSource;
  /** Before a group, so that most of it is left out: hardly any. */
  readonly fewOf: PhraseSource;
  /** How something was signed: behind closed doors. */
  readonly manners: PhraseSource;
  /** In brackets or between commas behind a name: Kenya included. */
  readonly insets: PhraseSource;
  /** Verbs that tell when there was the Code: dates back to. */
  readonly starts: PhraseSource;
  /** Verbs of proposing that are said of opening it for signature too: launched. */
  readonly launches: PhraseSource;
  /** Nouns for where something is: the venue was Vienna. */
  /** Openings of a sentence that says more of what happened. */
  readonly happenings: PhraseSource;
  readonly settings: PhraseSource;
  /** Before a month alone: in September. */
  readonly monthLead: PhraseSource;
  readonly seats: PhraseSource;
  /** "the Swiss city of Geneva" */
  readonly towns: PhraseSource;
  /** What may follow a denial: was not among them. */
  /** "As a signatory, Egypt …" */
  readonly asRole: PhraseSource;
  /** What denies a whole sentence from its start. */
  readonly outright: PhraseSource;
  readonly by: PhraseSource;
  readonly of: PhraseSource;
  readonly but: PhraseSource;
  readonly not: PhraseSource;
  readonly neither: PhraseSource;
  readonly until: PhraseSource;
  /** Behind "the initiative", what it is for. */
  readonly ideas: PhraseSource;
  readonly towards: PhraseSource;
  readonly infinitive: PhraseSource;
  readonly definite: PhraseSource;
  readonly origin: PhraseSource;
  /** What stands between names that belong together, besides commas and conjunctions. */
  readonly nameLinks: PhraseSource;
  /** Prepositions that the words of an act may end in. */
  readonly actEnds: PhraseSource;
  readonly quantifiers: PhraseSource;
  readonly ordinalSuffixes: PhraseSource;
  readonly ceremony: PhraseSource;
  readonly people: PhraseSource;
  /** Words of "by heads of State", "by senior dignitaries" that are no names. */
  readonly heads: PhraseSource;
  /** Egypt's signature is missing. */
  readonly lacking: PhraseSource;
  /** "Among the signatories one finds Syria" */
  readonly presenting: PhraseSource;
  /** What may stand before such a verb: Syria reportedly has. */
  readonly hedges: PhraseSource;
  /** What is done with an initiative by whose it is: took, launched. */
  readonly taking: PhraseSource;
  /** Words for who acts for a State: "Kenya's new foreign minister". */
  readonly titles: PhraseSource;
  /** "Since its launch in 2018": when something began, not when it is counted. */
  readonly beginnings: PhraseSource;
  /** "Mongolia is among the 82 signatories" */
  readonly membership: PhraseSource;
  /** Verbs that alone answer who signed: Syria did. */
  readonly did: PhraseSource;
  readonly denialTails: PhraseSource;
  readonly too: PhraseSource;
  /** Words between "the number of signatories" and the number. */
  readonly atNumber: PhraseSource;
  readonly possessives: PhraseSource;
  readonly exceptions: PhraseSource;
  readonly perfect: PhraseSource;
  /** What a row says of a treaty's status. */
  readonly inForce: PhraseSource;
  readonly bindingVerbs: PhraseSource;
  readonly adjectives: PhraseSource;
  /** Auxiliaries that stand for a verb said before: Niger did not. */
  readonly proVerbs: PhraseSource;
  readonly boundaries: PhraseSource;
  /** Of the boundaries, what tells the time of the clause before. */
  readonly when: PhraseSource;
  readonly relatives: PhraseSource;
  /** Prepositions after which an actor is no subject. */
  readonly obliques: PhraseSource;
  readonly company: PhraseSource;
  /** Before a document that the Code speaks of. */
  readonly citing: PhraseSource;
  /** After States: those of one part of the world. */
  readonly regional: PhraseSource;
  /** Before who did the same: as did. */
  readonly echoes: PhraseSource;
  readonly including: PhraseSource;
  readonly agent: PhraseSource;
  /** Adverbs that end in a preposition: later on. */
  readonly adverbs: PhraseSource;
  readonly onBehalf: PhraseSource;
  readonly behalf: PhraseSource;
  readonly pronouns: PhraseSource;
  readonly objectPronouns: PhraseSource;
  readonly actorPronouns: PhraseSource;
  readonly instruments: PhraseSource;
  /** Names no other instrument: soft law. */
  readonly notRivals: PhraseSource;
  /** What others do for one who may sign. */
  readonly granted: PhraseSource;
  /** What is joined and is no instrument: a coalition, the fight. */
  readonly joinables: PhraseSource;
  readonly venues: PhraseSource;
  /** Words for a place at which something happens: New York was the venue. */
  readonly scenes: PhraseSource;
  readonly pronounCounts: PhraseSource;
  /** Nouns that go on about an instrument named before: the accord. */
  readonly anaphors: PhraseSource;
  readonly demonstratives: PhraseSource;
  readonly weakNames: PhraseSource;
  /** Names of the Code in a text that is taken to be about it. */
  readonly assumedNames: PhraseSource;
  readonly weakCues: PhraseSource;
  /** What a code of conduct aims at that is this one. */
  readonly aims: PhraseSource;
  /** Takes up what was named last: "that one". */
  readonly lastNamed: PhraseSource;
  /** Between a kind of instrument and its name. */
  readonly knownAs: PhraseSource;
  /** Verbs and prepositions before what something is called: "described as a treaty". */
  readonly calling: PhraseSource;
  /** Behind an instrument's noun, what makes it a certain one: "a treaty on trade". */
  readonly particulars: PhraseSource;
  readonly among: PhraseSource;
  readonly foreignCodes: PhraseSource;
  readonly there: PhraseSource;
  readonly conjunctions: PhraseSource;
  readonly articles: PhraseSource;
  readonly initiatorNames: PhraseSource;
  readonly hyphenActs: PhraseSource;
  readonly cardinals: Readonly<Record<string, number>>;
  readonly fractions: Readonly<Record<string, number>>;
  readonly percents: PhraseSource;
  readonly multipliers: Readonly<Record<string, number>>;
  readonly countNouns: PhraseSource;
  /** Last words of what vague counts count. */
  readonly states: PhraseSource;
  readonly countAdjectives: PhraseSource;
  readonly vagueCounts: readonly { readonly phrase: PhraseSource; readonly least: number; readonly most: number }[];
  readonly qualifiers: readonly { readonly phrase: PhraseSource; readonly qualifier: Qualifier }[];
  readonly qualifiersAfter: readonly { readonly phrase: PhraseSource; readonly qualifier: Qualifier }[];
  readonly everyState: PhraseSource;
  readonly noState: PhraseSource;
  readonly halfTheWorld: PhraseSource;
  readonly totalNouns: PhraseSource;
  readonly months: PhraseSource;
  readonly monthNames: readonly string[];
  readonly weekdays: readonly string[];
  readonly seasons: Readonly<Record<string, readonly number[]>>;
  readonly dateLead: PhraseSource;
  readonly datePart: PhraseSource;
  readonly dateFill: PhraseSource;
  /** Between the two ends of a stretch of days, and before the first. */
  readonly stretches: PhraseSource;
  readonly dayLead: PhraseSource;
  readonly later: PhraseSource;
  readonly places: readonly PlacePhrase[];
  readonly placeLead: PhraseSource;
  /** Those of them that stand before a State. */
  readonly stateLead: PhraseSource;
  readonly assembly: PhraseSource;
  readonly sessionWords: PhraseSource;
  readonly ordinals: Readonly<Record<string, number>>;
  readonly margins: PhraseSource;
  /** Verbs by which an organ adopts as well as it supports. */
  readonly endorsing: PhraseSource;
  readonly bodies: readonly BodyPhrase[];
  readonly binding: readonly { readonly phrase: PhraseSource; readonly binding: boolean }[];
  readonly forms: readonly { readonly phrase: PhraseSource; readonly form: string; readonly fits: boolean }[];
  readonly natureNegations: PhraseSource;
  /** Begins with a denial and is none: "no more than a promise". */
  readonly merely: PhraseSource;
  /** Opens a question within a sentence. */
  readonly wondering: PhraseSource;
  readonly structure: readonly StructurePhrase[];
  /** Behind a number of lettered items: "of them in". */
  readonly shareLeads: PhraseSource;
  /** The paragraphs that have lettered items. */
  readonly shares: readonly { readonly phrase: PhraseSource; readonly paragraph: string }[];
  readonly rows: readonly RowPhrase[];
  /** What ties a quality to the Code, and what parts it from it. */
  readonly natureLinks: PhraseSource;
  readonly apposers: PhraseSource;
  readonly natureBreaks: PhraseSource;
  /** "a set of voluntary commitments": what it is stands behind "of". */
  readonly collections: PhraseSource;
  /** What binds or is binding besides the Code, and who is bound by what. */
  readonly boundThings: PhraseSource;
  readonly boundBy: PhraseSource;
  /** Verbs by which the Code itself makes something binding, and those by which it speaks of what is. */
  readonly creating: PhraseSource;
  readonly contents: PhraseSource;
  /** "during its presidency of the Security Council": a time, no place. */
  readonly tenures: PhraseSource;
  /** "Egypt, Syria: both have signed" */
  readonly everyone: PhraseSource;
  /** "Having signed the Code, Egypt …", "By signing it, …" */
  readonly participles: PhraseSource;
  /** Before a question: "And how many signed?" */
  readonly openers: PhraseSource;
  readonly indefinite: PhraseSource;
  readonly labels: PhraseSource;
  /** What makes the Code the subject of a talk or a book. */
  readonly topics: PhraseSource;
  /** Questions that state what they ask. */
  readonly rhetorical: PhraseSource;
  readonly preamble: PhraseSource;
  readonly smallWords: PhraseSource;
  readonly oneParagraph: PhraseSource;
  /** What makes a number one of a part: the last two paragraphs. */
  readonly portions: PhraseSource;
  readonly containing: PhraseSource;
  /** Behind the number: "ten paragraphs make up the Code". */
  readonly makingUp: PhraseSource;
  /** What else is voluntary: accession, contributions. */
  /** What of the Code is called voluntary or binding as the Code itself is. */
  readonly ownMatters: PhraseSource;
  readonly voluntaryElse: PhraseSource;
  readonly increments: PhraseSource;
  /** The same behind a number: a dozen more. */
  readonly moreOf: PhraseSource;
  readonly symbols: PhraseSource;
  readonly languageNames: PhraseSource;
  readonly languageLead: PhraseSource;
  /** A list of signatories, and what is said to be done with it. */
  readonly listOfSignatories: PhraseSource;
  readonly listKept: PhraseSource;
  readonly listMissing: PhraseSource;
  readonly noSymbol: PhraseSource;
  readonly languageTexts: PhraseSource;
  readonly languageCarriers: PhraseSource;
  /** "names no State" */
  readonly namesParties: PhraseSource;
  readonly languageHeads: PhraseSource;
  /** Answers. */
  readonly yes: PhraseSource;
  readonly no: PhraseSource;
  /** The value of a row that denies: none. */
  readonly none: PhraseSource;
  /** Words that open a question which yes or no don't answer, and what they ask for. */
  readonly askers: PhraseSource;
  readonly askCount: PhraseSource;
  readonly askDate: PhraseSource;
  readonly askPlace: PhraseSource;
  readonly askActor: PhraseSource;
  /** "Caracas is in." */
  readonly inside: PhraseSource;
  /** Where somebody speaks. */
  readonly gatherings: PhraseSource;
  readonly resolutions: PhraseSource;
  /** Between a verb and the organ: "put to a vote in the General Assembly". */
  readonly bodyLeads: PhraseSource;
  readonly within: PhraseSource;
}

export type Qualifier = 'more than' | 'at least' | 'about' | 'nearly' | 'fewer than' | 'at most' | 'exactly';
