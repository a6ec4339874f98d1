// The document of who may do what, as it comes out where it counts: asked through the schema, of a real database.
// graphql/access/permissions.ts decides; a test runs every cell and sees that the two tables say the same.

/*
 * Everything is about one thing of one group, which works in Newport:
 *   visitor    nobody signed in
 *   person     signed in, with no tie to anything
 *   theirs     whose place, offer, account or invitation it is; else as "person"
 *   reader, organiser, owner    members of the group
 *   other      an owner of another group
 *   officer    a liaison officer who looks after Newport; "away", one who looks after Torfaen
 *   staff      of the commissioner's office
 *   admin      an administrator
 *   pass       nobody signed in, with the link of the mail; "forged", with one that somebody made up
 *
 * What comes of it:
 *   yes        it is done, or read
 *   no         not allowed, of something that they may see, or who may do this to nothing at all
 *   -          there is no such thing, for them
 *   pass       the link is none
 *   other      the link is good, and somebody else's
 */

/** Mutations, under the permission that each asks. */
export const mayWrite = `
                              | visitor person theirs reader organiser owner other officer away staff admin pass forged
account.open
  askPasswordReset            | yes     yes    yes    yes    yes       yes   yes   yes     yes  yes   yes   yes  yes
  becomeFirstAdministrator    | pass    pass   pass   pass   pass      pass  pass  pass    pass pass  pass  yes  pass
  confirmAddress              | pass    pass   pass   pass   pass      pass  pass  pass    pass pass  pass  yes  pass
  createAccount               | yes     yes    yes    yes    yes       yes   yes   yes     yes  yes   yes   yes  yes
  declineAccount              | pass    pass   pass   pass   pass      pass  pass  pass    pass pass  pass  yes  pass
  resetPassword               | pass    pass   pass   pass   pass      pass  pass  pass    pass pass  pass  yes  pass
  sendConfirmationAgain       | yes     yes    yes    yes    yes       yes   yes   yes     yes  yes   yes   yes  yes
  signIn                      | yes     yes    yes    yes    yes       yes   yes   yes     yes  yes   yes   yes  yes
  signOut                     | yes     yes    yes    yes    yes       yes   yes   yes     yes  yes   yes   yes  yes
account.change
  askAddressChange            | no      yes    yes    yes    yes       yes   yes   yes     yes  yes   yes   no   no
  changeDetails               | no      yes    yes    yes    yes       yes   yes   yes     yes  yes   yes   no   no
  changePassword              | no      yes    yes    yes    yes       yes   yes   yes     yes  yes   yes   no   no
  confirmAddressChange        | no      other  yes    other  other     other other other   other other other no   no
  deleteAccount               | no      yes    yes    yes    yes       yes   yes   yes     yes  yes   yes   no   no
  signOutEverywhere           | no      yes    yes    yes    yes       yes   yes   yes     yes  yes   yes   no   no
organisation.register
  registerOrganisation        | no      yes    yes    yes    yes       yes   yes   yes     yes  yes   yes   no   no
organisation.claim
  claimOrganisation           | no      yes    yes    yes    yes       yes   yes   yes     yes  yes   yes   no   no
organisation.change
  answerMore                  | no      no     no     no     yes       yes   -     no      no   no    no    no   no
  changeOrganisation          | no      no     no     no     yes       yes   -     no      no   no    no    no   no
  keepPicture                 | no      no     no     no     yes       yes   -     no      no   no    no    no   no
picture.takeAway
  takeAwayPicture             | no      no     no     no     yes       yes   no    yes     no   no    yes   no   no
organisation.archive
  archiveOrganisation         | no      no     no     no     no        yes   no    yes     no   no    yes   no   no
organisation.verify
  askMore                     | no      no     no     no     no        no    no    yes     -    no    yes   no   no
  decideClaim                 | no      no     no     no     no        no    no    yes     -    no    yes   no   no
  declineOrganisation         | no      no     no     no     no        no    no    yes     -    no    yes   no   no
  reinstateOrganisation       | no      no     no     no     no        no    no    yes     -    no    yes   no   no
  restoreOrganisation         | no      no     no     no     no        no    no    yes     no   no    yes   no   no
  suspendOrganisation         | no      no     no     no     no        no    no    yes     no   no    yes   no   no
  verifyOrganisation          | no      no     no     no     no        no    no    yes     -    no    yes   no   no
organisation.setUpBody
  setUpBody                   | no      no     no     no     no        no    no    no      no   no    yes   no   no
member.invite
  inviteMember                | no      no     no     no     no        yes   no    no      no   no    yes   no   no
  withdrawInvitation          | no      no     no     no     no        yes   -     no      no   no    yes   no   no
member.accept
  acceptInvitation            | no      other  yes    other  other     other other other   other other other no   no
member.decline
  declineInvitation           | -       -      yes    -      -         -     -     -       -    -     -     yes  pass
member.leave
  leaveOrganisation           | no      -      -      yes    yes       yes   -     -       -    -     -     no   no
member.change
  changeRole                  | no      no     no     no     no        yes   -     no      no   no    yes   no   no
  removeMember                | no      no     no     no     no        yes   -     no      no   no    yes   no   no
event.write
  cancelEvent                 | no      no     no     no     yes       yes   no    no      no   no    no    no   no
  cancelSession               | no      no     no     no     yes       yes   no    no      no   no    no    no   no
  changeEvent                 | no      no     no     no     yes       yes   -     no      no   no    no    no   no
  discardEvent                | no      no     no     no     yes       yes   -     no      no   no    no    no   no
  draftEvent                  | no      no     no     no     yes       yes   no    no      no   no    no    no   no
  publishEvent                | no      no     no     no     yes       yes   -     no      no   no    no    no   no
event.takeDown
  putBackEvent                | no      no     no     no     no        no    no    yes     -    no    yes   no   no
  takeDownEvent               | no      no     no     no     no        no    no    yes     no   no    yes   no   no
opportunity.write
  cancelOpportunity           | no      no     no     no     yes       yes   no    no      no   no    no    no   no
  changeOpportunity           | no      no     no     no     yes       yes   -     no      no   no    no    no   no
  discardOpportunity          | no      no     no     no     yes       yes   -     no      no   no    no    no   no
  draftOpportunity            | no      no     no     no     yes       yes   no    no      no   no    no    no   no
  publishOpportunity          | no      no     no     no     yes       yes   -     no      no   no    no    no   no
opportunity.takeDown
  putBackOpportunity          | no      no     no     no     no        no    no    yes     -    no    yes   no   no
  takeDownOpportunity         | no      no     no     no     no        no    no    yes     no   no    yes   no   no
flag.raise
  raiseFlag                   | yes     yes    yes    yes    yes       yes   yes   yes     yes  yes   yes   yes  yes
flag.settle
  settleFlag                  | no      no     no     no     no        no    no    yes     -    no    yes   no   no
signUp.ask
  askForPlace                 | yes     yes    yes    yes    yes       yes   yes   yes     yes  yes   yes   yes  yes
signUp.take
  takePlace                   | no      yes    yes    yes    yes       yes   yes   yes     yes  yes   yes   no   no
signUp.change
  acceptOffer                 | -       -      yes    no     no        no    -     -       -    -     -     yes  pass
  confirmPlace                | -       -      yes    -      -         -     -     -       -    -     -     yes  pass
  withdrawPlace               | -       -      yes    no     no        no    -     -       -    -     -     yes  pass
signUp.read
  listForDoor                 | no      no     no     yes    yes       yes   no    no      no   no    no    no   no
signUp.decide
  declineSignUp               | no      no     no     no     yes       yes   -     no      no   no    no    no   no
  exportSignUps               | no      no     no     no     yes       yes   no    no      no   no    no    no   no
signUp.mark
  markAttendance              | no      no     no     no     yes       yes   no    no      no   no    no    no   no
application.ask
  askToPutForward             | yes     yes    yes    yes    yes       yes   yes   yes     yes  yes   yes   yes  yes
application.putForward
  putForward                  | no      yes    yes    yes    yes       yes   yes   yes     yes  yes   yes   no   no
application.change
  confirmApplication          | -       -      yes    -      -         -     -     -       -    -     -     yes  pass
  withdrawApplication         | -       -      yes    -      no        no    -     -       -    -     -     yes  pass
application.decide
  acceptApplication           | no      no     no     no     yes       yes   -     no      no   no    no    no   no
  declineApplication          | no      no     no     no     yes       yes   -     no      no   no    no    no   no
link.ask
  askLink                     | no      no     no     no     yes       yes   no    no      no   no    no    no   no
  withdrawLink                | no      no     no     no     yes       yes   -     no      no   no    no    no   no
link.open
  openLink                    | no      no     no     no     no        no    no    yes     no   no    no    no   no
link.work
  addTask                     | no      no     no     no     no        no    no    yes     -    no    no    no   no
  closeLink                   | no      no     no     no     no        no    no    yes     -    no    no    no   no
  doneTask                    | no      no     no     no     no        no    no    yes     -    no    no    no   no
  introduceLink               | no      no     no     no     no        no    no    yes     -    no    no    no   no
  moveLink                    | no      no     no     no     no        no    no    yes     -    no    no    no   no
  postponeTask                | no      no     no     no     no        no    no    yes     -    no    no    no   no
  setPartner                  | no      no     no     no     no        no    no    yes     -    no    no    no   no
link.assign
  reassignLink                | no      no     no     no     no        no    no    yes     -    no    yes   no   no
link.note
  correctEntry                | no      no     no     no     yes       yes   -     yes     -    -     no    no   no
  logContact                  | no      no     no     no     yes       yes   -     yes     -    -     no    no   no
  withdrawEntry               | no      no     no     no     yes       yes   -     yes     -    -     no    no   no
notice.read
  markNoticesRead             | no      yes    yes    yes    yes       yes   yes   yes     yes  yes   yes   no   no
notice.retry
  retryNotice                 | no      no     no     no     no        no    no    no      no   no    yes   no   no
`

/** What is read. Things are drafts, taken down, or the like: what everybody may see is not in question. */
export const mayRead = `
                              | visitor person theirs reader organiser owner other officer away staff admin pass forged
  Query.organisation          | -       -      -      yes    yes       yes   -     yes     -    -     yes   -    -
  Organisation.members        | -       -      -      yes    yes       yes   -     yes     -    -     yes   -    -
  Organisation.invitations    | -       -      -      yes    yes       yes   -     yes     -    -     yes   -    -
  Organisation.reviewOn       | -       -      -      yes    yes       yes   -     yes     -    -     yes   -    -
  Organisation.claims         | -       -      yes    -      -         -     -     yes     -    -     yes   -    -
  Organisation.verifications  | -       -      -      -      -         yes   -     yes     -    -     yes   -    -
  Verification.evidence       | -       -      -      -      -         -     -     yes     -    -     yes   -    -
  Organisation.checks         | -       -      -      -      -         -     -     yes     -    -     yes   -    -
  Organisation.twins          | -       -      -      -      -         -     -     yes     -    -     yes   -    -
  Organisation.linksAsked     | -       -      -      yes    yes       yes   -     yes     -    -     yes   -    -
  Query.event: a draft        | -       -      -      yes    yes       yes   -     -       -    -     yes   -    -
  Query.event: taken down     | -       -      -      yes    yes       yes   -     yes     -    -     yes   -    -
  Event.stateReason           | -       -      -      -      yes       yes   -     yes     -    -     yes   -    -
  Query.session               | -       -      -      yes    yes       yes   -     -       -    -     yes   -    -
  Session.joinUrl             | -       -      -      -      yes       yes   -     -       -    -     -     -    -
  Session.signUps             | -       -      yes    yes    yes       yes   -     -       -    -     -     -    -
  Query.signUp                | -       -      yes    yes    yes       yes   -     -       -    -     -     -    -
  SignUp.email                | -       -      -      -      yes       yes   -     -       -    -     -     -    -
  SignUp.note                 | -       -      yes    yes    yes       yes   -     -       -    -     -     -    -
  Query.mySignUps             | -       -      yes    -      -         -     -     -       -    -     -     -    -
  Query.mySignUp              | -       -      -      -      -         -     -     -       -    -     -     yes  -
  Query.opportunity: a draft  | -       -      -      yes    yes       yes   -     -       -    -     yes   -    -
  Query.opportunity: taken down | -       -      -      yes    yes       yes   -     yes     -    -     yes   -    -
  Opportunity.stateReason     | -       -      -      -      yes       yes   -     yes     -    -     yes   -    -
  Opportunity.applications    | no      no     no     no     yes       yes   no    no      no   no    no    no   no
  Query.application           | -       -      yes    -      yes       yes   -     -       -    -     -     -    -
  Application.email           | -       -      -      -      yes       yes   -     -       -    -     -     -    -
  Query.myApplications        | -       -      yes    -      -         -     -     -       -    -     -     -    -
  Query.myApplication         | -       -      -      -      -         -     -     -       -    -     -     yes  -
  Query.link                  | -       -      -      yes    yes       yes   -     yes     -    -     yes   -    -
  Link.log                    | -       -      -      -      -         -     -     yes     -    -     -     -    -
  Link.openTasks              | -       -      -      -      -         -     -     yes     -    -     -     -    -
  Link.officersInRemit        | -       -      -      -      -         -     -     yes     -    -     yes   -    -
  Query.links                 | -       -      -      yes    yes       yes   -     yes     -    -     yes   -    -
  Query.linkBoard             | -       -      -      yes    yes       yes   -     yes     -    -     yes   -    -
  Query.logEntry              | -       -      -      yes    yes       yes   -     yes     -    -     -     -    -
  Query.task                  | -       -      -      -      -         -     -     yes     -    -     -     -    -
  Query.officerToday          | -       -      -      -      -         -     -     yes     -    -     -     -    -
  Query.officerDiary          | -       -      -      -      -         -     -     yes     -    -     -     -    -
  Query.officerSearch         | -       -      -      -      -         -     -     yes     -    -     -     -    -
  Query.officerQueue          | no      no     no     no     no        no    no    yes     -    no    yes   no   no
  Query.takenDown             | no      no     no     no     no        no    no    yes     -    no    yes   no   no
  Query.textsToWrite          | -       -      -      -      yes       yes   -     -       -    -     -     -    -
  Query.textToWrite           | -       -      -      -      yes       yes   -     -       -    -     -     -    -
  Query.flag                  | -       -      -      -      -         -     -     yes     -    -     yes   -    -
  Query.me                    | -       yes    yes    yes    yes       yes   yes   yes     yes  yes   yes   -    -
  Query.myData                | -       yes    yes    yes    yes       yes   yes   yes     yes  yes   yes   -    -
  Query.myOrganisations       | -       -      -      yes    yes       yes   yes   yes     yes  yes   -     -    -
  Query.myInvitations         | -       -      yes    -      -         -     -     -       -    -     -     -    -
  Query.openedInvitation      | -       -      -      -      -         -     -     -       -    -     -     yes  -
  Query.addressOfLink         | -       -      -      -      -         -     -     -       -    -     -     yes  -
  Query.unsentMails           | -       -      -      -      -         -     -     -       -    -     yes   -    -
  Query.setUp                 | no      no     no     no     no        no    no    no      no   no    yes   no   no
  Query.outbox                | -       -      -      -      -         -     -     -       -    -     -     -    -
  Query.outboxMail            | -       -      -      -      -         -     -     -       -    -     -     -    -
  Query.node                  | -       -      yes    yes    yes       yes   -     yes     -    -     yes   -    -
`

export type Row = { under: string; name: string; cells: string }

/** The rows of a table; their cells stand apart by one space. */
export function readTable(text: string): Row[] {
  let under = ''
  return text.split('\n').flatMap((line) => {
    const [name = '', cells] = line.split('|').map((part) => part.trim())
    if (cells === undefined) under = name || under
    return name && cells ? [{ under, name, cells: cells.split(/\s+/).join(' ') }] : []
  })
}
