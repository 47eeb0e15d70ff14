/** What is different in the copy in one file. `isPublished`: its site is known. */
export function ThisCopy({ isPublished }: { readonly isPublished: boolean }) {
  return (
    <section aria-labelledby="about-copy">
      <h2 id="about-copy">This copy</h2>
      <p>
        You are using the whole toolkit in one file. It asks the network for nothing, and nothing in
        it changes until you replace it by a newer one. The address of what you see stands behind{' '}
        <code>#</code>, so bookmarks, reload and the back button work.{' '}
        {isPublished
          ? 'Links and citations that you copy lead to the site, where others can read the same.'
          : 'A link that you copy leads to this file where it lies now: to others, send the file.'}
      </p>
    </section>
  )
}
