import { describe, expect, it } from 'vitest'
import { looksLikeCrimeReport } from '#graphql/text/looks-like-crime-report.ts'

describe('a text that tells of a crime', () => {
  it.each([
    'I want to report a crime',
    'I’d like to report an assault',
    'We need to report a burglary at the hall',
    'Somebody stole my bike last night',
    'They stole my purse outside the shop',
    'he hit me again yesterday',
    'My neighbour has threatened me',
    'my husband keeps hitting me',
    'I was mugged by the bridge',
    'I have been stalked for weeks',
    'we were burgled on Sunday',
    'My car has been stolen',
    'our shed was broken into',
    'My phone got nicked',
    'Someone has broken into my house',
    'they are dealing drugs behind the garages',
    'He had a knife',
    'HE PUNCHED ME!!!',
    'my crime reference is 123',
    'Hoffwn riportio trosedd',
    'Dw i eisiau rhoi gwybod am drosedd',
    'Hoffwn roi gwybod am fyrgleriaeth',
    'Mae rhywun wedi dwyn fy meic',
    'Maen nhw wedi dwyn fy nghar',
    'Cafodd fy meic ei ddwyn neithiwr',
    'Mae rhywun wedi ymosod arna i',
    'Ymosododd dyn arnaf yn y dref',
    'Wnaeth e fy nharo ddoe',
    'Mae fy ngŵr yn fy mygwth',
    'Mae rhywun wedi torri i mewn i fy nhŷ',
    'Maen nhw’n delio cyffuriau yn y parc',
  ])('is recognised: %s', (text) => {
    expect(looksLikeCrimeReport(text)).toBe(true)
  })
})

describe('a text about preventing crime', () => {
  it.each([
    'Crime prevention evening with Gwent Police',
    'How to report a crime: a workshop for newcomers',
    'What to do if somebody stole your bike',
    'Bring your bike and we will mark it so that it cannot be stolen',
    'Learn what to do if someone has a knife',
    'If he hit me, who would I call? A play about domestic abuse',
    'Knife crime: a talk for parents',
    'The storm hit us hard and the hall was flooded',
    'Gwen stole my heart: an evening of songs',
    'We want to report on a year of work',
    'I want to report that 40 people came',
    'Victims of burglary find a listener here',
    'Support for people who were attacked',
    'Self-defence for beginners: hit the pads',
    'Neighbourhood watch walkabout, meet at the shop',
    'Drug dealing and county lines: know the signs',
    'They took our advice and put up lights',
    'My house is next to the hall, ask for the key',
    'Our shed was painted by volunteers',
    'Domestic abuse: who can help',
    'Trafodaeth am atal troseddu',
    'Rydym wedi dwyn partneriaid ynghyd',
    'Mae’r gwaith wedi dwyn ffrwyth',
    'Sut i riportio trosedd: gweithdy i bawb',
    'Cefnogi pobl sydd wedi dioddef ymosodiad',
    'Hoffwn roi gwybod am ddigwyddiad cymunedol',
    'Taith gerdded o amgylch y parc gyda’r heddlu',
    'Dilynwch fi: dewch i fy ngweld yn y neuadd',
    'Beicio diogel a marcio beiciau',
    'Cyffuriau a’r gyfraith: noson wybodaeth',
    '',
    '   ',
  ])('is not taken for a report: %s', (text) => {
    expect(looksLikeCrimeReport(text)).toBe(false)
  })
})

it('is quick to answer about a very long text', () => {
  const text = 'my my my he has has has had just '.repeat(20_000)
  expect(looksLikeCrimeReport(text)).toBe(false)
})
