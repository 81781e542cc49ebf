import { useQuery } from '@tanstack/react-query'
import { CheckList } from '@/components/form/check-list'
import { TextField } from '@/components/form/controls'
import { FormSheet } from '@/components/form/form-sheet'
import { useServerForm } from '@/components/form/use-server-form'
import type { FormProps } from '@/components/list/add-button'
import { toast } from '@/components/ui/toast'
import { type RoleName, rolesQuery } from '@/data/roles'
import { type Stage, stages } from '@/data/stages'
import { m as common } from '@/lib/i18n/en/common'
import { m } from '@/lib/i18n/en/settings'
import { useWorkspace } from '@/lib/permissions'

/** A name, who is asked, and how many of them say yes. */
export default function StageForm({ row, onClose }: FormProps<Stage>) {
  const { id } = useWorkspace()
  const { data: roles = [] } = useQuery(rolesQuery(id))
  const { data: all = [] } = useQuery(stages.every(id))
  const create = stages.useCreate(id)
  const update = stages.useUpdate(id)
  const form = useServerForm({
    defaultValues: {
      name: row?.name ?? '',
      quorum: String(row?.quorum ?? 1),
      roles: (row?.roles ?? []) as RoleName[],
    },
    send: async ({ quorum, ...rest }) => {
      const body = { ...rest, quorum: Number(quorum) }
      const saved = row
        ? await update.mutateAsync({ row, body })
        : await create.mutateAsync({ ...body, rank: Math.max(-1, ...all.map(rankOf)) + 1 })
      onClose()
      toast(m.stageSaved(saved.name))
    },
  })
  const deciders = roles
    .filter((role) => role.is_built_in && role.scopes.includes('approvals:decide'))
    .map((role) => ({
      id: role.based_on,
      name: common.roles[role.based_on] ?? role.name,
      text: role.description ?? undefined,
    }))
  return (
    <FormSheet
      form={form}
      title={row ? m.editStage(row.name) : m.newStage}
      text={m.stageFormText}
      action={row ? common.save : m.createStage}
      onClose={onClose}
    >
      <TextField form={form} name="name" label={m.name} placeholder={m.stagePlaceholder} />
      <CheckList
        label={m.approvers}
        hint={m.approversHint}
        error={form.formState.errors.roles?.message}
        options={deciders}
        chosen={form.watch('roles')}
        onChange={(chosen) => form.setValue('roles', chosen, { shouldDirty: true })}
      />
      <TextField
        form={form}
        name="quorum"
        type="number"
        min={1}
        max={20}
        label={m.quorum}
        hint={m.quorumHint}
        className="max-w-24"
      />
    </FormSheet>
  )
}

const rankOf = ({ rank = 0 }: Stage) => rank
