import { words } from '#graphql/search/welsh-words.ts'

// The product is no place to report a crime. These patterns are looked for in folded words (lower
// case, no accents, no punctuation) and are conservative: they want somebody telling what happened
// to them, because groups write about crime all day without reporting any.
const someone = String.raw`(?:he|she|they|someone|somebody|a man|a woman|men|youths?|teenagers?|kids|lads|a gang|my (?:ex|partner|husband|wife|boyfriend|girlfriend|neighbours?|father|mother|brother|sister|son|daughter|landlord))`
const did = String.raw`(?:(?:has|have|had|just|keeps?|kept) )*`
const hurt = String.raw`(?:robbed|mugged|attacked|assaulted|hit|hitting|punched|kicked|stabbed|raped|groped|threatened|threatening|beat|beats|strangled|followed|stalked|stalking|harassed|harassing)`
const thing = String.raw`(?:house|home|flat|car|van|bike|bicycle|motorbike|phone|mobile|laptop|bag|handbag|purse|wallet|shed|garage|shop|door|window|windows|tools|catalytic converter|dog)`
const suffered = String.raw`(?:stolen|nicked|robbed|burgled|broken into|vandalised|smashed|torched|set on fire|keyed)`
const crime = String.raw`(?:crime|theft|burglary|robbery|assault|attack|rape|break in|stolen|drug dealing|fraud|scam|incident|vandalism|stalking|domestic abuse)`

const english = [
  String.raw`\b(?:i|we) (?:want|need|wish|would like|am calling|am writing|am trying|have) to report (?:a |an |the |this |my |some )?${crime}`,
  String.raw`\b(?:id|wed) like to report (?:a |an |the |this |my |some )?${crime}`,
  String.raw`(?<!\bif )\b${someone} ${did}${hurt} (?:me|us|my)\b`,
  String.raw`(?<!\bif )\b${someone} ${did}(?:stole|stolen|nicked|took|broke into|broken into|burgled|smashed|vandalised|torched) (?:my|our) (?!heart|hearts|breath|time|turn|turns|advice|hand|hands)`,
  String.raw`\b(?:stole|stolen|nicked) my (?!heart|breath)`,
  String.raw`(?<!\bif )\b(?:i|we) (?:was|were|got|have been|had been|am being|are being|have just been|was just|ive been) (?:robbed|mugged|attacked|assaulted|burgled|raped|stabbed|threatened|stalked|harassed|scammed|beaten up)\b`,
  String.raw`(?<!\bif )\b(?:my|our) ${thing} (?:has|have|was|were|got|had|is) (?:just |been )*${suffered}\b`,
  String.raw`(?<!\bif )\b${someone} (?:is|are|was|were|keeps?) (?:openly )?(?:dealing|selling) (?:drugs|weed|heroin|cocaine|crack)\b`,
  String.raw`(?<!\bif )\b${someone} (?:has|had|have|is carrying|was carrying|are carrying|pulled) (?:out )?(?:a )?(?:knife|knives|gun|machete)\b`,
  String.raw`\bmy crime (?:reference|number)\b`,
]

const rhywun = String.raw`(?:rhywun|rhywrai|rhyw ddyn|rhyw fenyw|rhyw fachgen|fy ngwr|fy ngwraig|fy mhartner|fy nghymydog|fy nghariad)`
const trosedd = String.raw`(?:trosedd|drosedd|lladrad|ladrad|byrgleriaeth|fyrgleriaeth|ymosodiad|achos o ddwyn|dwyn|digwyddiad o drais|twyll|dwyll)`

const welsh = [
  String.raw`\b(?:hoffwn|hoffem|dw i eisiau|dwi eisiau|rwyf eisiau|rwyf am|rydw i eisiau|rydym eisiau|rydym am|mae angen i mi|mae angen imi|mae angen i ni|rwyn dymuno|rwy n dymuno) (?:riportio|reportio|adrodd am|adrodd|rhoi gwybod am|roi gwybod am|rhoi gwybod i chi am|hysbysu) ${trosedd}\b`,
  String.raw`\b${rhywun} wedi (?:dwyn|bygwth|trywanu|lladrata) (?!ynghyd|ffrwyth|perswad|i gyfrif)`,
  String.raw`\bwedi (?:dwyn|fandaleiddio|malu) (?:fy|ein) (?!syniad|sylw|calon|nghalon)`,
  String.raw`\b(?:cafodd|mae) (?:fy|ein) \w+ (?:wedi cael |wedi )?(?:ei|eu) (?:ddwyn|dwyn|fandaleiddio|malu)\b`,
  String.raw`\b(?:dygwyd|lladratwyd) (?:fy|ein)\b`,
  String.raw`\b(?:ymosododd|wedi ymosod|ymosodwyd|yn ymosod|n ymosod)(?: \w+){0,2} (?:arna|arnaf|arnom|arnon)\b`,
  String.raw`\bfy (?:nharo|mwrw|nghuro|mygwth|nhrywanu|nhreisio|stelcio)\b`,
  String.raw`\b(?:torrwyd|torrodd|wedi torri|dorrodd)(?: \w+){0,3} i mewn i (?:fy|ein|nhy|nghar)\b`,
  String.raw`\b(?:${rhywun}|maen nhw|mae o|mae hi|mae e|mae) (?:yn |n )(?:delio|gwerthu) (?:mewn )?cyffuriau\b`,
]

const patterns = [...english, ...welsh].map((pattern) => new RegExp(pattern))

/**
 * Whether a text reads like a report of a crime, in English or Welsh. It never blocks: it decides
 * whether 999, 101 and Crimestoppers are shown before the text is saved.
 */
export function looksLikeCrimeReport(text: string): boolean {
  const folded = words(text.slice(0, 20_000)).join(' ')
  return patterns.some((pattern) => pattern.test(folded))
}
