/** Parts of the Code that are counted. By hand. */
import type { FactWords } from '../types';

export const structure = {
  structure: [
    {
      phrase:
        '(preambular|preamble|introductory|preambulatory|unnumbered|opening) (paragraphs|paragraph|clauses|recitals|points|para|paras|ones)|recitals|paragraphs (in|of) (the|its) preamble|preambular',
      part: 'preambular',
    },
    {
      phrase:
        '(numbered|operative|main|operational|substantive|core) (paragraphs|paragraph|points|clauses|articles|provisions|paras|commitments|principles|ones|sections)|point|points|articles|article|clauses|clause|provisions|items|operative|numbered',
      part: 'numbered',
    },
    {
      phrase:
        '(lettered|sub) (sub paragraphs|sub paragraph|paragraphs|items|points|subparagraphs|clauses|sub points)|sub paragraphs|subparagraphs|subparagraph|lettered items|sub items|subclauses|sub points|sub clauses',
      part: 'lettered',
    },
    { phrase: 'paragraphs|paragraph|paras', part: 'paragraphs' },
    { phrase: 'page|pages|pager', part: 'pages' },
    { phrase: 'chapters|chapter|sections|annexes|annex|parts', part: 'chapters' },
    { phrase: 'words', part: 'words' },
  ],
  shareLeads:
    '[(of (them|these|those|which)|others|more)] [(are|being|sit|stand|belong|fall|found|come)] (in|under|to|within|for|from) [the]',
  shares: [
    { phrase: '(paragraph|para|point|number|no) (3|three)|(third|3rd) [(paragraph|one|point)]', paragraph: '3' },
    { phrase: '(paragraph|para|point|number|no) (4|four)|(fourth|4th) [(paragraph|one|point)]', paragraph: '4' },
    { phrase: '(paragraph|para|point|number|no) (8|eight)|(eighth|8th) [(paragraph|one|point)]', paragraph: '8' },
  ],
  adjectives: 'preambular|numbered|operative|lettered|main',
  preamble: 'preamble',
  oneParagraph:
    '(third|fourth|eighth|3rd|4th|8th) paragraph|paragraph (3|4|8|three|four|eight)|paragraphs (3|4|8) and (3|4|8)',
  portions:
    'first|last|next|these|those|other|closing|opening|final|latter|former|paragraph|page|paragraphs|following|remaining|/',
  makingUp:
    '(make|makes|made) up|form|forms|constitute|constitutes|fill|open the|opens the|follow the preamble|form the',
  containing:
    'at|has|have|had|contains|contain|containing|consists|consist|consisting|comprises|comprise|comprising|with|in|into|runs to|runs over|running to|counts|lists|holds|includes|fits on|fit on|spread over|spread across|is|takes up|fills|made up of|made of|boasts|numbering|set out|sets out|divided into|there are|its|of|:|stretches over|extends over|covers|long',
} satisfies Partial<FactWords>;
