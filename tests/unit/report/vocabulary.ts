/**
 * Statements in RDF held against a published vocabulary: every class and property is one of its own, stands where the vocabulary
 * lets it stand, and has a value of the kind that it asks for.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { toRDF, type Quad, type Term } from 'jsonld';

const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
const SCHEMA = 'http://schema.org/';
const XSD = 'http://www.w3.org/2001/XMLSchema#';
const LINE = /^<([^>]+)> <([^>]+)> (?:<([^>]+)>|"((?:[^"\\]|\\.)*)"[^ ]*) /u;

export interface Vocabulary {
  readonly classes: ReadonlySet<string>;
  readonly properties: ReadonlySet<string>;
  /** Of a class or property, by predicate. */
  readonly about: (subject: string, predicate: string) => readonly string[];
}

/** The vocabulary as a package of @vocabulary carries it: its publisher's own file, as N-Quads. */
export function vocabulary(prefix: 'schema' | 'oa'): Vocabulary {
  const file = createRequire(import.meta.url)
    .resolve(`@vocabulary/${prefix}`)
    .replace('index.js', `${prefix}.nq`);
  const said = new Map<string, string[]>();
  const typed = new Map<string, Set<string>>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, subject = '', predicate = '', iri, words = ''] = LINE.exec(line) ?? [];
    const object = iri ?? words;
    const key = `${subject} ${predicate}`;
    said.set(key, [...(said.get(key) ?? []), object]);
    if (predicate === TYPE) typed.set(object, (typed.get(object) ?? new Set()).add(subject));
  }
  return {
    classes: typed.get(`${RDFS}Class`) ?? new Set(),
    properties: typed.get(`${TYPE.split('#', 1)[0] ?? ''}#Property`) ?? new Set(),
    about: (subject, predicate) => said.get(`${subject} ${predicate}`) ?? [],
  };
}

/** What the document comes to with these contexts, which no network is asked for. */
export function statementsOf(document: object, contexts: Readonly<Record<string, object>>): Promise<readonly Quad[]> {
  return toRDF(document, {
    documentLoader: (url) => {
      const context = contexts[url];
      if (!context) return Promise.reject(new Error(`no context at hand for ${url}`));
      return Promise.resolve({ documentUrl: url, document: { '@context': context }, contextUrl: null });
    },
    // A key that means nothing is a mistake, not a remark.
    safe: true,
  });
}

/** What doesn't fit, in words; `others` are properties of other vocabularies that this one allows. */
export function misfits(quads: readonly Quad[], words: Vocabulary, others: readonly string[] = []): readonly string[] {
  const typesOf = (term: Term): readonly string[] =>
    quads.flatMap((q) => (q.subject.value === term.value && q.predicate.value === TYPE ? [q.object.value] : []));
  const withAbove = (name: string): readonly string[] => [
    name,
    ...words.about(name, `${RDFS}subClassOf`).flatMap(withAbove),
  ];
  const isOne = (types: readonly string[], of: readonly string[]): boolean =>
    types.flatMap(withAbove).some((type) => of.includes(type));
  return quads.flatMap(({ subject, predicate, object }): string[] => {
    const triple = `${predicate.value} of ${subject.value}: ${object.value}`;
    if (predicate.value === TYPE) return words.classes.has(object.value) ? [] : [`no class: ${triple}`];
    if (others.includes(predicate.value)) return [];
    if (!words.properties.has(predicate.value)) return [`no property: ${triple}`];
    const domain = [`${SCHEMA}domainIncludes`, `${RDFS}domain`].flatMap((p) => words.about(predicate.value, p));
    const range = [`${SCHEMA}rangeIncludes`, `${RDFS}range`].flatMap((p) => words.about(predicate.value, p));
    const types = typesOf(subject);
    return [
      ...(domain.length === 0 || types.length === 0 || isOne(types, domain) ? [] : [`not in its domain: ${triple}`]),
      ...(range.length === 0 || range.some((kind) => isOf(object, kind)) ? [] : [`not in its range: ${triple}`]),
    ];
  });

  function isOf(object: Term, kind: string): boolean {
    const types = typesOf(object);
    switch (kind) {
      case `${SCHEMA}Text`:
        return object.termType === 'Literal' && object.datatype?.value === `${XSD}string`;
      case `${SCHEMA}URL`:
        return object.termType === 'NamedNode' && /^https?:/u.test(object.value);
      case `${SCHEMA}Date`:
        return (
          object.termType === 'Literal' && object.datatype?.value === kind && /^\d{4}-\d\d-\d\d$/u.test(object.value)
        );
      default:
        if (kind.startsWith(XSD)) return object.termType === 'Literal' && object.datatype?.value === kind;
        // What has no type is what its place makes of it; a name of the vocabulary has one there.
        return object.termType !== 'Literal' && isOne([...types, ...words.about(object.value, TYPE)], [kind]);
    }
  }
}
