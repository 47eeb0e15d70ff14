/**
 * The one script inside a page: what was rendered for the plain address stays out of sight where the
 * address or the history asks for something else, until the app shows that. The styles end the
 * waiting by themselves where the app does not come. `always`: the page is rendered for no address.
 */
export const waitingScript = (always: boolean): string =>
  `{const s=location.search,h=history.state;if(${always ? '1' : 's||h&&h.panel'})document.documentElement.dataset.waiting=/[?&]embed=/.test(s)?"page":"main"}`
