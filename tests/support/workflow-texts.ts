/** A body of one paragraph. */
export function bodyOf(text: string) {
  const words = { type: 'text', text, version: 1, detail: 0, format: 0, mode: 'normal', style: '' }
  const block = { version: 1, direction: null, format: '' as const, indent: 0 }
  const paragraph = { ...block, type: 'paragraph', textFormat: 0, children: [words] }
  return { root: { ...block, type: 'root', children: [paragraph] } }
}
