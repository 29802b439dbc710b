'use client'

import { useDocumentInfo, useFormModified, useTranslation } from '@payloadcms/ui'
import { GateList } from './gate-list'
import { LogList } from './log-list'
import { MoveList } from './move-list'
import './panel.css'
import { usePanel } from './use-panel'
import { formatMoment } from '../../lib/dates'
import { wordsIn } from './words'

/** Beside a text: where it stands, who has it, what is missing, and what may be done next. */
export function WorkflowPanel() {
  const { i18n } = useTranslation()
  const { id, collectionSlug, lastUpdateTime, savedDocumentData } = useDocumentInfo()
  const modified = useFormModified()
  const words = wordsIn(i18n.language)
  const savedAt = `${lastUpdateTime}/${String(savedDocumentData?.updatedAt ?? '')}`
  const address = id ? `/api/${collectionSlug}/${id}/workflow` : null
  const { view, isCurrent, failed, move } = usePanel(address, savedAt)

  return (
    <section className="workflow" aria-labelledby="workflow-title">
      <h3 id="workflow-title">{words.title}</h3>
      {!id ? <p className="workflow__hint">{words.saveFirst}</p> : null}
      {id && !view && !failed ? <p className="workflow__hint">{words.loading}</p> : null}
      {failed ? <p className="workflow__problem">{words.failed}</p> : null}
      {view ? (
        <>
          <p className={`workflow__state workflow__state--${view.state}`}>{view.stateLabel}</p>
          {view.awaitingApproval ? <p className="workflow__problem">{words.awaiting}</p> : null}
          <dl className="workflow__facts">
            {view.state === 'published' || view.state === 'unpublished' ? null : (
              <Fact name={words.holder} value={view.holder ?? words.anyEditor} />
            )}
            {view.approvedBy ? <Fact name={words.approvedBy} value={view.approvedBy} /> : null}
            {view.publishAt ? (
              <Fact name={words.publishAt} value={formatMoment(view.publishAt)} />
            ) : null}
            {view.isLive && view.state !== 'published' ? (
              <Fact name={words.live} value="✓" />
            ) : null}
          </dl>
          <GateList findings={view.gate} words={words} />
          {modified ? <p className="workflow__hint">{words.waitForSave}</p> : null}
          <MoveList
            moves={view.moves}
            passages={view.passages}
            disabled={modified || !isCurrent}
            move={move}
            words={words}
          />
          <p>
            <a
              href={`/admin/collections/${collectionSlug}/${id}/versions/${view.version.split('@')[0]}`}
            >
              {words.compare}
            </a>
          </p>
          <LogList entries={view.log} words={words} />
        </>
      ) : null}
    </section>
  )
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}
