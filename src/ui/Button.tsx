import type { ComponentProps } from 'react'
import styles from './Button.module.css'

interface ButtonProps extends ComponentProps<'button'> {
  /** `pill` for a facet, `quiet` for a lesser action inside text or a list. */
  readonly look?: 'plain' | 'pill' | 'quiet'
  /** Whether it stands for something that is now in force. */
  readonly on?: boolean
}

/** A button that does something here and now; what leads elsewhere is a link. */
export function Button({ look = 'plain', on = false, className, ...rest }: ButtonProps) {
  const names = [styles.button, look !== 'plain' && styles[look], on && styles.on, className]
  return <button type="button" {...rest} className={names.filter(Boolean).join(' ')} />
}
