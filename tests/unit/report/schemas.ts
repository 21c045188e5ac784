/**
 * JSON Schemas by our own reading, for which fields there are (`vocabulary.ts` holds what each may be): the Web Annotation Data Model (W3C Recommendation, 23
 * February 2017, sections 3 and 4.2.4) and the ClaimReview of schema.org with what search engines ask of it (itemReviewed, a rating
 * in words).
 */
const text = { type: 'string', minLength: 1 } as const;
const address = { type: 'string', pattern: '^https?://[^\\s<>"]+$' } as const;
const date = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } as const;

function object(required: readonly string[], properties: object): object {
  return { type: 'object', required, properties, additionalProperties: false };
}

export const ANNOTATIONS = {
  type: 'array',
  items: object(['@context', 'id', 'type', 'motivation', 'body', 'target'], {
    '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
    id: { type: 'string', pattern: '^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$' },
    type: { const: 'Annotation' },
    motivation: {
      enum: (
        'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating ' +
        'questioning replying tagging'
      ).split(' '),
    },
    body: object(['type', 'value'], {
      type: { const: 'TextualBody' },
      value: text,
      format: { const: 'text/plain' },
      language: { const: 'en' },
    }),
    target: object(['source', 'selector'], {
      source: address,
      selector: object(['type', 'exact'], {
        type: { const: 'TextQuoteSelector' },
        exact: text,
        prefix: text,
        suffix: text,
      }),
    }),
  }),
};

const work = (type: string, required: readonly string[], properties: object): object =>
  object(['@type', ...required], { '@type': { const: type }, ...properties });

export const CLAIM_REVIEWS = object(['@context', '@graph'], {
  '@context': { const: 'https://schema.org' },
  '@graph': {
    type: 'array',
    items: work('ClaimReview', ['claimReviewed', 'itemReviewed', 'reviewRating', 'isBasedOn'], {
      dateCreated: date,
      inLanguage: { const: 'en' },
      author: {
        type: 'object',
        required: ['@type', 'name'],
        properties: { '@type': { enum: ['Person', 'Organization'] }, name: text },
        additionalProperties: false,
      },
      claimReviewed: text,
      itemReviewed: work('Claim', ['text'], {
        text,
        appearance: work('WebPage', ['url'], { url: address, name: text }),
      }),
      // A word and no number.
      reviewRating: work('Rating', ['alternateName'], { alternateName: text }),
      reviewBody: text,
      isBasedOn: work('CreativeWork', ['name', 'url'], {
        name: text,
        url: address,
        dateCreated: date,
        hasPart: work('CreativeWork', ['name', 'text'], { name: text, text }),
      }),
    }),
  },
});
