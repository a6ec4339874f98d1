/** Signing out changes something, so it is a form; it reads as a link. */
export function SignOutForm({ action, label }: { action: string; label: string }) {
  return (
    <form method="post" action={action}>
      <button type="submit" className="cd-role__leave">
        {label}
      </button>
    </form>
  )
}
