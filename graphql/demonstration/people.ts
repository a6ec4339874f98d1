// Invented people of Gwent. The first language of each is the one in which they want to be written to.

export type PersonScript = { name: string; language: 'cy' | 'en' | 'both' }

/** A column of names: one a line, `cy`, `en` or `both` before each. */
const people = (column: string): PersonScript[] =>
  column
    .trim()
    .split('\n')
    .map((line) => {
      const [language = '', ...name] = line.trim().split(' ')
      return { name: name.join(' '), language: language as PersonScript['language'] }
    })

/** They come to things, and have an account; no group is theirs. Those who run one stand with it. */
export const volunteers = people(`
  en Comfort Mensah
  cy Siân Ŵyn-Harris
  en Abdul Karim
  en Tomasz Zielinski
  cy Rhŷs Powell
  cy Eluned Preece
  both Bethan Rees
  both Idris Vaughan
  en Fatima Begum
  en Deborah Sheppard
  cy Gwenllian Tudor
  en Hassan Warsame
  en Kayleigh Brunnock
  en Marek Nowak
  both Lowri Haf Morgan
  en Terence Filer
  en Shabana Akhtar
  cy Ioan Cynfelyn
  en Pauline Hodder
  en Samuel Okafor
  both Catrin Penry
  en Dawn Attewell
  en Wesley Gough
  cy Mared Ellis-Roderick
  en Jyothi Menon
  en Colin Strickland
  both Angharad Pask
  en Roman Dudek
  en Beverley Tovey
  cy Steffan Arwel
  en Yusuf Elmi
  en Chloe Radmilovic
  both Delyth Bufton
  en Gareth Kitto
  en Nasreen Chowdhury
  cy Elin Mererid
  en Malcolm Twigg
  en Aniela Wójcik
  both Emrys Pocock
  en Precious Adjei
`)

/** They come without an account: by a link in a mail. Two Parfitts share one address. */
export const guests = people(`
  en Brian Haggett
  en Sharon Peploe
  cy Dilwyn Ceredig
  en Katarzyna Mazur
  both Menna Trow
  en Leroy Bascombe
  en Mandy Gwilliam
  cy Hedd Garmon
  en Ahmed Farah
  en Jeanette Rudge
  both Rhodri Snook
  en Ella Stonelake
  en Winston Prothero-Clarke
  cy Non Tegwedd
  en Ravi Pillai
  en Lynette Bidgood
  en Josh Membury
  both Glenys Attwood
  en Oksana Hrytsenko
  cy Ifan Prydderch
  en Trevor Scrivens
  en Maryam Siddiqui
  en Cheryl Duddridge
  both Tegid Raikes
  en Kwame Osei
  en Patricia Neads
  cy Ffraid Llywarch
  en Dennis Crockett
  en Zainab Miah
  both Iestyn Hale
  en Rosalind Peachey
  en Gavin Tudball
  en Ilinca Popa
  cy Ceinwen Madrun
  en Lorraine Gammon
  en Aled Skuse
  both Mali Fry
  en Norman Whatley
  en Simone Arkell
  cy Gwion Tegid
  en Florence Eastaugh
  en Imran Sadiq
  both Enid Loveridge
  en Kieran Blewitt
  en Sunita Rao
  cy Llŷr Cadfael
  en Vera Hillier
  en Dominic Frayne
  both Nerys Catley
  en Grzegorz Lis
  en Hilda Parfitt
  en George Parfitt
  en Marcia Dunkley
  cy Tirion Haulwen
  en Alun Brewster
  en Jacqui Sansom
  both Huw Treloar
  en Agnieszka Sowa
  en Percy Hemmings
  en Nadia Rahman
`)
