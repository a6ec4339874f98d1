// Says with a form what its writer had read, so that nobody writes over another unseen.
import type { FormState } from '#app/form-state.ts'

/** In every form that changes something; `useFormState` is given what stands there now. */
export const VersionField = ({ form }: { form: FormState }) => (
  <input type="hidden" name="version" value={form.version} />
)
