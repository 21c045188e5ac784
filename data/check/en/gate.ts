/** English words of the statement gate. */
import type { GateWords } from '../types';

const list = (words: string): readonly string[] => words.split(' ');

export const gateWords: GateWords = {
  codeNouns: list(
    'code document text instrument paper draft paragraph paragraphs para point points item preamble recital recitals passage clause provision provisions',
  ),
  pronouns: list('it they its'),
  provides: list(
    'provides provide says say states asks ask wants want calls call urges urge demands demand requires require obliges oblige binds bind commits commit pledges pledge promises promise undertakes undertake vows vow invites invite encourages encourage appeals appeal condemns condemn stresses stress underlines underscores emphasizes emphasises recalls recall reaffirms reaffirm affirms recognizes recognises recognize recognise notes note declares declare contains contain lists list names name mentions mention includes include sets set establishes establish creates create prohibits bans ban forbids forbid allows allow permits permit gives give grants puts put places lays assigns makes leaves speaks refers deals covers addresses aims aim seeks seek strives strive foresees envisages stipulates prescribes imposes recommends recommend rules holds keeps rejects brands treats describes regards considers sees links ties adds goes opens closes begins ends repeats expresses welcomes supports protects promotes prevents counters curbs suppresses secures strengthens condemns spells',
  ),
  modals: list('must shall should may might will would can cannot could ought'),
  pastForms: list(
    'was were had did took told said met began spoke left came went gave made held saw thought felt brought stood sat grew knew wrote became ran fell kept lost won built found heard read rose sang drank ate drove flew paid sent sold spent taught understood wore chose shook led drew threw broke hung sprang put',
  ),
  reporting: list(
    'said says told added adds explained recalled noted remarked argued insisted admitted replied asked according reported reports writes wrote stressed reminded quoted read observed concluded mused joked warned',
  ),
  opinion: list(
    'enough perhaps maybe useful useless disappointing welcome historic remarkable unclear hope opinion wonder doubt seems think believe sceptical skeptical sceptics critics analysts observers experts why whether controversial interesting far important worth better best worse worst real merely simply surely indeed hardly nobody everybody somebody serious difficult easy good bad great small true honest view argue argues question matter matters milestone step',
  ),
  firstPerson: list('i my me our we us you your mine ours yours'),
  persons: list('he she him her his hers who man woman'),
  roles: list(
    'minister ministers president ambassador ambassadors diplomat diplomats delegate delegates delegation delegations professor judge chief director spokesman spokesperson spokeswoman official officials secretary chair chairman chairwoman expert journalist correspondent reporter editor author student students teacher poet rector officer officers colleague colleagues envoy envoys guest guests speaker speakers moderator panel panellists leader leaders dean mayor king prince consul attaché researcher lawyer police',
  ),
  events: list(
    'ceremony conference meeting meetings session debate reception dinner lunch breakfast coffee tea visit speech speeches applause panel seminar workshop interview talks negotiations consultations signing anniversary summit exhibition concert film music evening morning afternoon night week month hall room podium rostrum stage audience headquarters embassy ministry office press launch event events presentation lecture tour photograph pens flags toast gala programme agenda round rounds tally queue lounge',
  ),
  times: list(
    'yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december last next ago later earlier soon afterwards meanwhile recently now then since before after during spring summer autumn winter year years',
  ),
  furniture: list(
    'photo caption source enquiries contact press email subscribe click newsletter editor edition picture image copyright reserved service bulletin desk correspondent agency release note read share follow related tags keywords abstract introduction transcript video audio podcast website page annex footnote byline updated published category views expressed',
  ),
  otherTexts: list(
    'strategy resolution resolutions convention conventions treaty treaties charter declaration agenda statement communiqué law bill budget report plan agreement protocol statute directive constitution',
  ),
  states: list(
    'states state signatories signatory governments countries members member parties nations adherents participants undersigned subscribers',
  ),
  openers: list(
    'for as on in under to with of by at from among beside besides since after before when while where if unlike once given through throughout despite according about against between during without within over',
  ),
  parts: list(
    'paragraph paragraphs para point points item preamble recital recitals passage clause clauses provision provisions article articles sentence line words promise promises pledge pledges commitment commitments call appeal duty insistence plea resolve task',
  ),
  complements: list('that which whose on to about under for against namely where'),
};
