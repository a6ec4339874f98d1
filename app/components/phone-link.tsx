// A telephone number that is rung by pressing it; only its words where it cannot be rung.
import { dialled } from '#graphql/text/telephone-number.ts'

export function PhoneLink({ phone }: { phone: string }) {
  const number = dialled(phone)
  const words = <span className="cd-nowrap">{phone}</span>
  return number === null ? words : <a href={`tel:${number}`}>{words}</a>
}
