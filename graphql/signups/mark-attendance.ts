// Organisers note who came to a session and who did not, and may note it otherwise. Nobody is written to about it.
import { WrongState } from '#graphql/events/event-refusals.ts'
import { operation } from '#graphql/operation/operation.ts'
import { assertVisible } from '#graphql/sessions/lock-session.ts'
import { holdSession } from '#graphql/signups/hold-session.ts'
import { moveSignUp } from '#graphql/signups/move-sign-up.ts'
import { settleSession } from '#graphql/signups/settle-session.ts'
import { attendanceSteps, isAttendanceOpen, signUpStep } from '#graphql/signups/signup.ts'
import { markAttendanceInput } from '#graphql/signups/signup-input.ts'
import { withRecipient } from '#graphql/signups/signup-notice.ts'
import { AttendanceNotOpen } from '#graphql/signups/signup-refusals.ts'

/**
 * All of the marks or none. Refuses with AttendanceNotOpen before the session starts and where it was called off,
 * or with WrongState where somebody has no place any more.
 */
export const markAttendance = operation({
  permission: 'signUp.mark',
  input: markAttendanceInput,
  async run(tx, { sessionId, marks }) {
    const session = await holdSession(tx, sessionId)
    await assertVisible(tx, session)
    tx.allow(session)
    if (!isAttendanceOpen(session, session, tx.now)) throw new AttendanceNotOpen()
    const signUps = await tx.db.signUp.findMany({
      where: { sessionId, id: { in: marks.map(({ signUpId }) => signUpId) } },
      include: withRecipient,
    })
    for (const { signUpId, state } of marks) {
      const signUp = signUps.find(({ id }) => id === signUpId)
      if (signUp?.state === state) continue
      const action = attendanceSteps[state]
      if (!signUp || !signUpStep(signUp.state, action)) throw new WrongState()
      await moveSignUp(tx, session, signUp, action)
    }
    await settleSession(tx, session)
    return session
  },
})
