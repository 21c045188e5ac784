/** Languages, lists and symbols of the Code. By hand. */
import type { FactWords } from '../types';

export const texts = {
  symbols:
    '(circulated|issued|published|registered|distributed) (under|with|as) [the] [(official|document)] [symbol|document|number|reference]|(under|with) [the] [document] symbol|document [number|symbol]|symbol|un document|[(un|u . n .)] doc [.]',
  noSymbol:
    '(never|not) (received|been given|given|assigned|got|had) (a|an) [(un|united nations|official)] (symbol|document symbol|document number|(document|official) [symbol|reference])|(no|without a|without|lacks a|nor a) [(un|united nations|official|u . n .)] (symbol|document symbol|document number|(document|official) [symbol|reference])',
  languageNames:
    '(two|three|four|five|six|seven|several|all|many) [official|un|different] languages|[all] [the] [other] [six] [official] (un languages|united nations languages|languages of the (un|united nations)|official languages)|english|russian|kazakh|french|arabic|spanish|chinese|turkish|german|italian|portuguese|uzbek|kyrgyz|turkmen',
  languageLead:
    '(available|published|exists|drawn up|issued|posted|written|translated|circulated|read|online|versions|carries|drafted|in existence) [it] [only] [also] (in|into)',
  languageTexts: 'version|versions|text|texts|translation|translations|edition|copy|rendering',
  languageCarriers:
    'handed out|distributed|prepared|offered|made available|downloaded|download|consulted|reads|carries|carry|carried|publishes|published|posted|posts|website|site|page|available|exists|exist|there is|there are|issued|online|translation|translations|translated|languages|language|drawn up|written|versions|circulated|found|read|offers|authentic',
  languageHeads: 'in|into|:|in both|in the|are|were|is|—|-|languages|only',
  listOfSignatories:
    '[(official|full|complete|public|published|authoritative|definitive|exhaustive|consolidated)] [(official|public)] (list|register|roster|roll|table) of [(its|the|all|all the|who)] (signatories|signatory states|signatory countries|signers|states|countries|members|participants|signed|parties)|(signatory|signatories) list|list of names',
  listKept:
    'keeps|kept|maintains|maintained|published|publishes|holds|held|available|deposited|depositary|hosts|on file|posts|posted|carries|printed|prints|online|website|can be (found|seen|read|consulted)',
  listMissing:
    "(has|have|was|were|is|are) (never|not) [yet] [been] (published|public|released|available|issued|found|disclosed|made public)|(has|have|was|were|is|are)n ' t [yet] [been] (published|public|released|available|issued|found|disclosed|made public)|remains (unpublished|secret)|is (unpublished|missing|lacking|secret|unavailable)|does (not|n ' t) exist|cannot be found|was nowhere published",
  namesParties:
    "nowhere (names|mentions|lists|identifies) (a|any) [single] (state|country|government|signatory|initiator|author)|(not|n ' t|nowhere) (name|mention|mentions|names) kazakhstan|(names|name|mentions|identifies|cites|lists|singles out|points to) (no|not a single|not one) [single] (state|country|signatory|government|initiator|author|nation|signatories|states|countries)|(does|do|did) (not|n ' t) (name|mention|single out|list|identify) (any|a|a single|its) [single] (state|country|government|nation|signatory|initiator|author|signatories|states|countries)|no (state|country|government|nation|signatory|initiator) is (named|mentioned|singled out|identified) (in|by)|without naming (any|a|a single) (state|country|government|nation)",
} satisfies Partial<FactWords>;
