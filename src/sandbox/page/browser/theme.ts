/** Light or dark: as the system says, until the person chooses. */
import { byId } from './dom.ts'

type Theme = 'light' | 'dark'

const system = (): Theme => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')
const chosen = (): Theme | null => {
  const value = localStorage.getItem('theme')
  return value === 'light' || value === 'dark' ? value : null
}

export const setUpTheme = (): void => {
  const button = byId('theme')
  const show = (): void => {
    const theme = chosen() ?? system()
    document.documentElement.dataset.theme = theme
    const other = theme === 'dark' ? 'light' : 'dark'
    button.textContent = theme === 'dark' ? '☀' : '☾'
    button.setAttribute('aria-label', `Change to ${other} colours`)
    button.title = `Change to ${other} colours`
  }
  button.addEventListener('click', () => {
    const theme = chosen() ?? system()
    localStorage.setItem('theme', theme === 'dark' ? 'light' : 'dark')
    show()
  })
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', show)
  show()
}
