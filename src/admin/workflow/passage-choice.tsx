import type { PanelView } from '../../../collections/_shared/editorial/panel'
import type { Words } from './words'

type Passages = PanelView['passages']

/** As much of a passage as a narrow list shows. */
const SHOWN = 120

/** A passage cut to what tells which it is. */
export function shortened(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text
}

/** Names a passage also after a save, when the list is another one. */
export const keyOf = ({ place, text }: Passages[number]) => `${place} ${text}`

/** Names the passage that a comment is about, from a list in the order of the page. */
export function PassageChoice({
  id,
  passages,
  value,
  onChange,
  words,
}: {
  id: string
  passages: Passages
  /** `keyOf` a passage, '' for the whole text. */
  value: string
  onChange: (value: string) => void
  words: Words
}) {
  const labels = [...new Set(passages.map(({ label }) => label))]
  return (
    <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">{words.wholeText}</option>
      {labels.map((label) => (
        <optgroup key={label} label={label}>
          {passages
            .filter((passage) => passage.label === label)
            .map((passage, number) => (
              <option key={number} value={keyOf(passage)}>
                {shortened(passage.text)}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  )
}
