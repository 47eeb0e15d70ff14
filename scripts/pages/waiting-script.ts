/**
 * The one script inside a page: what was rendered for the plain address stays out of sight where the
 * address or the history asks for something else, until the app shows that. Inside another page it
 * also sets the colours, so that none flashes up. The styles end the waiting by themselves where the
 * app does not come. `always`: the page is rendered for no address.
 */
export const waitingScript = (always: boolean): string =>
  `{const s=location.search,h=history.state,d=document.documentElement.dataset,e=/[?&]embed=(auto|light|dark)(?![^&])/.exec(s);if(${always ? '1' : 's||h&&h.panel'})d.waiting=e?"page":"main";if(e)d.embed=e[1]}`
