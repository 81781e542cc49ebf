import { getRouteApi } from '@tanstack/react-router'
import { ACCOUNT_NAV } from '@/app/account-nav'
import { Shell } from './shell'

const route = getRouteApi('/account/$accountId')

export function AccountLayout() {
  return <Shell place={route.useRouteContext().account} nav={ACCOUNT_NAV} />
}
