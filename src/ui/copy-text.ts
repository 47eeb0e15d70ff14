/**
 * Puts text on the clipboard. Gives back whether it worked: browsers refuse where the page is not
 * secure (plain http), or where a person or an administrator has said no.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
