import { useSuspenseQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { Field } from '@/components/form/field'
import { toast } from '@/components/ui/toast'
import { TypedConfirm } from '@/components/ui/typed-confirm'
import { meQuery } from '@/data/me'
import { useTransferOwnership } from '@/data/member-changes'
import type { Member } from '@/data/members'
import { m as common } from '@/lib/i18n/en/common'
import { m } from '@/lib/i18n/en/transfer'
import { useWorkspace } from '@/lib/permissions'
import { isPerson, PersonSelect } from './person-select'

/** Hand the workspace to another person, who is known already or chosen here. */
export default function TransferOwnership({ to, onClose }: { to?: Member; onClose: () => void }) {
  const { id, name } = useWorkspace()
  const { data: me } = useSuspenseQuery(meQuery())
  const [chosen, setChosen] = useState(to?.user_id ?? '')
  const transfer = useTransferOwnership(id)
  const router = useRouter()
  return (
    <TypedConfirm
      title={to ? m.to(to.full_name ?? '') : m.title}
      text={m.text}
      word={name}
      action={m.action}
      blocked={!chosen}
      onClose={onClose}
      onConfirm={async () => {
        await transfer.mutateAsync(chosen)
        toast(m.done)
        await router.invalidate()
      }}
    >
      {!to && (
        <Field label={m.who}>
          {(control) => (
            <PersonSelect
              only={(member) => isPerson(member) && member.user_id !== me.user.id}
              placeholder={common.choose}
              value={chosen}
              onChange={({ target }) => setChosen(target.value)}
              {...control}
            />
          )}
        </Field>
      )}
    </TypedConfirm>
  )
}
