// How a mail looks: what every mail reader knows, and a dark scheme for those that can.
import type { CSSProperties } from 'react'

export const serif = 'Rockwell,Georgia,serif'
export const sans = "'Segoe UI',system-ui,Helvetica,Arial,sans-serif"

/** A table that only lays out. */
export const layout = {
  role: 'presentation',
  cellPadding: 0,
  cellSpacing: 0,
  style: { borderCollapse: 'collapse' },
} as const

/** The one column, in the middle, never wider than 600 px. */
export const columnStyle: CSSProperties = { width: '100%', maxWidth: 600 }
export const column = { ...layout, align: 'center', width: 600, style: columnStyle } as const

export const hairline = '1px solid #cbd5ce'

/** Where a mail reader follows the dark scheme: classes win over the inline styles. */
export const darkMode = [
  'body{margin:0}a{color:#0b5345}',
  '@media(prefers-color-scheme:dark){',
  '.bg{background:#0f1a17!important;color:#eff3ee!important}',
  '.q{color:#b7c6be!important}',
  'a.l{color:#9edcc7!important}',
  '.btn{background:#93d6bd!important}.btn a{color:#0a211b!important}',
  '.r{border-color:#33463e!important}',
  '}',
].join('')
