import { createFileRoute } from '@tanstack/react-router'
import { ProfilePage } from '@/features/profile/profile-page'
import { m } from '@/lib/i18n/en/nav'
import { page } from '@/lib/permissions'

/** Of the person, not of the workspace; it is below one so that the shell stands around it. */
export const Route = createFileRoute('/w/$workspaceId/profile')({
  ...page(m.profile, 'workspace:read'),
  component: ProfilePage,
})
