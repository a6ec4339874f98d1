// Why something about members is refused.
import { Refusal } from '#graphql/operation/refusal.ts'

/** The last owner hands over first: an organisation never stands without one. */
export class LastOwner extends Refusal {}

/** They are a member, so their role is changed rather than given. */
export class AlreadyMember extends Refusal {}

/** That address has an open invitation. */
export class AlreadyInvited extends Refusal {}

/** The invitation is for another address than the one signed in with. */
export class OtherAddress extends Refusal {}
