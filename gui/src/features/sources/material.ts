/** What was pasted, dropped or chosen, as what the server takes. */

import type { SourceCreate } from '@/data/sources'

export const MOST_BYTES = 2 * 1024 * 1024
export const ACCEPTED = [
  '.md',
  '.markdown',
  '.mdx',
  '.txt',
  '.text',
  '.html',
  '.htm',
  '.xhtml',
  '.xml',
  '.rss',
  '.atom',
  '.rdf',
  '.json',
] as const

/** The address when that is all there is: no spaces, a scheme or a known shape of host. */
export function addressIn(text: string): string | null {
  const line = text.trim()
  if (!line || /\s/.test(line)) return null
  if (/^https?:\/\/\S+\.\S/i.test(line) || /^https?:\/\/localhost/i.test(line)) return line
  return /^www\.\S+\.\S+$/i.test(line) ? `https://${line}` : null
}

/** Markdown shows itself by its headings, links and lists; everything else is plain text. */
export function isMarkdown(text: string): boolean {
  return (
    /^#{1,6} \S/m.test(text) || /^---\n[\s\S]+?\n---\n/.test(text) || /\[[^\]]+\]\(\S+\)/.test(text)
  )
}

export function sourceOf(text: string): SourceCreate {
  const url = addressIn(text)
  if (url) return { url }
  return { kind: isMarkdown(text) ? 'markdown' : 'text', text }
}

export type FileFault = 'too_large' | 'unreadable'

export function faultOf(file: Pick<File, 'name' | 'size'>): FileFault | null {
  const name = file.name.toLowerCase()
  if (!ACCEPTED.some((ending) => name.endsWith(ending))) return 'unreadable'
  return file.size > MOST_BYTES ? 'too_large' : null
}
