/**
 * What is known of one language: how it is written, how parts are cited in it, how the Code is named. Lists of phrases are in the
 * phrase language of engine/text/phrase.ts, all in lower case, with plain apostrophes and hyphens left out
 * (`counter terrorism` matches counter-terrorism).
 */
import type { ClauseId } from '../../engine/clause';

/** A phrase, e.g. `code of conduct (for|towards) [a] world free of terr~orism`. */
export type PhraseSource = string;

/** How a language is written, as far as reading it depends on that. */
export interface Script {
  /** The Unicode script of its letters: a block of text is read in the languages of the scripts that it has. */
  readonly name: 'Latin' | 'Cyrillic' | 'Arabic' | 'Han';
  /** Letters that are read as others, since they are left out or mixed up in writing: `áà=a ß=ss`. */
  readonly folds: string;
  /** Words written as one with the next, by an apostrophe: l, d, dell. In phrases they are `l’`. */
  readonly elided: readonly string[];
  /** Whether there are capitals. Where there are none, nothing can be learnt from them. */
  readonly cased: boolean;
  /** Whether spaces part words. Where they don't, each character is a token. */
  readonly spaced: boolean;
  /** Where a part's number is: "paragraph 3", 第3段, "3. paragraf" beside "paragraf 3". */
  readonly numbers: 'after-unit' | 'before-unit' | 'either';
  /** Where a part's ordinal may be besides before its unit: "الفقرة الثالثة". */
  readonly ordinals: 'before-unit' | 'after-unit';
  /** Marks that end a sentence where a space follows, and those that always do. */
  readonly stops: string;
  readonly closeStops: string;
  /** How "of the Code" is said: by a mark on the Code before the part, a word between, or the case of the Code alone. */
  readonly possession: readonly ('suffix' | 'linker' | 'inflected')[];
  /** Whether "the" is a word, a prefix, or not said: "the Code", "المدونة", "Кодекс". */
  readonly articles: 'word' | 'prefix' | 'none';
  /** What is written as one word with the next (conjunctions, prepositions, articles), longest first. */
  readonly prefixes: readonly string[];
  /** Those of them that end in an article. */
  readonly articlePrefixes: readonly string[];
  /** The article itself; an article prefix that doesn't end in it keeps its last letter alone. */
  readonly article?: string;
  /** Endings that a name has after an apostrophe: Kuralları'nın. */
  readonly endings?: readonly string[];
}

/** A word for a numbered or lettered part. */
export interface UnitWord {
  readonly id: string;
  /** Forms for one part, for several, and those that don't tell. */
  readonly one?: PhraseSource;
  readonly many?: PhraseSource;
  readonly either?: PhraseSource;
  readonly level: 'paragraph' | 'sub-paragraph' | 'preambular' | 'operative';
  /**
   * Whether a bare part ("point 5") may be the Code's by context: always, only where it exists, only with a letter that exists,
   * or never, so that only "item 5 of the Code" counts.
   */
  readonly bare: 'always' | 'existing' | 'lettered' | 'never';
  /** Whether "the third …" cites by context too; `near`: right after the Code alone, since any text has such parts. */
  readonly ordinal: boolean | 'near';
  /** Whether it may also count what a paragraph lists: "the fifth item of paragraph 3". */
  readonly item?: boolean;
}

/** Other instruments and documents. */
export interface RivalForm {
  readonly phrase: PhraseSource;
  /** Instruments take the context over; documents (a report, an agenda) only claim what is tied to them. */
  readonly kind: 'instrument' | 'document';
  /** What its parts are called: a Charter has articles, a resolution paragraphs. */
  readonly parts: 'articles' | 'paragraphs';
  /** Whether the words are a proper name, definite without an article;
   * `named`: only with a name before them; `capital`: only with a capital letter. */
  readonly proper: boolean | 'named' | 'capital';
  /** Whether the article of its owner right after it makes it definite: "دليل الرياض". */
  readonly owned?: true;
  /** Clauses of the Code that speak of this instrument themselves. */
  readonly within?: readonly ClauseId[];
}

/** How parts of any instrument are cited. */
export interface CitationLexicon {
  readonly script: Script;
  /** Words before whose stop no sentence ends. */
  readonly abbreviations: readonly string[];
  readonly determiners: {
    readonly definite: PhraseSource;
    /** Those of them that hold a preposition, and so stand outside a name: du, zum. */
    readonly fused: PhraseSource;
    readonly demonstrative: PhraseSource;
    readonly indefinite: PhraseSource;
    /** its, whose: understood from the context. */
    readonly possessive: PhraseSource;
    /** our, his: somebody else's. */
    readonly foreign: PhraseSource;
    /** both, the said: between the article and the noun, or instead of it. */
    readonly extra: PhraseSource;
  };
  /** The mark of a possessor before what is possessed: 's. */
  readonly genitive: PhraseSource;
  /** Words with which the same mark is a verb: "it's para 9". */
  readonly contracted: PhraseSource;

  readonly units: readonly UnitWord[];
  /**
   * Unit words that are also something else. A preambular one must be fused to its number or in capitals, without a
   * stop ("pp5", "PP 5", but "pp. 5" are pages); another needs its stop ("no. 5", but "no 5 States").
   */
  readonly ambiguousUnits: readonly string[];
  readonly preamble: PhraseSource;
  /** All paragraphs of the preamble together; on a page only with a word that says whose. */
  readonly recitals: PhraseSource;
  /** Parts of a paragraph that have no id: a citation of them is one of the paragraph. */
  readonly sentence: PhraseSource;
  readonly chapeau: PhraseSource;
  readonly ending: PhraseSource;
  readonly sub: {
    /** The alphabet of the lettering, in order. */
    readonly letters: string;
    /** One-letter words: "paragraph 3 a" may be no letter. */
    readonly words: string;
  };
  /** Phrases for 1, 2, 3 … */
  readonly cardinals: readonly PhraseSource[];
  readonly ordinals: readonly PhraseSource[];
  /** Before a number that stands before its unit: 第. */
  readonly numberPrefix: PhraseSource;
  readonly ordinalSuffixes: PhraseSource;
  readonly last: PhraseSource;
  readonly penultimate: PhraseSource;
  /** bis, ter: a number that the Code doesn't have. */
  readonly inserted: PhraseSource;
  readonly rangeWords: PhraseSource;
  /** Before the first part of a range: "paragraphs from 5 to 7". */
  readonly rangeOpeners: PhraseSource;
  /** After the last part of a range whose first part has an ending alone: "(a) bendinden (c) bendine kadar". */
  readonly rangeClosers?: PhraseSource;
  readonly listWords: PhraseSource;
  readonly etSeq: PhraseSource;
  /** Between a paragraph and a letter of it: "paragraph 8, under (d)". */
  readonly refining: PhraseSource;
  /** Between a part and what it belongs to; `loose` ones only count before a name. */
  readonly linkers: { readonly binding: PhraseSource; readonly loose: PhraseSource };
  /** A number before one of these is no part: months, per cent, sums. */
  readonly measures: PhraseSource;
  /** A last number of a list before one of these counts them: "paragraph 3, 11 States". */
  readonly counted: PhraseSource;
  /** Words that may follow the last number of a list in the singular ("paragraph 5 and 6 of"). */
  readonly afterNumber: PhraseSource;
  /** Instruments and documents that the parts may belong to instead. */
  readonly rivals: readonly RivalForm[];
  /** Words of other instruments that are everyday words without their marks: traité, but not "traite". */
  readonly marked?: readonly string[];
  /** Words before "point" that make it no unit: "at this point". */
  readonly noUnitAfter: PhraseSource;
}

/** What a reader types into a search box, besides. */
export interface QueryLexicon {
  /** Unit words by the id of their unit that are typed and never printed: "p 3", "paragraf 3", "#3". */
  readonly units: Readonly<Record<string, PhraseSource>>;
  /** Words beside a citation that ask for nothing more. */
  readonly fillers: PhraseSource;
}

/** A way to name the Code. */
export interface NameForm {
  readonly id: string;
  readonly phrase: PhraseSource;
  /**
   * Whether the words identify the Code alone: always, where they are written in capitals as a title is, or never
   * (then the initiator, the place and their like must stand near by).
   */
  readonly alone: 'always' | 'as-title' | 'never';
  /** `name` for titles and what stands for one, `short` for short names. */
  readonly kind: 'name' | 'short';
}

/** Another script that a language is written in besides, letter by letter. */
export interface Writing {
  /** How the phrases are respelt: `ш=sh ь=`. */
  readonly letters: string;
  /** What differs from the language's own script, `folds` in any case. */
  readonly script: Partial<Script> & Pick<Script, 'name' | 'folds'>;
  /** The lettering of parts; none where only Latin letters count. */
  readonly sub: string;
  /** Words of every page as they are written in it, by spaces. */
  readonly commonWords: string;
}

/** How the Code is named in one language, beside how its parts are cited. */
export interface Lexicon {
  /** BCP 47 tag. */
  readonly lang: string;
  /** The other scripts of the language, by the tag of the language in it. */
  readonly writings?: Readonly<Record<string, Writing>>;
  /** Words of every page in it, which tell it from others in the same script, apart by spaces. */
  readonly commonWords: string;
  readonly citation: CitationLexicon;
  readonly names: readonly NameForm[];
  /** What a title may carry before it as part of it: "UN". */
  readonly titlePrefix: PhraseSource;
  /** The short name's noun, with whether it says more than "code". */
  readonly heads: readonly {
    readonly phrase: PhraseSource;
    readonly full: boolean;
    /** A form that no compound has: a name right before it isn't its owner's. */
    readonly apart?: boolean;
  }[];
  /** What may stand between determiner and short name without making it another instrument. */
  readonly modifiers: PhraseSource;
  /** Words that make a code another one even in lower case: criminal, dress, source … */
  readonly foreignModifiers: PhraseSource;
  /** The same where they follow: "Code pénal", "Кодекс этики", "مدونة الأسرة". */
  readonly foreignModifiersAfter: PhraseSource;
  /** What other words that make it another look like right there: a noun in the genitive. */
  readonly foreignFormAfter?: RegExp;
  /** The Code's subject, before the head: counter-terrorism. */
  readonly subjectModifiers: PhraseSource;
  /** The Code's year, as a modifier. */
  readonly year: string;
  /** Between a short name and a year that tells which: "the Code of 2018". Where "of" is a case, nothing is needed. */
  readonly datedBy?: PhraseSource;
  /** What follows a code's name to say what it is for, making it another one. */
  readonly purposes: PhraseSource;
  /** What looks like a purpose and isn't: "for signature", "on Friday". */
  readonly noPurposes: PhraseSource;
  /** What leads to a day or an occasion even before capitals: "the Code on the Margins of the Assembly". */
  readonly occasions: PhraseSource;
  /** Compounds that aren't codes of conduct: code name, code review. */
  readonly compounds: PhraseSource;
  /** Words after which a bare capitalised "Code" is the short name. */
  readonly bareBefore: PhraseSource;

  /** Words that together identify the Code where no name does. */
  readonly cues: {
    readonly initiator: PhraseSource;
    readonly subject: PhraseSource;
    readonly place: PhraseSource;
    readonly act: PhraseSource;
    readonly date: PhraseSource;
    /** Whose codes on the subject are others. */
    readonly others: PhraseSource;
  };

  /** What may stand between a name and the part cited: "at". */
  readonly bridge: PhraseSource;
  readonly ibid: PhraseSource;
  readonly supraNote: PhraseSource;
  /** Nouns that stand for the instrument of the context: document, text. */
  readonly instrumentNouns: PhraseSource;
  /** After a part: of the instrument of the context. */
  readonly thereof: PhraseSource;
  /** After a part, of the instrument named last, and of the one before it: "of the latter". */
  readonly latter: PhraseSource;
  readonly former: PhraseSource;
  /** After a short name: of the initiator. "Code du Kazakhstan". */
  readonly initiatorsAfter: PhraseSource;
  /** Between what was done to the Code and who did it: "tabled by Kazakhstan". */
  readonly agents: PhraseSource;
  /** What opens a clause that says who did it: "the Code that Kazakhstan tabled". */
  readonly clauses?: PhraseSource;
  /** Before a short name that is being given: (hereinafter "the Code"). */
  readonly defining: PhraseSource;
  /** Before an instrument that the text sets aside: "not the Criminal Code". */
  readonly dismissing: PhraseSource;
  /** What may stand, between commas, between a part and its instrument: "respectively". */
  readonly interjections: PhraseSource;
  /** Words that lead to a part without a unit word: "under 3(b)". */
  readonly leads: PhraseSource;
  /** Those that do so before a number with its letter alone: "quotes 3(b)". */
  readonly leadsToLetter: PhraseSource;
  readonly samePart: PhraseSource;
  /** Of the instrument named right before: "whose Article 8", "paragraph 20 of which". */
  readonly relative?: PhraseSource;
  /** After an ordinal that has no noun: "the tenth asks". */
  readonly predicates?: PhraseSource;
  /** What other words look like there, in small letters after a lone "third" or higher, where a noun would be singular. */
  readonly predicateForm?: RegExp;
  /** Before a code in small letters that isn't there yet: «предложил принять кодекс». */
  readonly proposing?: PhraseSource;
  /** Before a part that is not the Code's yet, or no longer: "draft OP 11". */
  readonly drafting: PhraseSource;
  /** Between a part and the document that lists it: "point 5 on the agenda". */
  readonly listing: PhraseSource;
  /** Words that may stand for the initiator before a short name: "Astana praises its Code". */
  readonly initiatorsOwn: PhraseSource;
  /** After a number: this text's own part. */
  readonly selfMarks: PhraseSource;
}

/**
 * What a page must hold for the Code to be named on it, as stems that are found within words too, in any case. `[oö]` is one of these
 * letters, a full stop any, a space whatever parts two words. A test proves that no name slips through. Every title has one of
 * `head`, of `goal` and of `beside` close together; what only its circumstances identify has one of `head`, of `initiator` and of
 * `goal` or `instead` anywhere: "Kazakhstan's Code of Conduct" may stand on a page that has no word of its subject. Heads are
 * words that other languages in the same script haven't, where there are such.
 */
export interface SentinelStems {
  /** What a name begins with: a code, conduct. */
  readonly head: readonly string[];
  /** What it is for: terror. */
  readonly goal: readonly string[];
  /** What a short name has instead of a goal. */
  readonly instead: readonly string[];
  /** What a name has near its head and its goal: world, free. */
  readonly beside: readonly string[];
  /** Whose the Code may be said to be, in place of all but a head: Kazakhstan. */
  readonly initiator: readonly string[];
}

/** The stems of all languages as the sentinel has them: alternatives parted by `|`. */
export interface Sentinel {
  readonly goal: string;
  readonly instead: string;
  readonly initiator: string;
  readonly languages: readonly (readonly [lang: string, head: string, beside: string])[];
}
