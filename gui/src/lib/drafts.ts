/** What somebody typed and the server does not have yet, kept in the browser across a crash. */

const STORE = 'drafts'

export interface Draft<T> {
  value: T
  /** The version of the server it was typed on. */
  version: number
  savedAt: number
}

let opening: Promise<IDBDatabase> | undefined

function open(): Promise<IDBDatabase> {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('postmagiq', 1)
    request.onupgradeneeded = () => request.result.createObjectStore(STORE)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  return opening
}

async function run<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await open()
  return new Promise((resolve, reject) => {
    const request = work(database.transaction(STORE, mode).objectStore(STORE))
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/** Keys carry the workspace and the person: two people may share a browser. */
export const draftKey = (...parts: string[]) => parts.join('/')

export const keepDraft = <T>(key: string, draft: Draft<T>) =>
  run('readwrite', (store) => store.put(draft, key))

export const readDraft = <T>(key: string) =>
  run('readonly', (store) => store.get(key) as IDBRequest<Draft<T> | undefined>)

export const dropDraft = (key: string) => run('readwrite', (store) => store.delete(key))
