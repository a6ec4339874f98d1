// Small things that people of the demonstration say.

/** What would help on the day. */
export const helpfulNotes = {
  en: [
    'A seat near the door, please.',
    'Assistance dog.',
    'No nuts, please.',
    'I walk slowly.',
    'Written notes, I do not hear well.',
    'I may be ten minutes late, straight from work.',
    'I come with my carer, who needs no place.',
    'Coeliac.',
  ],
  cy: [
    'Sedd ger y drws, os gwelwch yn dda.',
    'Rwy’n cerdded yn araf.',
    'Nodiadau ysgrifenedig, os oes modd: nid wyf yn clywed yn dda.',
    'Byddaf yn dod yn syth o’r gwaith, ychydig yn hwyr efallai.',
  ],
}

export const cancelReason = {
  en: 'Two of the three who lead it are ill. We choose a new day in the new year and tell everybody who signed up.',
  cy: 'Mae dau o’r tri sy’n ei arwain yn sâl. Byddwn yn dewis diwrnod arall yn y flwyddyn newydd ac yn rhoi gwybod i bawb a gofrestrodd.',
}

/** Said afterwards, in English only: the Welsh is then out of date. */
export const moreWords =
  'The car park is being resurfaced that week. Please use the one behind the library.'

export const takenDownReason = {
  cy: null,
  en: 'A cash raffle with a late bar needs a licence, and is not what this site is for. Ring me and we will find another way to raise the money.',
}

/** What people say when they put themselves forward. */
export const offerWords = {
  en: [
    'I have Thursdays free since I retired, and I like people more than gardening.',
    'I have just moved here and would like to get to know my neighbours.',
    'I did this for eight years in another town and miss it.',
    'Would it be all right if my daughter came along sometimes? She is sixteen.',
    'I work shifts, so I cannot promise every week.',
    'You helped my mother in the spring. I would like to give something back.',
  ],
  cy: [
    'Rwyf newydd ymddeol ac mae gennyf amser o’r diwedd.',
    'Dysgwr ydw i, ac rwy’n gobeithio y bydd hynny’n iawn.',
    'Rwy’n byw rownd y gornel a gallaf ddod ar fyr rybudd.',
  ],
}

export const declineWords =
  'Thank you for offering. We have found somebody who lives nearer. May we ask you again in the spring?'
