import type { MaterialTeaser } from '../../content/materials'
import type { Wording } from '../../lib/messages/get-messages'
import { MetaLine } from '../ui/meta-line'
import { NameText } from '../ui/name-text'

/** Materials, each with what decides whether it is of use: kind, language, format, year. */
export function MaterialList({
  materials,
  wording,
}: {
  materials: MaterialTeaser[]
  wording: Wording
}) {
  const { t, locale } = wording
  return (
    <ul className="plain story-list">
      {materials.map((material) => (
        <li key={material.id}>
          <article className="story">
            <span className="kicker">{t.materialKinds[material.kind]}</span>
            <h2>
              <a href={material.path}>{material.title}</a>
            </h2>
            {material.summary ? <p className="summary">{material.summary}</p> : null}
            <MetaLine
              parts={[
                t.materialLanguages[material.language],
                t.formats[material.format],
                material.extent,
                <span key="year" className="num">
                  {material.year}
                </span>,
                material.agency && <NameText name={material.agency.name} locale={locale} />,
                material.isSample && t.site.sampleLabel,
              ]}
            />
          </article>
        </li>
      ))}
    </ul>
  )
}
