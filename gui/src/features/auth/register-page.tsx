import { getRouteApi } from '@tanstack/react-router'
import { FormProblem } from '@/components/form/form-problem'
import { useServerForm } from '@/components/form/use-server-form'
import { DoorButton, DoorField, DoorHeading, DoorLink } from '@/components/layout/door'
import { useRegister } from '@/data/me'
import { m } from '@/lib/i18n/en/auth'
import { useOnward } from './use-onward'

const route = getRouteApi('/_guest/register')

export function RegisterPage() {
  const register = useRegister()
  const onward = useOnward()
  const search = route.useSearch()
  const form = useServerForm({
    defaultValues: { full_name: '', email: '', password: '' },
    send: async (values) => {
      await register.mutateAsync(values)
      onward(search.next)
    },
  })
  const { errors } = form.formState
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <DoorHeading title={m.register} text={m.registerText} />
      <FormProblem text={form.problem} />
      <DoorField
        label={m.name}
        error={errors.full_name?.message}
        autoComplete="name"
        {...form.register('full_name')}
      />
      <DoorField
        label={m.email}
        error={errors.email?.message}
        type="email"
        autoComplete="username"
        {...form.register('email')}
      />
      <DoorField
        label={m.newPassword}
        hint={m.passwordHint}
        error={errors.password?.message}
        type="password"
        autoComplete="new-password"
        {...form.register('password')}
      />
      <DoorButton type="submit" busy={form.sending}>
        {m.register}
      </DoorButton>
      <p className="mt-5 text-sm">
        <DoorLink to="/sign-in" search={search}>
          {m.toSignIn}
        </DoorLink>
      </p>
    </form>
  )
}
