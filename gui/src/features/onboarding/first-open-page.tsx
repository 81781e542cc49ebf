import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Navigate, useNavigate } from '@tanstack/react-router'
import { ApiError } from '@/api/errors'
import { FormProblem } from '@/components/form/form-problem'
import { useServerForm } from '@/components/form/use-server-form'
import { DoorButton, DoorField, DoorHeading } from '@/components/layout/door'
import { Button } from '@/components/ui/button'
import { skipNames, unnamed } from '@/data/first-open'
import { meQuery, useUpdateMe } from '@/data/me'
import { useUpdateWorkspace } from '@/data/settings'
import { type Workspace, workspaceQuery } from '@/data/workspaces'
import { viewerZone } from '@/lib/dates'
import { m } from '@/lib/i18n/en/onboarding'
import { nameToday } from '@/lib/zones'
import { ZoneField } from './question-fields'
import { slugOf } from './slug'

/** What readers see beside every post, asked before there is one. */
export function FirstOpenPage() {
  const workspace = unnamed(useSuspenseQuery(meQuery()).data)
  return workspace ? <Names workspace={workspace} /> : <Navigate to="/" replace />
}

function Names({ workspace }: { workspace: Workspace }) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const { user } = useSuspenseQuery(meQuery()).data
  const updateMe = useUpdateMe()
  const updateWorkspace = useUpdateWorkspace(workspace.id)

  async function call(name: string, timezone: string) {
    const { version } = await client.fetchQuery(workspaceQuery(workspace.id))
    const save = (slug?: string) =>
      updateWorkspace.mutateAsync({ version, body: { name, timezone, ...(slug && { slug }) } })
    // An address that is taken or reserved is no reason to ask for another name.
    await save(slugOf(name)).catch((error) => {
      if (error instanceof ApiError) return save()
      throw error
    })
  }

  const form = useServerForm({
    defaultValues: { full_name: '', name: '', timezone: nameToday(viewerZone()) },
    send: async ({ full_name, name, timezone }) => {
      const missing = (['full_name', 'name'] as const).filter(
        (field) => !{ full_name, name }[field].trim(),
      )
      for (const [index, field] of missing.entries()) {
        form.setError(field, { message: m.first.missing[field] }, { shouldFocus: index === 0 })
      }
      if (missing.length > 0) return
      await call(name, timezone)
      // Last: from now on nothing is asked any more.
      await updateMe.mutateAsync({ version: user.version, change: { full_name, timezone } })
      await navigate({ to: '/', replace: true })
    },
  })
  const { errors } = form.formState

  function skip() {
    skipNames(user.id)
    void navigate({ to: '/', replace: true })
  }

  return (
    <form onSubmit={form.onSubmit} noValidate>
      <DoorHeading title={m.first.title} text={m.first.text} />
      <FormProblem text={form.problem} />
      <DoorField
        label={m.first.full_name}
        placeholder={m.first.namePlaceholder}
        error={errors.full_name?.message}
        autoComplete="name"
        autoFocus
        {...form.register('full_name')}
      />
      <DoorField
        label={m.first.name}
        placeholder={m.name.placeholder}
        hint={m.first.brandHint}
        error={errors.name?.message}
        autoComplete="organization"
        {...form.register('name')}
      />
      <ZoneField error={errors.timezone?.message} {...form.register('timezone')} />
      <DoorButton type="submit" busy={form.sending}>
        {m.first.open}
      </DoorButton>
      <Button look="quiet" className="mt-3 -ml-3" onClick={skip}>
        {m.leave}
      </Button>
    </form>
  )
}
