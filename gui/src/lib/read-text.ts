const DECLARED = /<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)/i

/**
 * Reads a file as the text it was saved as: by its mark, as UTF-8, as a page says of itself, else
 * as Windows writes it.
 */
export async function readText(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  for (const encoding of encodingsOf(bytes)) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch (error) {
      // Not written so, or an encoding that nobody knows.
      if (!(error instanceof TypeError || error instanceof RangeError)) throw error
    }
  }
  return new TextDecoder('windows-1252').decode(bytes)
}

function encodingsOf(bytes: Uint8Array): string[] {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return ['utf-16le']
  if (first === 0xfe && second === 0xff) return ['utf-16be']
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096))
  const named = DECLARED.exec(head)?.[1]
  return named ? ['utf-8', named] : ['utf-8']
}
