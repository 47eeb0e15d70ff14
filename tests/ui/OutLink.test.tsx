import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { OutLink } from '../../src/ui/OutLink.tsx'

test.each(['https://other.example/', 'http://other.example/a?b=c#d', 'HTTPS://OTHER.EXAMPLE/'])(
  'a link to another site leads to %s and says nothing of this page',
  (href) => {
    render(<OutLink href={href}>Other</OutLink>)
    const link = screen.getByRole('link', { name: 'Other' })
    expect(link).toHaveAttribute('href', href)
    expect(link).toHaveAttribute('rel', 'noopener noreferrer external')
    expect(link).not.toHaveAttribute('target')
  },
)

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)//https://',
  ' javascript:alert(1)',
  '\tjavascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'blob:https://other.example/x',
  'file:///etc/passwd',
  'mailto:a@b.example',
  '//other.example',
  '/path',
  'https:/other.example',
  ' https://other.example',
  '',
])('%j is text and never a link', (href) => {
  render(<OutLink href={href}>Other</OutLink>)
  expect(screen.queryByRole('link')).not.toBeInTheDocument()
  expect(document.querySelector('a')).toBeNull()
  expect(screen.getByText('Other')).toBeVisible()
})
