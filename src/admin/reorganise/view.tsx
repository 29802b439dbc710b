import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { canPublish } from '../../../collections/_shared/access'
import { openAgencies } from '../open-agencies'
import { OwnView } from '../own-view'
import { ReorganiseForm } from './form'
import { reorganiseWords } from './words'
import './view.css'

/** Where an editor merges, splits, renames or dissolves agencies. */
export async function ReorganiseView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const { i18n, user } = req
  if (!canPublish(user)) redirect('/admin')
  const words = reorganiseWords(i18n.language)
  const agencies = await openAgencies(req)
  return (
    <OwnView view={props} name="reorganise">
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <ReorganiseForm agencies={agencies} language={i18n.language} />
    </OwnView>
  )
}
