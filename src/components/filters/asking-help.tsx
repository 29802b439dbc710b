import type { Wording } from '../../lib/messages/get-messages'

/** How words are combined in a question, with an example each. */
export function AskingHelp({ wording }: { wording: Wording }) {
  const { filters } = wording.t
  return (
    <details className="asking-help meta">
      <summary>{filters.howToAsk}</summary>
      <dl>
        {filters.grammar.map(([example, meaning]) => (
          <div key={example}>
            <dt>
              <code>{example}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
