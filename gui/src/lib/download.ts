/** Give a file to the browser's downloads, under a name of our choice. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The click only begins it; the address must outlive that.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
