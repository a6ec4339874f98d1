// The forms of links and tasks, each as it first opens, and what is wrong with it then.
import type { ActionFunctionArgs } from '@remix-run/node'
import { action as askLink } from '#app/routes/ask-link.tsx'
import { action as correctEntry } from '#app/routes/correct-entry.tsx'
import { action as link } from '#app/routes/link.tsx'
import { action as linkStep } from '#app/routes/link-step.tsx'
import { action as openLink } from '#app/routes/open-link.tsx'
import { action as planTask } from '#app/routes/plan-task.tsx'
import { action as postponeTask } from '#app/routes/postpone-task.tsx'
import { action as reassignLink } from '#app/routes/reassign-link.tsx'
import { action as setPartner } from '#app/routes/set-partner.tsx'

/** The version that a link's form was opened on. */
const version = { version: '1' }
const on = (name: string, year: string) => ({
  [`${name}-day`]: '1',
  [`${name}-month`]: '2',
  [`${name}-year`]: year,
})
const nothingNext = { nextAction: 'required', nextActionOn: 'required' }
const nothingSaid = { ring: 'required', text: 'required', heardFrom: 'required' }

const ofOwner = { form: 'link', who: 'owner' as const }
const ofOfficer = { form: 'link', who: 'officer' as const }

type FormOfLink = {
  is: string
  action: (asked: ActionFunctionArgs) => Promise<unknown>
  form: string
  who: 'owner' | 'officer'
  sent?: Record<string, string>
  at?: Record<string, string>
  wrong: Record<string, string>
}

export const formsOfLinks: FormOfLink[] = [
  {
    is: 'asking for a link',
    action: askLink,
    ...ofOwner,
    wrong: { with: 'required', purpose: 'required', language: 'required' },
  },
  {
    is: 'asking for a link with a particular organisation',
    action: askLink,
    ...ofOwner,
    sent: { with: 'organisation' },
    wrong: { partner: 'required', purpose: 'required', language: 'required' },
  },
  {
    is: 'opening a link',
    action: openLink,
    ...ofOfficer,
    wrong: { asker: 'required', purpose: 'required', language: 'required', ...nothingNext },
  },
  {
    is: 'opening a link of which everything is wrong',
    action: openLink,
    ...ofOfficer,
    sent: { asker: 'Spade', partner: 'Nobody of that name', ...on('nextActionOn', '2020') },
    wrong: {
      askerId: 'choose',
      partner: 'none',
      purpose: 'required',
      language: 'required',
      nextAction: 'required',
      nextActionOn: 'in_the_past',
    },
  },
  {
    is: 'setting the partner of a link',
    action: setPartner,
    ...ofOfficer,
    sent: version,
    wrong: { withId: 'wrong_id' },
  },
  ...['introduce', 'pull', 'ease'].map((step) => ({
    is: `a step of a link: ${step}`,
    action: linkStep,
    ...ofOfficer,
    at: { step },
    sent: version,
    wrong: nothingNext,
  })),
  {
    is: 'letting a link go',
    action: linkStep,
    ...ofOfficer,
    at: { step: 'letGo' },
    sent: version,
    wrong: { note: 'required' },
  },
  {
    is: 'handing a link over',
    action: reassignLink,
    ...ofOfficer,
    sent: version,
    wrong: { officerId: 'wrong_id' },
  },
  {
    is: 'writing in the log of a link',
    action: link,
    ...ofOfficer,
    sent: { kind: 'call' },
    wrong: nothingSaid,
  },
  {
    is: 'an entry of the log with half of what comes next',
    action: link,
    ...ofOfficer,
    sent: { kind: 'call', nextAction: 'Call again' },
    wrong: { ...nothingSaid, nextActionOn: 'required' },
  },
  {
    is: 'an entry of the log of which everything is wrong',
    action: link,
    ...ofOfficer,
    sent: { kind: 'call', ...on('day', '2027'), ...on('nextActionOn', '2020') },
    wrong: {
      ...nothingSaid,
      day: 'in_the_future',
      nextAction: 'required',
      nextActionOn: 'in_the_past',
    },
  },
  {
    is: 'putting an entry of the log right',
    action: correctEntry,
    ...ofOfficer,
    sent: { kind: 'call', ...on('day', '2027') },
    wrong: { ...nothingSaid, day: 'in_the_future' },
  },
  {
    is: 'planning something about a link',
    action: planTask,
    ...ofOfficer,
    wrong: { what: 'required', dueOn: 'required' },
  },
  {
    is: 'putting something off',
    action: postponeTask,
    ...ofOfficer,
    sent: on('dueOn', '2020'),
    wrong: { dueOn: 'in_the_past' },
  },
]
