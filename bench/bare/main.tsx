import { createRoot, hydrateRoot } from 'react-dom/client'
import { Bare } from './Bare.tsx'

// Two pages by the same script, that the site is measured against: an empty one that the script
// fills, and one that was rendered beforehand and comes to life.
const root = document.getElementById('app')
if (!root) throw new Error('The page has no element to show the cells in.')
if (root.hasChildNodes()) hydrateRoot(root, <Bare />)
else createRoot(root).render(<Bare />)
