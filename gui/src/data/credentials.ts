/** The password and the e-mail address that one signs in with. Tokens are of mailed links: only a POST uses them up. */

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api, type Schemas } from '@/api/client'
import { meKeys } from './me'
import { signInKeys } from './sign-ins'

/** The same answer whatever the address is. */
export function useForgotPassword() {
  return useMutation({
    mutationFn: (email: string) =>
      answer(api.POST('/api/v1/auth/forgot-password', { body: { email } })),
  })
}

/** Ends every sign-in, also the one of this browser. */
export function useResetPassword() {
  return useMutation({
    mutationFn: (body: Schemas['PasswordReset']) =>
      answer(api.POST('/api/v1/auth/reset-password', { body })),
  })
}

/** Ends every other sign-in. */
export function useChangePassword() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: Schemas['PasswordChange']) =>
      answer(api.POST('/api/v1/auth/change-password', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: signInKeys.all }),
  })
}

export function useVerifyEmail() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (token: string) =>
      answer(api.POST('/api/v1/auth/verify-email', { body: { token } })),
    onSuccess: () => client.invalidateQueries({ queryKey: meKeys.all }),
  })
}

export function useResendVerification() {
  return useMutation({
    mutationFn: (email: string) =>
      answer(api.POST('/api/v1/auth/resend-verification', { body: { email } })),
  })
}

/** The new address counts once the link that is mailed there was opened. */
export function useChangeEmail() {
  return useMutation({
    mutationFn: (body: Schemas['EmailChange']) => answer(api.POST('/api/v1/auth/email', { body })),
  })
}
