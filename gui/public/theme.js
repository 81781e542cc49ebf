// Before the first paint, so that nothing flashes. A file of its own: the policy allows no inline script.
{
  let choice = null
  try {
    choice = localStorage.getItem('theme')
  } catch {
    // Storage is closed in some private windows; the system's choice holds then.
  }
  const dark = choice ? choice === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
}
