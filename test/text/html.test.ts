import { expect, it } from 'vitest'
import { escapeHtml } from '../../src/text/html.js'

it.each([
  ['<b>Ali</b>', '&lt;b&gt;Ali&lt;/b&gt;'],
  [`a "quoted" name's`, 'a &quot;quoted&quot; name&#39;s'],
  ['R&D', 'R&amp;D'],
  ['ተስፋይ محمد', 'ተስፋይ محمد'],
])('%s stands in a page as %s', (text, escaped) => {
  expect(escapeHtml(text)).toBe(escaped)
})
