import type { Schemas } from './client'
import { ApiError, Unreachable } from './errors'
import { noticed } from './for-money'
import { type Session, session } from './session'

export type FileRead = Schemas['FileRead']

interface Upload {
  path: string
  file: File
  signal?: AbortSignal
  /** Told how much of it is sent, from 0 to 1. */
  onProgress: (share: number) => void
}

/** Send a file as the body of a request; `fetch` would not say how far it is. */
export async function upload(asked: Upload, who: Session = session): Promise<FileRead> {
  const token = who.token
  const answer = await send(asked, token)
  if (answer.status !== 401 || token === null) return read(answer)
  return read((await who.refresh(token)) ? await send(asked, who.token) : answer)
}

function send({ path, file, signal, onProgress }: Upload, token: string | null) {
  return new Promise<XMLHttpRequest>((resolve, reject) => {
    const request = new XMLHttpRequest()
    const url = new URL(path, globalThis.location.origin)
    url.searchParams.set('name', file.name)
    request.open('POST', url)
    // What it is is seen by its content; a type that the server does not know would be refused.
    request.setRequestHeader('Content-Type', 'application/octet-stream')
    request.setRequestHeader('X-Client', 'web')
    if (token) request.setRequestHeader('Authorization', `Bearer ${token}`)
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0)
    request.onload = () => resolve(request)
    request.onerror = () => reject(new Unreachable(null))
    request.onabort = () => reject(new DOMException('Cancelled', 'AbortError'))
    signal?.addEventListener('abort', () => request.abort())
    request.send(file)
  })
}

function read(answer: XMLHttpRequest): FileRead {
  const body = parsed(answer.responseText)
  if (answer.status === 201) return body as FileRead
  throw noticed(new ApiError({ ...(body as Partial<ApiError['details']>), status: answer.status }))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
