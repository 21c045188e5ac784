/** Findings as annotations of the page, after the Web Annotation Data Model of the W3C (2017). */
import type { PageWords, PlaceOnPage } from './page-words';

/** Words before and after the annotated ones. */
const CONTEXT_WORDS = 6;

export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

export interface Annotation {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  /** An IRI of its own. */
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'assessing';
  readonly body: {
    readonly type: 'TextualBody';
    readonly value: string;
    readonly format: 'text/plain';
    readonly language: 'en';
  };
  readonly target: { readonly source: string; readonly selector: TextQuoteSelector };
}

/** The words at a place with those beside them; null where there are none. */
export function quoteSelector(page: PageWords, place: PlaceOnPage): TextQuoteSelector | null {
  const span = page.spanOf(place);
  if (!span) return null;
  const prefix = page.before(span.start, CONTEXT_WORDS, true);
  const suffix = page.after(span.end, CONTEXT_WORDS, true);
  const { text } = page;
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(span.start, span.end),
    ...(prefix !== '' && { prefix: `${prefix}${gap(text.charAt(span.start - 1))}` }),
    ...(suffix !== '' && { suffix: `${gap(text.charAt(span.end))}${suffix}` }),
  };
}

/** @param uuid of this annotation, which nothing else has */
export function annotation(uuid: string, source: string, selector: TextQuoteSelector, value: string): Annotation {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:${uuid}`,
    type: 'Annotation',
    motivation: 'assessing',
    body: { type: 'TextualBody', value, format: 'text/plain', language: 'en' },
    target: { source, selector },
  };
}

function gap(sign: string): string {
  return /\s/u.test(sign) ? ' ' : '';
}
