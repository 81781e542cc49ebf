import { Confirm } from '@/components/ui/confirm'
import { toast } from '@/components/ui/toast'
import { type Publication, publications } from '@/data/publications'
import { m } from '@/lib/i18n/en/published'
import { useWorkspace } from '@/lib/permissions'

interface Props {
  publication: Publication
  onClose: () => void
}

/** Ask before what was published is taken back from its channel. */
export function TakeBack({ publication, onClose }: Props) {
  const { id, kind, post_key, title } = publication
  const withdraw = publications.useAct(useWorkspace().id, 'withdrawal')
  return (
    <Confirm
      danger
      title={m.takeBackTitle(title)}
      text={m.takeBackText[kind]}
      action={m.takeBack}
      onConfirm={async () => {
        const { state } = await withdraw.mutateAsync({ id })
        toast(state === 'withdrawn' ? m.takenBack(post_key) : m.beingTakenBack(post_key))
      }}
      onClose={onClose}
    />
  )
}
