// Where things happen. Streets and halls are invented or wide enough to be nobody's home.
import { both, inEnglish, type Two } from '#graphql/demonstration/two.ts'

const venue = (name: Two, ward: string) => ({ name, ward })

export const venues = {
  pillMill: venue(
    both('Pill Mill, Courtybella Terrace, Newport', 'Pill Mill, Courtybella Terrace, Casnewydd'),
    'Pillgwenlly',
  ),
  mendalgief: venue(
    both('Mendalgief Road, Pillgwenlly, Newport', 'Mendalgief Road, Pilgwenlli, Casnewydd'),
    'Pillgwenlly',
  ),
  alwayHall: venue(inEnglish('Alway community rooms, Newport'), 'Alway'),
  ringlandShops: venue(
    both('The old post office, Ringland', 'Yr hen swyddfa bost, Ringland'),
    'Ringland',
  ),
  bettwsBrook: venue(both('Brookside car park, Bettws', 'Maes parcio Brookside, Betws'), 'Bettws'),
  caerleonBridge: venue(
    both('The town side of the footbridge, Caerleon', 'Ochr y dref i’r bont droed, Caerllion'),
    'Caerleon',
  ),
  stowHillHall: venue(
    both('Lower hall, Stow Hill, Newport', 'Y neuadd isaf, Stow Hill, Casnewydd'),
    'Stow Hill',
  ),
  gaerGate: venue(inEnglish('The green gate, Gaer Road, Newport'), 'Gaer'),
  canalFourteen: venue(
    both('The café by the locks, Rogerstone', 'Y caffi wrth y lociau, Tŷ-du'),
    'Rogerstone West',
  ),
  lliswerryPond: venue(inEnglish('The pond hut, Lliswerry'), 'Lliswerry'),
  stJuliansClub: venue(
    both('Riverside clubhouse, St Julians', 'Clwb Glan-yr-afon, Sain Silian'),
    'St Julians',
  ),
  cityLibrary: venue(
    both('Central Library, Newport', 'Y Llyfrgell Ganolog, Casnewydd'),
    'Stow Hill',
  ),
  woodsideHall: venue(both('Woodside Hall, Cwmbran', 'Neuadd Woodside, Cwmbrân'), 'Two Locks'),
  forgeSide: venue(
    both('Forge Side allotments, Blaenavon', 'Rhandiroedd Forge Side, Blaenafon'),
    'Blaenavon',
  ),
  pontypoolMarket: venue(
    both('Indoor Market, Pontypool', 'Y Farchnad Dan Do, Pont-y-pŵl'),
    'Pontypool Fawr',
  ),
  trevethinTop: venue(inEnglish('The top terminus, Trevethin'), 'Trevethin and Penygarn'),
  croesyHall: venue(
    both('Chapel schoolroom, Croesyceiliog', 'Festri’r capel, Croesyceiliog'),
    'Croesyceiliog',
  ),
  upperCwmbran: venue(inEnglish('Lane end, Upper Cwmbran'), 'Upper Cwmbran'),
  cwmbranCafe: venue(both('The Corner Café, Cwmbran', 'Caffi’r Gornel, Cwmbrân'), 'Pontnewydd'),
  pantegShed: venue(both('The mending shed, New Inn', 'Y sied drwsio, New Inn'), 'New Inn'),
  snatchwood: venue(
    both('Ebenezer chapel side door, Pontnewynydd', 'Drws ochr capel Ebeneser, Pontnewynydd'),
    'Pontnewynydd and Snatchwood',
  ),
  hanburySquare: venue(
    both('Hanbury Square, Bargoed', 'Sgwâr Hanbury, Bargod'),
    'Aberbargoed and Bargoed',
  ),
  blackwoodSquare: venue(
    both('Market Square, Blackwood', 'Sgwâr y Farchnad, Coed-duon'),
    'Blackwood',
  ),
  blackwoodYouth: venue(
    both('The Old Drill Hall, Blackwood', 'Yr Hen Neuadd Ymarfer, Coed-duon'),
    'Blackwood',
  ),
  rhymneyLibrary: venue(both('The old library, Rhymney', 'Yr hen lyfrgell, Rhymni'), 'Twyn Carno'),
  senghenydd: venue(both('The Institute, Senghenydd', 'Yr Institiwt, Senghennydd'), 'Aber Valley'),
  nelsonCourt: venue(both('The court, Nelson', 'Y cwrt, Nelson'), 'Nelson'),
  riscaCanal: venue(
    both('Pontymister bridge, Risca canal', 'Pont Pontymister, camlas Rhisga'),
    'Risca East',
  ),
  newbridgePlots: venue(inEnglish('The plots above the river, Newbridge'), 'Newbridge'),
  ystradStation: venue(
    both('Station forecourt, Ystrad Mynach', 'Blaen yr orsaf, Ystrad Mynach'),
    'Ystrad Mynach',
  ),
  machenMill: venue(both('The mill yard, Machen', 'Iard y felin, Machen'), 'Machen and Rudry'),
  caerphillyTwyn: venue(both('The Twyn, Caerphilly', 'Y Twyn, Caerffili'), 'St Martins'),
  somersetStreet: venue(
    both('Somerset Street, Abertillery', 'Somerset Street, Abertyleri'),
    'Abertillery and Six Bells',
  ),
  blainaShed: venue(both('The shed, High Street, Blaina', 'Y sied, Stryd Fawr, Blaenau'), 'Blaina'),
  tredegarHall: venue(both('Siloh hall, Tredegar', 'Neuadd Siloh, Tredegar'), 'Tredegar'),
  tredegarClock: venue(both('The town clock, Tredegar', 'Cloc y dref, Tredegar'), 'Georgetown'),
  cwmCorner: venue(inEnglish('The corner shop front, Cwm'), 'Cwm'),
  brynmawrSquare: venue(both('Market Square, Brynmawr', 'Sgwâr y Farchnad, Bryn-mawr'), 'Brynmawr'),
  ebbwValeWorks: venue(
    both('The Works café, Ebbw Vale', 'Caffi’r Gwaith, Glynebwy'),
    'Ebbw Vale South',
  ),
  llanhillethInstitute: venue(
    both('Upper room, Llanhilleth', 'Yr ystafell uchaf, Llanhiledd'),
    'Llanhilleth',
  ),
  rassauBench: venue(
    both('The bench by the shops, Rassau', 'Y fainc wrth y siopau, Rasa'),
    'Rassau and Garnlydan',
  ),
  abergavennyLibrary: venue(
    both('Town Library, Abergavenny', 'Llyfrgell y Dref, Y Fenni'),
    'Grofield',
  ),
  fenniCafe: venue(both('Market café, Abergavenny', 'Caffi’r farchnad, Y Fenni'), 'Town'),
  choirHall: venue(both('Choir Hall, Caldicot', 'Neuadd y Côr, Cil-y-coed'), 'Caldicot Castle'),
  uskRooms: venue(
    both('Church rooms, Usk', 'Ystafelloedd yr eglwys, Brynbuga'),
    'Llanbadoc and Usk',
  ),
  chepstowBandstand: venue(
    both('The bandstand, Chepstow', 'Y bandstand, Cas-gwent'),
    'Chepstow Castle and Larkfield',
  ),
  raglanMarket: venue(both('Old market yard, Raglan', 'Iard yr hen farchnad, Rhaglan'), 'Raglan'),
  gilwernWharf: venue(both('The wharf, Gilwern', 'Y lanfa, Gilwern'), 'Llanelly'),
  monmouthBridge: venue(
    both('Over the bridge, Overmonnow', 'Dros y bont, Overmonnow'),
    'Overmonnow',
  ),
  undyHall: venue(both('Community hall, Undy', 'Neuadd gymunedol, Gwndy'), 'Magor East with Undy'),
  bulwarkShop: venue(
    both('The toolbox shop, Bulwark', 'Siop y bocs offer, Bulwark'),
    'Bulwark and Thornwell',
  ),
}

export type VenueKey = keyof typeof venues
