/**
 * Common English words that never mutate. Without them `park` would look for `bark` and `team` for
 * `deam`: a Welsh mutation is only tried on a word that is not here. Words that are Welsh as well
 * (bore, pen, plant, post) are left out on purpose, so that they do.
 */
const common = `
about access across action active activity address adult advice after again age air all also any
apply april area around arrive art ask august autumn away baby back bake ball ballet bank bark base
basic basket basketball batch battle beach bear bed beer been before begin behind being bell belong below bench
benefit best bet better between big bike bill bind bird birth black bleach blind block blood board
boat body bold bond book boot border born both bottom bowl box boy boys brain branch brass bread break breakfast bridge
bright bring brother build building bulb burn bus business busy buy cake call came camera can cap car card
care carer carers case cash cat catch ceiling centre chain chair chance change charity charm chart chat cheap cheer cheese
chess chest child children choice choir christmas church cinema citizen city civil class clean cleaning
clear clock close clothes cloud club coach coast coat code coffee coin cold collect college come
common communal community company computer cook cooking cool copy corner council count country course court cover craft crafts
cream crew crime cross crowd cup cycle dad daily damp dance dark data date daughter day dead deaf dear debt
december deep dementia den desk dial diet digital dim dime dinner dip dirt disability disabled disco dish distance
dive doctor dog door down drain draw dream dress drink drip drive driver drop drug dry duck dusk dust duty each early ear
earth east easter eat edge eight elder elderly electric else empty end energy english enjoy equal even evening event every
exercise explore extra eye face fact fail fair fake faith fall false fame family fan far farm fast fat father fear february feed feel
fell female fence festival few field fight fill film fin final find fine fire first fish fit five fix flag flat floor flow
flower fly fold follow food foot football force form forum found four free fresh friday friend front fruit full fun fund funding future gain gait
game games gap garage garden gardener gardening gate gather general get ghost giant gift girl girls give glad glass glitter glow goal goat goes gold golf good
got grace grain grade graft grand grant graph grass grate great greed green greet grime grin grip gross ground group grow guard guess guide guitar gun gym hair half ham hammer hand
happy harbour hard hate hat have head heal health hear heart heat heating hedge held help here high hill hire hobby hold hole holiday home homes hope horse
hospital host hot hour house housing human idea image inn inside into issue item january job join joy judge july jump june just keep key kids kind kitchen knit
knitting knot label lad ladies lady lake lamp land lane large last late laugh lead leader league learn learning least leave left leg less lesson let letter
level library life lift light like line link list listen litter little live local lock long look loose lose love low luck lunch mad made mail main make male mark market
mat match mate math maths matter may meal mean meat media medical meet meeting member memory men mend mental mess meter middle mile milk mind mine mini minister minor minute miss
mobile monday money month mood moon more morning mother mountain mouse mouth move movie much mud mum mums mural museum music must name nap near neat need needle neighbour
neighbourhood net network never new news next night nine noise north nose note november number nurse nut ocean october offer office officer old older one online only open order
other out outdoor outside over own pace pack page paid pain paint painting pair paper parent parents park parking part partner party pass past patch path pay peace peer people person pet
pets phone photo photography piano pick picnic picture pie piece pig pin pitch pizza place plan plane play player please plot plus poetry point pole police policing pond pool poor pot pottery power
practice present pretty prevent prevention price pride priority prison private prize project protect public pub pull pump pupil puppy purple purse push puzzle quick quiet quiz race rail rain ramble ran range rate
reach read reader reading ready real recycle red refugee relax repair report rescue rest rice rich ride right ring rink rise risk river road rock role roll roof room root rose round route row rugby run
runner running safe safer safety saturday save school sea season seat senior session seven share shed sheep ship shoe shop short show sign silver sing singing sister skate skill small smart social
some son song south space speak speed spend spin sport spring square staff stage stand star start station stay step stop store story street strong student study summer sun sunday
support swim swimming table tablet take talk tank tap task taste tax taxi tea teach teacher team tear tech teen teenager teens ten tenant tennis tent test text than thank that the their them theme there they thick thin thing
think third this thread three through thursday ticket tide tidy tie tiger tile time tin tip tired toddler toddlers toe together toilet told tomorrow ton tool tools top total touch tough tour
towards town toy toys track trade traffic trail train training transport trap trash travel treat tree trial trick tried trip trouble truck true trust try tuesday tune tunnel turn twin twist two type under union unit until
use valley van veteran veterans victim victims video view village visit voice volunteer volunteering volunteers wage wait walk walking wall want war ward warm warmth wash watch water way wear weather web wednesday week weekend
welcome well went were west wheel when where while white wild win wind window wing winter wish with within woman women wood wool word work worker workshop world worth write yard year yoga young your youth zone
`

const known = new Set(common.split(/\s+/).filter(Boolean))
const endings = ['s', 'es', 'ed', 'd', 'er', 'ers', 'ing']

/** Whether a folded word is a common English one, also with an everyday ending. */
export function isCommonEnglish(word: string): boolean {
  if (known.has(word)) return true
  return endings.some((end) => word.endsWith(end) && known.has(word.slice(0, -end.length)))
}
