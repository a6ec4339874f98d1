/**
 * Markup without what never matters (white space, order of attributes and classes, how an empty
 * attribute is written) and without what only GOV.UK's scripts need, since our pages have none:
 * `data-*`, `govuk-js-*`, hooks for hiding, hidden buttons, and `role="button"` on links, which
 * would promise a space bar that does not work. Our error summary takes the focus by `tabindex` and
 * `autofocus` instead. Drawings count as present or absent, not by their paths.
 */
export function sameHtml(html: string): string[] {
  const bare = html
    .replace(/<\/?raw-html>/g, '')
    .replace(/<svg[\s\S]*?<\/svg>/g, '<svg></svg>')
    .replace(/<button[^>]*\shidden[\s\S]*?<\/button>/g, '')
  const out: string[] = []
  for (const [token] of bare.matchAll(/<[^>]+>|[^<]+/g)) {
    if (token.startsWith('<')) out.push(tag(token))
    else {
      const text = decode(token).replace(/\s+/g, ' ').trim()
      if (text === '') continue
      const last = out.length - 1
      if (out[last] !== undefined && !out[last].startsWith('<')) out[last] += ` ${text}`
      else out.push(text)
    }
  }
  return out
}

const forTheirScripts = /^(data-.*|draggable|tabindex|autofocus)$/

function tag(token: string): string {
  const name = /^<\/?([\w-]+)/.exec(token)![1]!
  if (token.startsWith('</')) return `</${name}>`
  const attributes: string[] = []
  for (const [, key, value] of token
    .slice(name.length + 1)
    .matchAll(/([^\s="/>]+)(?:="([^"]*)")?/g)) {
    if (forTheirScripts.test(key!.toLowerCase())) continue
    if (name === 'a' && key === 'role' && value === 'button') continue
    const plain = decode(value ?? '')
      .replace(/\s+/g, ' ')
      .trim()
    attributes.push(`${key!.toLowerCase()}="${key === 'class' ? classes(plain) : plain}"`)
  }
  return ['<' + name, ...attributes.sort()].join(' ') + '>'
}

function classes(value: string): string {
  return value
    .split(' ')
    .filter((name) => !name.startsWith('govuk-js-') && !name.endsWith('__conditional--hidden'))
    .sort()
    .join(' ')
}

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  ctdot: '⋯',
  nbsp: ' ',
}

function decode(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
    if (decimal) return String.fromCodePoint(Number(decimal))
    return entities[name] ?? whole
  })
}
