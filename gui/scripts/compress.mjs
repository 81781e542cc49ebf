// Lay a .br and a .gz beside every text file of dist/, so that the server only has to choose.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const dist = new URL('../dist/', import.meta.url)
const TEXT = /\.(js|css|svg)$/

for (const name of await readdir(dist, { recursive: true })) {
  if (!TEXT.test(name)) continue
  const file = new URL(name, dist)
  const content = await readFile(file)
  await writeFile(new URL(`${name}.br`, dist), brotliCompressSync(content))
  await writeFile(new URL(`${name}.gz`, dist), gzipSync(content, { level: 9 }))
}
