import { useSuspenseQuery } from '@tanstack/react-query'
import { Copy, Download } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { toast } from '@/components/ui/toast'
import { meQuery } from '@/data/me'
import { m as common } from '@/lib/i18n/en/common'
import { m } from '@/lib/i18n/en/profile'

interface Props {
  codes: readonly string[]
  onClose: () => void
}

/** Shown once: nobody can read them out of the server again. */
export function RecoveryCodes({ codes, onClose }: Props) {
  const { user } = useSuspenseQuery(meQuery()).data
  const text = `${m.totp.fileHead(user.email ?? user.full_name)}\n\n${codes.join('\n')}\n`
  return (
    <Dialog
      open
      // Esc and a click beside it would lose them for good; the button says that they are kept.
      onOpenChange={() => undefined}
      title={m.totp.codes}
      text={m.totp.codesText}
      closable={false}
    >
      <ul className="grid grid-cols-2 gap-x-6 gap-y-1.5 rounded-md border bg-surface px-4 py-3 font-mono text-base">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="mt-5 flex flex-wrap gap-2">
        <Button
          onClick={() => void navigator.clipboard.writeText(text).then(() => toast(common.copied))}
        >
          <Copy aria-hidden />
          {m.totp.copy}
        </Button>
        <Button onClick={() => save(text)}>
          <Download aria-hidden />
          {m.totp.download}
        </Button>
        <Button look="primary" className="ml-auto" onClick={onClose}>
          {m.totp.kept}
        </Button>
      </div>
    </Dialog>
  )
}

function save(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }))
  const link = document.createElement('a')
  link.href = address
  link.download = m.totp.file
  link.click()
  URL.revokeObjectURL(address)
}
