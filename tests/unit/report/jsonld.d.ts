/** What the tests use of jsonld and validate-web-annotation, which come without types. */
declare module 'jsonld' {
  export interface Term {
    readonly termType: 'NamedNode' | 'BlankNode' | 'Literal' | 'DefaultGraph';
    readonly value: string;
    readonly datatype?: Term;
  }
  export interface Quad {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term;
  }
  export interface RemoteDocument {
    readonly documentUrl: string;
    readonly document: object;
    readonly contextUrl: null;
  }
  export function toRDF(
    document: object,
    options: { readonly documentLoader: (url: string) => Promise<RemoteDocument>; readonly safe: boolean },
  ): Promise<readonly Quad[]>;
}
declare module 'validate-web-annotation' {
  export default function validate(annotation: object, options?: { readonly optionalId?: boolean }): boolean;
}
