/** SHA-256 of a response's body in base64. Rejects where the body breaks off. */
export async function checksum(response: Response): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer())
  return btoa(String.fromCharCode(...new Uint8Array(digest)))
}
