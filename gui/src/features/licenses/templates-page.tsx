import { lazy } from 'react'
import { ListPage } from '@/components/list/list-page'
import { licenseTemplates } from '@/data/licenses'
import { m } from '@/lib/i18n/en/licenses'
import { usePlace } from '@/lib/permissions'
import { LicensesFrame } from './licenses-frame'

const TemplateForm = lazy(() => import('./template-form'))

/** What licences are made from. */
export function TemplatesPage() {
  const { id } = usePlace()
  const remove = licenseTemplates.useRemove(id)
  return (
    <ListPage
      title={m.tabs.templates}
      list={licenseTemplates.pages(id)}
      frame={(parts) => <LicensesFrame {...parts} />}
      words={{ empty: m.noTemplates, emptyText: m.noTemplatesText }}
      add={{
        scope: 'account:manage',
        id: 'new-license-template',
        text: m.newTemplate,
        keys: 'n',
        form: TemplateForm,
      }}
      rows={{
        nameOf: ({ name }) => name,
        edit: TemplateForm,
        columns: [
          {
            header: m.name,
            name: ({ name }) => name,
            small: ({ product, seats }) => `${product} · ${m.seats}: ${seats}`,
          },
          { header: m.product, wide: 'w-40', cell: ({ product }) => product },
          {
            header: m.strategy,
            wide: 'w-40',
            cell: ({ strategy = 'fixed' }) => m.strategies[strategy],
          },
          { header: m.seats, wide: 'w-20', cell: ({ seats }) => seats },
          {
            header: m.lasts,
            wide: 'w-28',
            cell: ({ duration_days: days }) => (days ? m.days(days) : m.forGood),
          },
        ],
        acts: (row) => [
          {
            text: m.removeTemplate,
            danger: true,
            ask: { title: m.removeTitle(row.name), text: m.removeText },
            run: () => remove.mutateAsync(row),
            done: m.removed(row.name),
          },
        ],
      }}
    />
  )
}
