import type { ComponentProps } from 'react'
import styles from './Button.module.css'
import { Icon, type IconName } from './Icon.tsx'

type Look = 'primary' | 'plain' | 'quiet' | 'danger'

type Props = ComponentProps<'button'> & {
  look?: Look
  icon?: IconName
  /** the name of a button that shows only its icon */
  label?: string
}

export function Button({ look = 'plain', icon, label, children, className, ...rest }: Props) {
  const classes = [styles.button, styles[look], label ? styles.square : '', className ?? ''].join(' ')
  return (
    <button type="button" {...rest} className={classes} {...(label ? { 'aria-label': label, title: label } : {})}>
      {icon && <Icon name={icon} size={label ? 20 : 18} />}
      {children}
    </button>
  )
}

/** A link that looks like a button: for going somewhere, not for doing something. */
export function ButtonLink({
  href,
  look = 'plain',
  children,
}: {
  href: string
  look?: Look
  children: React.ReactNode
}) {
  return (
    <a href={href} className={`${styles.button} ${styles[look]}`}>
      {children}
    </a>
  )
}
