import makeQr from 'qrcode-generator'

const QUIET = 3

/** A QR code as one path. Dark on light in either theme, as many cameras read no other. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { side, path } = drawn(text)
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${side} ${side}`}
      shapeRendering="crispEdges"
      className="block size-44 rounded-md border border-line bg-raised text-ink dark:bg-ink dark:text-paper"
    >
      <path d={path} fill="currentColor" />
    </svg>
  )
}

/** Every run of dark modules in a row is one bar. */
export function drawn(text: string): { side: number; path: string } {
  const qr = makeQr(0, 'M')
  qr.addData(text, 'Byte')
  qr.make()
  const count = qr.getModuleCount()
  let path = ''
  for (let row = 0; row < count; row++) {
    for (let from = 0; from < count; from++) {
      let to = from
      while (to < count && qr.isDark(row, to)) to++
      if (to === from) continue
      path += `M${from + QUIET} ${row + QUIET}h${to - from}v1h${from - to}z`
      from = to
    }
  }
  return { side: count + 2 * QUIET, path }
}
