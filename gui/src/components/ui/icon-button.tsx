import { Button, type ButtonProps } from './button'
import { Tooltip } from './tooltip'

type Props = Omit<ButtonProps, 'size' | 'aria-label'> & { label: string }

/** An icon that acts; its name is read out, and shown to who waits on it. */
export function IconButton({ label, keys, look = 'quiet', ...rest }: Props) {
  return (
    <Tooltip text={label} keys={keys}>
      <Button aria-label={label} look={look} size="icon" {...rest} />
    </Tooltip>
  )
}
