import { Download } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Menu, MenuItem } from '@/components/ui/menu'
import { toast } from '@/components/ui/toast'
import { type ExportFormat, useExportAudit } from '@/data/audit'
import { dayOf } from '@/lib/days'
import { download } from '@/lib/download'
import { m } from '@/lib/i18n/en/audit'
import { useWorkspace } from '@/lib/permissions'

const FORMATS = ['csv', 'jsonl'] as const satisfies readonly ExportFormat[]

/** The whole log as a file, which can be verified without a server. */
export function ExportMenu() {
  const { id, slug, timezone } = useWorkspace()
  const write = useExportAudit(id)
  const take = (format: ExportFormat) =>
    write.mutate(format, {
      onSuccess: (file) => {
        download(file, `${slug}-audit-${dayOf(Date.now(), timezone)}.${format}`)
        toast(m.exported)
      },
      onError: ({ message }) => toast(message, { failed: true }),
    })
  return (
    <Menu
      align="end"
      trigger={
        <Button look="quiet" aria-disabled={write.isPending}>
          <Download aria-hidden />
          {write.isPending ? m.exporting : m.exportAs}
        </Button>
      }
    >
      {FORMATS.map((format) => (
        <MenuItem key={format} onSelect={() => take(format)}>
          {m.formats[format]}
        </MenuItem>
      ))}
    </Menu>
  )
}
