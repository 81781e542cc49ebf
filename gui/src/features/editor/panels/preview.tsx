import { useQuery } from '@tanstack/react-query'
import { Letter, Page } from '@/components/posts/previews/long'
import { NetworkPost } from '@/components/posts/previews/network-post'
import { attachmentsQuery } from '@/data/attachments'
import { m as side } from '@/lib/i18n/en/editor-side'
import { useWorkspace } from '@/lib/permissions'
import { useDesk } from '../desk'
import { Quiet } from '../panel'

/** The text in front as people will meet it. */
export default function PreviewPanel() {
  const { post, now, platform } = useDesk()
  const { id, name } = useWorkspace()
  const { data: attachments = [] } = useQuery(attachmentsQuery(id, post.id))
  const text = platform && now.value.texts[platform]
  if (!platform || !text?.body.trim()) return <Quiet>{side.preview.empty}</Quiet>
  const media = attachments.filter(({ kind }) => kind === 'image' || kind === 'video')
  const given = { author: name, title: now.value.title, text, media }
  return (
    <>
      {platform === 'blog' && <Page {...given} />}
      {platform === 'newsletter' && <Letter {...given} />}
      {platform !== 'blog' && platform !== 'newsletter' && (
        <NetworkPost key={platform} network={platform} {...given} />
      )}
      <p className="mt-3 text-ink-3 text-xs">{side.preview.approximate}</p>
    </>
  )
}
