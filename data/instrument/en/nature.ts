/** What the Code is said to be, and which organs are said to have adopted it. By hand. */
import type { FactWords } from '../types';
import { GA, UN } from './parts';

export const nature = {
  binding: [
    {
      phrase:
        "politically [,] but not [,] legally [,] [binding]|politically [,] not legally [,] [binding]|(legally|juridically) (non binding|nonbinding)|(non|not) [legally] binding|nonbinding|[legally] non binding|(without|no|lacks|lacking|devoid of) [any] (binding|legal|legally binding) (force|effect|character|power|status|weight|consequences|sanction|sanctions)|not binding in law|unenforceable|non enforceable|(lacks|lacking|has no|have no|without) teeth|(no|not a|not) (legal|juridical) (text|instrument|document|act|paper|tool|contract) but [a] political [(one|text|document|act)]|political rather than [a] legal|(no|never|without|not require|not need|not subject to|n ' t (need|require)|requires no|needs no|no need (for|of)) [further|any] ratification|(need|needs|require|requires|has|have) (not|never) [to] be ratified|(not|n ' t) (need|have) to be ratified|(not|n ' t) require ratification|(no|without [a|an|any]|lacks a|lacks an) [built in|real] (enforcement|compliance|sanctions|monitoring|control|verification) (mechanism|machinery|body|regime|mechanisms|system|provisions|clause|measures)|(provides for|foresees|knows|contains|has|carries|threatens|prescribes|lays down|faces|face) no (sanctions|sanction|penalty|penalties|punishment|punishments|fines|consequences)|political [,] (not|rather than) legal|(not legal|non legal) [,] but political|not [(hard|binding|international)] law|(no|not a) (law|contract|statute|decree)|(politically|morally) [,] [but] not [,] legally [,] [binding]|no legal consequence|(no|without [a|an|any]) (supervisory|monitoring|treaty) body|non obligatory|(binding|binds|obligatory|compulsory) (on|upon|for) (none|nobody|no one|no state|no government)|(nobody|no one|none|no state|no government|nothing) is [legally] bound",
      binding: false,
    },
    {
      phrase:
        "(binds|bind|obliges|oblige|obligates|compels|commits) (nobody|no one|no state|no government|none) [legally]|(no|zero) [new] [legal] (obligations|obligation|duties|commitments)|(politically|morally) binding|(binds|bind|binding) [only] morally|(only|merely|purely) (moral|political|morally|politically) [binding]|(creates|create|imposes|impose|entails|carries|establishes|lays down|contains) no [(such|new|further)] [(legal|binding|legally binding)] (obligations|obligation|duties|duty|commitments) [in law]|(nobody|no one|no state|no government|no country) is (forced|obliged|compelled|bound) to|(not|n ' t) [(legally|in law)] (bind|oblige|compel|commit) (anyone|anybody|any state|any government|states|its signatories|the signatories|signatories)|(not|n ' t|never) (create|impose|entail|carry|establish|lay down|contain|give rise to|place|generate|produce) [any] [(new|additional|further|such)] [(legal|binding|legally binding|international|juridical)] (obligations|obligation|duties|duty|commitments|effects)|(not|n ' t|never) [legally] [meant|intended|designed] to be [legally] binding|(no|without) [(any|legal|real)] (teeth|penalties|sanctions) [for]|(of|by) (its|their|one ' s) own free will|on a voluntary basis|(rests|rely|relies|built|based|depends|depend|hinges) [(only|solely|entirely|purely)] on [(the|their|mutual)] (good will|goodwill|good faith|trust|consent|willingness)|hortatory|aspirational|exhortatory|not enforceable|(cannot|can not|can ' t) be enforced",
      binding: false,
    },
    {
      phrase: '[purely|entirely|strictly|wholly] voluntary [basis|nature|character]|voluntarily|optional',
      binding: false,
    },
    {
      phrase:
        '(legally|juridically) (binding|enforceable)|binding|mandatory|obligatory|compulsory|legally enforceable|hard law|legal (force|effect)|[the] force of law|enforceable|(part of|a part of|a piece of|a matter of) international law|international law|(has been|have been|is|was|been|remains|now) in force|in force since|(the|a|full) (status|force|rank|standing) of (a|an) [(international|binding|full)] (treaty|convention|covenant|law)|(has|have|had|with) treaty (status|force|rank)',
      binding: true,
    },
    {
      phrase:
        '(takes|took|take) effect|enter into force|becomes effective|became effective|(requires|needs|awaits|subject to|open (for|to)|in need of|pending) ratification|(provides for|foresees|threatens|prescribes|lays down|carries) (sanctions|penalties|punishments|fines|[a] penalty|punishment) (against|for|on)|(can|may|will|shall|could) be (punished|sanctioned|penalised|penalized|fined) [under]|[legally] bound (by|to)|(imposes|places|lays) (obligations|duties) (on|upon)|(takes|take|took) on [new] [(legal|binding|legally binding)] (obligations|duties)|legally (obliged|required|bound|committed) to (comply|follow|observe|implement|abide|apply|respect)|(obliges|obligates|compels|legally (obliges|binds|commits)|binds) [all] [its|the] (signatories|signatory states|states|members|governments|parties|member states|countries|them)|legally obliged|(legally|juridically) (bound|obliged)|(entered|enters|came|come|comes) into force|(bind|oblige|obligate|commit) [legally] [all] [its|the|any] (signatories|signatory states|states|members|governments|parties|countries|them)|(imposes|creates|establishes|lays|places|entails|carries|takes on|assumes|accepts|undertakes) [a (string|set|range|number|series) of] [new] (legal|binding) (obligations|duties|commitments)',
      binding: true,
    },
  ],
  forms: [
    {
      phrase:
        '[international|multilateral|un|united nations] (treaty|convention|covenant)|(status|force|rank) of a treaty|treaty status',
      form: 'treaty',
      fits: false,
    },
    {
      phrase:
        "political (will|pledges|commitments|promises|declaration|promise|undertaking|document|statement|commitment|instrument|text|pledge|act|initiative|agreement)|soft law [instrument]|(declaration|statement|expression|manifestation|affirmation) of [(political|common|shared|collective|good)] (will|intent|intention|intentions|principles|principle|commitment)|gentlemen ' s agreement|recommendation|recommendatory|(statement|declaration|document|text|letter) of (good will|goodwill|good faith)|declaration of faith|memorandum of principles|political (compact|pact|gesture|signal|message|manifesto|programme|program)|political [in] (nature|character)|of [a] political (nature|character)|political and (moral)|[set of] voluntary principles|political [and moral] commitment|(moral|gentleman ' s) (commitment|pledge|undertaking|promise|compact)|statement of political will",
      form: 'political declaration',
      fits: true,
    },
  ],
  natureNegations:
    "anything but|everything but|not|no|never|nor|neither|without|rather than|isn|hardly|nothing|cannot|instead of|n ' t|lacks|lacking|far from|short of",
  merely: 'no more than|nothing more than|nothing but|no less than|not only|not just|not merely|not more than|no mere',
  natureLinks: "' s|:|—|as|isn|wasn|doesn|does|has|have|creates|imposes|carries|contains|lacks|called|calls",
  apposers: ',|:|—|-|a|an',
  natureBreaks: 'for|of|like|than|with|under|from|against|about|on',
  collections:
    'set|series|collection|list|bundle|package|body|catalogue|number|string|statement|expression|instrument|document|piece|form|kind|sort|matter',
  boundThings:
    '[legal|international|existing|other] (obligations|obligation|commitments|duties|treaties|conventions|instruments|agreements|resolutions|decisions|rules|norms|law)',
  boundBy: 'bound|law|by',
  creating:
    'creates|create|imposes|impose|entails|establishes|contains|lays down|carries|assume|assumes|undertakes|is|becomes',
  contents:
    'that|their|recall|recalls|reaffirms|reaffirm|reaffirming|mentions|refers to|calls on|calls upon|asks|urges|honour|honor|under|with|of|other|existing|implement|comply with|respect|to',
  ownMatters:
    'participation|taking part|membership|commitments|commitment|provisions|obligations|promises|pledges|compliance|adherence|accession|signing|joining|signature|undertakings|paragraphs|clauses|rules|articles',
  voluntaryElse:
    'accession|contribution*|return|repatriation|adherence|compliance|work|workers|sector|fund|funding|donations|measures',
  inForce: 'in (force|effect|vigour)|ratified|entered into force|legally in force',
  bindingVerbs:
    'enter|took|becomes|became|requires|needs|provides|foresees|threatens|prescribes|contains|knows|take|took|faces|face|can|may|will|shall|could|awaits|binds|bind|obliges|oblige|obligates|compels|commits|takes|assumes|accepts|undertakes|creates|imposes|lays|places|establishes|entered|enters|came|come|comes|carries|entails|lacks|has',
  bodies: [
    { phrase: `[the] ${GA}`, body: 'General Assembly' },
    { phrase: '[the] assembly', body: 'General Assembly' },
    { phrase: `[the] [${UN}] security council|unsc|[the] council`, body: 'Security Council' },
    { phrase: '[the] sixth committee|[the] (legal|third|first) committee', body: 'Sixth Committee' },
    {
      phrase:
        '[the] [un] (counter terrorism committee|human rights council|economic and social council)|[the] un secretariat|un secretary general|ecosoc',
      body: 'another organ',
    },
    { phrase: '[the] (united nations|u . n .|un|world body)', body: 'United Nations' },
  ],
  endorsing: 'endorsed|endorses|backed|backs',
  bodyLeads: 'in|at|by|before|within|through|to|the|of|from',
  within: 'in|under|per|by',
  resolutions:
    '[(un|united nations)] [(general assembly|security council|assembly)] resolution [of the [un] (general assembly|assembly|united nations|un|security council)]',
} satisfies Partial<FactWords>;
