import { expect, test } from 'vitest'
import { isAboutAbuse } from '#app/about-abuse.ts'

test.each([
  ['Freedom from domestic abuse: a coffee morning', 'Rhyddid rhag cam-drin domestig: bore coffi'],
  ['Ending violence against women', 'Rhoi diwedd ar drais yn erbyn menywod'],
  ['Spotting child exploitation', 'Adnabod camfanteisio’n rhywiol ar blant'],
  ['What stalking is', 'Beth yw stelcian'],
  ['A talk on modern slavery', 'Sgwrs am gaethwasiaeth fodern'],
  ['Living with a coercive control order', 'Byw gyda phartner sy’n ein cham-drin'],
  ['Forced marriage', 'Priodas dan orfod'],
  ['After rape', 'Ar ôl cael eich treisio'],
])('a page that says “%s” or “%s” is about abuse', (en, cy) => {
  expect(isAboutAbuse({ en, cy: null })).toBe(true)
  expect(isAboutAbuse({ en: null, cy })).toBe(true)
  expect(isAboutAbuse({ en: 'A walk', cy: 'Tro' }, { en: null, cy })).toBe(true)
})

test.each([
  ['Marking bicycles against theft', 'Marcio beiciau rhag lladrad'],
  ['Women’s walking group', 'Grŵp cerdded i fenywod'],
  ['A field of rapeseed, and dog grooming', 'Cae o flodau, a thrin cŵn'],
  ['Scams at the door', 'Sgamiau wrth y drws'],
  ['Putting victims first', 'Rhoi dioddefwyr yn gyntaf'],
  [null, null],
])('one that says “%s” or “%s” is not', (en, cy) => {
  expect(isAboutAbuse({ en, cy })).toBe(false)
})
