import { renderToString } from 'react-dom/server'
import { Bare } from './Bare.tsx'

/** The markup of the page that is rendered beforehand. */
export const renderBare = (): string => renderToString(<Bare />)
